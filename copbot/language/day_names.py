"""What days of the week and months are called in all languages of the bot, in full and short, in small letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from babel.dates import get_day_names, get_month_names

from copbot.language.languages import LANGUAGES

_ALSO = {"tues": 1, "thur": 3, "thurs": 3}
_ALSO_MONTHS = {"sept": 9, "mar": 3}


@cache
def weekdays() -> Mapping[str, int]:
    """The number of each day of the week, from 0 for Monday, by what it is called."""
    return _names(get_day_names) | _ALSO


@cache
def months() -> Mapping[str, int]:
    """The number of each month, from 1, by what it is called."""
    return _names(get_month_names) | _ALSO_MONTHS


def _names(of: Callable[..., Mapping[int, str]]) -> dict[str, int]:
    return {
        name.casefold().rstrip("."): number
        for language in LANGUAGES
        for width in ("wide", "abbreviated")
        for number, name in of(width, locale=language).items()
    }
