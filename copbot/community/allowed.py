"""What a setting can be, in a few words."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta
from typing import Literal, get_args, get_origin
from zoneinfo import ZoneInfo

from pydantic.fields import FieldInfo

from copbot.community import values
from copbot.community.schedule import Hours
from copbot.language.languages import LANGUAGES

_KINDS: Mapping[object, str] = {
    bool: "`true` or `false`",
    timedelta: "a duration",
    Hours: "hours of the day",
    ZoneInfo: "a time zone",
}


def allowed(field: FieldInfo) -> str:
    """What can be set; the words that must be written as they stand are `code`."""
    kind = field.annotation
    if kind in _KINDS:
        return _KINDS[kind]
    if get_origin(kind) is Literal:
        return _either(get_args(kind))
    if any(getattr(one, "func", None) is values.language for one in field.metadata):
        return _either(LANGUAGES)
    if kind in (int, float):
        return _range(field)
    return {tuple: "a list", dict: "a table"}.get(get_origin(kind) or str, "a text")


def explained(field: FieldInfo) -> str:
    """What a setting is, with what it can be unless its value tells that by itself."""
    words = allowed(field)
    tells = any(sign.isdigit() or sign == '"' for sign in words)
    return f"{field.description} ({words})" if tells else f"{field.description}"


def _either(words: Sequence[object]) -> str:
    told = [f'`"{word}"`' for word in words]
    return " or ".join(part for part in (", ".join(told[:-1]), told[-1]) if part)


def bound(field: FieldInfo, names: Sequence[str]) -> float | None:
    """The limit of a number by one of these names (ge, gt, le, lt); None for none."""
    found = (getattr(one, name, None) for name in names for one in field.metadata)
    return next((limit for limit in found if limit is not None), None)


def _range(field: FieldInfo) -> str:
    limits = {name: bound(field, [name]) for name in ("ge", "gt", "le", "lt")}
    bounds = {name: limit for name, limit in limits.items() if limit is not None}
    least = f"{bounds['ge']}" if "ge" in bounds else f"above {bounds['gt']}," if "gt" in bounds else ""
    most = f"{bounds['le']}" if "le" in bounds else f"below {bounds['lt']}" if "lt" in bounds else ""
    if least and most:
        return f"{least} to {most}"
    if least or most:
        return f"{least} or more" if least else f"{most} or less"
    return "a whole number" if field.annotation is int else "a number"
