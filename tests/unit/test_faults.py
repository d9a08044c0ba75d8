"""What can go wrong around the bot: clocks, odd texts, broken features, full disks, platforms that are down."""

from __future__ import annotations

import asyncio
import sqlite3
import threading
from collections.abc import Awaitable, Callable, Iterator, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
import structlog
from sqlalchemy import event
from sqlmodel import Session, col, func, select
from structlog.testing import capture_logs

from copbot.community.infos import CommunityInfo
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, DomainEvent, Step
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rehearsal.world import World, WorldRoom
from copbot.rooms.actions import Delivered, Failed, Failure, Result, Say, TellPrivately
from copbot.rooms.capabilities import DISCORD, MATRIX, PLAIN, PROFILES, Capabilities
from copbot.rooms.events import (
    CommandInvoked,
    MemberJoined,
    MessageEdited,
    MessagePosted,
    Person,
    ReactionAdded,
    RoomKnown,
    Tick,
)
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import plain, text
from copbot.running import undelivered
from copbot.running.delivery import Delivery
from copbot.running.engine import Engine, Input, Report
from copbot.running.lane import Lane, LaneClosedError
from storage.database import Database
from storage.models import Member, Outbox, OutboxState, Post, Question, Room
from tests.memory import in_file
from tests.unit.undone import NoSettings

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ANN, BOB = Person(id="@ann", name="Ann"), Person(id="@bob", name="Bob")
FAILED = ("error", "critical")


def room(name: str, platform: str = "plain", can: Capabilities = PLAIN) -> RoomKnown:
    return RoomKnown(named=True, platform=platform, id=f"room {name}", at=BEGIN, room=name, name=name, capabilities=can)


def said(number: int, words: str, *, author: Person = ANN, platform: str = "plain", **more: Any) -> MessagePosted:
    return MessagePosted(
        platform=platform,
        id=f"event {number}",
        at=BEGIN,
        room=more.pop("room", "#help"),
        author=author,
        message=f"message {number}",
        text=words,
        **more,
    )


@pytest.fixture
def file(tmp_path: Path) -> Iterator[Database]:
    """An SQLite file."""
    made = in_file(tmp_path / "copbot.db")
    yield made
    made.dispose()


class Time:
    """A clock that is moved by hand."""

    def __init__(self) -> None:
        self.now = BEGIN

    def __call__(self) -> datetime:
        return self.now


# Clocks


class Town:
    """A world with one room in Amsterdam, and when alerts were given there."""

    def __init__(self, database: Database, *, at: datetime, platform: str = "plain") -> None:
        self.now = at
        self.alerts: list[tuple[datetime, AlertGiven]] = []
        self.world = World()
        self.world.moderators.add("mia")
        self.room = WorldRoom("#help", platform, PROFILES[platform])
        self.world.rooms["#help"] = self.room
        common: dict[str, dict[str, object]] = {
            "community": {"timezone": "Europe/Amsterdam", "commands_per_minute": 1000},
            "qa": {"stale_after": "60d"},
        }
        engine = Engine(database, ALL, Settings(ALL, common), lambda: self.now, observe=self._observe)
        self.stage = Stage(engine, self.world.platforms, self.world.perform)
        self.stage.tell(self.world.known(self.room, at), self.world.rights("mia", self.room, at))

    def _observe(self, community: CommunityInfo, told: DomainEvent) -> None:
        if isinstance(told, AlertGiven):
            self.alerts.append((self.now, told))

    def asks(self, words: str = "/ask How do I prune a pear?") -> None:
        self.stage.tell(self.world.posts("ann", self.room, words, self.now)[0])
        self.stage.deliver()

    def jumps(self, to: datetime) -> None:
        """The clock shows another time from one moment to the next."""
        self.now = to
        self.stage.tell(Tick(at=to))
        self.stage.deliver()

    def passes(self, until: datetime) -> None:
        """Time passes as it should."""

        def set_now(now: datetime) -> None:
            self.now = now

        let_pass(self.stage, self.now, until, set_now)


