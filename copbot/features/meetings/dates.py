"""Dates and times as people write them: "Tue 8 Dec 20:00", "di/do avond komende 2 weken", "8 dec 20 uur". Pure."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from copbot.community.day_parts import from_to, hour_of_day, time_of_day
from copbot.features.meetings.date_words import COUNTS, FILLER, NAMED, NEXT, NEXT_WEEK, PARTS, WEEKS
from copbot.language.day_names import UNSURE, weekdays
from copbot.language.day_names import months as month_names
from copbot.patterns import expression

_DAY = timedelta(days=1)
_NOON, _EVENING = 12 * 60, 17 * 60
AHEAD = timedelta(days=366)
"""A time that is further ahead is a slip of the pen."""
_NUMBER = rf"(?P<count>\d|{'|'.join(COUNTS)})"
_OTHER = _NUMBER.replace("count", "other")
_SPAN = expression(
    rf"(?:(?:in|for|the|de|die|den|les|las|dans|en|pour|für|para|durante) )*"
    rf"(?:(?:{NEXT}) {_NUMBER}|{_OTHER}(?: (?:{NEXT}))?) (?:{WEEKS})\b"
)
_NEXT_WEEK = expression(NEXT_WEEK)
_WEEKS = expression(rf"{_SPAN.pattern.replace('count', 'n').replace('other', 'm')}|{_NEXT_WEEK.pattern}")
_ISO = expression(r"(?P<year>\d{4})-(?P<month>\d\d)-(?P<day>\d\d)(?:t(?=\d)|\b)")
_SHORT = expression(r"(?P<day>\d{1,2})[/-](?P<month>\d{1,2})(?:[/-](?P<year>\d{4}|\d\d))?(?![\d:.])\b")
_DOTTED = expression(
    r"(?P<day>[12]?\d|3[01])\.(?P<month>0?[1-9]|1[0-2])\.(?:(?P<year>\d{4}|\d\d)?(?=[ ,]+\S)|(?P<full>\d{4})\b)"
)
"""As in German: "13.12. um 20 Uhr"; at the very end it may be an hour."""
_FILLER = expression(rf"(?:(?:{FILLER}|{NEXT})\b|à(?!\w)|'s\b|[,&/+(])\s*", re.IGNORECASE)
_SEVERAL = sorted((one for one in (*PARTS, *NAMED) if not one.isalpha()), key=len, reverse=True)
_WORD = expression(rf"(?:{'|'.join(_SEVERAL)})\b|morgen(?=ochtend|middag|avond|abend|nachmittag|früh)|[^\W\d_]+")
_PLACE = expression(r"(?:[\s,@:–—-]|\bat\s)+", re.IGNORECASE)


class NotThenError(Exception):
    """It is meant as a time, and is none; `key` is the sentence that says why."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


@dataclass(frozen=True, slots=True)
class Then:
    """A time, in UTC, and where it is, if that stands behind it."""

    at: datetime
    place: str = ""
    """What stands behind it."""
    lasts: timedelta | None = None
    """How long, where it is told until when."""


@dataclass(slots=True)
class Part:
    """What words tell of a time."""

    weekdays: list[int] = field(default_factory=list)
    day: date | None = None
    year_given: bool = False
    minutes: int | None = None
    part: int | None = None
    """When the part of the day begins, about, that is told."""
    until: int | None = None
    weeks: int = 0
    """So many weeks from now on it is on each of the weekdays."""
    later: int = 0
    """So many weeks later it is."""

    @property
    def is_empty(self) -> bool:
        """Is nothing told?"""
        return not self.weekdays and self.day is None and self.minutes is None and self.part is None

    def hour(self) -> int | None:
        """The hour, in minutes after midnight, by the part of the day. Raises NotThenError where it is none."""
        return _hour(self.minutes, self.part) if self.minutes is not None else self.part


@cache
def _words() -> tuple[re.Pattern[str], Mapping[str, int], re.Pattern[str], re.Pattern[str], Mapping[str, int]]:
    """How weekdays and months are called: patterns, and what each word stands for."""
    days, months = weekdays(), month_names()
    # As a plural: "Tuesdays", "dinsdagen".
    part = _any(PARTS)
    sure, unsure = _any(set(days) - UNSURE), _any(UNSURE)
    weekday = expression(
        rf"(?P<day>(?:{sure})(?=(?:s|en)?\.?(?:\W|$|(?:{part})\b))|(?:{unsure})(?=\.?,? ?\d))(?:s|en)?\.?"
    )
    month = rf"(?P<month>{_any(months)})\.?"
    day = r"(?P<day>\d{1,2})(?:st|nd|rd|th|er|e|\.)?"
    year = r"(?:,?(?: de)? (?P<year>\d{4})\b(?![:.]))?"
    return (
        weekday,
        days,
        expression(rf"{day} (?:(?:of|de) )?{month}(?!\w){year}"),
        expression(rf"{month} {day}(?![\d:.]|\w)(?! (?:de )?(?:{_any(months)})\b){year}"),
        months,
    )


def _any(words: Iterable[str]) -> str:
    return "|".join(map(re.escape, sorted(words, key=len, reverse=True)))


