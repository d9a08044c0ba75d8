"""The report's sentences, and numbers, dates and durations as its reader writes them."""

from __future__ import annotations

import unicodedata
from datetime import UTC, date, datetime
from functools import cache

import regex
from babel.dates import format_datetime, format_skeleton
from babel.numbers import format_decimal, format_percent
from babel.units import format_unit

from copbot.language import wording
from copbot.language.languages import LANGUAGES
from copbot.rooms.text import shorten

NONE = "–"
# Each unit in seconds, its name, and to how many seconds a duration is rounded that reaches it.
_UNITS = ((86400, "day", 3600), (3600, "hour", 60), (60, "minute", 1), (1, "second", 1))
# Letters of several scripts and joined emoji need these two; every other unseen character is left out.
_JOINERS = "\u200c\u200d"
# Letters by their kind, but nothing is seen of them.
_UNSEEN = "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"
# More marks on one letter than any script puts there would hide the lines above and below.
_PILED = regex.compile(r"(\p{M}{4})\p{M}+")


def clean(written: str, limit: int) -> str:
    """What people wrote, on one line of at most `limit` characters, without control and direction characters.

    Empty, where nothing of it can be seen.
    """
    short = shorten(written, limit)
    kept = "".join(sign for sign in short if sign in _JOINERS or not (_is_control(sign) or sign in _UNSEEN))
    return _PILED.sub(r"\1", kept).strip() if kept.strip(f"{_JOINERS} ") else ""


def _is_control(sign: str) -> bool:
    return unicodedata.category(sign).startswith("C")


class Words:
    """The words of one language; sentences that it lacks are taken from English."""

    def __init__(self, language: str) -> None:
        self.language = language
        self._bundle = wording.load(language, "copbot.report")

    def line(self, key: str, **values: str | int) -> str:
        """The sentence report-`key`. Raises KeyError for an unknown sentence or a missing value."""
        pattern = self._bundle.get_message(f"report-{key}").value
        if pattern is None:
            raise KeyError(key)
        told, errors = self._bundle.format_pattern(pattern, values)
        if errors:
            raise KeyError(f"{key}: {errors[0]}")
        return str(told)

    def number(self, number: float | None) -> str:
        """A count, or a mean with one decimal."""
        shape = "#,##0.0" if isinstance(number, float) else "#,##0"
        return NONE if number is None else str(format_decimal(number, shape, locale=self.language))

    def share(self, part: int, whole: int) -> str:
        """The part in per cent; with a decimal where it would read as none or all but is not."""
        if not whole:
            return NONE
        if 0 < part / whole < 0.001 or 0.999 < part / whole < 1:
            sign, bound = ("<", 0.001) if part / whole < 0.5 else (">", 0.999)
            return f"{sign}{format_percent(bound, '0.0%', locale=self.language)}"
        exact = 0.01 <= part / whole <= 0.99 or part in (0, whole)
        return str(format_percent(part / whole, "#,##0%" if exact else "#,##0.0%", locale=self.language))

    def lasting(self, seconds: float | None, *, short: bool = False) -> str:
        """A duration in its two largest units, in one where it is to be short; seconds only below a minute."""
        if seconds is None:
            return NONE
        size, unit, grain = next((it for it in _UNITS if round(seconds / it[2]) * it[2] >= it[0]), _UNITS[-1])
        grains, per = round(seconds / grain), size // grain
        if short or size <= 60:
            count = grains / per
            return self._unit(round(count, 1) if short and count < 10 and size > 60 else round(count), unit)
        number, left = divmod(grains, per)
        smaller = next(name for size, name, _ in _UNITS if size == grain)
        return f"{self._unit(number, unit)} {self._unit(left, smaller)}" if left else self._unit(number, unit)

    def _unit(self, number: float, unit: str) -> str:
        return str(format_unit(number, f"duration-{unit}", length="short", locale=self.language))

    def day(self, at: datetime) -> str:
        """The date."""
        return str(format_skeleton("yMMMd", at, locale=self.language))

    def moment(self, at: datetime) -> str:
        """The date and the time, UTC."""
        return str(
            format_datetime(at, f"{wording.number(self.language)} MMM yyyy HH:mm", tzinfo=None, locale=self.language)
        )

    def month(self, begin: date) -> str:
        """The month."""
        return str(format_skeleton("yMMM", datetime(begin.year, begin.month, 1, tzinfo=UTC), locale=self.language))

    def year(self, begin: date) -> str:
        """The year."""
        return str(begin.year)


class Counted(Words):
    """The words for a log that doesn't say on which day it begins: days are counted from its first."""

    def __init__(self, language: str, begin: datetime) -> None:
        super().__init__(language)
        self._begin = begin.date()

    def day(self, at: datetime) -> str:
        """Which day of the log it is."""
        return self.line("day", day=(at.date() - self._begin).days + 1)

    def moment(self, at: datetime) -> str:
        """Which day of the log it is, and the time."""
        return f"{self.day(at)}, {at:%H:%M}"

    def month(self, begin: date) -> str:
        """Which month of the log it is."""
        months = (begin.year - self._begin.year) * 12 + begin.month - self._begin.month
        return self.line("month-of-log", month=months + 1)

    def year(self, begin: date) -> str:
        """Which year of the log it is."""
        return self.line("year-of-log", year=begin.year - self._begin.year + 1)


@cache
def words(language: str) -> Words:
    """The words of a language; of English where the report isn't written in it."""
    return Words(language if language in LANGUAGES else "en")


def words_for(language: str, counted_from: datetime | None) -> Words:
    """The words of a language; days are counted from the given one where the log doesn't say which that is."""
    return words(language) if counted_from is None else Counted(words(language).language, counted_from)
