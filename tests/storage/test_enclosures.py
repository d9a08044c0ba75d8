"""The bytes of files: kept with the row of the outbox that they belong to, and gone with it."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms import outbox
from copbot.rooms.actions import Action, Delivered, Failed, Failure, Result, Say, TellPrivately
from copbot.rooms.capabilities import PLAIN, TELEGRAM, Capabilities
from copbot.rooms.enclosed import LARGEST_FILE, File, Stored
from copbot.rooms.events import RoomKnown
from copbot.rooms.instead import filled, stored
from copbot.rooms.outbox import Address
from copbot.rooms.text import plain, text
from copbot.running.engine import Engine, Input, Report
from storage.database import Database
from storage.models import Enclosure, Outbox
from storage.unit import Unit

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
LEAF = File("leaf.png", "image/png", bytes(range(256)), about="a leaf")
NOTE = File("note.txt", "text/plain", b"hello")
SAY = Say(room="r", text=text("look"), files=(LEAF, NOTE))


def _engine(database: Database) -> Engine:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(named=True, platform="telegram", id="k", at=NOW, room="r", name="r"))])
    return engine


def _put(database: Database, action: Action, can: Capabilities = TELEGRAM) -> None:
    unit = Unit(database.engine, {})
    outbox.put(unit, action, Address(1, "telegram", can), NOW)
    unit.commit()
    unit.close()


def _kept(database: Database) -> list[bytes]:
    with Session(database.reader) as db:
        return [bytes(one.content) for one in db.exec(select(Enclosure).order_by("id"))]


def test_the_bytes_lie_beside_the_action_and_come_back_with_it(database: Database) -> None:
    engine = _engine(database)
    _put(database, SAY)
    assert _kept(database) == [LEAF.content, NOTE.content]
    # Also to another program that goes on with the database.
    for one in (engine, _engine(database)):
        [going] = one.pending("telegram")
        assert stored(going.action) == [Stored(1), Stored(2)]
        assert filled(going.action, one.enclosed([Stored(1), Stored(2)])) == SAY


@pytest.mark.parametrize(
    ("result", "stays"),
    [
        (Delivered("7"), False),
        (Delivered("7", more=True), True),
        (Failed(Failure.NO_PERMISSION), False),
        (Failed(Failure.RATE_LIMITED), True),
    ],
)
def test_they_go_when_it_is_over(database: Database, result: Result, stays: bool) -> None:
    engine = _engine(database)
    _put(database, SAY)
    engine.handle([Input(Report(1, result))])
    assert bool(_kept(database)) is stays


def test_what_is_said_in_a_room_instead_has_none(database: Database) -> None:
    engine = _engine(database)
    fallback = Say(room="r", text=text("write to me"))
    _put(database, TellPrivately(person="ann", text=text("yours"), files=(LEAF,), fallback=fallback))
    engine.handle([Input(Report(1, Failed(Failure.PRIVATE_CLOSED)))])
    assert _kept(database) == []
    [going] = engine.pending("telegram")
    assert going.action == fallback


def test_they_go_with_the_row(database: Database) -> None:
    _engine(database)
    _put(database, SAY)
    with Session(database.engine) as db:
        db.delete(db.get_one(Outbox, 1))
        db.commit()
    assert _kept(database) == []


def test_a_dead_letter_that_is_tried_again_says_in_words_what_is_gone(database: Database) -> None:
    engine = _engine(database)
    _put(database, SAY)
    engine.handle([Input(Report(1, Failed(Failure.NO_PERMISSION)))])
    with Session(database.engine) as db:
        outbox.again(db.get_one(Outbox, 1), NOW + timedelta(days=1))
        db.commit()
    [going] = Engine(database, ALL, Settings(ALL), lambda: NOW + timedelta(days=1)).pending("telegram")
    action = filled(going.action, engine.enclosed(stored(going.action)))
    assert isinstance(action, Say)
    assert (plain(action.text), action.files) == ("look\n📎 leaf.png: a leaf\n📎 note.txt", ())


def test_rooms_without_files_are_told_in_words_and_nothing_is_kept(database: Database) -> None:
    engine = _engine(database)
    _put(database, SAY, PLAIN)
    [going] = engine.pending("telegram")
    assert going.action == Say(
        room="r", text=(*text("look", "\n", "📎 ", "leaf.png: a leaf", "\n", "📎 ", "note.txt"),)
    )
    assert _kept(database) == []


def test_too_many_and_too_large_ones_are_said_in_words(database: Database) -> None:
    engine = _engine(database)
    large = replace(NOTE, name="large.bin", content=bytes(LARGEST_FILE + 1))
    _put(database, replace(SAY, files=(large, *[LEAF] * 11)))
    [going] = engine.pending("telegram")
    assert isinstance(going.action, Say)
    assert len(going.action.files) == len(_kept(database)) == 9
    assert plain(going.action.text) == "look\n📎 large.bin\n📎 leaf.png: a leaf\n📎 leaf.png: a leaf"
