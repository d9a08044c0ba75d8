"""Which of the proposed times is the best. Pure."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from copbot.kit.votes import Marks


def best(numbers: Sequence[int], votes: Mapping[int, Marks], moderators: Collection[int]) -> int | None:
    """The number of the time that suits most, of these, in the order in which they come; None if none suits anybody.

    The most for whom it suits; then those for whom it may too; then the fewest moderators for whom it does not.
    """

    def count(number: int, suits: str) -> int:
        return sum(f"{number}{suits}" in marks for marks in votes.values())

    def against(number: int) -> int:
        return sum(f"{number}n" in votes[member] for member in votes if member in moderators)

    can = [number for number in numbers if count(number, "y") + count(number, "m")]
    return min(
        can, key=lambda n: (-count(n, "y"), -count(n, "y") - count(n, "m"), against(n), numbers.index(n)), default=None
    )


def seated(order: Sequence[int], places: int) -> tuple[list[int], list[int]]:
    """Of those who come, in the order in which they said so: who has a place, and who waits for one."""
    here = list(order)
    return (here, []) if not places else (here[:places], here[places:])
