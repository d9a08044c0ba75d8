"""What is offered to who is typing a command."""

from __future__ import annotations

from typing import Any

import pytest

from copbot.features import ALL
from copbot.kit.suggesting import Wanted
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
q = ann in #help: /ask Roses?
ann in #help: /close 4
moderator mia
"""


def suggest(memory: Database, command: str, option: str, words: str, **more: Any) -> list[tuple[str, str]]:
    """What is offered after that life, to ann unless somebody else is named."""
    player = Player(memory, ALL)
    player.play(read(_LIFE.splitlines()))
    told = {"platform": "discord", "room": "#help", "person": "ann"} | more
    wanted = Wanted(command=command, option=option, words=words, **told)
    return [(one.label, one.value) for one in player._stage.engine.suggest(wanted)]


LADDER, SAW, ROSES = ("#1 Who has a ladder?", "1"), ("#2 Which saw is for green wood?", "2"), ("#4 Roses?", "4")


@pytest.mark.parametrize(
    ("command", "option", "words", "offered"),
    [
        ("follow", "question", "", [LADDER, SAW]),
        ("follow", "question", "SAW", [SAW]),
        ("follow", "question", "#1", [LADDER]),
        ("profile", "member", "@an", [("ann", "@ann")]),
        ("profile", "member", "%", []),
        ("who", "topic", "", [("bread ovens", "bread ovens"), ("slate", "slate")]),
        ("who", "topic", "Oven", [("bread ovens", "bread ovens")]),
        ("search", "text", "a", []),
        # One's own alone, where others' are not one's to settle; what can be reopened is closed.
        ("close", "question", "", [LADDER]),
        ("reopen", "question", "", [ROSES]),
        ("accept", "question", "", []),
        ("whoasked", "question", "", []),
        ("setup", "what", "un", [("unlink", "unlink")]),
        ("rules", "action", "", [("history", "history"), ("set", "set")]),
        ("goals", "action", "s", [("history", "history"), ("set", "set")]),
        ("propose", "what", "go", [("goals", "goals")]),
        ("nudges", "kind", "remi", [("reminders", "reminders")]),
        ("nudges", "switch", "of", [("off", "off")]),
        ("buddy", "switch", "", [("on", "on"), ("off", "off")]),
        ("language", "language", "neder", [("nl – Nederlands", "nl")]),
        ("timezone", "zone", "amsterd", [("Europe/Amsterdam", "Europe/Amsterdam")]),
        ("timezone", "zone", "Parijs", [("Parijs – Europe/Paris", "Europe/Paris")]),
        ("settings", "what", "qa.det", [("qa.detect", "qa.detect")]),
        ("settings", "what", "qa.detect of", [("qa.detect off", "qa.detect off")]),
        ("snooze", "time", "3", [("30m", "30m"), ("3h", "3h"), ("3d", "3d")]),
        ("move", "room", "", [("#help", "#help")]),
        ("help", "command", "tou", []),
        ("help", "command", "know", [("/knows", "knows")]),
        ("nosuch", "command", "", []),
    ],
)
def test_what_is_offered(
    memory: Database, command: str, option: str, words: str, offered: list[tuple[str, str]]
) -> None:
    assert suggest(memory, command, option, words) == offered


def test_moderators_are_offered_what_they_may_settle(memory: Database) -> None:
    assert suggest(memory, "close", "question", "", person="mia") == [SAW, LADDER]


def test_what_is_shown_is_in_the_language_of_the_client(memory: Database) -> None:
    assert suggest(memory, "buddy", "switch", "", language="nl") == [("aan", "on"), ("uit", "off")]
    assert suggest(memory, "rules", "action", "", language="pt") == [("history", "history"), ("set", "set")]


def test_nothing_is_offered_where_the_bot_is_not(memory: Database) -> None:
    assert suggest(memory, "follow", "question", "", room="#x") == []


def test_privately_a_member_is_offered_what_is_of_the_own_community_and_a_stranger_nothing(memory: Database) -> None:
    assert suggest(memory, "follow", "question", "", room="dm", private=True) == [LADDER, SAW]
    assert suggest(memory, "follow", "question", "", room="dm", private=True, person="nobody") == []
    assert suggest(memory, "language", "language", "", room="dm", private=True, person="nobody")
