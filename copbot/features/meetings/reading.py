"""A proposal to meet, as somebody wrote it: "Planting day | Tue 8 Dec 20:00 | Thu 10 Dec 20:00 | the shed". Pure."""

from __future__ import annotations

import re
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from copbot.community import values
from copbot.features.meetings import repeating
from copbot.features.meetings.dates import NotThenError, Then
from copbot.features.meetings.dates import read as times_of
from copbot.features.meetings.repeating import Every

_PARTS = re.compile(r"[|;\n]+")
MOST = 6
"""So many times can be proposed at once."""
TITLE, PLACE = 100, 100
LONGEST = timedelta(days=7)
_ZONE = re.compile(r"(?P<zone>[\w/ ]+?)[ -](?:time|tijd)|(?P<name>[A-Z]\w+/\w+)")
_LASTS = re.compile(
    r"(?:for |lasts |duurt )?(?P<count>\d{1,3})(?P<half>[.,]5)? ?(?P<unit>hours?|uur|uren|min(?:utes?|uten)?)"
)
_PLACES = re.compile(
    r"(?:for |voor |max\.? )?(?P<count>\d{1,5}) (?:places?|people|seats?|plaatsen|plaats|plekken|mensen)"
)
_WHERE = re.compile(r"(?:at|place:|plaats:|where:|waar:|@)\s*", re.IGNORECASE)


class UnreadableError(Exception):
    """It can't be read; `key` is the sentence that says why, about these `words` of it."""

    def __init__(self, key: str, words: str = "") -> None:
        super().__init__(key)
        self.key = key
        self.words = words


@dataclass(frozen=True, slots=True)
class Written:
    """A proposal as it was written."""

    title: str
    times: tuple[Then, ...]
    zone: ZoneInfo
    place: str = ""
    lasts: timedelta | None = None
    places: int = 0
    every: Every | None = None


def read(text: str, now: datetime, zone: ZoneInfo) -> Written:
    """The proposal; its times are by the clocks of the zone, if it names no other. Raises UnreadableError."""
    title, *parts = [part.strip() for part in _PARTS.split(text) if part.strip()] or [""]
    if not title or not parts:
        raise UnreadableError("meet-how")
    if len(title) > TITLE:
        raise UnreadableError("meet-long")
    found, lasts, places, every, rest = zone, None, 0, None, []
    for part in parts:
        if (named := _zone(part)) is not None:
            found = named
        elif (long := length(part)) is not None:
            lasts = long
        elif (again := repeating.read(part)) is not None:
            every = again
        elif match := _PLACES.fullmatch(part.casefold()):
            places = int(match["count"])
        else:
            rest.append(part)
    times, place = dict[datetime, Then](), ""
    for part in rest:
        there = _WHERE.match(part)
        given = moments(part, now, found) if there is None else []
        if not given and place:
            raise UnreadableError("meet-what", part)
        times |= {one.at: one for one in given}
        place = place if given else part[there.end() :] if there is not None else part
    if not times:
        raise UnreadableError("meet-when", place)
    if len(times) > MOST:
        raise UnreadableError("meet-many")
    if every is not None and len(times) > 1:
        raise UnreadableError("meet-series")
    if len(place) > PLACE or any(len(one.place) > PLACE for one in times.values()):
        raise UnreadableError("meet-long")
    return Written(title, tuple(times[at] for at in sorted(times)), found, place, lasts, places, every)


def moments(words: str, now: datetime, zone: ZoneInfo) -> list[Then]:
    """The times that are meant; none for words about something else. Raises UnreadableError."""
    try:
        return times_of(words, now, zone)
    except NotThenError as error:
        raise UnreadableError(error.key, words) from None


def length(words: str) -> timedelta | None:
    """How long something lasts: "2h", "1.5 hours", "90 min"; None for anything else."""
    with suppress(ValueError):
        return _within(values.duration(words))
    match = _LASTS.fullmatch(words.casefold())
    if match is None:
        return None
    minutes = int(match["count"]) * (1 if match["unit"].startswith("min") else 60)
    return _within(timedelta(minutes=minutes + (30 if match["half"] else 0)))


def _within(lasts: timedelta) -> timedelta:
    if not timedelta(minutes=5) <= lasts <= LONGEST:
        raise UnreadableError("meet-lasts")
    return lasts


def _zone(part: str) -> ZoneInfo | None:
    match = _ZONE.fullmatch(part)
    if match is None:
        return None
    with suppress(ValueError):
        return values.zone(match["zone"] or match["name"])
    return None
