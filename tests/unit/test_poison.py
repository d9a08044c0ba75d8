"""What can't be handled is told from a database in trouble, and set aside; all else is handled, once."""

from __future__ import annotations

import random
import sqlite3
import threading
from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any

import psycopg
import pytest
import structlog
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, SQLModel, col, select
from structlog.testing import capture_logs

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.actions import Delivered, Failed, Failure, TellPrivately
from copbot.rooms.events import MessagePosted, Person, ReactionAdded, RoomKnown, Tick
from copbot.rooms.files import Attached, FileKind
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import Span
from copbot.running import lane as lanes
from copbot.running import undelivered
from copbot.running.engine import Engine, Input, Report
from copbot.running.lane import Lane, LaneClosedError
from storage.blame import Blame, blame
from storage.database import Database
from storage.models import Aside, Cursor, Handled, Outbox, OutboxState, Post, PostKind
from storage.unit import Unit
from tests.conftest import Server

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN = Person(id="@ann", name="Ann")
ROOM = Input(RoomKnown(named=True, platform="plain", id="room", at=BEGIN, room="#help", name="#help"))
LONG = random.Random(1).randbytes(4000).hex()
FILE = Attached(FileKind.FILE, LONG, LONG)
"""Does not fit into an index of PostgreSQL."""


def said(number: int, words: str, **more: Any) -> Input:
    told: dict[str, Any] = {"id": f"event {number}", "room": "#help", "author": ANN, "message": f"message {number}"}
    return Input(MessagePosted(platform="plain", at=BEGIN, text=words, **{**told, **more}), ("wire", f"{number}"))


@pytest.fixture(autouse=True)
def _in_no_time(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lanes, "_FIRST_PAUSE", 0.001)


def handled(database: Database, *inputs: Input, features: tuple[Feature, ...] = ALL) -> list[Any]:
    """Have a lane handle these in one batch; what is logged meanwhile, from warnings on."""
    lane = Lane(Engine(database, features, Settings(features), lambda: BEGIN), database.explain, lambda: None)
    with capture_logs() as logs:
        lane.start()
        try:
            lane.submit([ROOM, *inputs]).result(30)
        finally:
            lane.stop()
    return [one for one in logs if one["log_level"] not in ("info", "debug")]


def rows(database: Database, kind: type[SQLModel]) -> list[Any]:
    with Session(database.reader) as db:
        return list(db.exec(select(kind)).all())


def texts(database: Database) -> list[str]:
    return sorted(post.text for post in rows(database, Post))


def cursor(database: Database) -> str | None:
    with Session(database.reader) as db:
        found = db.get(Cursor, "wire")
        return found.value if found else None


def on_postgresql(state: str) -> DBAPIError:
    return DBAPIError("SELECT 1", {}, psycopg.errors.lookup(state)("told"))


@pytest.mark.parametrize(
    ("states", "whose"),
    [
        ("54000 22003 22021 22P05 23503 23505 0A000 42601 42883 21000 40002", Blame.INPUT),
        ("08006 08001 53100 53300 57P01 57P02 57P03 25006 40001 40P01 55P03 28P01 3D000 58030", Blame.PASSING),
        ("42501 XX001", Blame.PASSING),
        ("57014 53200 25P03 42P01 42703 XX000 25P02", Blame.UNCLEAR),
    ],
)
def test_whose_fault_it_is_on_postgresql(states: str, whose: Blame) -> None:
    assert {state: blame(on_postgresql(state)) for state in states.split()} == dict.fromkeys(states.split(), whose)


def test_whose_fault_it_is_where_the_driver_alone_speaks() -> None:
    def raised(error: Exception) -> DBAPIError:
        wrapped = DBAPIError.instance("SELECT 1", {}, error, psycopg.Error)
        assert isinstance(wrapped, DBAPIError)
        return wrapped

    assert blame(raised(psycopg.OperationalError("server closed the connection unexpectedly"))) is Blame.PASSING
    assert blame(raised(psycopg.DataError("PostgreSQL text fields cannot contain NUL"))) is Blame.INPUT
    assert blame(RuntimeError()) is Blame.INPUT


