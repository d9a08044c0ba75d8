"""Newcomers who stay: with and without a reaction to their first word. Pure.

Nothing is told that would tell, beside the rest, that so few went as are not told: neither of two days, nor of the two
sorts of newcomers beside all of them.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from copbot.features.health.formulas import FEW, kaplan_meier
from copbot.features.health.rows import Newcomer
from copbot.features.health.tables import SILENCE, SOON

DAYS = (30, 90)
"""After so many days it is told who is still here."""
DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stayed:
    """The share of so many newcomers who stay so many days; `left` are seen to have gone before."""

    people: int
    share: float
    left: int

    def is_exact(self, before: Stayed | None) -> bool:
        """May the share be told, beside that `before` (of fewer days)?"""
        more = self.left - before.left if before is not None and before.left >= FEW else self.left
        return self.left >= FEW and self.share * self.people >= FEW and (not more or more >= FEW)


@dataclass(frozen=True, slots=True)
class After:
    """Who stays after so many days, and before that; those with a reaction and those without may both be kept back."""

    days: int
    all: Stayed | None
    with_one: Stayed | None
    without: Stayed | None
    before: After | None

    @property
    def told(self) -> bool:
        """Is the share of all told?"""
        return self.all is not None and self.all.is_exact(self.before.all if self.before else None)

    @property
    def apart(self) -> bool:
        """Are both of the others?"""
        before, one, other = self.before, self.with_one, self.without
        return (
            one is not None
            and other is not None
            and one.is_exact(before.with_one if before else None)
            and other.is_exact(before.without if before else None)
        )


def stayed(newcomers: Collection[Newcomer], now: datetime, days: int) -> Stayed | None:
    """The share who still say something after so many days, by Kaplan and Meier; None if too few tell that.

    Somebody has gone at his or her last word before a silence of 60 days; so of each it is known up to 60 days ago who
    has gone, and later ones are not counted yet.
    """
    if sum(now - one.at >= SILENCE + days * DAY for one in newcomers) < FEW:
        return None
    lives = [life(one, now) for one in newcomers if now - one.at >= SILENCE]
    steps = [step for step in kaplan_meier(lives) if step.time < days]
    return Stayed(len(lives), steps[-1].share if steps else 1.0, sum(step.left for step in steps))


def by_reply(newcomers: Collection[Newcomer]) -> tuple[list[Newcomer], list[Newcomer]]:
    """Those to whose first word somebody reacted within a day, and the others."""
    with_one, without = list[Newcomer](), list[Newcomer]()
    for one in newcomers:
        soon = one.reacted_at is not None and one.reacted_at - one.at <= SOON
        (with_one if soon else without).append(one)
    return with_one, without


def after(newcomers: Collection[Newcomer], now: datetime) -> list[After]:
    """Who stays after each of `DAYS`."""
    groups = by_reply(newcomers)
    few = any(sum(now - one.at >= SILENCE for one in group) < FEW for group in groups)
    found: list[After] = []
    for days in DAYS:
        one, other = (stayed(group, now, days) for group in groups)
        this = After(days, stayed(newcomers, now, days), one, other, found[-1] if found else None)
        found.append(replace(this, with_one=None, without=None) if few or (this.told and not this.apart) else this)
    return found


def life(one: Newcomer, now: datetime) -> tuple[float, bool]:
    """How many days somebody stayed, and whether it ended then or is known only until then."""
    gone = one.silent_at or (one.last_at if now - one.last_at >= SILENCE else None)
    if gone is not None and now - gone >= SILENCE:
        return (gone - one.at) / DAY, True
    return (now - SILENCE - one.at) / DAY, False
