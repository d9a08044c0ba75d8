"""What a soak says of what it saw."""

from __future__ import annotations

from collections import Counter

import pytest

from tests.load.soak.faults import Faults, Happened
from tests.load.soak.outcome import Outcome, compare


class Away:
    """A database that is gone in one way."""

    url = "sqlite://"
    ways: tuple[str, ...] = ("locked",)

    async def gone(self, how: str, seconds: float, bot: int) -> None:
        raise NotImplementedError


def test_what_is_missing_and_what_is_there_twice() -> None:
    there = Counter(("here", "twice", "twice", "maybe", "maybe", "somebody else's", "somebody else's"))
    assert compare(("here", "twice", "gone"), ("maybe", "perhaps"), there) == (["gone"], ["maybe", "twice"])


def test_nothing_is_complete_as_long_as_something_waits_or_is_missing() -> None:
    assert Outcome().complete
    assert not Outcome(waiting=1).complete
    assert not Outcome(lost={"questions": ["How?"]}).complete
    assert Outcome(doubled={"questions": ["How?"]}).complete


@pytest.mark.parametrize(
    ("began", "ended", "near"),
    [(0, 9, False), (0, 10, True), (12, 13, True), (19, 40, True), (34, 36, True), (36, 37, False)],
)
def test_what_is_around_a_fault_is_told_apart(began: float, ended: float, near: bool) -> None:
    faults = Faults((), Away(), lambda: 0, every=60)
    faults.happened.append(Happened("cut everywhere", 10, 20))
    assert faults.around(began, ended) is near
