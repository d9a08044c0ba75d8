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
    if rows.begin is None:
        return []
    first, last = _month(rows.begin), _month(now)
    size = 1 if last - first < _MONTHS else 3
    return [_quarter(rows, now, place, size) for place in range(first - first % size, last + 1, size)]


def _quarter(rows: Rows, now: datetime, place: int, size: int) -> Quarter:
    span = Span(_begin(place), _begin(place + size), now)
    came = [one for one in rows.newcomers if span.holds(one.at)]
    return Quarter(
        begin=span.begin,
        months=size,
        answered=answered(rows, span),
        wait=wait(rows, span),
        solo=solo(rows, span),
        newcomers=len(came),
        replied=replied(rows, span),
        stay=tuple(stayed(came, now, days) for days in DAYS),
        carried=carried(rows, span),
    )


def _month(at: datetime) -> int:
    return at.year * 12 + at.month - 1


def _begin(month: int) -> datetime:
    return datetime(month // 12, month % 12 + 1, 1, tzinfo=UTC)
