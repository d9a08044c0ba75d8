"""Nobody left in charge: told once, a day later, and only of somebody who is known to have gone."""

from __future__ import annotations

from datetime import timedelta

import pytest
from sqlmodel import Session

from copbot.rooms.events import MessagePosted, Person, RoomLost
from storage import belonging
from storage.database import Database
from tests.unit.talking import Room

DAY = timedelta(days=1)


def _warnings(room: Room) -> int:
    return sum("last moderator" in said.text for said in room.world.said)


def _speaks(room: Room, name: str, *, moderator: bool) -> MessagePosted:
    return room.says(name, "good morning", author=Person(id=name, name=name, moderator=moderator))


@pytest.mark.parametrize("platform", ["plain", "matrix", "discord", "telegram"])
def test_who_was_moderator_and_is_none_any_more_leaves_nobody(memory: Database, platform: str) -> None:
    room = Room(memory, platform)
    _speaks(room, "mia", moderator=True)
    _speaks(room, "ann", moderator=False)
    _speaks(room, "mia", moderator=False)
    room.time_passes(DAY - timedelta(hours=1))
    assert _warnings(room) == 0
    room.time_passes(timedelta(hours=2))
    assert _warnings(room) == 1
    with Session(memory.reader) as db:
        assert belonging.unled(db) == ["community"]
    room.time_passes(5 * DAY)
    assert _warnings(room) == 1
    _speaks(room, "mia", moderator=True)
    with Session(memory.reader) as db:
        assert belonging.unled(db) == []
    _speaks(room, "mia", moderator=False)
    room.time_passes(DAY + timedelta(hours=1))
    assert _warnings(room) == 2


def test_a_gap_of_a_few_hours_is_none(memory: Database) -> None:
    room = Room(memory, "matrix")
    _speaks(room, "mia", moderator=True)
    _speaks(room, "mia", moderator=False)
    room.time_passes(timedelta(hours=5))
    _speaks(room, "mia", moderator=True)
    room.time_passes(3 * DAY)
    assert _warnings(room) == 0


def test_where_no_moderator_was_ever_seen_nothing_is_said(memory: Database) -> None:
    room = Room(memory, "matrix")
    _speaks(room, "ann", moderator=False)
    room.time_passes(3 * DAY)
    assert _warnings(room) == 0


def test_of_a_room_that_the_bot_has_left_nothing_is_said(memory: Database) -> None:
    room = Room(memory, "matrix")
    event = _speaks(room, "mia", moderator=True)
    _speaks(room, "mia", moderator=False)
    room.happens(RoomLost(platform=event.platform, id="lost", at=event.at, room=event.room))
    room.time_passes(3 * DAY)
    assert _warnings(room) == 0