@pytest.mark.parametrize(
    ("asked", "reminded"),
    [
        # 21:00 there; two waking hours later it is 09:00, in summer time.
        (datetime(2026, 3, 28, 20, 0, tzinfo=UTC), datetime(2026, 3, 29, 7, 0, tzinfo=UTC)),
        (datetime(2026, 10, 24, 19, 0, tzinfo=UTC), datetime(2026, 10, 25, 8, 0, tzinfo=UTC)),
    ],
)
def test_waking_hours_follow_summer_time(memory: Database, asked: datetime, reminded: datetime) -> None:
    town = Town(memory, at=asked)
    town.asks()
    town.passes(asked + timedelta(days=1))
    assert [at for at, alert in town.alerts if alert.step is Step.ROOM] == [reminded]


def test_a_clock_that_goes_back_a_day_loses_nothing_and_repeats_nothing(memory: Database) -> None:
    town = Town(memory, at=BEGIN)
    town.asks()
    town.jumps(BEGIN + timedelta(hours=3))
    assert [alert.step for _, alert in town.alerts] == [Step.ROOM]
    town.jumps(BEGIN - timedelta(days=1))
    town.asks("/ask Who has a ladder?")
    town.passes(BEGIN - timedelta(days=1) + timedelta(hours=2))
    assert [alert.questions for _, alert in town.alerts] == [(1,), (2,)]
    town.passes(BEGIN + timedelta(days=5))
    steps = [(alert.step, number) for _, alert in town.alerts for number in alert.questions]
    assert sorted(steps) == sorted((step, number) for step in (Step.ROOM, Step.MODERATORS) for number in (1, 2))


def test_a_clock_that_goes_a_year_ahead_gives_no_burst(memory: Database) -> None:
    town = Town(memory, at=BEGIN)
    for number in range(30):
        town.asks(f"/ask How do I prune tree {number}?")
    before = len(town.world.said)
    town.jumps(BEGIN + timedelta(days=365))
    assert [(alert.step, len(alert.questions)) for _, alert in town.alerts] == [(Step.ROOM, 30), (Step.ENDED, 30)]
    town.passes(town.now + timedelta(days=7))
    assert len(town.world.said) == before + len(town.alerts)
    assert len(town.alerts) <= 2


def test_what_fell_due_while_the_bot_was_away_is_merged(memory: Database) -> None:
    town = Town(memory, at=BEGIN)
    for number in range(30):
        town.asks(f"/ask How do I prune tree {number}?")
    town.jumps(BEGIN + timedelta(days=10))
    town.passes(town.now + timedelta(days=10))
    assert [(alert.step, len(alert.questions)) for _, alert in town.alerts] == [(Step.ROOM, 30), (Step.MODERATORS, 30)]


# Odd texts


def _engine(database: Database, features: tuple[Feature, ...] = ALL) -> Engine:
    return Engine(database, features, Settings(features), lambda: BEGIN)


LONG = "How do I mend it? " * 5556


