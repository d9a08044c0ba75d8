"""The formulas of health, each with its source. Pure: numbers in, numbers out."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum, IntEnum, auto
from itertools import groupby
from math import ceil, sqrt
from operator import itemgetter
from statistics import median

FEW = 5
"""Values of fewer people or things than these are not told."""
_SURE = 2.58
"""A change is told if chance alone brings it about in one of a hundred windows (two-sided, normal)."""
_MATTERS = 1.25
"""And if it is by a quarter at least, where it is not a share."""
_HALF_A_STEP = 0.5
_EARLIER = 3
_FAR = 1.5
"""Where there is no test, the value must lie outside of those of so many windows before it, by half at least."""


class Move(IntEnum):
    """How a value moved."""

    DOWN = -1
    SAME = 0
    UP = 1


class Told(Enum):
    """What may be told of a share."""

    NOTHING = auto()
    """There is nothing to say."""
    FEW = auto()
    """That it is of a few."""
    FEW_OF = auto()
    """That it is a few of the whole."""
    ALL_BUT = auto()
    """That it is all but a few of the whole."""
    ALL = auto()


@dataclass(frozen=True, slots=True)
class Share:
    """So many of a whole."""

    part: int
    whole: int

    @property
    def of_one(self) -> float:
        """The share, from 0 to 1. Raises ZeroDivisionError of nothing."""
        return self.part / self.whole

    @property
    def told(self) -> Told:
        """What may be told of it, so that nothing below `FEW` is, nor what would tell it."""
        if not self.whole:
            return Told.NOTHING
        if self.whole < FEW:
            return Told.FEW
        if self.part < FEW:
            return Told.FEW_OF
        return Told.ALL if self.whole - self.part >= FEW else Told.ALL_BUT


def tells_few(answered: Share, solo: Share) -> bool:
    """Would the two of the same questions tell how few there are that are neither in the one nor in the other?"""
    return 0 < answered.whole - answered.part - solo.part < FEW


@dataclass(frozen=True, slots=True)
class Waits:
    """How many hours each took that came to an end, ascending, and how many did not."""

    hours: tuple[float, ...]
    never: int

    @property
    def half(self) -> float:
        """The median. Raises statistics.StatisticsError without any."""
        return median(self.hours)

    @property
    def ninetieth(self) -> float:
        """What nine in ten stay within: the nearest rank, so one of the values. Raises IndexError without any."""
        return self.hours[ceil(len(self.hours) * 0.9) - 1]


@dataclass(frozen=True, slots=True)
class Fewest:
    """So few of the people make half of it."""

    few: int
    people: int


@dataclass(frozen=True, slots=True)
class Mean:
    """How often each step of a scale was chosen, the lowest first."""

    counts: tuple[int, ...]

    @property
    def number(self) -> int:
        """How often any was."""
        return sum(self.counts)

    @property
    def of_all(self) -> float:
        """The mean step. Raises ZeroDivisionError of nothing."""
        return sum(step * count for step, count in enumerate(self.counts, 1)) / self.number

    @property
    def variance(self) -> float:
        """How much they differ. Raises ZeroDivisionError of fewer than two."""
        mean = self.of_all
        squares = sum((step - mean) ** 2 * count for step, count in enumerate(self.counts, 1))
        return squares / (self.number - 1)


@dataclass(frozen=True, slots=True)
class Uneven:
    """How unevenly so many people share a load, from 0 (all do as much) towards 1 (one does it all)."""

    gini: float
    people: int


@dataclass(frozen=True, slots=True)
class Survival:
    """A step of a curve of survival: from this time on, this share stays; so many were at risk and left then."""

    time: float
    share: float
    at_risk: int
    left: int


def kaplan_meier(lives: Iterable[tuple[float, bool]]) -> list[Survival]:
    """The share that stays, of lives that are a time each, and whether it ended then or was only watched until then.

    S(t) = ∏ (1 - dᵢ/nᵢ) over the times tᵢ ≤ t at which dᵢ of the nᵢ at risk end; who is watched until tᵢ is at risk
    then. Kaplan & Meier, Nonparametric estimation from incomplete observations, JASA 53 (1958), 457–481.
    """
    steps: list[Survival] = []
    ordered, share = sorted(lives), 1.0
    at_risk = len(ordered)
    for time, alike in groupby(ordered, key=itemgetter(0)):
        ended = [end for _, end in alike]
        if any(ended):
            share *= 1 - sum(ended) / at_risk
            steps.append(Survival(time, share, at_risk, sum(ended)))
        at_risk -= len(ended)
    return steps


def fewest(counts: Iterable[int]) -> Fewest:
    """How few of those who did so many times each did half of all: the contributor absence factor of CHAOSS.

    https://chaoss.community/kb/metric-contributor-absence-factor/
    """
    ordered = sorted((count for count in counts if count), reverse=True)
    half, done = sum(ordered) / 2, 0
    for few, count in enumerate(ordered, 1):
        done += count
        if done >= half:
            return Fewest(few, len(ordered))
    return Fewest(0, 0)


def uneven(counts: Iterable[int]) -> Uneven:
    """How unevenly those share it who did so many times each: G = Σ(2i - n - 1)xᵢ / (nΣxᵢ), xᵢ ascending.

    Gini, Variabilità e mutabilità (1912), as in Sen, On economic inequality (1973), 2.9.
    """
    ordered = sorted(count for count in counts if count)
    n, whole = len(ordered), sum(ordered)
    if not whole:
        return Uneven(0.0, 0)
    return Uneven(sum((2 * i - n - 1) * x for i, x in enumerate(ordered, 1)) / (n * whole), n)


# How a value moved


def share_moved(now: Share, before: Sequence[Share]) -> Move | None:
    """How a share moved against those before together: the pooled test of two proportions; None for too little.

    z = (p₁ - p₂) / √(p(1-p)(1/n₁ + 1/n₂)), p = (k₁+k₂)/(n₁+n₂). NIST/SEMATECH e-Handbook of Statistical Methods,
    7.3.3.
    """
    part, whole = sum(one.part for one in before), sum(one.whole for one in before)
    if now.whole < FEW or whole < FEW:
        return None
    pooled = (now.part + part) / (now.whole + whole)
    error = sqrt(pooled * (1 - pooled) * (1 / now.whole + 1 / whole))
    return _moved((now.of_one - part / whole) / error if error else 0.0)


def count_moved(now: int, before: Sequence[int]) -> Move | None:
    """How a count moved against those of as long windows before: the conditional test of two rates.

    Of all N, now's would be Binomial(N, 1/(w+1)) after w alike windows. Przyborowski & Wilenski, Homogeneity of results
    in testing samples from Poisson series, Biometrika 31 (1940), 313–323.
    """
    earlier = sum(before)
    if not before or now + earlier < FEW:
        return None
    whole, chance = now + earlier, 1 / (len(before) + 1)
    z = (now - whole * chance) / sqrt(whole * chance * (1 - chance))
    return _moved(z) if _matters(now, earlier / len(before)) else Move.SAME


def waits_moved(now: Waits, before: Sequence[Waits]) -> Move | None:
    """How waits moved against those before together: the test of Mann and Whitney, pairs alike count half.

    z = (U - mn/2) / √(mn(m+n+1)/12). Mann & Whitney, On a test of whether one of two random variables is
    stochastically larger than the other, Annals of Mathematical Statistics 18 (1947), 50–60.
    """
    earlier = sorted(hours for one in before for hours in one.hours)
    m, n = len(now.hours), len(earlier)
    if m < FEW or n < FEW:
        return None
    # U counts the pairs in which now's is the larger, and half of those that are alike.
    u = sum(bisect_left(earlier, hours) + bisect_right(earlier, hours) for hours in now.hours) / 2
    z = (u - m * n / 2) / sqrt(m * n * (m + n + 1) / 12)
    return _moved(z) if _matters(now.half, median(earlier)) else Move.SAME


def mean_moved(now: Mean, before: Sequence[Mean]) -> Move | None:
    """How a mean moved against those before together: Welch's test; None for too little. By half a step at least.

    z = (m₁ - m₂) / √(s₁²/n₁ + s₂²/n₂). Welch, The generalization of 'Student's' problem when several different
    population variances are involved, Biometrika 34 (1947), 28–35.
    """
    earlier = Mean(tuple(sum(counts) for counts in zip(*(one.counts for one in before if one.counts), strict=True)))
    if now.number < FEW or earlier.number < FEW:
        return None
    error = sqrt(now.variance / now.number + earlier.variance / earlier.number)
    differ = now.of_all - earlier.of_all
    if abs(differ) < _HALF_A_STEP:
        return Move.SAME
    return _moved(differ / error) if error else (Move.UP if differ > 0 else Move.DOWN)


def fewest_moved(now: Fewest, before: Sequence[Fewest]) -> Move | None:
    """How it moved, where it lies outside of what the windows before had; None if too few of these tell."""
    told = [one.few for one in before if one.people >= FEW]
    if now.people < FEW or len(told) < _EARLIER:
        return None
    if now.few >= max(told) * _FAR:
        return Move.UP
    return Move.DOWN if now.few * _FAR <= min(told) else Move.SAME


def _moved(z: float) -> Move:
    return Move.UP if z >= _SURE else Move.DOWN if z <= -_SURE else Move.SAME


def _matters(now: float, before: float) -> bool:
    low, high = sorted((now, before))
    return high >= low * _MATTERS
