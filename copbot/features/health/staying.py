"""Newcomers who stay: with and without a reaction to their first word."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.features.health.formulas import FEW, kaplan_meier
from copbot.features.health.rows import Newcomer
from copbot.features.health.tables import SILENCE, SOON

DAYS = (30, 90)
"""After so many days it is told who is still here."""
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Stayed:
    """The share of so many newcomers who stay so many days; `left` are seen to have gone before."""

    people: int
    share: float
    left: int


def stayed(newcomers: Collection[Newcomer], now: datetime, days: int) -> Stayed | None:
    """The share who still say something after so many days, by Kaplan and Meier; None if too few tell that.

    Somebody has gone at his or her last word before a silence of 60 days; so of each it is known up to 60 days ago who
    has gone, and later ones are not counted yet.
    """
    if sum(now - one.at >= SILENCE + days * _DAY for one in newcomers) < FEW:
        return None
    lives = [_life(one, now) for one in newcomers if now - one.at >= SILENCE]
    steps = [step for step in kaplan_meier(lives) if step.time < days]
    return Stayed(len(lives), steps[-1].share if steps else 1.0, sum(step.left for step in steps))


def _life(one: Newcomer, now: datetime) -> tuple[float, bool]:
    gone = one.silent_at or (one.last_at if now - one.last_at >= SILENCE else None)
    if gone is not None and now - gone >= SILENCE:
        return (gone - one.at) / _DAY, True
    return (now - SILENCE - one.at) / _DAY, False


def by_reply(newcomers: Collection[Newcomer]) -> tuple[list[Newcomer], list[Newcomer]]:
    """Those to whose first word somebody reacted within a day, and the others."""
    with_one = [one for one in newcomers if one.reacted_at is not None and one.reacted_at - one.at <= SOON]
    return with_one, [one for one in newcomers if one not in with_one]
