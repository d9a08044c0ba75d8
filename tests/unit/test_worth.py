"""How much an answer is valued: what is enough, what counts more, and how it wears off."""

from __future__ import annotations

from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.kit.worth import ENOUGH, Signs, is_enough, rank, worth

NOW, YEAR = timedelta(), timedelta(days=365)

signs = st.builds(Signs, st.integers(-50, 50), st.integers(0, 20), st.integers(-2, 4), st.booleans())
ages = st.timedeltas(timedelta(), 20 * YEAR)


@pytest.mark.parametrize(
    "enough",
    [
        Signs(votes=2),
        Signs(thanks=1),
        Signs(points=1),
        Signs(accepted=True),
        Signs(votes=-2, accepted=True),
        Signs(votes=-2, thanks=2),
    ],
)
def test_two_votes_or_thanks_or_a_point_or_acceptance_are_enough(enough: Signs) -> None:
    assert is_enough(enough)


@pytest.mark.parametrize(
    "too_little",
    [
        Signs(),
        Signs(votes=1),
        Signs(votes=-3),
        Signs(points=-1),
        Signs(votes=2, points=-1),
        Signs(votes=-3, accepted=True),
    ],
)
def test_less_is_not(too_little: Signs) -> None:
    assert not is_enough(too_little)


def test_acceptance_counts_for_more_than_two_votes_and_no_sign_for_nothing() -> None:
    assert worth(Signs(), NOW) == 0
    assert worth(Signs(votes=2), NOW) == ENOUGH
    assert worth(Signs(accepted=True), NOW) > ENOUGH
    assert worth(Signs(votes=-2), NOW) == -ENOUGH


def test_half_of_it_wears_off_in_a_year_and_half_of_the_rest_in_the_next() -> None:
    for one in (Signs(votes=5), Signs(accepted=True), Signs(votes=-4)):
        assert worth(one, YEAR) == pytest.approx(worth(one, NOW) / 2)
        assert worth(one, 2 * YEAR) == pytest.approx(worth(one, NOW) / 4)


def test_what_is_of_tomorrow_by_another_clock_is_worth_no_more_than_what_is_of_today() -> None:
    assert worth(Signs(votes=2), timedelta(hours=-1)) == worth(Signs(votes=2), NOW)


@given(signs, ages)
def test_a_further_sign_never_takes_away(one: Signs, age: timedelta) -> None:
    more = [
        Signs(one.votes + 1, one.thanks, one.points, one.accepted),
        Signs(one.votes, one.thanks + 1, one.points, one.accepted),
        Signs(one.votes, one.thanks, one.points + 1, one.accepted),
        Signs(one.votes, one.thanks, one.points, True),
    ]
    assert all(worth(other, age) >= worth(one, age) for other in more)


@given(st.integers(0, 40))
def test_of_more_votes_each_adds_less(votes: int) -> None:
    first, second, third = (worth(Signs(votes=votes + more), NOW) for more in range(3))
    assert second - first > third - second


@given(signs, ages, st.floats(0.1, 1))
def test_it_never_turns_a_similar_question_away_but_puts_it_further_up(
    one: Signs, age: timedelta, alike: float
) -> None:
    value = worth(one, age)
    assert rank(alike, value) > 0
    assert (rank(alike, value) > alike) == (value > 1e-12) or value == pytest.approx(0)
