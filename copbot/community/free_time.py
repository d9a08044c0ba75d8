"""When somebody has time, as people say it: "evenings", "Tuesday 20-21", "in het weekend", "mardi de 20 h à 21 h"."""

from __future__ import annotations

from dataclasses import dataclass
from itertools import pairwise

from copbot.community.day_parts import part_of_day
from copbot.community.schedule import Hours
from copbot.language.day_names import UNSURE, weekdays
from copbot.patterns import expression

EVERY_DAY = 0b111_1111
_NOON, _DAY = 12 * 60, 24 * 60
_WEEKEND, _WORKDAYS = 0b110_0000, 0b001_1111
_PARTS = {
    name: hours
    for hours, names in (
        (
            (8 * 60, _NOON),
            "morning mornings ochtend ochtends ochtenden morgens vormittag vormittags matin matins mañana mañanas",
        ),
        (
            (_NOON, 18 * 60),
            "afternoon afternoons middag middags middagen namiddag nachmittag nachmittags après-midi tarde tardes",
        ),
        (
            (18 * 60, 22 * 60),
            "evening evenings avond avonds avonden abend abends abende soir soirs soirée noche noches",
        ),
    )
    for name in names.split()
}
_DAYS = {
    name: bits
    for bits, names in (
        (
            _WEEKEND,
            "weekend weekends weekeinde wochenende wochenenden week-end week-ends finde findes fin fines",
        ),
        (_WORKDAYS, "weekdays weekday workdays doordeweeks werkdagen werktags wochentags semaine laborables"),
        (EVERY_DAY, "daily dagelijks täglich quotidien diario"),
    )
    for name in names.split()
}
_FILLERS = (
    "on in the at every each usually mostly i have time only and or a from between please "
    "de het op elke iedere meestal ik heb tijd alleen en of tussen van uur graag 's s "
    "am im jeden jede immer meist ich habe zeit nur und oder ab bitte "
    "le la les tous toutes chaque je j'ai temps du seulement et ou "
    "el los las por cada todos todas tengo tiempo solo sólo y o semana"
)
_AND = frozenset(["and", "or", "en", "of", "und", "oder", "et", "ou", "y", "o"])
_OTHERS = frozenset(
    ["night", "nights", "noon", "midday", "nacht", "nachts", "mittag", "mittags", "nuit", "nuits", "midi", "mediodía"]
)
_SHORT = 3
_LONG = 16 * 60
"""Nobody has so long a time at a stretch: what would be longer was meant the other way about."""
_AROUND = frozenset(_FILLERS.split())
_WORD = expression(r"[\w'’:.-]+")


@dataclass(frozen=True, slots=True)
class FreeTime:
    """On which days of the week, a bit each from Monday, and at which hours; None for no hours of their own."""

    days: int
    hours: Hours | None


@dataclass(frozen=True, slots=True)
class Unclear:
    """What can be meant in two ways: `either` some hours or some days, or hours that end nearly a day later."""

    forwards: FreeTime | None = None
    """These hours the other way about; None for the former."""


def free_time(words: str) -> FreeTime | Unclear | None:
    """When it is; None for words that say anything else, or more than that."""
    said = _said(words)
    for head in range(len(said) + 1):
        found = part_of_day(" ".join(said[head:])) if head < len(said) else None
        if head < len(said) and found is None:
            continue
        read = _read(said[:head])
        if read is not None and (read.days or read.hours or found):
            return Unclear() if _either(said[:head], clock=found is not None) else _clear(_together(read, found))
    return None


def speaks_of_time(words: str) -> bool:
    """Is any day, or part of the day, named?"""
    # The short names are words of other sorts, too.
    return any(word in _OTHERS or (len(word) > _SHORT and _kind(word)) for word in _said(words))


def _said(words: str) -> list[str]:
    found = _WORD.findall(words.casefold().replace("’", "'").replace("l'", ""))
    return [one.strip(".-") for one in found if one.strip(".-")]


def _days(word: str) -> int | None:
    """Which days of the week it names; None for none."""
    if word not in UNSURE:
        day = weekdays().get(word, weekdays().get(word.removesuffix("s")))
        if day is not None:
            return 1 << day
    return _DAYS.get(word)


def _kind(word: str) -> str:
    """Does it name a "day", or several, or a "part" of one?"""
    return "day" if _days(word) is not None else "part" if word in _PARTS else ""


def _either(said: list[str], *, clock: bool) -> bool:
    """Are some hours and some days two things: "evenings and weekends"? Not so "Monday evening and Tuesday evening"."""
    groups: list[list[str]] = [[]]
    for word in said:
        if word in _AND:
            groups.append([])
        elif kind := _kind(word):
            groups[-1].append(kind)
    groups[-1] += ["part"] if clock else []
    return any(
        before and behind and before[-1] != behind[0] and len({*before} & {*behind}) < 2
        for before, behind in pairwise(groups)
    )


def _clear(found: FreeTime) -> FreeTime | Unclear:
    hours = found.hours
    if hours is not None and hours.end < hours.begin and hours.end + _DAY - hours.begin > _LONG:
        return Unclear(FreeTime(found.days, Hours(hours.end, hours.begin)))
    return found


def _read(said: list[str]) -> FreeTime | None:
    """Days and parts of the day; None if there is any other word."""
    days, begin, end = 0, _DAY, 0
    for word in said:
        named, part = _days(word), _PARTS.get(word)
        if named is not None:
            days |= named
        elif part is not None:
            begin, end = min(begin, part[0]), max(end, part[1])
        elif word not in _AROUND:
            return None
    return FreeTime(days, Hours(begin, end) if end else None)


def _together(read: FreeTime, found: tuple[int, int] | None) -> FreeTime:
    if found is None:
        return FreeTime(read.days or EVERY_DAY, read.hours)
    begin, end = found
    if begin == end:
        return FreeTime(read.days or EVERY_DAY, None)
    if read.hours is not None and read.hours.begin >= _NOON and begin < _NOON and 0 < end <= _NOON:
        # "Tuesday evening, 8 to 9".
        begin, end = begin + _NOON, end + _NOON
    return FreeTime(read.days or EVERY_DAY, Hours(begin % _DAY, end % _DAY))