@pytest.mark.parametrize("platform", PROFILES)
def test_very_long_messages_and_names(memory: Database, platform: str) -> None:
    can = PROFILES[platform]
    author = Person(id="@long", name="Long " * 20_000)
    asked = (
        CommandInvoked(
            platform=platform, id="1", at=BEGIN, room="#help", author=author, name="ask", options={"text": LONG}
        )
        if can.native_commands
        else said(1, f"/ask {LONG}", author=author, platform=platform)
    )
    engine = _engine(memory)
    performed: list[Outgoing] = []

    def perform(going: Outgoing) -> Result:
        performed.append(going)
        return Delivered(f"bot {going.row}")

    stage = Stage(engine, [platform], perform)
    with capture_logs() as logs:
        stage.tell(room("#help", platform, can), asked)
        stage.tell(said(2, LONG, author=BOB, platform=platform))
        stage.tell(said(3, "x" * 100_000, author=author, platform=platform, reply_to="message 1"))
        stage.tell(said(4, f"/search {LONG}", platform=platform), said(5, "/" + "x" * 100_000, platform=platform))
        stage.tell(said(6, "👍" * 100_000, platform=platform, reply_to="message 3"))
        stage.deliver()
        stage.tell(Tick(at=BEGIN + timedelta(days=1)))
        stage.deliver()
    assert not [entry for entry in logs if entry["log_level"] in FAILED]
    with Session(memory.reader) as db:
        texts = {post.text.strip() for post in db.exec(select(Post))}
        assert all(len(name) <= 200 for name in db.exec(select(Member.name)))
    assert LONG.strip() in texts
    actions = [going.action for going in performed]
    spoken = [action.text for action in actions if isinstance(action, Say | TellPrivately)]
    assert all(len(plain(text)) < len(LONG) + 2000 for text in spoken)


BAD = "a\x00b\ud800c\udfffd"


def test_characters_that_no_database_keeps(database: Database) -> None:
    odd = Person(id="@odd", name=f"Odd {BAD}")
    engine = _engine(database)
    with capture_logs() as logs:
        engine.handle(
            [
                Input(room("#help", "matrix", MATRIX)),
                Input(room("#talk", "discord", DISCORD)),
                Input(said(1, f"/ask How do I mend {BAD}?", author=odd, platform="matrix", mentions=(odd,))),
                Input(said(2, f"Use {BAD} tape.", author=BOB, platform="matrix", reply_to="message 1")),
                Input(said(3, f"/{BAD}", platform="matrix")),
                Input(said(4, f"/search {BAD}", platform="matrix")),
                Input(said(5, f"/snooze {BAD}", platform="matrix")),
                Input(said(6, f"how do I mend {BAD} {BAD}?", author=odd, platform="matrix")),
                Input(
                    ReactionAdded(
                        platform="matrix",
                        id="7",
                        at=BEGIN,
                        room="#help",
                        author=odd,
                        message="message 2",
                        emoji=f"👍{BAD}",
                    )
                ),
                Input(
                    MessageEdited(
                        platform="matrix",
                        id="8",
                        at=BEGIN,
                        room="#help",
                        author=BOB,
                        message="message 2",
                        text=f"Use other {BAD} tape.",
                    )
                ),
                Input(
                    CommandInvoked(
                        platform="discord",
                        id="9",
                        at=BEGIN,
                        room="#talk",
                        author=odd,
                        name="ask",
                        options={"text": f"Which {BAD}?"},
                    )
                ),
                Input(MemberJoined(platform="matrix", id="10", at=BEGIN, room="#help", person=odd)),
            ]
        )
        assert engine.pending("matrix")
        assert engine.pending("discord")
    assert not [entry for entry in logs if entry["log_level"] in FAILED]
    with Session(database.reader) as db:
        texts = set(db.exec(select(Post.text)))
        names = set(db.exec(select(Member.name)))
    assert {"How do I mend a�b�c�d?", "Use other a�b�c�d tape.", "Which a�b�c�d?"} <= texts
    assert "Odd a�b�c�d" in names


def test_a_room_whose_name_no_database_keeps(database: Database) -> None:
    engine = _engine(database)
    engine.handle(
        [
            Input(RoomKnown(named=True, platform="plain", id="1", at=BEGIN, room="#help", name=BAD)),
            Input(said(1, "/ask Why me?")),
        ]
    )
    with Session(database.reader) as db:
        assert db.exec(select(Room.name)).all() == ["a�b�c�d"]