def read(words: str, now: datetime, zone: ZoneInfo) -> list[Then]:
    """The times that are meant, by the clocks there, the earliest first; none if these are no words about a time.

    Raises NotThenError for what is meant as a time, and can't be one.
    """
    words = " ".join(words.split())
    said = words.lower().replace("’", "'")
    today = now.astimezone(zone).date()
    found, place = parts(said, 0, today)
    there = (words if len(words) == len(said) else said)[place:]
    if not found.weekdays and found.day is None:
        if found.minutes is not None and not there.strip():
            raise NotThenError("meet-no-day")
        return []
    minutes = found.hour()
    if minutes is None:
        raise NotThenError("meet-no-time")
    there = _PLACE.sub("", there, count=1) if _PLACE.match(there) else there
    times = sorted({_moment(day, minutes, zone) for day in _days(found, today, minutes, now, zone)})
    if not times or times[0] <= now:
        raise NotThenError("meet-past")
    if times[-1] > now + AHEAD:
        raise NotThenError("meet-far")
    until = _hour(found.until, found.part) if found.until is not None else None
    lasts = timedelta(minutes=(until - minutes) % 1440) if until is not None else None
    return [Then(at, there.strip().strip("()"), lasts) for at in times]


def parts(said: str, place: int, today: date) -> tuple[Part, int]:
    """What the words, in small letters, tell of a time from there on, and where that ends. Raises NotThenError."""
    found = Part()
    while True:
        start = place
        while place < len(said) and not _WEEKS.match(said, place):
            skipped = _FILLER.match(said, place)
            if skipped is None and said[place] not in " ,)":
                break
            place = skipped.end() if skipped else place + 1
        end = _take(said, place, found, today)
        if end is None:
            return found, start
        place = end


def _hour(minutes: int, part: int | None) -> int:
    """By the part of the day that is told "8" is eight in the evening. Raises NotThenError where that is no hour."""
    if part is None or part < _NOON or not 60 <= minutes < _NOON:
        return minutes
    if part >= _EVENING and minutes < 5 * 60:
        # "Friday night at 2" may be the night before or after.
        raise NotThenError("meet-no-time")
    return minutes + _NOON


def _moment(day: date, minutes: int, zone: ZoneInfo) -> datetime:
    """What the clocks skip is an hour later; of what they show twice it is the first."""
    return datetime.combine(day, time(*divmod(minutes % 1440, 60)), zone).astimezone(UTC)


def _take(said: str, place: int, found: Part, today: date) -> int | None:
    """Take in what stands there, and tell where it ends; None if it is nothing about a time."""
    weekday, days, day_first, month_first, months = _words()
    for pattern in (_ISO, day_first, month_first, _DOTTED, _SHORT):
        if found.day is None and (match := pattern.match(said, place)):
            found.day = _date(match, months, today)
            return match.end()
    if match := _SPAN.match(said, place):
        count = match["count"] or match["other"]
        found.weeks = COUNTS.get(count) or int(count)
        return match.end()
    if match := _NEXT_WEEK.match(said, place):
        found.later = 1
        return match.end()
    if match := weekday.match(said, place):
        found.weekdays.append(days[match["day"]])
        return match.end()
    word = _WORD.match(said, place)
    if word is None or word[0] not in (*PARTS, *NAMED):
        return _take_clock(said, place, found) if found.minutes is None else None
    if word[0] in NAMED and found.day is None and not (found.weekdays and word[0] in PARTS):
        ahead, part = NAMED[word[0]]
        found.day, found.part = today + ahead * _DAY, part
    else:
        found.part = PARTS.get(word[0], found.part)
    return place + len(word[0])


def _take_clock(said: str, place: int, found: Part) -> int | None:
    """Take in the hour that stands there. A number alone is one behind a day and a part of it, or at the very end."""
    behind = said[place:]
    if span := from_to(behind):
        found.minutes, found.until, end = span
        return place + end
    clock = time_of_day(behind) or hour_of_day(behind, bare=found.part is not None)
    if clock is None:
        return None
    found.minutes = clock[0]
    return place + clock[1]


def _date(match: re.Match[str], months: Mapping[str, int], today: date) -> date:
    """The day, of this year or, if it is over, of the next."""
    given = match["year"] or match.groupdict().get("full")
    year = int(given) if given else None
    month = months.get(match["month"]) or int(match["month"])
    try:
        if year is not None:
            return date(year + 2000 if year < 100 else year, month, int(match["day"]))
        found = next(
            day for ahead in range(9) if (day := _maybe(today.year + ahead, month, int(match["day"]))) and day >= today
        )
    except (ValueError, StopIteration):
        raise NotThenError("meet-no-such-day") from None
    return found


def _maybe(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _days(found: Part, today: date, minutes: int, now: datetime, zone: ZoneInfo) -> Iterator[date]:
    if found.day is not None:
        if found.weekdays and found.day.weekday() not in found.weekdays:
            raise NotThenError("meet-weekday")
        yield found.day
        return
    monday = today - today.weekday() * _DAY
    for weekday in found.weekdays:
        if found.later:
            yield monday + (7 * found.later + weekday) * _DAY
            continue
        first = today + (weekday - today.weekday()) % 7 * _DAY
        if _moment(first, minutes, zone) <= now:
            first += 7 * _DAY
        for week in range(found.weeks or 1):
            if not found.weeks or first + 7 * week * _DAY <= today + 7 * found.weeks * _DAY:
                yield first + 7 * week * _DAY
