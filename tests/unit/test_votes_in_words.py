"""What can be chosen may be written in its own words; what else is written is no vote."""

from __future__ import annotations

import pytest

from copbot.kit import votes

LABELS = ["Tue 3 March", "Tue", "Bob & Ann", "go"]


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("tue", {"2"}),
        ("Tue 3 March and go!", {"1", "4"}),
        ("bob & ann, Tue.", {"2", "3"}),
        ("good", None),
        ("Tue perhaps", None),
        ("", None),
        ("and", None),
    ],
)
def test_what_can_be_chosen_is_named(words: str, chosen: set[str] | None) -> None:
    assert votes.named(LABELS, words) == chosen


def test_what_names_a_choice_or_a_number_looks_like_a_vote() -> None:
    assert votes.looks_so(LABELS, "rather Tue, I think")
    assert votes.looks_so([], "the 2nd")
    assert not votes.looks_so(LABELS, "good day")


EXPLAINED = [
    "Answers: how many, and how soon",
    "Support : those who stay",
    "Tue: 9:00",
    "Tue: 14:00",
    "9:00",
    "Nothing",
]


@pytest.mark.parametrize(
    ("words", "chosen"),
    [
        ("answers", {"1"}),
        ("Answers: how many, and how soon; support", {"1", "2"}),
        ("support and nothing", {"2", "6"}),
        ("tue", None),
        ("Tue: 14:00", {"4"}),
        ("9", None),
        ("answers perhaps", None),
    ],
)
def test_what_is_explained_is_named_by_its_beginning(words: str, chosen: set[str] | None) -> None:
    assert votes.named(EXPLAINED, words) == chosen


def test_what_goes_with_no_other_stands_alone() -> None:
    assert votes.beside(frozenset({"1", "6"}), 6, alone=6) == {"6"}
    assert votes.beside(frozenset({"1", "6"}), 1, alone=6) == {"1"}
    assert votes.beside(frozenset({"1", "2"}), 1, alone=6) == {"1", "2"}
    assert votes.beside(frozenset({"1"}), 6, alone=6) == {"1"}
    assert votes.beside(frozenset({"1", "6"}), 6, alone=0) == {"1", "6"}
