"""Commands as Discord knows them, made from the one declaration and registered when they differ."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import discord
import structlog
from discord.http import Route

from adapters.base.listing import listed
from adapters.discord.connection import Connection
from adapters.discord.forms import MESSAGE, form, language
from copbot.kit.commands import Command, Kind, Option, help_of
from copbot.kit.forms import asks
from copbot.kit.suggesting import is_offered
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.text import shorten

log = structlog.get_logger()
_LOCALES = {"de": ("de",), "es": ("es-ES", "es-419"), "fr": ("fr",), "nl": ("nl",)}
"""Discord's names of the languages other than English."""
_TYPES = {Kind.MEMBER: discord.AppCommandOptionType.user, Kind.NUMBER: discord.AppCommandOptionType.integer}
_SLASH, _MENU = 1, 3
_IN_SERVERS, _IN_PRIVATE = 0, 1
_KEYS = (
    *("type", "name", "name_localizations", "description", "description_localizations", "options"),
    *("contexts", "integration_types", "default_member_permissions"),
)
MOST = 100
"""So many commands Discord takes; with more it takes none."""
_DESCRIPTION = 100
_CHOICES = 25


def declared(commands: Iterable[Command]) -> list[dict[str, Any]]:
    """The commands that are listed, in Discord's form; those with a menu entry twice.

    What has no place is understood where it is written.
    """
    shown = listed(commands, MOST)
    return [*map(_slash, shown), *(_menu(command) for command in shown if command.menu)]


class Registered:
    """The commands of the application."""

    def __init__(self, commands: Sequence[Command]) -> None:
        self._payload = declared(commands)
        self._commands = {command.name: command for command in commands if command.listed}
        self._names = {(_SLASH, name): name for name in self._commands}
        self._names |= {(_MENU, _entry(name)): name for name, command in self._commands.items() if command.menu}

    def name_of(self, interaction: discord.Interaction[Any]) -> str | None:
        """The canonical name of the command that was given; None if there is none such (any more)."""
        data: Any = interaction.data or {}
        return self._names.get((data.get("type", _SLASH), data.get("name", "")))

    def form_for(self, interaction: discord.Interaction[Any]) -> discord.ui.Modal | None:
        """The form that a command asks in for what it was given without; None if it needs none."""
        data: Any = interaction.data or {}
        command = self._commands.get(self.name_of(interaction) or "")
        given = {one["name"]: str(one["value"]) for one in data.get("options", ())}
        if command is None or not asks(command.form, given):
            return None
        if data.get("type", _SLASH) == _MENU:
            lacking = {one.option for one in command.form if one.required}
            if not any(one.required for one in command.options if one.name in lacking):
                # The message says it.
                return None
            given[MESSAGE] = str(data["target_id"])
        return form(command, given, language(interaction))

    def has_form(self, command: str) -> bool:
        """Is there such a command, with a form?"""
        return command in self._commands and bool(self._commands[command].form)

    async def register(self, client: Connection) -> None:
        """Have Discord know them, in all servers and in private; nothing is sent if it does already."""
        path = "/applications/{application_id}/commands"
        known = await client.http.request(
            Route("GET", path, application_id=client.application_id), params={"with_localizations": "true"}
        )
        if _plain(known) == _plain(self._payload):
            return
        await client.http.request(Route("PUT", path, application_id=client.application_id), json=self._payload)
        log.info("Discord knows the commands now", count=len(self._payload))


def _slash(command: Command) -> dict[str, Any]:
    # Discord wants what is required first.
    made = [_option(option, command) for option in command.options]
    options = sorted(made, key=lambda option: not option["required"])
    return {
        "type": _SLASH,
        "name": command.name,
        "name_localizations": _others(f"command-{command.name}", command.name),
        "description": _described(help_of(command.name, native=True)),
        "description_localizations": _others(help_of(command.name, native=True)),
        "options": options,
        **_where(command),
    }


def _menu(command: Command) -> dict[str, Any]:
    return {
        "type": _MENU,
        "name": _entry(command.name),
        "name_localizations": _others(f"command-{command.name}-menu"),
        **_where(command) | {"contexts": [_IN_SERVERS]},
    }


def _entry(command: str) -> str:
    return wording("en").line(f"command-{command}-menu")


def _where(command: Command) -> dict[str, Any]:
    """Where the command is shown; whether somebody may give it is the engine's to say."""
    return {
        "contexts": [_IN_SERVERS] if command.in_room else [_IN_SERVERS, _IN_PRIVATE],
        "integration_types": [0],
        # Discord can ask for all of some permissions, not for one of them, which is what makes a moderator: so the
        # commands are shown to everybody, and the server's own settings can have it otherwise.
        "default_member_permissions": None,
    }


def _option(option: Option, command: Command) -> dict[str, Any]:
    key = f"command-option-{option.kind}"
    # What a form asks for can be left out.
    needed = (option.required or option.asked) and option.name not in {field.option for field in command.form}
    made: dict[str, Any] = {
        "type": _TYPES.get(option.kind, discord.AppCommandOptionType.string).value,
        "name": option.name,
        "description": _described(key),
        "description_localizations": _others(key),
        # A question is also found by where one is.
        "required": needed and option.kind is not Kind.QUESTION,
    }
    if option.choices and made["type"] == discord.AppCommandOptionType.string.value:
        made["choices"] = [_choice(option, choice) for choice in option.choices[:_CHOICES]]
    elif is_offered(option) and option.kind is not Kind.MEMBER:
        # People are Discord's own to offer.
        made["autocomplete"] = True
    return made


def _choice(option: Option, choice: str) -> dict[str, Any]:
    if not option.names:
        return {"name": choice, "value": choice}
    return {"name": choice, "name_localizations": _others(f"{option.names}-{choice}", choice), "value": choice}


def _described(key: str, code: str = "en") -> str:
    return shorten(wording(code).line(key), _DESCRIPTION)


def _others(key: str, name: str = "") -> dict[str, str]:
    """The sentence in the languages other than English, by Discord's names of them; `name` is what it is else."""
    found = {code: _described(key, code) for code in LANGUAGES if code in _LOCALES}
    return {locale: words for code, words in found.items() if words != name for locale in _LOCALES[code]}


def _plain(commands: Iterable[Mapping[str, Any]]) -> list[Any]:
    """What tells commands apart, whatever else Discord says of them."""
    plain = [{key: _filled(one[key]) for key in _KEYS if one.get(key)} for one in commands]
    return sorted(plain, key=lambda one: (one["type"], one["name"]))


def _filled(value: Any) -> Any:  # noqa: ANN401 - any JSON
    """The value without what is empty in it: Discord leaves out what it was told as such."""
    if isinstance(value, Mapping):
        return {key: _filled(held) for key, held in value.items() if held not in (None, False, [], {})}
    return [_filled(held) for held in value] if isinstance(value, list) else value
