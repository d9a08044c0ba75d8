"""What was measured beside what it must reach: each benchmark gives its figures, and here they are put in a table."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Figure:
    """A figure with its goal. `reference` says what was measured beside it in the same run, and came out how."""

    name: str
    value: float
    goal: float
    unit: str = ""
    at_least: bool = False
    """The goal is a least; else it is a most."""
    reference: str = ""

    @property
    def reached(self) -> bool:
        """Is it as good as it must be?"""
        return self.value >= self.goal if self.at_least else self.value <= self.goal


def best(measure: Callable[[], float], times: int = 5) -> float:
    """The best of so many rates: what disturbs the machine makes a rate smaller, and never greater."""
    return max(measure() for _ in range(times))


def table(figures: Iterable[Figure]) -> list[str]:
    """The lines of a table of all of them: goal, figure, reference, reached or not."""
    heads = ("", "goal", "figure", "beside it", "reached")
    rows = [heads, *(_row(one) for one in figures)]
    wide = [max(len(row[column]) for row in rows) for column in range(len(heads))]
    lines = ["| " + " | ".join(cell.ljust(width) for cell, width in zip(row, wide, strict=True)) + " |" for row in rows]
    return [lines[0], "|" + "|".join("-" * (width + 2) for width in wide) + "|", *lines[1:]]


def _row(one: Figure) -> tuple[str, str, str, str, str]:
    sign = "≥" if one.at_least else "≤"
    goal, value = (f"{_number(number)} {one.unit}".strip() for number in (one.goal, one.value))
    return one.name, f"{sign} {goal}", value, one.reference, "yes" if one.reached else "NO"


def _number(value: float) -> str:
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.2f}"
