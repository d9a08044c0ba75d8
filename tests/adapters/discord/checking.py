"""What Discord checks in what a bot sends: application commands, messages, components."""

from __future__ import annotations

import re
import unicodedata

from tests.adapters.discord.world import ApiError, Body, Json, invalid

LONGEST = 2000
LARGEST = 10 * 2**20
_TYPES = range(1, 12)


def _name(where: str, name: Body) -> None:
    """Raises ApiError for a name that no slash command or option may have: ^[-_'\\p{L}\\p{N}]{1,32}$, in lower case."""
    fits = isinstance(name, str) and 1 <= len(name) <= 32 and name == name.lower()
    if not fits or any(sign not in "-_'" and unicodedata.category(sign)[0] not in "LN" for sign in name):
        raise invalid(where, "Command name is invalid", "APPLICATION_COMMAND_INVALID_NAME")


def _length(where: str, words: Body, least: int, most: int) -> None:
    if not isinstance(words, str) or not least <= len(words) <= most:
        raise invalid(where, f"Must be between {least} and {most} in length.", "BASE_TYPE_BAD_LENGTH")


def commands(given: Body) -> None:
    """Raises ApiError if these can't all be the commands of an application."""
    seen: set[tuple[int, str]] = set()
    for number, one in enumerate(given):
        command(one, f"{number}.")
        key = one.get("type", 1), one["name"]
        if key in seen:
            raise invalid(
                f"{number}.name", "Application command names must be unique", "APPLICATION_COMMANDS_DUPLICATE"
            )
        seen.add(key)
    if sum(kind == 1 for kind, _ in seen) > 100 or sum(kind == 3 for kind, _ in seen) > 15:
        raise ApiError(400, 30032, "Maximum number of application commands reached (100).")


def command(one: Json, where: str = "") -> None:
    """Raises ApiError if this can't be a command."""
    if one.get("type", 1) != 1:
        _length(f"{where}name", one.get("name"), 1, 32)
        if one.get("description") or one.get("options"):
            raise invalid(f"{where}description", "Context menu commands cannot have description")
        return
    _name(f"{where}name", one.get("name"))
    for language, name in (one.get("name_localizations") or {}).items():
        _name(f"{where}name_localizations.{language}", name)
    _length(f"{where}description", one.get("description"), 1, 100)
    for language, words in (one.get("description_localizations") or {}).items():
        _length(f"{where}description_localizations.{language}", words, 1, 100)
    options = one.get("options") or []
    if len(options) > 25:
        raise invalid(f"{where}options", "Must be 25 or fewer in length.", "BASE_TYPE_BAD_LENGTH")
    must = True
    for number, option in enumerate(options):
        at = f"{where}options.{number}."
        _option(option, at)
        if option.get("required") and not must:
            raise invalid(
                at + "required",
                "Required options must be placed before non-required options",
                "APPLICATION_COMMAND_OPTIONS_REQUIRED_INVALID",
            )
        must = bool(option.get("required"))
    names = [option["name"] for option in options]
    if len(set(names)) < len(names):
        raise invalid(f"{where}options", "Option names must be unique", "APPLICATION_COMMAND_OPTIONS_NAME_INVALID")


def _option(option: Json, at: str) -> None:
    if option.get("type") not in _TYPES:
        raise invalid(at + "type", "Value must be one of (1, …, 11).", "BASE_TYPE_CHOICES")
    _name(at + "name", option.get("name"))
    for language, name in (option.get("name_localizations") or {}).items():
        _name(f"{at}name_localizations.{language}", name)
    _length(at + "description", option.get("description"), 1, 100)
    for language, words in (option.get("description_localizations") or {}).items():
        _length(f"{at}description_localizations.{language}", words, 1, 100)
    choices = option.get("choices") or []
    if len(choices) > 25:
        raise invalid(at + "choices", "Must be 25 or fewer in length.", "BASE_TYPE_BAD_LENGTH")
    if choices and option.get("autocomplete"):
        raise invalid(at + "choices", "Autocomplete and choices cannot be used together")
    for choice in choices:
        _length(at + "choices", choice.get("name"), 1, 100)


