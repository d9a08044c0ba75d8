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
from copbot.patterns import expression

_PARTS = expression(r"[|;\n]+")
_BLANK = expression(r" ")
MOST_PLACES = 100_000
MOST = 6
"""So many times can be proposed at once."""
TITLE, PLACE = 100, 100
LONGEST = timedelta(days=7)
_ZONE = expression(r"(?P<zone>[\w/ ]+?)[ -](?:time|tijd|Zeit)|(?P<name>[A-Z]\w+/\w+)")
_LASTS = expression(
    r"(?:for |lasts |duurt |dauert |dure |pendant |dura )?(?P<count>\d{1,3})(?P<half>[.,]5)? ?"
    r"(?P<unit>hours?|uur|uren|stunden?|heures?|horas?|min(?:utes?|uten|utos?)?)"
)
_PLACES = expression(
    r"(?:for |voor |für |pour |para |max\.? )?(?P<count>\d{1,9}) "
    r"(?:places?|people|seats?|plaatsen|plaats|plekken|mensen|plätze|platz|leute|personen|personnes?|personas?|plazas?)"
)
_WHERE = expression(r"(?:at\b|place:|plaats:|where:|waar:|wo:|ort:|où:|lieu:|dónde:|lugar:|@)\s*", re.IGNORECASE)


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


@dataclass(slots=True)
class _Beside:
    """What is told of a meeting beside its times and its place."""

    zone: ZoneInfo
    lasts: timedelta | None = None
    places: int = 0
    every: Every | None = None

    def takes(self, part: str) -> bool:
        """Is it something of that? Raises UnreadableError where it is, and can't be."""
        if (zone := _zone(part)) is not None:
            self.zone = zone
        elif (lasts := length(part)) is not None:
            self.lasts = lasts
        elif (every := repeating.read(part)) is not None:
            self.every = every
        elif match := _PLACES.fullmatch(part.casefold()):
            self.places = int(match["count"])
            if not 1 <= self.places <= MOST_PLACES:
                raise UnreadableError("meet-no-places")
        else:
            return False
        return True


def read(text: str, now: datetime, zone: ZoneInfo) -> Written:
    """The proposal; its times are by the clocks of the zone, if it names no other. Raises UnreadableError."""
    title, *parts = [" ".join(part.split()) for part in _PARTS.split(text) if part.strip()] or [""]
    if not title or not parts:
        raise UnreadableError("meet-how")
    if len(title) > TITLE:
        raise UnreadableError("meet-long")
    beside, rest = _Beside(zone), list[str]()
    for part in parts:
        if not beside.takes(part):
            rest.append(_before(part, now, beside))
    times, place = dict[datetime, Then](), ""
    for part in rest:
        there = _WHERE.match(part)
        given = moments(part, now, beside.zone) if there is None else []
        if not given and place:
            raise UnreadableError("meet-what", part)
        times |= {one.at: one for one in given}
        place = place if given else part[there.end() :] if there is not None else part
    if not times:
        raise UnreadableError("meet-when", place)
    if len(times) > MOST:
        raise UnreadableError("meet-many")
    if beside.every is not None and len(times) > 1:
        raise UnreadableError("meet-series")
    if len(place) > PLACE or any(len(one.place) > PLACE for one in times.values()):
        raise UnreadableError("meet-long")
    found = tuple(times[at] for at in sorted(times))
    lasts = beside.lasts or next((_within(one.lasts) for one in found if one.lasts), None)
    return Written(title, found, beside.zone, place, lasts, beside.places, beside.every)


def _before(part: str, now: datetime, beside: _Beside) -> str:
    """The part without what stands behind its time and is no place: "Fri 20:00 Lisbon time", "Fri 20:00 for 2h"."""
    try:
        behind = next((one.place for one in moments(part, now, beside.zone)), "")
    except UnreadableError:
        # By other clocks it may be a time.
        behind = next((part[match.start() + 1 :] for match in _BLANK.finditer(part) if _zone(part[match.end() :])), "")
    while behind:
        last = behind.rpartition(",")[2]
        if not beside.takes(last.strip()):
            break
        part = part.removesuffix(last).rstrip(" ,(")
        behind = behind.removesuffix(last).rstrip(" ,")
    return part


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
    try:
        return values.zone(match["zone"] or match["name"])
    except ValueError:
        if match["zone"] is None or not match["zone"][0].isupper() or " " in match["zone"]:
            return None
        raise UnreadableError("meet-no-zone", match["zone"]) from None
