"""What days of the week and months are called where people are heard, in full and short, in small letters."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache

from babel.dates import get_day_names, get_month_names

from copbot.language.folding import folded

_HEARD = ("en", "nl", "de", "fr", "es")
UNSURE = frozenset(["so", "mi", "sa", "fr", "sam", "dim", "ven", "mer", "mar", "jeu", "vie", "dom"])
"""Short names that are words, too ("so", "mi casa", "by Sam"): of a day only where a number stands behind them."""
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
        as_written: number
        for language in _HEARD
        for width in ("wide", "abbreviated")
        for number, name in of(width, locale=language).items()
        for as_written in (name.casefold().rstrip("."), folded(name).rstrip("."))
    }
