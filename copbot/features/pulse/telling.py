"""What is told of the answers, so that nobody is known by them. Pure."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

STEPS = 5
_LOW, _HIGH = (1, 2), (4, 5)


@dataclass(frozen=True, slots=True)
class Answers:
    """How many chose each step of the scale."""

    counts: Mapping[int, int]

    @property
    def number(self) -> int:
        """How many have answered."""
        return sum(self.counts.values())

    @property
    def mean(self) -> float:
        """The mean step, to one digit."""
        return round(sum(step * count for step, count in self.counts.items()) / self.number, 1)

    def parts(self, least: int) -> tuple[int, int, int] | None:
        """How many find so little, in between, and much; None unless each of these is of so many, at least."""
        low, high = (sum(self.counts.get(step, 0) for step in steps) for steps in (_LOW, _HIGH))
        found = low, self.number - low - high, high
        return found if min(found) >= least else None


def answers(marks: Mapping[str, int]) -> Answers:
    """The answers, from how often each mark was chosen."""
    return Answers({int(mark): count for mark, count in marks.items() if count})


def change(now: Answers, before: Answers | None, least: int) -> float | None:
    """By how much the mean has changed; None where that might tell what one or a few have answered.

    Both are of so many answers, and their numbers are the same or differ by at least that much: else who knows who came
    or went in between could take the one from the other.
    """
    if before is None or min(now.number, before.number) < least:
        return None
    differ = abs(now.number - before.number)
    return round(now.mean - before.mean, 1) if differ == 0 or differ >= least else None