def test_a_reply_to_what_the_bot_never_saw_and_a_room_that_it_was_not_told_of(memory: Database) -> None:
    engine = _engine(memory)
    with capture_logs() as logs:
        engine.handle(
            [
                Input(room("#help")),
                Input(said(1, "I would use tape.", reply_to="message 0")),
                Input(said(2, "/accept", reply_to="message 0")),
                Input(said(3, "and this?", thread="thread 0")),
                Input(said(4, "/ask How do I get in here?", room="#unknown")),
            ]
        )
    assert [entry["log_level"] for entry in logs] == ["warning"]
    with Session(memory.reader) as db:
        found = db.exec(select(Room.name).join(Question, col(Question.room_id) == Room.id)).all()
    assert found == []


# A broken feature


@pytest.mark.parametrize("how", ["by an error", "in the database", "at the end"])
def test_a_feature_that_fails_on_one_event_harms_nobody(database: Database, how: str) -> None:
    broken = Feature("broken", NoSettings)

    @broken.on(MessagePosted)
    def heard(ctx: Context, told: MessagePosted) -> None:
        ctx.db.add(Member(id=ctx.unit.new_id("member"), community_id=ctx.community.id, name="nobody", since=ctx.now))
        ctx.db.flush()
        assert ctx.room is not None
        ctx.say(Place(ctx.room), text("half done"))
        ctx.schedule("later", 1, ctx.now)
        if "break" not in told.text:
            return
        if how == "by an error":
            raise RuntimeError("broken")
        # A member of no community.
        ctx.db.add(Member(id=ctx.unit.new_id("member"), community_id=99, name="nobody", since=ctx.now))
        if how == "in the database":
            ctx.db.flush()

    engine = _engine(database, (broken, *ALL))
    with capture_logs() as logs:
        engine.handle(
            [
                Input(room("#help")),
                Input(said(1, "how do I break this?")),
                Input(said(2, "fine", author=BOB)),
                Input(said(3, "how do I break that?", author=BOB)),
            ]
        )
    failed = [entry for entry in logs if entry["log_level"] == "error"]
    assert [(entry["feature"], entry["event_id"]) for entry in failed] == [("broken", "event 1"), ("broken", "event 3")]
    with Session(database.reader) as db:
        assert db.exec(select(func.count()).select_from(Question)).one() == 2
        assert db.exec(select(Member.name).where(Member.name == "nobody")).all() == ["nobody"]
        assert db.exec(select(func.count()).select_from(Outbox)).one() == 1


def test_an_event_that_only_sets_a_timer_sets_it_once(database: Database) -> None:
    kettle = Feature("kettle", NoSettings)

    @kettle.on(MessagePosted)
    def heard(ctx: Context, told: MessagePosted) -> None:
        ctx.schedule("whistle", 1, ctx.now + timedelta(minutes=5))

    time = Time()
    engine = Engine(database, (kettle,), Settings((kettle,)), time)
    engine.handle([Input(room("#help")), Input(said(1, "put it on"))])
    time.now += timedelta(minutes=1)
    engine.handle([Input(said(1, "put it on"))])
    assert engine.next_due() == BEGIN + timedelta(minutes=5)


# The database's own trouble


