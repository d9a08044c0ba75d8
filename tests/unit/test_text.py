"""Rich text: joined, shortened, and split without losing anything."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.rooms.text import Span, Style, Text, lines, plain, shorten, split, text

styles: st.SearchStrategy[Style] = st.sampled_from(("plain", "bold", "italic", "code"))
words = st.text(st.sampled_from("ab \n"), min_size=1, max_size=60)
texts = st.lists(st.builds(Span, words, styles), max_size=8).map(tuple)


def solid(whole: Text) -> list[tuple[str, Style]]:
    """Each character but white space, with its style."""
    return [(sign, span.style) for span in whole for sign in span.text if not sign.isspace()]


@given(texts, st.integers(1, 50))
def test_splitting_loses_nothing_but_white_space_and_keeps_the_limit(whole: Text, limit: int) -> None:
    pieces = split(whole, limit)
    assert all(len(plain(piece)) <= limit for piece in pieces)
    assert [sign for piece in pieces for sign in solid(piece)] == solid(whole)
    assert all(span.text for piece in pieces for span in piece)


@pytest.mark.parametrize(
    ("whole", "limit", "pieces"),
    [
        ("short", 10, ["short"]),
        ("one two three", 8, ["one two", "three"]),
        ("one\ntwo three", 10, ["one", "two three"]),
        ("abcdefghij", 4, ["abcd", "efgh", "ij"]),
        ("", 4, []),
    ],
)
def test_a_text_is_cut_at_a_line_else_at_a_space_else_anywhere(whole: str, limit: int, pieces: list[str]) -> None:
    assert [plain(piece) for piece in split(text(whole), limit)] == pieces


@given(st.text(max_size=300), st.integers(2, 80))
def test_a_shortened_text_is_one_line_within_its_limit(whole: str, limit: int) -> None:
    short = shorten(whole, limit)
    assert len(short) <= limit
    assert "\n" not in short
    flat = " ".join(whole.split())
    assert short == flat if len(flat) <= limit else short.endswith("…")


def test_a_link_shows_its_address_unless_that_is_its_text() -> None:
    assert plain(text(Span("manual", "link", "https://a.example"))) == "manual (https://a.example)"
    assert plain(text(Span("https://a.example", "link", "https://a.example"))) == "https://a.example"


def test_texts_are_joined_without_empty_parts() -> None:
    assert text("a", "", Span("b", "bold"), (Span("c"),)) == (Span("a"), Span("b", "bold"), Span("c"))
    assert plain(lines([text("a"), text("b"), text("c")])) == "a\nb\nc"
