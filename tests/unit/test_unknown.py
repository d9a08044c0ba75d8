"""Unknown commands in a room with other bots are left to them; without any they get a line."""

from __future__ import annotations

from datetime import timedelta

from copbot.features import ALL
from copbot.kit.commands import Command
from copbot.kit.unknown import names
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms.events import Person
from storage.database import Database
from tests.unit.talking import Room

BOT = Person(id="weatherbot", name="weatherbot", bot=True)


def _said(room: Room) -> int:
    return len(room.world.said)


def test_what_another_bot_answers_is_left_to_it(memory: Database) -> None:
    room = Room(memory, "matrix")
    room.says("ann", "/weather Utrecht")
    assert _said(room) == 1
    room.says("weatherbot", "14 degrees, rain", author=BOT, at=room.now)
    room.says("ann", "/forecast")
    assert _said(room) == 2
    room.now += timedelta(minutes=-1)
    room.says("weatherbot", "15 degrees, sun", author=BOT)
    for word in ("/tides", "/serch", "/forecast again, will it rain?"):
        room.says("ann", word)
    assert _said(room) == 2
    assert room.questions() == []
    room.says("ann", "/open")
    assert _said(room) == 3


def test_a_bot_that_speaks_of_its_own_accord_answers_nothing(memory: Database) -> None:
    room = Room(memory, "matrix")
    room.says("news", "Seeds are cheaper this week", author=BOT)
    room.says("ann", "/weather")
    assert _said(room) == 1


def test_who_calls_another_bot_by_its_name_does_not_mean_this_one(memory: Database) -> None:
    room = Room(memory, "plain")
    room.says("ann", "/weather@weatherbot will it rain tomorrow?")
    room.says("ann", "/tides")
    assert _said(room) == 0
    assert room.questions() == []


def test_a_question_behind_an_unknown_word_is_heard_as_a_question(memory: Database) -> None:
    room = Room(memory, "matrix")
    room.says("ann", "/boot is full, how can I clean it up without losing my old kernel?")
    assert room.questions() == ["open"]


def test_every_name_of_every_language_is_understood_in_each() -> None:
    commands: dict[str, Command] = {name: one for feature in ALL for name, (one, _) in feature.commands.items()}
    listed = [name for name, one in commands.items() if one.listed]
    known = names(listed, commands)
    for reader in LANGUAGES:
        for code in LANGUAGES:
            for name in listed:
                assert known[reader][wording(code).line(f"command-{name}")] == name
