"""What members correct shifts the thresholds of their community, within bounds."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.moderation.talk import Talk
from copbot.features.qa.learning import Shifts, _Known, shift, shifts
from copbot.features.qa.tables import Label
from copbot.kit.batch import Kept

counts = st.floats(0, 10_000)


@given(counts, counts, counts)
def test_it_stays_within_bounds_and_goes_the_way_that_was_asked_for(up: float, down: float, of: float) -> None:
    moved = shift(up, down, of)
    assert -0.1 <= moved <= 0.15
    assert moved * (up - down) >= 0


@given(counts, counts, counts)
def test_one_more_of_a_kind_never_goes_the_other_way(up: float, down: float, of: float) -> None:
    assert shift(up + 1, down, of) >= shift(up, down, of) >= shift(up, down + 1, of)


def test_few_corrections_among_many_questions_move_next_to_nothing() -> None:
    assert shift(8, 0, 1000) < 0.01
    assert shift(8, 0, 20) > 0.1


@pytest.mark.parametrize(
    ("label", "certainty", "mark", "alike"),
    [
        (Label.NO_QUESTION, 1, 0, 0),
        (Label.NO_MARK, 0, 1, 0),
        (Label.MISSED, -1, -1, 0),
        (Label.NOT_ALIKE, 0, 0, 1),
        (Label.ALIKE, 0, 0, -1),
        (Label.OFFER_ALIKE, 0, 0, 0),
    ],
)
def test_what_each_correction_moves(label: Label, certainty: int, mark: int, alike: int) -> None:
    moved = shifts({**dict.fromkeys(Label, 0.0), label: 3.0}, listed=10, corrections=3)
    assert [(way > 0) - (way < 0) for way in (moved.certainty, moved.mark, moved.alike)] == [certainty, mark, alike]


@given(counts, counts)
def test_offers_that_were_accepted_lower_nothing_and_make_wrong_ones_weigh_less(wrong: float, accepted: float) -> None:
    labels = dict.fromkeys(Label, 0.0) | {Label.NOT_ALIKE: wrong}
    alone, beside = (
        shifts({**labels, Label.OFFER_ALIKE: many}, listed=0, corrections=1).alike for many in (0.0, accepted)
    )
    assert 0 <= beside <= alone


def test_what_another_bot_has_changed_is_looked_up_again() -> None:
    kept = Kept()
    kept.of(_Known).of |= {1: (date(2026, 3, 2), Shifts()), 2: (date(2026, 3, 2), Shifts())}
    kept.of(Talk).moderated[7, 1] = {3}
    kept.forget_community(1)
    assert [*kept.of(_Known).of] == [2]
    assert kept.of(Talk).moderated == {}
