"""What is offered to who is typing a command."""

from __future__ import annotations

import pytest

from copbot.features import ALL
from copbot.kit.commands import Kind
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from storage.database import Database

_LIFE = """platform discord
room #help
community others
room #elsewhere
ann in #help: /ask Who has a ladder?
bob in #help: /ask Which saw is for green wood?
cas in #elsewhere: /ask Who has a ladder too?
ann in #help: /knows bread ovens, slate
bob in #help: /knows hidden treasures
bob in #help: /profile nobody
"""


@pytest.mark.parametrize(
    ("kind", "words", "offered"),
    [
        (Kind.QUESTION, "", [("#1 Who has a ladder?", "1"), ("#2 Which saw is for green wood?", "2")]),
        (Kind.QUESTION, "SAW", [("#2 Which saw is for green wood?", "2")]),
        (Kind.QUESTION, "#1", [("#1 Who has a ladder?", "1")]),
        (Kind.MEMBER, "@a", [("ann", "@ann")]),
        (Kind.MEMBER, "%", []),
        (Kind.TOPIC, "", [("bread ovens", "bread ovens"), ("slate", "slate")]),
        (Kind.TOPIC, "Oven", [("bread ovens", "bread ovens")]),
        (Kind.TEXT, "a", []),
    ],
)
def test_what_is_offered(memory: Database, kind: Kind, words: str, offered: list[tuple[str, str]]) -> None:
    player = Player(memory, ALL)
    player.play(read(_LIFE.splitlines()))
    wanted = Wanted(platform="discord", room="#help", kind=kind, words=words)
    assert player._stage.engine.suggest(wanted) == [Suggestion(*one) for one in offered]


def test_nothing_is_offered_where_the_bot_is_not(memory: Database) -> None:
    player = Player(memory, ALL)
    player.play(read(_LIFE.splitlines()))
    assert player._stage.engine.suggest(Wanted(platform="discord", room="#x", kind=Kind.QUESTION, words="")) == []
