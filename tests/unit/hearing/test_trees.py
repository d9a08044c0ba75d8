"""Trees say what their steps lead to."""

import numpy as np
import pytest

from copbot.hearing.trees import Forest

# One tree of two steps on numbers 0 and 1, and one that looks at number 1 alone.
FEATURE = np.array([[0, 1, 1], [1, 0, 0]], np.uint8)
THRESHOLD = np.array([[0.5, 0.5, 2.0], [0.0, np.inf, np.inf]], np.float32)
VALUE = np.array([[1, 2, 3, 4], [10, 10, 20, 20]], np.float32)
INNER = np.array([[2.5, 1.5, 3.5], [15, 10, 20]], np.float32)


@pytest.mark.parametrize(
    ("row", "told"), [([0, 0], [1, 10]), ([0, 1], [2, 20]), ([1, 1], [3, 20]), ([1, 3], [4, 20]), ([0.5, -1], [1, 10])]
)
def test_each_tree_goes_below_up_to_its_threshold_and_above_from_there(row: list[float], told: list[float]) -> None:
    forest = Forest(FEATURE, THRESHOLD, VALUE)
    assert forest.each([row]).tolist() == [told]
    assert forest([row]).tolist() == [sum(told)]


def test_rows_are_told_one_by_one() -> None:
    assert Forest(FEATURE, THRESHOLD, VALUE)([[0, 0], [1, 3]]).tolist() == [11, 24]


def test_shares_say_which_number_changed_what_was_to_be_expected() -> None:
    forest = Forest(FEATURE, THRESHOLD, VALUE, INNER)
    assert forest.shares([1, 3]) == [1.0, 0.5 + 5.0]
    assert forest.shares([0, 0]) == [-1.0, -0.5 - 5.0]


def test_the_shares_and_what_is_expected_of_all_rows_make_the_sum() -> None:
    forest = Forest(FEATURE, THRESHOLD, VALUE, INNER)
    for row in ([0.0, 0.0], [1.0, 1.0], [1.0, 3.0]):
        assert sum(forest.shares(row)) + 2.5 + 15 == pytest.approx(float(forest([row])[0]))


def test_shares_need_to_know_what_is_expected_at_the_steps() -> None:
    with pytest.raises(ValueError, match="expected"):
        Forest(FEATURE, THRESHOLD, VALUE).shares([0, 0])
