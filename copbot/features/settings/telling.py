"""Settings in words: a value, what a setting is, what it can be."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import timedelta
from enum import StrEnum
from typing import Literal, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic.fields import FieldInfo

from copbot.community import allowed, values
from copbot.community.schedule import Hours
from copbot.community.settable import extra
from copbot.features.settings.reading import is_language
from copbot.language.languages import LANGUAGES
from copbot.language.wording import Wording
from copbot.rooms.text import shorten

_SHORT = 60
_KINDS: Mapping[object, str] = {bool: "switch", timedelta: "duration", Hours: "hours", ZoneInfo: "zone"}


def told(words: Wording, value: object) -> str:
    """The value as people write it."""
    match value:
        case bool():
            return words.line(f"switch-{'on' if value else 'off'}")
        case timedelta():
            return values.written(value)
        case dict():
            found = ", ".join(f"{key} = {told(words, one)}" for key, one in value.items())
        case tuple() | list():
            inner = any(isinstance(one, tuple) for one in value)
            found = ("; " if inner else ", ").join(told(words, one) for one in value)
        case _:
            found = str(value)
    return found or words.line("settings-none")


def short(words: Wording, value: object) -> str:
    """The same, cut where it is long."""
    return shorten(told(words, value).replace("\n", " "), _SHORT)


def sentence(words: Wording, feature: str, setting: str, field: FieldInfo) -> str:
    """What the setting is, in a sentence."""
    key = f"setting-{feature}-{setting}"
    return words.line(key) if words.has(key) else str(field.description).replace("`", "")


def allowed_values(words: Wording, field: FieldInfo) -> str:
    """What it can be."""
    kind = field.annotation
    if kind in _KINDS:
        return words.line(f"settings-can-{_KINDS[kind]}")
    if get_origin(kind) is Literal:
        return ", ".join(map(str, get_args(kind)))
    if is_language(field):
        return ", ".join(LANGUAGES)
    if kind in (int, float):
        least, most = (allowed.bound(field, names) for names in (("ge", "gt"), ("le", "lt")))
        key = f"settings-can-{'whole' if kind is int else 'number'}"
        if least is not None and most is not None:
            return words.line("settings-can-between", least=f"{least:g}", most=f"{most:g}")
        if least is not None:
            return words.line("settings-can-least", least=f"{least:g}")
        return words.line("settings-can-most", most=f"{most:g}") if most is not None else words.line(key)
    if get_origin(kind) is dict:
        found = _named(get_args(kind)[1])
        return words.line("settings-can-table-of", values=found) if found else words.line("settings-can-table")
    if extra(field, "commands"):
        return words.line("settings-can-commands")
    if extra(field, "emoji"):
        return words.line("settings-can-emoji")
    if get_origin(kind) is tuple:
        nested = get_origin(get_args(kind)[0]) is tuple
        return words.line("settings-can-groups" if nested else "settings-can-list")
    return words.line("settings-can-text")


def _named(kind: object) -> str:
    """The values of a kind that has only some; empty for others."""
    if get_origin(kind) is Literal:
        return ", ".join(map(str, get_args(kind)))
    return ", ".join(kind) if isinstance(kind, type) and issubclass(kind, StrEnum) else ""


def title(words: Wording, feature: str) -> str:
    """What a feature is called."""
    key = f"about-{feature}"
    return words.line(key) if words.has(key) else feature