@pytest.mark.parametrize(
    ("statement", "whose"),
    [
        ("INSERT INTO t VALUES (1), (1)", Blame.INPUT),
        ("SELECT * FROM nowhere", Blame.UNCLEAR),
        ("SELECT zeroblob(2000000000)", Blame.INPUT),
        ("PRAGMA query_only = 1; INSERT INTO t VALUES (2)", Blame.PASSING),
    ],
)
def test_whose_fault_it_is_on_sqlite(statement: str, whose: Blame) -> None:
    with sqlite3.connect(":memory:") as connection:
        connection.execute("CREATE TABLE t (i INTEGER PRIMARY KEY)")
        *before, last = statement.split("; ")
        for one in before:
            connection.execute(one)
        with pytest.raises(sqlite3.Error) as caught:
            connection.execute(last)
    connection.close()
    error = DBAPIError.instance(statement, {}, caught.value, sqlite3.Error)
    assert blame(error) is whose


# Bounds


@pytest.mark.parametrize(
    "own",
    [
        {"id": LONG},
        {"message": LONG},
        {"author": Person(id=LONG, name="Ann")},
        {"id": "é" * 500},
        {"room": LONG},
    ],
)
def test_what_goes_by_too_long_an_id_is_set_aside_and_all_else_goes_on(database: Database, own: dict[str, Any]) -> None:
    bad = said(2, "/ask Where is the secret?", **own)
    logs = handled(database, said(1, "/ask One?"), bad, said(3, "/ask Three?"))
    assert texts(database) == ["One?", "Three?"]
    assert cursor(database) == "3"
    (row,) = rows(database, Aside)
    assert (row.platform, row.kind, len(row.event) <= 120) == ("plain", "MessagePosted", True)
    assert "is too long" in row.why
    assert [one["log_level"] for one in logs] == ["error"]
    assert "secret" not in f"{logs}{row}"


def test_a_reference_by_too_long_an_id_is_none(database: Database) -> None:
    somebody = Person(id=LONG, name="Long")
    logs = handled(
        database,
        said(1, "/ask One?", thread=LONG, reply_to=LONG, mentions=(somebody, Person(id="@bob", name="Bob"))),
        said(
            2,
            "/ask @Bob Where are you?",
            mentions=(somebody, Person(id="@bob", name="Bob" * 1000)),
            files=(FILE,),
        ),
    )
    assert logs == []
    assert "One?" in texts(database)
    assert rows(database, Aside) == []


def test_much_of_everything(database: Database) -> None:
    people = tuple(Person(id=f"@{number}", name=f"{number}") for number in range(10_000))
    words = "Why " * 100_000
    logs = handled(
        database,
        said(1, f"/ask {words}?", mentions=people, files=tuple(FILE for _ in range(10_000))),
        Input(
            ReactionAdded(
                platform="plain", id="e", at=BEGIN, room="#help", author=ANN, message="message 1", emoji="👍" * 10_000
            )
        ),
    )
    assert logs == []
    (kept,) = texts(database)
    assert 100_000 < len(kept) < 130_000


# What nobody foresaw

late = Feature("late", FeatureSettings)


@late.on(MessagePosted)
def _late(ctx: Context, told: MessagePosted) -> None:
    if "poison" in told.text:
        # Found out with the commit only.
        for _ in range(2):
            ctx.unit.later(Handled, {"platform": "plain", "event": f"twice {told.id}", "at": ctx.now})
    if "oversize" in told.text:
        ctx.unit.later(Handled, {"platform": "plain", "event": LONG, "at": ctx.now})
    if "wrong" in told.text:
        ctx.db.execute(text("SELECT * FROM nowhere"))


@pytest.mark.parametrize("place", [1, 2, 3])
def test_one_that_no_commit_takes_is_set_aside_and_the_others_are_handled_once(database: Database, place: int) -> None:
    inputs = [said(number, f"/ask {number}?") for number in (1, 2, 3)]
    inputs.insert(place, said(9, "how do I poison slugs? a secret"))
    logs = handled(database, *inputs, features=(*ALL, late))
    assert texts(database) == ["1?", "2?", "3?"]
    (row,) = rows(database, Aside)
    assert (row.event, row.community_id) == ("event 9", 1)
    assert any(name in row.why for name in ("UniqueViolation 23505", "IntegrityError SQLITE_CONSTRAINT_PRIMARYKEY"))
    assert [(one["log_level"], one["event_id"]) for one in logs] == [("error", "event 9")]
    assert "secret" not in f"{logs}"
    assert cursor(database) == ("9" if place == 3 else "3")
    # Told again, as after a crash: nothing happens twice.
    handled(database, *(one for one in inputs if one is not inputs[place]), features=(*ALL, late))
    assert texts(database) == ["1?", "2?", "3?"]


