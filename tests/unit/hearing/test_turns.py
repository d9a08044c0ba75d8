"""How a message looks, and how much its words tell."""

from __future__ import annotations

import pytest

from copbot.hearing.recognise import read
from copbot.hearing.turns import MARKS, Usual, bucket, look


def _marks(text: str) -> dict[str, float]:
    return dict(zip(MARKS, look(text, read(text)), strict=True))


@pytest.mark.parametrize(
    ("text", "mark"),
    [
        ("is it on?", "ends with a mark"),
        ("is it on? it hums", "has a mark"),
        ("hello there", "greets"),
        ("anyone with a saw", "asks anybody"),
        ("thanks a lot", "thanks"),
        ("yes it is", "yes or no"),
        ("look at https://a.example/b", "address"),
        ("!help me", "command"),
        ("it doesnt work here", "trouble"),
    ],
)
def test_each_mark_is_seen_where_it_is_and_not_elsewhere(text: str, mark: str) -> None:
    assert _marks(text)[mark] == 1.0
    assert _marks("the roses bloom late")[mark] == 0.0


def test_a_mark_within_an_address_asks_nothing() -> None:
    assert _marks("see https://a.example/b?c=d and go")["has a mark"] == 0.0


def test_rare_words_tell_more_than_usual_ones() -> None:
    usual = Usual()
    rose, frost = bucket("rose"), bucket("frost")
    for _ in range(50):
        usual.weigh(frozenset((rose,)))
    told = usual.weigh(frozenset((rose, frost)))
    assert told[frost] > told[rose] >= 0


def test_of_a_long_message_the_rarest_words_are_kept() -> None:
    usual = Usual()
    common = frozenset(range(40))
    for _ in range(30):
        usual.weigh(common)
    told = usual.weigh(common | {100, 101})
    assert {100, 101} <= told.keys()
    assert len(told) == 16
