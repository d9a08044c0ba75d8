"""What is wrong with a value in a configuration, in plain words, with how it is written."""

from __future__ import annotations

import json
from collections.abc import Mapping

from pydantic_core import ErrorDetails

_SHOWN = 60
_TEXTS = ("string_type", "path_type", "string_sub_type")
_LISTS = ("tuple_type", "list_type", "set_type", "frozen_set_type", "iterable_type")
_TABLES = ("dict_type", "mapping_type", "model_type", "model_attributes_type", "dict_attributes_type")
_OWN = "Value error, "
_LIMITS: Mapping[str, str] = {
    "greater_than_equal": "{ge} or more is wanted",
    "greater_than": "more than {gt} is wanted",
    "less_than_equal": "{le} or less is wanted",
    "less_than": "less than {lt} is wanted",
    "too_short": "at least {min_length} are wanted",
    "too_long": "at most {max_length} are wanted",
    "string_too_short": "it must not be empty",
    "string_too_long": "at most {max_length} letters are wanted",
}


def said(error: ErrorDetails) -> str:
    """What is wrong, and how it is written where that can be shown."""
    kind, given = error["type"], error["input"]
    if kind in _LISTS:
        return _list(given)
    if kind in _TEXTS:
        shown = _shown(str(given).lower() if isinstance(given, bool) else str(given))
        bare = not isinstance(given, list | tuple | dict) and shown
        return f"a text is wanted, in quotes: {shown}" if bare else "a text is wanted, in quotes"
    if kind in _TABLES:
        return "settings are wanted, each on a line of its own below its [heading]"
    if kind.startswith(("int_", "float_", "decimal_", "finite_")):
        what = "a whole number" if kind.startswith("int_") else "a number"
        return f"{what} is wanted, without quotes" if isinstance(given, str) else f"{what} is wanted"
    if kind.startswith("bool_"):
        return "true or false is wanted, without quotes"
    if kind in ("literal_error", "enum"):
        return f"one of these is wanted: {error['ctx']['expected'].replace(chr(39), chr(34))}"
    if kind == "string_pattern_mismatch":
        return f"{_shown(given) or 'it'} is not written as it must be"
    if kind == "missing":
        return "it is missing"
    if kind in _LIMITS:
        return _LIMITS[kind].format(**error["ctx"])
    # Checks of our own say it in their own words; nothing else is left that a file can raise.
    return error["msg"].removeprefix(_OWN)


def _list(given: object) -> str:
    # A number is mostly meant as one: `groups = "-100"`.
    bare = isinstance(given, str) and given.lstrip("-").isdecimal()
    shown = str(given) if bare else _shown(given)
    plain = shown and not isinstance(given, dict)
    return f"a list is wanted, in square brackets: [{shown}]" if plain else "a list is wanted, in square brackets"


def _shown(given: object) -> str:
    """As it is written in a file; nothing for what is too long to be shown."""
    written = json.dumps(given, ensure_ascii=False, default=str)
    return written if len(written) < _SHOWN else ""
