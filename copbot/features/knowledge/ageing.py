"""When an answer is to be looked over again, and who is asked: pure."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from datetime import datetime, timedelta
from enum import StrEnum

LEAST, MOST = timedelta(days=30), timedelta(days=3 * 365)
"""No interval is shorter, or longer."""
TURN = timedelta(days=7)
"""So long one person is asked; and so seldom at most anybody is, whatever the answer."""
_LONGER, _SHORTER = 1.5, 0.5
_MONTH = 365.25 / 12


class Stand(StrEnum):
    """How an answer stands."""

    GIVEN = "given"
    """It is not old enough to be asked about, and nobody has said anything of it."""
    CONFIRMED = "confirmed"
    UNCHECKED = "unchecked"
    """It is long since it was given or confirmed."""
    DOUBTED = "doubted"
    """Somebody said that it holds no more."""
    NEWER = "newer"
    """There is a newer one."""


def interval(base: timedelta, factor: float) -> timedelta:
    """How long an answer holds until it is looked over: the time of its subject, longer or shorter by its history."""
    return min(max(base * factor, LEAST), MOST)


def when_confirmed(base: timedelta, factor: float) -> float:
    """The factor after somebody found that it still holds."""
    return interval(base, factor * _LONGER) / base


def when_taken_back(base: timedelta, factor: float) -> float:
    """The factor after the last confirmation turns out to be none."""
    return interval(base, factor / _LONGER) / base


def when_doubted(base: timedelta, factor: float) -> float:
    """The factor after somebody found that it holds no more."""
    return interval(base, factor * _SHORTER) / base


def stands(
    given: datetime, confirmed: datetime | None, due: datetime, now: datetime, *, doubted: bool, newer: bool
) -> Stand:
    """How an answer stands; what is newer counts most, then what is doubted."""
    if newer:
        return Stand.NEWER
    if doubted:
        return Stand.DOUBTED
    if due <= now:
        return Stand.UNCHECKED
    return Stand.CONFIRMED if confirmed is not None and confirmed > given else Stand.GIVEN


def months(since: datetime, now: datetime) -> int:
    """How many months ago that was."""
    return round((now - since) / timedelta(days=_MONTH))


def next_to_ask(likely: Iterable[int], asked: Collection[int]) -> int | None:
    """Who of those that may know is asked next, each once; None if all were."""
    return next((member for member in likely if member not in asked), None)


def free_from(last_asked: Mapping[int, datetime], member: int, now: datetime) -> datetime:
    """From when on this member may be asked of another answer."""
    last = last_asked.get(member)
    return now if last is None else max(now, last + TURN)
