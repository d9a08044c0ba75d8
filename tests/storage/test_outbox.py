"""In what order the outbox is emptied."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms import outbox
from copbot.rooms.actions import Action, Delivered, Failed, Failure, Look, OpenThread, React, Say, Sent, TellPrivately
from copbot.rooms.capabilities import MATRIX, TELEGRAM, Capabilities
from copbot.rooms.events import RoomKnown
from copbot.rooms.outbox import Address
from copbot.rooms.text import text
from copbot.running.engine import Engine, Input, Report
from storage import traces
from storage.database import Database
from storage.unit import Unit

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLATFORM = "telegram"


def _owed(database: Database, *actions: Action, can: Capabilities = TELEGRAM) -> None:
    unit = Unit(database.engine, {})
    for action in actions:
        outbox.put(unit, action, Address(1, PLATFORM, can), NOW)
    unit.commit()
    unit.close()


def test_a_room_with_a_long_queue_keeps_no_other_waiting(database: Database) -> None:
    now = NOW
    engine = Engine(database, ALL, Settings(ALL), lambda: now)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="k", at=NOW, room="busy", name="busy"))])
    _owed(database, *(Say(room="busy", text=text(f"{number}")) for number in range(500)))
    _owed(database, TellPrivately(person="ann", text=text("only for you")))

    going = engine.pending(PLATFORM)
    assert {one.destination for one in going} == {"room busy", "person ann"}
    assert len(going) < 50

    limited = Failed(Failure.RATE_LIMITED, retry_after=60)
    engine.handle([Input(Report(going[0].row, limited))])
    assert [one.destination for one in engine.pending(PLATFORM)] == ["person ann"]

    now += timedelta(minutes=2)
    again = [one for one in engine.pending(PLATFORM) if one.destination == "room busy"]
    assert [one.row for one in again] == [one.row for one in going if one.destination == "room busy"]


def test_what_waits_for_another_keeps_the_order_behind_it(database: Database) -> None:
    """The reply needs the message before it; what was said later does not overtake it."""
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    for name in ("r", "other"):
        engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id=name, at=NOW, room=name, name=name))])
    _owed(
        database,
        Say(room="other", text=text("which?")),
        Say(room="r", text=text("see there"), reply_to=Sent(1)),
        Say(room="r", text=text("and now something else")),
    )
    assert [one.row for one in engine.pending(PLATFORM)] == [1]
    engine.handle([Input(Report(1, Delivered("said 1")))])
    assert [one.row for one in engine.pending(PLATFORM)] == [2, 3]


def test_no_word_waits_behind_a_mark_and_no_mark_behind_a_word(database: Database) -> None:
    engine = _knows_a_room(database)
    _owed(
        database,
        React(room="busy", message="1", emoji="👀"),
        Say(room="busy", text=text("first")),
        Look(room="busy", message="1", emoji="👀"),
        Say(room="busy", text=text('"kind":"react"}')),
    )

    going = engine.pending(PLATFORM)
    assert [one.destination for one in going] == ["marks busy", "room busy", "marks busy", "room busy"]

    limited = Failed(Failure.RATE_LIMITED, retry_after=60)
    engine.handle([Input(Report(going[0].row, limited))])
    assert [one.row for one in engine.pending(PLATFORM)] == [going[1].row, going[3].row]

    engine.handle([Input(Report(going[1].row, limited))])
    assert engine.pending(PLATFORM) == []


def test_a_mark_on_what_is_not_said_yet_waits_for_it_and_keeps_later_marks_in_order(database: Database) -> None:
    engine = _knows_a_room(database)
    unit = Unit(database.engine, {})
    address = Address(1, PLATFORM, TELEGRAM)
    said = outbox.put(unit, Say(room="busy", text=text("choose")), address, NOW)
    assert said is not None
    outbox.put(unit, React(room="busy", message=Sent(said), emoji="👍"), address, NOW)
    outbox.put(unit, React(room="busy", message="1", emoji="👀"), address, NOW)
    unit.commit()
    unit.close()

    assert [one.row for one in engine.pending(PLATFORM)] == [said]

    engine.handle([Input(Report(said, Delivered("7")))])
    assert [one.action for one in engine.pending(PLATFORM)] == [
        React(room="busy", message="7", emoji="👍"),
        React(room="busy", message="1", emoji="👀"),
    ]


def test_a_crowd_of_marks_leaves_room_for_words(database: Database) -> None:
    engine = _knows_a_room(database)
    _owed(database, *(React(room="busy", message=f"{number}", emoji="👀") for number in range(500)))
    _owed(database, Say(room="busy", text=text("here")))

    assert "room busy" in {one.destination for one in engine.pending(PLATFORM)}


def _knows_a_room(database: Database) -> Engine:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="k", at=NOW, room="busy", name="busy"))])
    return engine


def test_a_message_and_the_thread_at_it_are_told_apart_by_which_came_first(database: Database) -> None:
    """Their ids are the same on Matrix and on Discord; a reply is to the message, with its choices and its purpose."""
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="k", at=NOW, room="r", name="r"))])
    said, thread = Say(room="r", text=text("Shall we?")), OpenThread(room="r", message=Sent(1), name="Shall we?")
    _owed(database, said, thread, can=MATRIX)
    # The one that was done last lies last in PostgreSQL's table.
    for row in (2, 1):
        engine.handle([Input(Report(row, Delivered("m")))])
    with Session(database.reader) as db:
        found = traces.sent_in_room(db, PLATFORM, "r", "m")
    assert found is not None
    assert found.id == 1
