"""When answers are looked over, and by whom: the rules for themselves."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from copbot.features.knowledge import ageing
from copbot.features.knowledge.ageing import LEAST, MOST, TURN, Stand

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
YEAR = timedelta(days=365)
BASES = st.integers(LEAST.days, MOST.days).map(lambda days: timedelta(days=days))


def test_a_confirmation_makes_it_half_as_long_again_and_a_doubt_half() -> None:
    longer = ageing.when_confirmed(YEAR, 1.0)
    assert ageing.interval(YEAR, longer) == YEAR * 1.5
    assert ageing.interval(YEAR, ageing.when_doubted(YEAR, longer)) == YEAR * 0.75


@given(BASES, st.lists(st.booleans(), max_size=30))
def test_however_often_it_stays_between_a_month_and_three_years(base: timedelta, said: list[bool]) -> None:
    factor = 1.0
    for holds in said:
        before = ageing.interval(base, factor)
        factor = (ageing.when_confirmed if holds else ageing.when_doubted)(base, factor)
        after = ageing.interval(base, factor)
        assert LEAST <= after <= MOST
        assert after >= before if holds else after <= before
    # Once it is at a bound the other way is as near as ever.
    other = ageing.interval(base, ageing.when_doubted(base, factor))
    assert abs(other - max(ageing.interval(base, factor) / 2, LEAST)) < timedelta(seconds=1)


def test_what_is_newer_counts_most_then_what_is_doubted_then_its_age() -> None:
    def stand(
        *, days: int = 0, due: int = 365, confirmed: int | None = None, doubted: bool = False, newer: bool = False
    ) -> Stand:
        at = NOW + timedelta(days=confirmed) if confirmed is not None else None
        return ageing.stands(
            NOW, at, NOW + timedelta(days=due), NOW + timedelta(days=days), doubted=doubted, newer=newer
        )  # fmt: skip

    assert stand() is Stand.GIVEN
    assert stand(days=365) is Stand.UNCHECKED
    assert stand(days=400, due=700, confirmed=350) is Stand.CONFIRMED
    assert stand(days=1, doubted=True) is Stand.DOUBTED
    assert stand(days=1, doubted=True, newer=True) is Stand.NEWER


def test_each_is_asked_once_and_once_a_week_at_most() -> None:
    assert ageing.next_to_ask([3, 1, 2], {3}) == 1
    assert ageing.next_to_ask([3, 1], {1, 3}) is None
    assert ageing.free_from({}, 1, NOW) == NOW
    assert ageing.free_from({1: NOW - timedelta(days=2)}, 1, NOW) == NOW + timedelta(days=5)
    assert ageing.free_from({1: NOW - TURN}, 1, NOW) == NOW


def test_months_are_counted_as_people_do() -> None:
    assert ageing.months(NOW - timedelta(days=425), NOW) == 14
    assert ageing.months(NOW - YEAR, NOW) == 12
    assert ageing.months(NOW - timedelta(days=30), NOW) == 1
