"""The simulation of moderation: what it expects of the rules holds in a small community too."""

from __future__ import annotations

import pytest

from benchmarks import moderation_sim as sim


@pytest.fixture(scope="module")
def found() -> dict[str, float]:
    community = sim.Community("small", members=150, days=90, hostile=0.1, organised=True)
    return sim.lived(community)[1]


def test_scores_tell_good_from_bad_and_votes_do_not(found: dict[str, float]) -> None:
    assert found["AUC"] >= 0.9
    assert found["AUC"] > found["votes' AUC"] + 0.1


def test_moderations_are_fair_and_points_are_not_one_mans(found: dict[str, float]) -> None:
    assert found["moderations fair"] > 0.8
    assert found["points' Gini (active)"] < 0.8


def test_the_measures() -> None:
    assert sim.auc([2, 3], [1, 2]) == pytest.approx(0.875)
    assert sim.auc([], [1]) == 0.5
    assert sim.gini([1, 1, 1]) == pytest.approx(0)
    assert sim.gini([0, 0, 0, 4]) == pytest.approx(0.75)