def test_what_is_too_large_for_an_index_is_no_trouble_of_the_servers(server: Server) -> None:
    database = Database(server.create(migrated=True))
    handled(database, said(1, "an oversize hat"), said(2, "/ask Two?"), features=(*ALL, late))
    assert [row.why for row in rows(database, Aside)] == ["ProgramLimitExceeded 54000"]
    assert texts(database) == ["Two?"]
    database.dispose()


def test_a_handler_with_wrong_sql_harms_no_other(database: Database) -> None:
    logs = handled(database, said(1, "/ask What is wrong?"), said(2, "wrong again"), features=(late, *ALL))
    assert [post.text for post in rows(database, Post) if post.kind == PostKind.QUESTION] == ["What is wrong?"]
    failed = [one for one in logs if one["event"].startswith("a feature failed")]
    assert [(one["feature"], one["event_id"]) for one in failed] == [("late", "event 2")]
    assert rows(database, Aside) == []


def test_how_a_delivery_went_is_written_down_whatever_the_platform_says(database: Database) -> None:
    handled(database, said(1, "/ask One?"), said(2, "/open"), said(3, "/open"), said(4, "/open"))
    waiting = [row.id for row in rows(database, Outbox) if row.state == OutboxState.WAITING][-3:]
    logs = handled(
        database,
        Input(Report(waiting[0], Delivered(LONG))),
        Input(Report(waiting[1], Failed(Failure.GONE, detail="a\x00b\ud800"))),
        Input(Report(waiting[2], Failed(Failure.RATE_LIMITED, float("inf")))),
    )
    assert [one["why"] for one in logs] == ["gone"]
    states = {row.id: row.state for row in rows(database, Outbox)}
    assert [states[row] for row in waiting] == [OutboxState.DONE, OutboxState.DEAD, OutboxState.WAITING]


def test_an_action_that_can_not_be_read_keeps_no_other_waiting(database: Database) -> None:
    handled(database, said(1, "/ask One?"), said(2, "/open"))
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE outbox SET action = '{' WHERE id = (SELECT min(id) FROM outbox)"))
    engine = Engine(database, ALL, Settings(ALL), lambda: BEGIN)
    handled(database, said(3, "/open"))
    assert engine.pending("plain")
    assert any("it can't be read" in line for line in undelivered.undone(database))


def test_the_operator_sees_what_was_set_aside_for_a_while(database: Database) -> None:
    handled(database, said(1, "secret", message=LONG, id="event\n1"))
    (line,) = undelivered.undone(database)
    assert "not handled" in line
    assert "plain MessagePosted event�1" in line
    Engine(database, ALL, Settings(ALL), lambda: BEGIN + timedelta(days=31)).prune()
    assert list(undelivered.undone(database)) == ["Nothing: all has been delivered, or is on its way."]


# Trouble is no poison


class Told:
    """Tells when an error is logged."""

    def __init__(self) -> None:
        self.came = threading.Event()

    def __call__(self, _logger: object, method: str, entry: Any) -> Any:  # noqa: ANN401 - as structlog has it
        if method == "error":
            self.came.set()
        raise structlog.DropEvent


@dataclass(frozen=True, slots=True)
class Away:
    """A lane on a database of a server that can go away and come back."""

    server: Server
    database: Database
    lane: Lane
    told: Told

    def goes(self) -> None:
        """Nobody is let in any more, and whoever is in is thrown out."""
        name = self.database.engine.url.database
        self.server.run(
            f"ALTER DATABASE {name} ALLOW_CONNECTIONS false",
            f"SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{name}'",  # noqa: S608
        )

    def comes(self) -> None:
        """It takes everybody again."""
        self.server.run(f"ALTER DATABASE {self.database.engine.url.database} ALLOW_CONNECTIONS true")


