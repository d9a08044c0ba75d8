"""Does one person ask the same again? Different questions of one person stay two."""

from __future__ import annotations

import pytest

from copbot.hearing.twice import Said, asks_the_same
from copbot.kit.commands import FIRST, Command, newcomers_first
from storage.stems import stems

SAME = [
    ("How do I prune my old roses?", "how do i prune the old roses, please?"),
    ("How do I prune my old roses?", "How can I prnue old roses?"),
    ("How do I reset my pasword?", "How do I reset my password?"),
    ("Is it on?", "is it on"),
    ("Hoe snoei ik mijn rozen?", "Hoe kan ik rozen snoeien?"),
    ("Why doesn't the kiln get hot?", "why doesn’t the kiln get hot"),
]
OTHER = [
    ("How do I prune my old roses?", "When do I prune my old roses?"),
    ("How do I prune my old roses?", "How do I prune my young roses?"),
    ("How do I water beans in summer?", "How do I water beans in winter?"),
    ("Why does the kiln get hot?", "Why doesn't the kiln get hot?"),
    ("How do I install version 12?", "How do I install version 13?"),
    ("Does it work with port A1234?", "Does it work with port A1235?"),
    ("How do I get in?", "How do I get out?"),
    ("Hoe snoei ik mijn rozen?", "Wanneer snoei ik mijn rozen?"),
    ("Mag ik hier parkeren?", "Mag ik hier niet parkeren?"),
    ("?", "!"),
]


def same(one: str, other: str) -> bool:
    language = "nl" if one.split()[0] in ("Hoe", "Mag") else "en"
    return asks_the_same(*(Said.of(text, frozenset(stems(text, language))) for text in (one, other)))


@pytest.mark.parametrize(("one", "other"), SAME)
def test_the_same_again_is_heard_either_way(one: str, other: str) -> None:
    assert same(one, other)
    assert same(other, one)


@pytest.mark.parametrize(("one", "other"), OTHER)
def test_another_question_is_another_either_way(one: str, other: str) -> None:
    assert not same(one, other)
    assert not same(other, one)


def test_what_a_newcomer_needs_is_listed_first_and_the_rest_keeps_its_order() -> None:
    given = [Command(name) for name in ("follow", "help", "ask", "mod", "open", "accept", "nudges", "search", "best")]
    assert [one.name for one in newcomers_first(given)] == [*FIRST, "follow", "mod", "best"]
