"""When the rounds of a community turn, by its clocks: pure functions of time."""

from __future__ import annotations

from calendar import monthrange
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from enum import StrEnum
from zoneinfo import ZoneInfo

from copbot.community.schedule import DAY, Hours, awake


class Unit(StrEnum):
    """What a rhythm counts."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"


_HALF = {Unit.DAYS: DAY / 2, Unit.WEEKS: 7 * DAY / 2, Unit.MONTHS: 15 * DAY}


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Every so many days, weeks or months, on a day of these, at a minute after local midnight.

    `day` is that of the week, from 0 for Monday, or of the month, from 1; a month that has none has its last instead.
    An empty round is looked at again after so many days (`again`), if that is before it would be over anyway.
    """

    every: int
    unit: Unit
    day: int = 0
    minute: int = 9 * 60
    again: int = 0

    def __str__(self) -> str:
        return f"every {self.every} {self.unit}, day {self.day}, minute {self.minute}, again {self.again}"

    def end(self, began: datetime, waking: Hours, zone: ZoneInfo) -> datetime:
        """When a round that began then is over: as near to its full length as can be, and always in waking hours.

        So a first one may be up to half a day, week or month longer or shorter, and each one after that is as long as
        it is to be, also where the clocks change or the zone does.
        """
        # What clocks show, without a zone: a week has seven days there, whatever happens to the hours.
        local = began.astimezone(zone).replace(tzinfo=None)
        earliest = self._full(local) - _HALF[self.unit]
        clock = time(*divmod(self.minute, 60))
        turns = (datetime.combine(day, clock) for day in self._days(earliest.date()))
        return awake(next(turn for turn in turns if turn > earliest).replace(tzinfo=zone), waking, zone)

    @property
    def if_empty(self) -> Rhythm:
        """By which an empty round is looked at again."""
        return Rhythm(self.again, Unit.DAYS, minute=self.minute) if self.again else self

    def _full(self, local: datetime) -> datetime:
        """The full length of a round later, on the clocks."""
        if self.unit is not Unit.MONTHS:
            return local + self.every * (DAY if self.unit is Unit.DAYS else 7 * DAY)
        year, month = divmod(local.year * 12 + local.month - 1 + self.every, 12)
        return local.replace(year=year, month=month + 1, day=min(local.day, monthrange(year, month + 1)[1]))

    def _days(self, first: date) -> Iterator[date]:
        """The days from then on that are in this rhythm."""
        if self.unit is Unit.MONTHS:
            year, month = first.year, first.month
            while True:
                yield date(year, month, min(self.day, monthrange(year, month)[1]))
                year, month = (year, month + 1) if month < 12 else (year + 1, 1)
        ahead = (self.day - first.weekday()) % 7 if self.unit is Unit.WEEKS else 0
        day = first + timedelta(days=ahead)
        while True:
            yield day
            day += DAY if self.unit is Unit.DAYS else 7 * DAY
