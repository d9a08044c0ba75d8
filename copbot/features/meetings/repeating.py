"""How a meeting comes again: every so many weeks or months, at the same time by the clocks of its zone. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from enum import StrEnum
from itertools import count
from zoneinfo import ZoneInfo

from copbot.patterns import expression

_DAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")
_COUNTS = {"other": 2, "second": 2, "two": 2, "twee": 2, "three": 3, "drie": 3, "four": 4, "vier": 4}
_COUNTS |= {"deux": 2, "trois": 3, "quatre": 4, "dos": 2, "tres": 3, "cuatro": 4, "zweite": 2, "zwei": 2, "drei": 3}
_EVERY = expression(
    rf"(?:every|each|elke|iedere|jede[nr]?|alle|om de|cada|chaque|tou(?:te)?s les) "
    rf"(?:(?P<count>\d{{1,2}}|{'|'.join(_COUNTS)}) )?"
    r"(?P<unit>weeks?|weken|wochen?|semaines?|semanas?|months?|maand(?:en)?|mes(?:es)?|monate?|mois)"
)
_NAMED = {"weekly": (1, "week"), "wekelijks": (1, "week"), "fortnightly": (2, "week")}
_NAMED |= {"monthly": (1, "month"), "maandelijks": (1, "month"), "om de week": (2, "week"), "om de maand": (2, "month")}
_NAMED |= {"wöchentlich": (1, "week"), "monatlich": (1, "month")}
_MOST = 12


class Unit(StrEnum):
    """What is counted."""

    WEEK = "week"
    MONTH = "month"


@dataclass(frozen=True, slots=True)
class Every:
    """Every so many weeks, or months: these on the same day of the week, the second Tuesday, or the last one."""

    number: int
    unit: Unit

    def times(self, first: datetime, zone: ZoneInfo) -> Iterator[datetime]:
        """When it is, in UTC, from the first one on; that hour by the clocks there, whatever they do meanwhile."""
        local = first.astimezone(zone).replace(tzinfo=None)
        for turn in count():
            at = self._turn(local, turn)
            yield at.replace(tzinfo=zone).astimezone(UTC)

    def _turn(self, local: datetime, turn: int) -> datetime:
        if self.unit is Unit.WEEK:
            return local + timedelta(weeks=self.number * turn)
        year, month = divmod(local.year * 12 + local.month - 1 + self.number * turn, 12)
        begin = local.replace(year=year, month=month + 1, day=1)
        first = begin + timedelta(days=(local.weekday() - begin.weekday()) % 7)
        found = [first + timedelta(weeks=week) for week in range(5)]
        found = [one for one in found if one.month == begin.month]
        return found[-1] if _nth(local) > 4 else found[_nth(local) - 1]

    def rule(self, first: datetime, zone: ZoneInfo, until: datetime | None = None) -> str:
        """The same as calendars write it."""
        local = first.astimezone(zone)
        end = f";UNTIL={until.astimezone(UTC):%Y%m%dT%H%M%SZ}" if until is not None else ""
        if self.unit is Unit.WEEK:
            return f"FREQ=WEEKLY;INTERVAL={self.number}{end}"
        nth = _nth(local)
        return f"FREQ=MONTHLY;INTERVAL={self.number};BYDAY={-1 if nth > 4 else nth}{_DAYS[local.weekday()]}{end}"


def _nth(local: datetime) -> int:
    return (local.day - 1) // 7 + 1


def read(words: str) -> Every | None:
    """ "every 2 weeks", "elke maand", "om de week"; None for anything else."""
    said = " ".join(words.casefold().split())
    if said in _NAMED:
        number, unit = _NAMED[said]
        return Every(number, Unit(unit))
    match = _EVERY.fullmatch(said)
    if match is None:
        return None
    many = match["count"] or "1"
    number = _COUNTS.get(many) or int(many)
    return Every(number, Unit.WEEK if match["unit"][0] in "ws" else Unit.MONTH) if 1 <= number <= _MOST else None
