"""How dark a line is, by what members say of it, and of which lines somebody is asked. Pure."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction
from zlib import crc32

STEPS = (0, 25, 50, 75, 100)
"""How dark a line may be said to be, of 100."""
AT_FIRST = 50
"""How dark a line is of which nobody has said anything."""


def darkness(votes: Sequence[int]) -> Fraction:
    """How dark a line is: exactly the mean of what was said."""
    return Fraction(sum(votes), len(votes)) if votes else Fraction(AT_FIRST)


@dataclass(frozen=True, slots=True)
class Asked:
    """A line of which somebody can be asked, with how many have said something of it."""

    line: int
    votes: int


def grey(dark: int) -> str:
    """The colour of a line that is so dark, of 100."""
    return "#" + f"{round(255 * (1 - dark / 100)):02x}" * 3


def next_line(lines: Iterable[Asked], member: int) -> int | None:
    """Of which line a member is asked: of one of which the fewest have said something, not all of the same one."""
    order = ((one.votes, crc32(f"{one.line} {member}".encode()), one.line) for one in lines)
    found = min(order, default=None)
    return found[2] if found is not None else None
