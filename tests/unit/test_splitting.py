"""Long texts in pieces: nothing is lost, nothing is too long, and no sign is cut apart, whatever counts as length."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.discord import markdown
from adapters.matrix import rendering
from adapters.telegram import html
from copbot.rooms.splitting import length, split
from copbot.rooms.text import CLUSTER, Span, Style, Text, plain, text

SIGNS = (
    "a", "b", "@", "*", "_", " ", " ", "\n", "\r\n", "<", "&", "`",
    "\U0001f469\u200d\U0001f469\u200d\U0001f467\u200d\U0001f466",  # a family
    "\U0001f44d\U0001f3fd",  # a thumb of some colour
    "\U0001f1f3\U0001f1f1", "\U0001f1e7\U0001f1ea",  # flags
    "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",  # Scotland's
    "1\ufe0f\u20e3", "\u2764\ufe0f",
    "e\u0301", "a\u0308\u0323", "\u0ba8\u0bbf", "\u1100\u1161\u11a8",  # accents, Tamil, Hangul
    "\u05e9\u05c1\u05b8", "\u0645\u064e\u0631", "\u202b", "\u0627",  # from right to left
)  # fmt: skip
FAMILIES = {
    "families": SIGNS[12], "colours": SIGNS[13], "flags": SIGNS[14], "regions": SIGNS[16], "keycaps": SIGNS[17],
    "accents": SIGNS[19], "stacked accents": SIGNS[20], "Tamil": SIGNS[21], "Hangul": SIGNS[22], "Hebrew": SIGNS[23],
    "Arabic": SIGNS[24],
}  # fmt: skip
_WORDS = st.lists(st.sampled_from(SIGNS), min_size=1, max_size=60).map("".join)
_STYLES: st.SearchStrategy[Style] = st.sampled_from(("plain", "bold", "italic", "code"))
_TARGETS = st.sampled_from(("https://a.example/b", "77"))
_SPANS = st.one_of(
    st.builds(Span, _WORDS, _STYLES),
    st.builds(Span, _WORDS, st.just("link"), _TARGETS),
    st.builds(Span, st.sampled_from(("Ann", "Ann Bee")), st.just("mention"), st.just("77")),
)
_TEXTS = st.lists(_SPANS, max_size=8).map(tuple)
Size = Callable[[Text], int]
SIZES: dict[str, Size] = {
    "characters": length,
    "telegram": html.units,
    "discord": lambda words: len(markdown.render(words)),
    "matrix": lambda words: rendering.size(rendering.content(words)) - rendering.size(rendering.content(())),
}
sizes = pytest.mark.parametrize("size", SIZES.values(), ids=SIZES)


def solid(whole: Text) -> list[tuple[str, Style]]:
    """Each character but white space, with its style."""
    return [(sign, span.style) for span in whole for sign in span.text if not sign.isspace()]


@sizes
@given(whole=_TEXTS, limit=st.integers(300, 600))
def test_nothing_is_lost_and_nothing_too_long(size: Size, whole: Text, limit: int) -> None:
    pieces = split(whole, limit, size)
    assert all(size(piece) <= limit for piece in pieces)
    assert [sign for piece in pieces for sign in solid(piece)] == solid(whole)
    assert all(span.text for piece in pieces for span in piece)


@sizes
@given(whole=_TEXTS, limit=st.integers(300, 600))
def test_no_sign_is_cut_apart(size: Size, whole: Text, limit: int) -> None:
    def signs(words: str) -> list[str]:
        return [sign for sign in CLUSTER.findall(words) if sign not in ("\n", "\r\n", " ")]

    flat = "".join(span.text for span in whole)
    pieces = ["".join(span.text for span in piece) for piece in split(whole, limit, size)]
    assert [sign for piece in pieces for sign in signs(piece)] == signs(flat)


@given(whole=_TEXTS, limit=st.integers(1, 50))
def test_so_it_is_however_little_fits(whole: Text, limit: int) -> None:
    pieces = split(whole, limit)
    assert all(length(piece) <= limit for piece in pieces)
    assert [sign for piece in pieces for sign, _ in solid(piece)] == [sign for sign, _ in solid(whole)]


@sizes
@pytest.mark.parametrize("sign", FAMILIES.values(), ids=FAMILIES)
def test_a_row_of_each_kind_of_sign(size: Size, sign: str) -> None:
    pieces = split(text(f"x{sign * 2000}"), 2000, size)
    assert len(pieces) > 1
    assert all(set(CLUSTER.findall(plain(piece))) <= set(CLUSTER.findall(f"x{sign}{sign}")) for piece in pieces)
    assert "".join(map(plain, pieces)) == f"x{sign * 2000}"


@sizes
def test_a_sign_that_is_longer_than_a_message_is_taken_apart(size: Size) -> None:
    heap = "a" + "\u0301" * 9000
    pieces = split(text(heap), 2000, size)
    assert all(size(piece) <= 2000 for piece in pieces)
    assert "".join(map(plain, pieces)) == heap


def test_mentions_links_and_code_stay_whole() -> None:
    whole = text("hello ", Span("Ann Bee", "mention", "7"), " see ", Span("the long page", "link", "https://a.example"))
    assert [[span.text for span in piece] for piece in split(whole, 16)][:2] == [["hello ", "Ann Bee"], ["see"]]
    assert [plain(piece) for piece in split(text("try ", Span("/ask how", "code")), 9)] == ["try", "/ask how"]


def test_an_address_that_leaves_no_room_is_left_out() -> None:
    [one] = split(text(Span("here", "link", "https://a.example/" + "x" * 3000)), 2000, SIZES["discord"])
    assert one == text("here")


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


@sizes
def test_how_often_a_very_long_text_is_measured(size: Size) -> None:
    """Not each of its letters, or a text of a hundred thousand would hold everything up."""
    measured = 0

    def counting(words: Text) -> int:
        nonlocal measured
        measured += length(words)
        return size(words)

    split(text("how are you? " * 8000), 2000, counting)
    assert measured < 100 * 104_000
