"""What the pulse tells of the answers: nothing by which somebody is known."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.pulse.lookups import is_drawn
from copbot.features.pulse.telling import Answers, answers, change

LEAST = 5


def test_the_mean_is_that_of_all_answers() -> None:
    found = answers({"1": 0, "2": 2, "4": 3, "5": 1})
    assert (found.number, found.mean) == (6, 3.5)


@pytest.mark.parametrize(
    ("counts", "parts"),
    [
        ({1: 5, 3: 5, 5: 5}, (5, 5, 5)),
        ({1: 2, 2: 3, 3: 6, 4: 3, 5: 2}, (5, 6, 5)),
        ({1: 4, 3: 5, 5: 5}, None),
        # That nobody chose something tells of everybody what they did not choose.
        ({3: 10, 5: 10}, None),
    ],
)
def test_parts_are_told_where_each_has_enough(counts: dict[int, int], parts: tuple[int, int, int] | None) -> None:
    assert Answers(counts).parts(LEAST) == parts


def test_a_change_is_told_where_it_shows_nobody() -> None:
    before = Answers({3: 5})
    assert change(Answers({4: 5}), before, LEAST) == 1.0
    assert change(Answers({4: 10}), before, LEAST) == 1.0
    # One more has answered: both means together would tell what.
    assert change(Answers({3: 5, 5: 1}), before, LEAST) is None
    assert change(Answers({4: 9}), before, LEAST) is None
    assert change(Answers({4: 10}), None, LEAST) is None
    assert change(Answers({4: 10}), Answers({3: 4}), LEAST) is None


COUNTS = st.dictionaries(st.integers(1, 5), st.integers(1, 9), min_size=1)


@given(COUNTS, COUNTS)
def test_no_difference_of_a_few_is_ever_told(now: dict[int, int], before: dict[int, int]) -> None:
    one, other = Answers(now), Answers(before)
    if change(one, other, LEAST) is not None:
        assert abs(one.number - other.number) in (0, *range(LEAST, 100))
    parts = one.parts(LEAST)
    assert parts is None or (min(parts) >= LEAST and sum(parts) == one.number)


def test_about_half_is_drawn_and_another_half_the_next_time() -> None:
    first, second = ({one for one in range(1000) if is_drawn(ballot, one)} for ballot in (1, 2))
    assert 400 < len(first) < 600
    assert 150 < len(first & second) < 350
