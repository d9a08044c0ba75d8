"""How many newcomers stay, day by day: steps down, at each of which enough went that nobody is known by it. Pure."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from datetime import datetime

from copbot.features.health.formulas import FEW, Survival, kaplan_meier
from copbot.features.health.rows import Newcomer
from copbot.features.health.staying import DAY, DAYS, after, by_reply, life
from copbot.features.health.tables import SILENCE

_UNTIL = 180
"""Curves go on for so many days at most."""


@dataclass(frozen=True, slots=True)
class Curve:
    """How many stay, of so many people: from each of these days on this share; known up to `until` days."""

    people: int
    steps: Sequence[tuple[float, float]]
    until: float

    @property
    def last(self) -> float:
        """The share at the end of what is known."""
        return self.steps[-1][1] if self.steps else 1.0

    def at(self, day: float) -> float | None:
        """The share after so many days: 1.0 while it is not told that any went; None where that is not known."""
        if day > self.until:
            return None
        return next((share for time, share in reversed(self.steps) if time < day), 1.0)


def curves(newcomers: Collection[Newcomer], now: datetime) -> list[Curve]:
    """Those with a reaction to their first word, and those without; or all of them, where these aren't told apart."""
    known = [one for one in after(newcomers, now) if one.all is not None]
    if not known:
        return []
    return (
        [_curve(group, now) for group in by_reply(newcomers)]
        if all(one.apart for one in known)
        else [_curve(newcomers, now)]
    )


def _curve(newcomers: Collection[Newcomer], now: datetime) -> Curve:
    known = [one for one in newcomers if now - one.at >= SILENCE]
    watched = sorted(((now - SILENCE - one.at) / DAY for one in known), reverse=True)
    until: float = min(watched[FEW - 1], _UNTIL)
    steps: list[tuple[float, float]] = []
    for time, share in coarse([one for one in kaplan_meier(life(one, now) for one in known) if one.time < until]):
        if share * len(known) < FEW:
            # So few are left that it is not told how many.
            until = time
            break
        steps.append((time, share))
    return Curve(len(known), steps, until)


def coarse(steps: Sequence[Survival]) -> list[tuple[float, float]]:
    """Fewer steps, at each of which at least `FEW` went; what is told after `DAYS` is as the words tell it."""
    found: list[tuple[float, float]] = []
    waiting = 0
    for begin, end in zip((0, *DAYS), (*DAYS, float("inf")), strict=True):
        here: list[tuple[float, float]] = []
        for step in (one for one in steps if begin <= one.time < end):
            waiting += step.left
            if waiting >= FEW:
                here.append((step.time, step.share))
                waiting = 0
        if here and waiting:
            # Who is left over went with the last ones before.
            here[-1] = next((one.time, one.share) for one in reversed(steps) if one.time < end)
            waiting = 0
        found += here
    return found
