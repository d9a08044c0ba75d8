"""How a community did over a long time: the same indicators by quarter, or by month where the history is short."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime

from copbot.features.health.formulas import Fewest, Share, Waits
from copbot.features.health.measuring import Span, answered, carried, replied, solo, wait
from copbot.features.health.rows import Rows
from copbot.features.health.staying import DAYS, Stayed, stayed

_MONTHS = 12
"""Up to so many months are told by the month."""


@dataclass(frozen=True, slots=True)
class Quarter:
    """What was measured of the time from `begin`, of so many months; of newcomers, who came in it."""

    begin: datetime
    months: int
    answered: Share
    wait: Waits
    solo: Share
    newcomers: int
    replied: Share
    stay: tuple[Stayed | None, ...]
    """After each of `DAYS`."""
    carried: Fewest


def quarters(rows: Rows, now: datetime) -> list[Quarter]:
    """Each quarter (or month) from the first in which anything happened to that of `now`."""
    found, months = periods(rows, now)
    return [_quarter(rows, span, months) for span in found]


def periods(rows: Rows, now: datetime) -> tuple[list[Span], int]:
    """The same as times, and of how many months each is."""
    if rows.begin is None:
        return [], 3
    first, last = _month(rows.begin), _month(now)
    size = 1 if last - first < _MONTHS else 3
    places = range(first - first % size, last + 1, size)
    return [Span(_begin(place), _begin(place + size), now) for place in places], size


def _quarter(rows: Rows, span: Span, months: int) -> Quarter:
    came = [one for one in rows.newcomers if span.holds(one.at)]
    return Quarter(
        begin=span.begin,
        months=months,
        answered=answered(rows, span),
        wait=wait(rows, span),
        solo=solo(rows, span),
        newcomers=len(came),
        replied=replied(rows, span),
        stay=tuple(stayed(came, span.now, days) for days in DAYS),
        carried=carried(rows, span),
    )


def _month(at: datetime) -> int:
    return at.year * 12 + at.month - 1


def _begin(month: int) -> datetime:
    return datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
