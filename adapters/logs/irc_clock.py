"""The time in IRC logs, most of which say the time of day only."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import NamedTuple

from adapters.logs.dates import Day, midnight
from adapters.logs.fields import EARLIEST, LATEST

NO_DATE = datetime(2000, 1, 1, tzinfo=UTC)
"""When a log begins that says nowhere what day it is."""
_DAY, _HALF = timedelta(days=1), timedelta(hours=12)


class Stamp(NamedTuple):
    """When a line was said: the time of day, and as much of the date as the line tells."""

    hour: int
    minute: int
    second: int = 0
    day: Day | None = None
    east: timedelta = timedelta()
    """How far east of UTC the clock stands, where the line says so."""
    halves: bool = False
    """Whether the line says which half of the day it is in."""


class Clock:
    """What time it is in a log: `now` is when the last line was said, `dated` whether that day is known."""

    def __init__(self, midnight: datetime | None) -> None:
        self.dated = midnight is not None
        self.now = midnight or NO_DATE
        self._midnight = self.now
        self._started = False
        self._halves = True

    def at(
        self,
        hour: int,
        minute: int,
        second: int = 0,
        day: Day | None = None,
        east: timedelta = timedelta(),
        halves: bool = False,
    ) -> datetime:
        """The moment of the next line. Backwards by more than two hours is a new day, by less the clock was set.

        A clock that never showed an hour of the afternoon and goes from 12:59 to 1:00 is one of twelve hours.
        """
        if day:
            self._date(day)
        self._halves = self._halves and hour <= 12 and not halves
        at = self._midnight + timedelta(hours=hour, minutes=minute, seconds=second) - east
        back = self.now - at
        if self._started and not day and back > timedelta(hours=2) and at < LATEST:
            turn = _HALF if self._halves and _HALF - timedelta(hours=2) < back <= _HALF else _DAY
            self._midnight += turn
            at += turn
        self.now, self._started = max(at, EARLIEST), True
        return self.now

    def set(self, day: Day, time: timedelta | None) -> None:
        """The log says what day it is; what time it is then, where it says that too."""
        self._date(day)
        self._started = time is not None
        self.now = self._midnight + (time or timedelta())

    def _date(self, day: Day) -> None:
        year, month, number = day
        years = [year] if year else [self.now.year + more for more in (0, 1, -1)]
        found = [at for one in years if (at := midnight((one, month, number)))]
        if found:
            self._midnight = min(found, key=lambda at: abs(at - self.now))
            self.dated = self.dated or year is not None