WORD = Outgoing(1, "plain", "person @ann", TellPrivately(person="@ann", text=(Span("hello"),)))


@pytest.fixture
def away(server: Server) -> Iterator[Away]:
    database, told = Database(server.create(migrated=True)), Told()
    structlog.configure(processors=[told])
    lane = Lane(Engine(database, ALL, Settings(ALL), lambda: BEGIN), database.explain, lambda: None)
    lane.start()
    lane.submit([ROOM]).result(30)
    yield Away(server, database, lane, told)
    lane.stop()
    database.dispose()


def test_a_server_that_is_away_has_nothing_set_aside(away: Away) -> None:
    away.goes()
    waiting = away.lane.submit([said(number, f"/ask {number}?") for number in range(5)])
    assert away.told.came.wait(30)
    assert not waiting.done()
    away.comes()
    waiting.result(30)
    away.lane.stop()
    assert rows(away.database, Aside) == []
    assert texts(away.database) == [f"{number}?" for number in range(5)]


def test_who_asks_while_the_server_is_away_waits_for_the_answer(away: Away) -> None:
    """A delivery asks in the midst of its work: the server's outage is not the platform's failure."""
    away.goes()
    asked: list[Future[Any]] = [
        away.lane.call(lambda engine: engine.to_look_for(WORD, "@ann")),
        away.lane.call(lambda engine: engine.pending("plain")),
    ]
    assert away.told.came.wait(30)
    assert not any(one.done() for one in asked)
    away.comes()
    assert [one.result(30) for one in asked] == [[], []]
    away.goes()
    waits = away.lane.call(lambda engine: engine.pending("plain"))
    away.lane.stop()
    with pytest.raises(LaneClosedError):
        waits.result(30)


@pytest.mark.parametrize("tables", ["handled", "handled aside", "post"])
def test_a_table_that_is_away_for_a_while_has_nothing_set_aside(database: Database, tables: str) -> None:
    """As while a backup is put back."""
    told = Told()
    structlog.configure(processors=[told])
    lane = Lane(Engine(database, ALL, Settings(ALL), lambda: BEGIN), database.explain, lambda: None)
    lane.start()
    try:
        lane.submit([ROOM]).result(30)
        with database.engine.begin() as connection:
            for table in tables.split():
                connection.execute(text(f"ALTER TABLE {table} RENAME TO {table}_away"))
        waiting = lane.submit([said(1, "/ask One?"), Input(Tick(at=BEGIN))])
        assert told.came.wait(30)
        with database.engine.begin() as connection:
            for table in tables.split():
                connection.execute(text(f"ALTER TABLE {table}_away RENAME TO {table}"))
        waiting.result(30)
    finally:
        lane.stop()
    assert rows(database, Aside) == []
    assert texts(database) == ["One?"]
    with Session(database.reader) as db:
        assert db.exec(select(col(Handled.event))).all() == ["event 1"]


def test_what_is_told_of_an_event_is_told_once_however_often_the_database_takes_nothing(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A stranger would fill the log of a bot whose disk is full."""
    commit, full = Unit.commit, [on_postgresql("53100")] * 3

    def takes(unit: Unit) -> None:
        if full:
            raise full.pop()
        commit(unit)

    monkeypatch.setattr(Unit, "commit", takes)
    unknown = MessagePosted(platform="plain", id="2", at=BEGIN, room="#where", author=ANN, message="2", text="hello")
    private = MessagePosted(
        platform="plain", id="1", at=BEGIN, room="ann", author=ANN, message="1", text="hello", private=True
    )
    strange = RoomKnown(platform="plain", id="strange", at=BEGIN, room="#strange", name="#strange")
    lane = Lane(Engine(database, ALL, Settings(ALL), lambda: BEGIN), database.explain, lambda: None)
    with capture_logs() as logs:
        lane.start()
        try:
            lane.submit([Input(private), Input(unknown), Input(strange)]).result(30)
        finally:
            lane.stop()
    assert not full
    assert sorted(one["event"] for one in logs) == [
        "a private word from somebody in no community",
        "added to a room that belongs to no community; I explain myself there and do nothing else",
        "an event of a room that no adapter told of",
        "the database takes nothing; I wait and try again",
        "the database takes what comes again",
    ]