def message(body: Json, files: int = 0, *, new: bool = True) -> None:
    """Raises ApiError if this can't be a message."""
    content = body.get("content")
    if content is not None and len(content) > LONGEST:
        raise invalid("content", f"Must be {LONGEST} or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    components = body.get("components") or []
    _components(components)
    empty = not (content or "").strip() and not files and not body.get("embeds") and not body.get("attachments")
    if new and empty and not components:
        raise ApiError(400, 50006, "Cannot send an empty message")
    allowed = body.get("allowed_mentions") or {}
    if "users" in allowed.get("parse", ()) and allowed.get("users"):
        raise invalid("allowed_mentions", "parse:['users'] and users: [ids...] are mutually exclusive.")
    if len(allowed.get("users") or ()) > 100:
        raise invalid("allowed_mentions.users", "Must be 100 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    if len(str(body.get("nonce") or "")) > 25:
        raise invalid("nonce", "Must be 25 or fewer in length.", "BASE_TYPE_MAX_LENGTH")


def files(body: Json, most: int = LARGEST) -> None:
    """Raises ApiError if these can't go with a message: each part `files[n]` may be described under the id n."""
    given, described = body.get("_files", ()), body.get("attachments") or []
    if len(given) > 10:
        raise invalid("attachments", "Must be 10 or fewer in length.", "BASE_TYPE_MAX_LENGTH")
    if sum(len(one["held"]) for one in given) > most:
        raise ApiError(413, 40005, "Request entity too large")
    parts = [one["part"] for one in given]
    if any(not re.fullmatch(r"files\[\d+\]", part) for part in parts) or len(set(parts)) < len(parts):
        raise invalid("attachments", f"Not the names of parts: {parts}")
    for number, one in enumerate(described):
        if len(str(one["id"])) < 5 and f"files[{one['id']}]" not in parts:
            raise invalid(f"attachments.{number}", "There is no such file in the request")
        _length(f"attachments.{number}.description", one.get("description") or "", 0, 1024)


def _components(rows: list[Json]) -> None:
    if len(rows) > 5:
        raise invalid("components", "Must be 5 or fewer in length.", "BASE_TYPE_BAD_LENGTH")
    seen: set[str] = set()
    for number, row in enumerate(rows):
        if row.get("type") != 1:
            continue
        inner = row.get("components") or []
        if not 1 <= len(inner) <= 5:
            raise invalid(f"components.{number}.components", "Must be between 1 and 5 in length.")
        for place, one in enumerate(inner):
            at = f"components.{number}.components.{place}."
            if one["type"] == 2:
                _length(at + "label", one.get("label") or "-", 1, 80)
                if one.get("style") != 5:
                    _length(at + "custom_id", one.get("custom_id"), 1, 100)
            key = one.get("custom_id")
            if key is not None and key in seen:
                raise invalid(at + "custom_id", "Custom id is there twice", "COMPONENT_CUSTOM_ID_DUPLICATED")
            seen.add(key or "")


def thread_name(name: Body) -> None:
    """Raises ApiError if a thread can't be called that."""
    if not isinstance(name, str) or not re.search(r"\S", name):
        raise invalid("name", "This field is required", "BASE_TYPE_REQUIRED")
    _length("name", name, 1, 100)


def tags(given: list[Json]) -> None:
    """Raises ApiError if a forum can't have these tags."""
    for number, one in enumerate(given):
        _length(f"available_tags.{number}.name", one.get("name"), 1, 20)
    names = [one["name"].casefold() for one in given]
    if len(set(names)) < len(names):
        raise ApiError(400, 40061, "Tag names must be unique")


def modal(data: Json) -> None:
    """Raises ApiError if this can't be a form."""
    _length("data.title", data.get("title"), 1, 45)
    _length("data.custom_id", data.get("custom_id"), 1, 100)
    rows, seen = data.get("components") or [], set()
    if not 1 <= len(rows) <= 5:
        raise invalid("data.components", "Must be between 1 and 5 in length.", "BASE_TYPE_BAD_LENGTH")
    for number, row in enumerate(rows):
        at = f"data.components.{number}.components.0."
        inner = row.get("components") or []
        if row.get("type") != 1 or len(inner) != 1 or inner[0].get("type") != 4:
            raise invalid(at + "type", "A form has rows of one text input each.")
        one = inner[0]
        _length(at + "custom_id", one.get("custom_id"), 1, 100)
        _length(at + "label", one.get("label"), 1, 45)
        if one.get("style") not in (1, 2):
            raise invalid(at + "style", "Value must be one of (1, 2).", "BASE_TYPE_CHOICES")
        most = one.get("max_length") or 4000
        if not 1 <= most <= 4000 or not 0 <= (one.get("min_length") or 0) <= most:
            raise invalid(at + "max_length", "Must be between 1 and 4000.")
        _length(at + "value", one.get("value") or "", 0, most)
        _length(at + "placeholder", one.get("placeholder") or "", 0, 100)
        if one["custom_id"] in seen:
            raise invalid(at + "custom_id", "Custom id is there twice", "COMPONENT_CUSTOM_ID_DUPLICATED")
        seen.add(one["custom_id"])
