"""In what order the outbox is emptied."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import count

from sqlalchemy import event
from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms import outbox
from copbot.rooms.actions import (
    Action,
    Delete,
    Delivered,
    Edit,
    Failed,
    Failure,
    Look,
    OpenThread,
    React,
    Say,
    Sent,
    TellPrivately,
)
from copbot.rooms.capabilities import MATRIX, TELEGRAM, Capabilities
from copbot.rooms.events import MessagePosted, Person, ReactionAdded, RoomKnown
from copbot.rooms.outbox import Address, wait
from copbot.rooms.text import text
from copbot.running.engine import Engine, Input, Report
from storage import figures, queues, traces
from storage.database import Database
from storage.models import Piece
from storage.unit import Unit

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PLATFORM = "telegram"


def _owed(database: Database, *actions: Action, can: Capabilities = TELEGRAM) -> None:
    unit = Unit(database.engine, {})
    for action in actions:
        outbox.put(unit, action, Address(1, PLATFORM, can), NOW)
    unit.commit()
    unit.close()


def test_one_of_several_connections_delivers_what_is_in_its_own_houses(database: Database) -> None:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    for room, house in (("a", "1"), ("b", "2"), ("c", None)):
        known = RoomKnown(named=True, platform=PLATFORM, id=f"k{room}", at=NOW, room=room, name=room, house=house)
        engine.handle([Input(known)])
    _owed(database, *(Say(room="a", text=text(f"{number}")) for number in range(300)))
    _owed(database, *(Say(room=room, text=text("hello")) for room in ("b", "c", "unknown")))
    _owed(database, TellPrivately(person="ann", text=text("only for you")))

    def places(*houses: str | None) -> list[str]:
        return sorted({one.destination for one in engine.pending(PLATFORM, has=lambda house: house in houses)})

    assert places("2") == ["room b"]
    assert places("1") == ["room a"]
    assert places(None) == ["person ann", "room c", "room unknown"]
    assert places("3") == []
    with Session(database.reader) as db:
        assert set(figures.stock(db, NOW).oldest) == {(PLATFORM, "1"), (PLATFORM, "2"), (PLATFORM, None)}


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


def test_a_mark_that_waits_makes_no_words_stand_still(database: Database) -> None:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id="k", at=NOW, room="r", name="r"))])
    _owed(database, React(room="r", message="1", emoji="👀"), Say(room="r", text=text("hello")))

    def stands_still() -> bool:
        with Session(database.reader) as db:
            return bool(queues.standing_still(db, PLATFORM, "r", None, NOW))

    mark, words = engine.pending(PLATFORM)
    engine.handle([Input(Report(mark.row, Failed(Failure.RATE_LIMITED, retry_after=60)))])
    assert not stands_still()
    engine.handle([Input(Report(words.row, Failed(Failure.RATE_LIMITED, retry_after=60)))])
    assert stands_still()


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


def test_a_long_text_is_known_by_all_its_messages(database: Database) -> None:
    engine = _knows_a_room(database)
    _owed(database, Say(room="busy", text=text("long")))
    engine.handle([Input(Report(1, Delivered("10", more=True)))])
    engine.handle([Input(Report(1, Delivered("10", ("11",), more=True)))])
    # After a crash it goes on from there.
    assert [(one.row, one.pieces) for one in _restarted(database).pending(PLATFORM)] == [(1, ("10", "11"))]
    engine.handle([Input(Report(1, Delivered("10", ("11", "12"))))])
    assert engine.pending(PLATFORM) == []

    _owed(database, Edit(room="busy", message=Sent(1), text=text("short")))
    assert [one.pieces for one in engine.pending(PLATFORM)] == [("10", "11", "12")]
    engine.handle([Input(Report(2, Delivered("10", ("11",))))])
    _owed(database, Edit(room="busy", message="10", text=text("longer")))
    assert [one.pieces for one in engine.pending(PLATFORM)] == [("10", "11")]
    engine.handle([Input(Report(3, Delivered("10", ("11", "15"))))])
    _owed(database, Delete(room="busy", message="10"))
    assert [one.pieces for one in engine.pending(PLATFORM)] == [("10", "11", "15")]
    engine.handle([Input(Report(4, Delivered()))])
    with Session(database.reader) as db:
        assert db.exec(select(Piece)).all() == []


def test_a_reply_to_any_of_its_messages_is_one_to_the_text(database: Database) -> None:
    ear, heard = Feature("ear", FeatureSettings), list[str | None]()

    @ear.before(MessagePosted)
    def _reply(_: Context, event: MessagePosted) -> bool:
        heard.append(event.reply_to)
        return False

    @ear.before(ReactionAdded)
    def _mark(_: Context, event: ReactionAdded) -> bool:
        heard.append(event.message)
        return False

    features, ann = (*ALL, ear), Person(id="ann", name="Ann")
    number = count(1)

    def said(room: str, reply_to: str, *, private: bool = False) -> Input:
        one = f"{next(number)}"
        return Input(
            MessagePosted(
                platform=PLATFORM,
                id=one,
                at=NOW,
                author=ann,
                room=room,
                private=private,
                message=f"said {one}",
                text="yes",
                reply_to=reply_to,
            )
        )

    mark = ReactionAdded(platform=PLATFORM, id="e", at=NOW, author=ann, room="busy", message="11", emoji="x")
    engine = Engine(database, features, Settings(features), lambda: NOW)
    rooms = [RoomKnown(named=True, platform=PLATFORM, id=one, at=NOW, room=one, name=one) for one in ("busy", "other")]
    engine.handle([Input(room) for room in rooms])
    engine.handle([said("busy", "11")])
    _owed(database, Say(room="busy", text=text("long")), TellPrivately(person="ann", text=text("long")))
    engine.handle([Input(Report(1, Delivered("10", ("11",)))), Input(Report(2, Delivered("20", ("21",))))])
    engine.handle([said("busy", "11"), Input(mark), said("other", "11")])
    assert heard == ["11", "10", "10", "11"]
    # Started again, it looks where there are such texts.
    started = Engine(database, features, Settings(features), lambda: NOW)
    started.handle([said("busy", "11"), said("talk", "21", private=True)])
    assert heard[4:] == ["10", "20"]


def test_a_private_text_that_breaks_off_is_said_in_the_room_from_its_beginning(database: Database) -> None:
    engine = _knows_a_room(database)
    _owed(database, TellPrivately(person="ann", text=text("long"), fallback=Say(room="busy", text=text("Ann: long"))))
    engine.handle([Input(Report(1, Delivered("20", ("21",), more=True)))])
    engine.handle([Input(Report(1, Failed(Failure.PRIVATE_CLOSED)))])
    [going] = engine.pending(PLATFORM)
    assert (going.destination, going.pieces) == ("room busy", ())


def test_what_waited_for_a_platform_is_due_when_that_is_back(database: Database) -> None:
    now = NOW
    engine = Engine(database, ALL, Settings(ALL), lambda: now)
    for name in ("busy", "other"):
        engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id=name, at=NOW, room=name, name=name))])
    _owed(database, Say(room="busy", text=text("a")), Say(room="other", text=text("b")))
    for _ in range(12):
        engine.handle([Input(Report(1, Failed(Failure.UNREACHABLE, detail="TimeoutError")))])
    engine.handle([Input(Report(2, Failed(Failure.RATE_LIMITED, retry_after=60)))])
    assert engine.pending(PLATFORM) == []
    engine.back("another")
    assert engine.pending(PLATFORM) == []
    engine.back(PLATFORM)
    assert [one.row for one in engine.pending(PLATFORM)] == [1]
    engine.handle([Input(Report(1, Failed(Failure.UNREACHABLE)))])
    now += timedelta(seconds=1)
    assert [one.row for one in engine.pending(PLATFORM)] == [1], "the pauses begin anew"


def test_what_could_not_be_reached_and_is_done_hurries_the_others(database: Database) -> None:
    engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
    for name in ("busy", "other", "third"):
        engine.handle([Input(RoomKnown(named=True, platform=PLATFORM, id=name, at=NOW, room=name, name=name))])
    _owed(database, *(Say(room=name, text=text("a")) for name in ("busy", "other", "third", "third")))
    for row in (1, 2):
        engine.handle([Input(Report(row, Failed(Failure.UNREACHABLE)))])
    engine.handle([Input(Report(3, Delivered("30")))])
    assert [one.row for one in engine.pending(PLATFORM)] == [4], "it may be the others' own trouble"
    engine.handle([Input(Report(2, Failed(Failure.RATE_LIMITED, retry_after=60)))])
    assert [one.row for one in engine.pending(PLATFORM)] == [4]
    engine.back(PLATFORM)
    engine.handle([Input(Report(1, Failed(Failure.UNREACHABLE))), Input(Report(2, Failed(Failure.UNREACHABLE)))])
    assert [one.row for one in engine.pending(PLATFORM)] == [4]
    engine.handle([Input(Report(2, Delivered("20")))])
    assert [one.row for one in engine.pending(PLATFORM)] == [1, 4]


def _restarted(database: Database) -> Engine:
    return Engine(database, ALL, Settings(ALL), lambda: NOW)


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


def test_what_waits_is_looked_for_among_what_waits_alone(sqlite: Database) -> None:
    asked: list[tuple[str, tuple[object, ...]]] = []

    def heard(_: object, __: object, statement: str, values: Sequence[object], *___: object) -> None:
        if "FROM outbox" in statement:
            asked.append((statement, tuple(values)))

    event.listen(sqlite.engine, "before_cursor_execute", heard)
    with Session(sqlite.engine) as db:
        queues.waiting(db, PLATFORM, NOW, 10, 10)
        queues.standing_still(db, PLATFORM, "r", None, NOW)
        queues.standing_still(db, PLATFORM, None, "ann", NOW)
        event.remove(sqlite.engine, "before_cursor_execute", heard)
        for statement, values in asked:
            found = db.connection().exec_driver_sql(f"EXPLAIN QUERY PLAN {statement}", values)
            plan = [row[3] for row in found if " outbox " in row[3]]
            # What was ever said on a platform grows for as long as it is kept; what waits is little.
            assert plan[0] == "SCAN outbox USING INDEX outbox_waiting"
            assert all("PRIMARY KEY" in step for step in plan[1:])
    assert len(asked) == 3


def test_what_is_tried_again_waits_longer_each_time_and_as_long_as_the_platform_says() -> None:
    down, limited = Failed(Failure.UNREACHABLE), Failed(Failure.RATE_LIMITED)
    assert [wait(attempts, down) for attempts in (1, 2, 3, 7, 400)] == [1, 2, 4, 60, 60]
    assert [wait(attempts, limited) for attempts in (1, 9, 10, 400)] == [1, 256, 300, 300]
    assert [wait(1, Failed(Failure.RATE_LIMITED, said)) for said in (0.5, 900.0, -1.0, 1e9)] == [1, 900, 1, 1]
