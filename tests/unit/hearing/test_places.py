"""Lines that are read together are seen as each is by itself, and as the plain way of reckoning sees it."""

from collections.abc import Sequence
from zlib import crc32

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.hearing import forms, lines, places, words
from copbot.hearing.places import SIZE, Lines
from copbot.hearing.tables import Table
from tests.unit.hearing.test_lines import STRANGE

TEXTS = [
    "How do I reset my password?",
    "hi",
    "x",
    "",
    "no idea, same here lol",
    "sooooo coool!!!?! 8) xD :-P ^^ <3 3.5kg 8x 10% x:)",
    "see www.example.org or foo.bar/baz and http://x.y?z=1, a/b",
    "`rm -rf a?` and\n> quoted\n```\nSELECT ?\n```",
    "Weiß jemand, wie man Kerzenwachs aus dem Teppich bekommt? Danke!",
    "¿Alguien sabe cómo quitar cera? «z» l’été",
    *(text[:3000] for text in STRANGE),
]
WHOLE = 1 << 32
TABLE = np.random.default_rng(1).integers(-127, 128, (SIZE, 3), np.int8)


def mixed(code: int) -> int:
    return code * 0x9E3779B1 % WHOLE


def plain_place(number: int) -> int:
    return mixed(number ^ number >> 15) >> 14


def plainly(text: str) -> list[tuple[int, float]]:
    """Each place and its value, as they are meant: one after the other, in plain Python."""
    seen = words.read(text)
    codes = [crc32(word.encode("utf8", "surrogatepass")) for word in seen.words]
    kinds = [crc32(f"kind {kind}".encode()) for kind in seen.kinds]
    unknown = ("x", "0")
    frame = [(k if name in unknown else c) ^ 0x5BD1E995 for c, k, name in zip(codes, kinds, seen.kinds, strict=True)]
    once = [k for at, k in enumerate(kinds) if seen.kinds[at] != "x" or not at or seen.kinds[at - 1] != "x"]
    begin, end = 0x811C9DC5, 0x01000193
    row = [begin, *codes, end, begin, *once, end, begin, *frame, end]
    letters = [ord(letter) for letter in places._letters(text)]
    found = []
    for things, lengths, value in ((row, range(1, 5), len(codes) + 2), (letters, range(2, 6), len(letters))):
        for length in lengths:
            last = len(things) - (len(frame) + 2 if length == 1 else length - 1)
            for at in range(last):
                number = mixed(things[at])
                for thing in things[at + 1 : at + length]:
                    number = (number * 0x85EBCA6B + mixed(thing)) % WHOLE
                found.append((plain_place(number), 1 / value**0.5))
    names = forms.shape(text, seen)
    return sorted(found + [(plain_place(crc32(name.encode("utf8", "surrogatepass"))), 0.35) for name in names])


def seen(line: Lines, names: Sequence[str] = ()) -> list[tuple[int, float]]:
    there, values = line.features(names)
    return sorted(zip(there.tolist(), values.tolist(), strict=True))


@pytest.mark.parametrize("text", TEXTS)
def test_a_line_is_seen_as_the_plain_way_sees_it(text: str) -> None:
    assert seen(Lines.of((text,))) == plainly(text)


@given(st.lists(st.text(max_size=60), min_size=1, max_size=8))
def test_so_are_lines_that_are_read_together(texts: list[str]) -> None:
    together = Lines.of(texts)
    for at, text in enumerate(texts):
        assert seen(together.alone(at)) == plainly(text)


def test_what_a_table_says_of_lines_together_is_just_what_it_says_of_each() -> None:
    table = Table(TABLE, np.full(3, 0.01, np.float32), np.zeros(3, np.float32))
    together = Lines.of(TEXTS)
    told = table.chances(together)
    for at, text in enumerate(TEXTS):
        assert table.chances(Lines.of((text,))) == table.chances(together.alone(at)) == [told[at]]


def test_a_table_says_what_the_weights_of_the_places_sum_up_to() -> None:
    table = Table(TABLE, np.full(3, 0.01, np.float32), np.zeros(3, np.float32))
    for text in TEXTS:
        points = sum(value * TABLE[at].astype(float) * np.float64(np.float32(0.01)) for at, value in plainly(text))
        raised = np.exp(points - np.max(points))
        assert table.chances(Lines.of((text,)))[0] == pytest.approx((raised / raised.sum()).tolist(), abs=1e-12)


def test_more_names_count_as_those_of_the_line_do() -> None:
    table = Table(TABLE, np.full(3, 0.01, np.float32), np.zeros(3, np.float32))
    line = Lines.of(("hello there",))
    there, values = line.features(["to WHO"])
    points = (values[:, None] * TABLE[there] * np.float64(np.float32(0.01))).sum(axis=0)
    raised = np.exp(points - np.max(points))
    assert table.chances(line, ["to WHO"])[0] == pytest.approx((raised / raised.sum()).tolist(), abs=1e-12)


def test_what_was_read_ahead_is_told_as_if_it_had_not_been() -> None:
    before = [(lines.question(text), lines.kinds("how?", text, by_asker=False)) for text in TEXTS]
    lines.read_ahead([*TEXTS, *TEXTS])
    assert [(lines.question(text), lines.kinds("how?", text, by_asker=False)) for text in TEXTS] == before
    lines.read_ahead([])
    assert [(lines.question(text), lines.kinds("how?", text, by_asker=False)) for text in TEXTS] == before