class Log:
    """Collects what is logged, and tells when the first of it comes."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.came = threading.Event()

    def __call__(self, _logger: object, method: str, entry: Any) -> Any:  # noqa: ANN401 - as structlog has it
        if method == "error":
            self.lines.append(entry["why"])
            self.came.set()
        raise structlog.DropEvent


@pytest.fixture
def log() -> Iterator[Log]:
    """What is logged as an error."""
    before = structlog.get_config()
    found = Log()
    structlog.configure(processors=[found])
    yield found
    structlog.configure(**before)


class Trouble:
    """Sets a pragma for each transaction of an SQLite file."""

    def __init__(self, database: Database, pragma: str, mended: str) -> None:
        self._pragma, self._mended = pragma, mended
        self.there = False
        event.listen(database.engine, "checkout", self._set)

    def _set(self, connection: sqlite3.Connection, *_: object) -> None:
        connection.execute(f"PRAGMA {self._pragma if self.there else self._mended}")


@pytest.mark.parametrize(
    ("pragma", "mended", "why"),
    [
        ("max_page_count = 1", "max_page_count = 1000000", "can't grow: the disk is full"),
        ("query_only = 1", "query_only = 0", "can't be written"),
    ],
)
def test_while_the_database_takes_nothing_the_lane_waits(
    file: Database, log: Log, pragma: str, mended: str, why: str
) -> None:
    trouble = Trouble(file, pragma, mended)
    lane = Lane(_engine(file), file.explain, lambda: None)
    lane.start()
    try:
        lane.submit([Input(room("#help"))]).result(10)
        trouble.there = True
        people = [Person(id=f"@{number}", name=f"Member {number}") for number in range(10)]
        inputs = [Input(said(n, f"/ask {LONG}", author=one), ("wire", str(n))) for n, one in enumerate(people)]
        waiting = lane.submit(inputs)
        assert log.came.wait(10)
        assert not waiting.done()
        trouble.there = False
        waiting.result(10)
        assert lane.call(lambda engine: engine.cursor("wire")).result(10) == "9"
    finally:
        lane.stop()
    assert all(why in line and "\n" not in line for line in log.lines)
    with Session(file.reader) as db:
        assert db.exec(select(func.count()).select_from(Question)).one() == 10


def test_a_lane_that_is_stopped_while_the_database_takes_nothing_keeps_nothing(file: Database, log: Log) -> None:
    trouble = Trouble(file, "query_only = 1", "query_only = 0")
    lane = Lane(_engine(file), file.explain, lambda: None)
    lane.start()
    lane.submit([Input(room("#help"))]).result(10)
    trouble.there = True
    waiting = lane.submit([Input(said(1, "/ask Why?"), ("wire", "1"))])
    assert log.came.wait(10)
    lane.stop()
    with pytest.raises(LaneClosedError):
        waiting.result(10)
    with pytest.raises(LaneClosedError):
        lane.submit([]).result(10)
    trouble.there = False
    with Session(file.reader) as db:
        assert db.exec(select(Question)).all() == []
    assert _engine(file).cursor("wire") is None


def test_a_platform_that_tells_of_nothing_is_not_kept_waiting(file: Database) -> None:
    lane = Lane(_engine(file), file.explain, lambda: None)
    lane.start()
    lane.submit([]).result(10)
    lane.stop()


def test_an_input_that_can_not_be_handled_keeps_no_other_from_it(file: Database) -> None:
    lane = Lane(_engine(file), file.explain, lambda: None)
    lane.start()
    with capture_logs() as logs:
        bad = said(2, "/ask Who am I?")
        object.__setattr__(bad, "author", 17j)
        lane.submit([Input(room("#help")), Input(said(1, "/ask One?")), Input(bad), Input(said(3, "/ask Three?"))])
        lane.submit([]).result(10)
        lane.stop()
    assert [entry["event_id"] for entry in logs if entry["log_level"] == "error"] == ["event 2"]
    with Session(file.reader) as db:
        assert sorted(db.exec(select(Post.text))) == ["One?", "Three?"]


# Platforms in trouble

echo = Feature("echo", NoSettings)


@echo.on(MessagePosted)
def _echo(ctx: Context, told: MessagePosted) -> None:
    where, _, words = told.text.partition(" ")
    assert ctx.room is not None
    if where == "privately":
        ctx.tell(ctx.member, text(words), fallback=Place(ctx.room))
    else:
        ctx.say(Place(ctx.room), text(told.text))


class Platforms:
    """Two platforms that answer as told; each action by its key and what it said."""

    def __init__(self, database: Database) -> None:
        self.time = Time()
        self.answer: Callable[[Outgoing], Result] = lambda going: Delivered(f"bot {going.row}")
        self.tried: list[tuple[int, str]] = []
        self.done: list[tuple[int, str]] = []
        self.engine = Engine(database, (echo,), Settings((echo,)), self.time)
        self.lane = Lane(self.engine, database.explain, lambda: None)

    async def deliver(self, going: Outgoing) -> Result:
        assert isinstance(going.action, Say | TellPrivately)
        words = plain(going.action.text)
        self.tried.append((going.row, words))
        result = self.answer(going)
        if isinstance(result, Delivered):
            self.done.append((going.row, words))
        return result

    def drain(self, **later: float) -> None:
        """Time passes, and what can be delivered is."""
        self.time.now += timedelta(**later)
        asyncio.run(Delivery(self.lane, {"plain": self.deliver}).drain())


@pytest.fixture
def platforms(file: Database) -> Iterator[Platforms]:
    """Platforms that work, three messages that wait for one room, and one for another."""
    found = Platforms(file)
    found.lane.start()
    found.lane.submit([Input(room("#help")), Input(room("#other")), Input(room("#discord", "discord", DISCORD))])
    found.lane.submit([Input(said(number, f"word {number}")) for number in (1, 2, 3)])
    found.lane.submit([Input(said(4, "word 4", room="#other"))]).result(10)
    yield found
    found.lane.stop()


WORDS = [(1, "word 1"), (2, "word 2"), (3, "word 3")]


def _states(database: Database) -> list[str]:
    with Session(database.reader) as db:
        return list(db.exec(select(Outbox.state).order_by(col(Outbox.id))))


def test_a_rate_limit_is_waited_for_and_the_order_kept(platforms: Platforms, file: Database) -> None:
    platforms.answer = lambda going: Failed(Failure.RATE_LIMITED, 30.0) if going.row == 1 else Delivered()
    platforms.drain()
    assert sorted(platforms.tried) == [(1, "word 1"), (4, "word 4")]
    platforms.answer = lambda going: Delivered()
    platforms.drain(seconds=29)
    assert platforms.done == [(4, "word 4")]
    platforms.drain(seconds=1)
    assert platforms.done == [(4, "word 4"), *WORDS]
    assert _states(file) == [OutboxState.DONE] * 4


def test_a_platform_that_is_away_for_long_gets_all_of_it_in_order_once(platforms: Platforms, file: Database) -> None:
    platforms.answer = lambda going: Failed(Failure.UNREACHABLE)
    for _ in range(100):
        platforms.drain(minutes=10)
    assert platforms.done == []
    assert {row for row, _ in platforms.tried} == {1, 4}
    platforms.answer = lambda going: Delivered()
    platforms.drain(minutes=10)
    assert [one for one in platforms.done if one[0] != 4] == WORDS
    assert len(platforms.done) == 4
    assert _states(file) == [OutboxState.DONE] * 4


def test_what_was_delivered_is_known_before_what_is_said_to_it(platforms: Platforms) -> None:
    handled: list[str] = []
    handle, gate = platforms.engine.handle, threading.Event()

    def note(batch: Sequence[Input], *, last: bool = False) -> bool:
        handled.extend(type(one.what).__name__ for one in batch)
        return handle(batch, last=last)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(platforms.engine, "handle", note)
        # Both come while it is at something else.
        held = platforms.lane.call(lambda _: gate.wait(10))
        platforms.lane.submit([Input(said(5, "word 5"))])
        written = platforms.lane.submit([Input(Report(1, Delivered("bot 1")))])
        gate.set()
        held.result(10)
        written.result(10)
    assert handled == ["Report", "MessagePosted"]


def test_an_adapter_that_fails_is_asked_again(platforms: Platforms) -> None:
    def fail(going: Outgoing) -> Result:
        raise OSError("cable pulled")

    platforms.answer = fail
    with capture_logs() as logs:
        platforms.drain()
    assert {entry["row"] for entry in logs} == {1, 4}
    platforms.answer = lambda going: Delivered()
    platforms.drain(seconds=10)
    assert [one for one in platforms.done if one[0] != 4] == WORDS


def test_who_takes_no_private_messages_is_told_in_the_room_under_the_same_key(
    platforms: Platforms, file: Database
) -> None:
    platforms.drain()
    closed = said(5, "privately a word", platform="discord", room="#discord")
    platforms.lane.submit([Input(closed)]).result(10)
    platforms.answer = lambda going: (
        Failed(Failure.PRIVATE_CLOSED) if isinstance(going.action, TellPrivately) else Delivered("bot 5")
    )
    asyncio.run(Delivery(platforms.lane, {"discord": platforms.deliver}).drain())
    assert platforms.tried[-2:] == [(5, "a word"), (5, "Ann: a word")]
    assert _states(file) == [OutboxState.DONE] * 5


def test_a_dead_letter_is_shown_and_sent_again(platforms: Platforms, file: Database) -> None:
    platforms.answer = lambda going: Failed(Failure.NO_PERMISSION, detail="muted") if going.row == 2 else Delivered()
    with capture_logs() as logs:
        platforms.drain()
    assert [(entry["log_level"], entry["row"]) for entry in logs] == [("warning", 2)]
    assert {row for row, _ in platforms.done} == {1, 3, 4}
    [line] = undelivered.dead(file)
    assert "plain #help  no_permission: muted  word 2" in line
    with pytest.raises(LookupError, match="no dead letter 3"):
        list(undelivered.again(file, [2, 3]))
    assert list(undelivered.dead(file)) == [line]
    assert list(undelivered.again(file, [2])) == ["2 will be sent again."]
    platforms.answer = lambda going: Delivered()
    # Sent again from the operator's own clock on.
    platforms.time.now = datetime.now(UTC)
    platforms.drain()
    assert platforms.done[-1] == (2, "word 2")
    assert _states(file) == [OutboxState.DONE] * 4


def test_what_can_not_be_reached_for_a_day_becomes_a_dead_letter(platforms: Platforms, file: Database) -> None:
    platforms.answer = lambda going: Failed(Failure.UNREACHABLE, detail="no route")
    with capture_logs():
        platforms.drain()
        platforms.drain(hours=25)
    assert _states(file) == [OutboxState.DEAD, OutboxState.WAITING, OutboxState.WAITING, OutboxState.DEAD]


def test_a_platform_that_hangs_keeps_no_other_waiting(platforms: Platforms) -> None:
    async def main() -> None:
        done = asyncio.Event()

        async def hangs(going: Outgoing) -> Result:
            await asyncio.Event().wait()
            raise AssertionError

        async def works(going: Outgoing) -> Result:
            done.set()
            return Delivered("bot 5")

        deliver: dict[str, Callable[[Outgoing], Awaitable[Result]]] = {"plain": hangs, "discord": works}
        running = asyncio.create_task(Delivery(platforms.lane, deliver).run())
        told = said(5, "word 5", platform="discord", room="#discord")
        await asyncio.wrap_future(platforms.lane.submit([Input(told)]))
        async with asyncio.timeout(20):
            await done.wait()
        running.cancel()
        await asyncio.gather(running, return_exceptions=True)

    asyncio.run(main())


def test_messages_that_cant_be_read_ahead_are_read_in_their_turn(memory: Database) -> None:
    heard: list[str] = []
    ahead: list[list[str]] = []
    odd = Feature("odd", FeatureSettings)

    @odd.ahead
    def read(messages: Sequence[MessagePosted]) -> None:
        ahead.append([one.text for one in messages])
        raise ValueError("unreadable")

    @odd.on(MessagePosted)
    def hear(_ctx: Context, event: MessagePosted) -> None:
        heard.append(event.text)

    engine = Engine(memory, [odd], Settings([odd]), lambda: BEGIN)
    engine.handle([Input(room("#help")), Input(said(1, "one"))])
    assert ahead == []
    with capture_logs() as logs:
        engine.handle([Input(said(2, "two")), Input(Tick(at=BEGIN)), Input(said(3, "three"))])
    assert ahead == [["two", "three"]]
    assert heard == ["one", "two", "three"]
    assert [one["event"] for one in logs if one["log_level"] in FAILED] == ["messages could not be read ahead"]
