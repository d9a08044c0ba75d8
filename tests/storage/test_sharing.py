"""Several bots on one server's database: leases, communities, ids, and what each remembers."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from time import sleep

import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.alerts.tables import RoomList
from copbot.features.health.counting import Counting
from copbot.features.health.tables import Talked
from copbot.features.moderation.tables import Presence
from copbot.features.qa.listening import Listening
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.actions import Delivered
from copbot.rooms.events import MessagePosted, Person, RightsChanged, RoomKnown, Tick
from copbot.running import doors
from copbot.running.engine import Engine, Input, Report
from copbot.running.lane import Lane
from storage import locks
from storage.database import Database, DatabaseError
from storage.leases import Leases
from storage.models import Member, Outbox, OutboxState, Post, Room, Timer
from storage.sharing import Lease, LeaseLostError, Sharing
from storage.timers import due_timers
from tests.conftest import Server

Open = Callable[[str], Database]
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


class Bot:
    """A bot beside others, but for its lane and its platforms."""

    def __init__(self, database: Database, until: ExitStack) -> None:
        until.enter_context(database.joined())
        self.database = database
        self.now = NOW
        self.engine = Engine(database, ALL, Settings(ALL), lambda: self.now)
        assert database.sharing is not None
        assert database.leases is not None
        self.sharing: Sharing = database.sharing
        self.leases: Leases = database.leases

    def hears(self, text: str, number: int, *, room: str = "#help", lease: Lease | None = None) -> None:
        """Somebody says it in a room."""
        author = Person(id="@ann", name="Ann")
        told = MessagePosted(
            platform="plain", id=f"e{number}", at=NOW, room=room, author=author, message=f"{number}", text=text
        )
        self.engine.handle([Input(told, ("plain", str(number)), lease=lease)])

    def knows(self, *rooms: str, community: str = "") -> None:
        """It is in these rooms."""
        told = [
            RoomKnown(named=True, platform="plain", id=room, at=NOW, room=room, name=room, community=community or None)
            for room in rooms
        ]
        self.engine.handle([Input(one) for one in told])


@pytest.fixture
def until() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


@pytest.fixture
def two(server: Server, opened: Open, until: ExitStack) -> tuple[Bot, Bot]:
    url = server.create(migrated=True)
    one, other = Bot(opened(url), until), Bot(opened(url), until)
    one.knows("#help")
    return one, other


def questions(bot: Bot) -> list[tuple[int, str]]:
    with Session(bot.database.reader) as db:
        return [(post.id, post.text) for post in db.exec(select(Post).order_by(col(Post.id)))]


def test_bots_that_take_turns_give_out_no_id_twice_and_later_ones_are_higher(two: tuple[Bot, Bot]) -> None:
    for number in range(6):
        two[number % 2].hears(f"/ask Question {number}?", number)
    found = questions(two[0])
    assert [text for _, text in found] == [f"Question {number}?" for number in range(6)]
    with Session(two[0].database.reader) as db:
        rows = db.exec(select(Outbox.id).order_by(col(Outbox.created_at), col(Outbox.id))).all()
        assert db.exec(select(Member.name)).all() == ["Ann"]
    assert len(set(rows)) == len(rows)


def test_what_one_bot_sets_holds_for_the_other_from_its_next_batch_on(two: tuple[Bot, Bot]) -> None:
    one, other = two
    other.hears("good morning", 1)
    one.knows("#more", community="another")
    other.hears("/ask How often do I water beans?", 2, room="#more")
    assert [text for _, text in questions(one)] == ["How often do I water beans?"]


def test_who_is_heard_of_in_a_room_of_the_same_batch_is_news_to_the_other_bot(two: tuple[Bot, Bot]) -> None:
    one, other = two
    other.hears("good morning", 1)
    ann = Person(id="@ann", name="Ann", moderator=True)
    known = RoomKnown(named=True, platform="plain", id="new", at=NOW, room="#new", name="#new")
    rights = RightsChanged(platform="plain", id="rights", at=NOW, room="#new", person=ann)
    one.engine.handle([Input(known), Input(rights)])
    assert rooms_of_ann(other, "#help") == {"#help": False, "#new": True}


def test_who_brings_a_room_in_by_a_code_is_news_to_the_other_bot(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.knows("#more", community="another")
    other.hears("good morning", 1, room="#more")
    one.engine.handle([Input(RoomKnown(platform="plain", id="new", at=NOW, room="#new", name="#new"))])
    ann = Person(id="@ann", name="Ann", moderator=True, administrator=True)
    code = doors.code(one.database, "another", NOW)[0]
    claims = MessagePosted(
        platform="plain", id="e9", at=NOW, room="#new", author=ann, message="9", text=f"/setup claim {code}"
    )
    one.engine.handle([Input(claims), Input(replace(claims, id="e10", message="10", text="good evening"))])
    assert rooms_of_ann(other, "#more") == {"#more": False, "#new": True}


def rooms_of_ann(bot: Bot, room: str) -> dict[str, bool]:
    """Where Ann is in the community of this room, and whether as a moderator, as the bot remembers it."""
    bot.hears("hello again", 2, room=room)
    with Session(bot.database.reader) as db:
        community = db.exec(select(Room.community_id).where(Room.key == room)).one()
        account = bot.engine._directory.remembered(community, "plain", "@ann")
        assert account is not None
        return {db.get_one(Room, one).key: may for one, may in account.rooms.items()}


def test_only_what_another_bot_changed_is_news(two: tuple[Bot, Bot]) -> None:
    one, other = two

    def tells(bot: Bot, *communities: int) -> set[int]:
        with Session(bot.database.engine) as db:
            bot.sharing.begin(db)
            bot.sharing.lock(db, communities)
            new = bot.sharing.news(db, communities)
            bot.sharing.tell(db, communities)
            db.commit()
        bot.sharing.kept()
        return new

    tells(one, 7, 8)
    assert tells(one, 7, 8) == set()
    assert tells(other, 7) == {7}
    assert tells(other, 7) == set()
    assert tells(one, 7, 8) == {7}


def test_a_community_is_one_transaction_s_at_a_time_and_another_is_free(two: tuple[Bot, Bot]) -> None:
    one, other = two
    got = threading.Event()

    def waits() -> None:
        with Session(other.database.engine) as db:
            other.sharing.lock(db, [7])
            got.set()

    with Session(one.database.engine) as db, Session(other.database.engine) as beside:
        one.sharing.lock(db, [7, 3])
        assert other.sharing.try_lock(beside, {3, 7, 9}) == {9}
        waiting = threading.Thread(target=waits)
        waiting.start()
        assert not got.wait(0.2)
        db.rollback()
        assert got.wait(30)
        waiting.join()


def test_due_work_that_another_bot_is_at_is_left_to_it(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.hears("/ask How often do I water beans?", 1)
    later = NOW + timedelta(days=400)
    with Session(one.database.engine) as db, Session(other.database.engine) as beside:
        all_of_it = db.exec(select(Timer)).all()
        community = all_of_it[0].community_id
        claimed = due_timers(db, later, {community}, limit=1)
        rest = due_timers(beside, later, {community})
        assert len(claimed) == 1
        assert len(rest) == len(all_of_it) - 1 > 0
        assert {(one.kind, one.subject) for one in claimed}.isdisjoint((t.kind, t.subject) for t in rest)
        assert due_timers(beside, later, set()) == []


def test_what_is_due_is_done_by_one_bot(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.hears("/ask How often do I water beans?", 1)
    for bot in two:
        bot.now = NOW + timedelta(days=1)
        bot.engine.handle([Input(Tick(at=bot.now))])
    with Session(one.database.reader) as db:
        said = [row.action for row in db.exec(select(Outbox)) if "beans" in row.action]
    assert len(said) == len(set(said))
    assert other.engine.pending("plain")


def test_of_a_queue_nothing_goes_past_what_another_bot_is_changing(two: tuple[Bot, Bot]) -> None:
    one, other = two
    for number in range(3):
        one.hears("/help", number)
    rows = [going.row for going in one.engine.pending("plain")]
    assert len(rows) >= 3
    with Session(other.database.engine) as db:
        db.exec(select(Outbox).where(Outbox.id == rows[1]).with_for_update()).one()
        assert [going.row for going in one.engine.pending("plain")] == rows[:1]
        db.rollback()
    assert [going.row for going in one.engine.pending("plain")] == rows


def test_a_lease_is_had_by_one_and_by_the_next_when_it_is_given_up(two: tuple[Bot, Bot]) -> None:
    one, other = (bot.leases for bot in two)
    assert one.renew({"tea", "cake"}).mine == frozenset()
    (tea,) = one.take(["tea"])
    assert other.take(["tea"]) == []
    state = other.renew({"tea"})
    assert state.held == {"tea": one.holder}
    assert state.processes == {one.holder: {"tea", "cake"}, other.holder: {"tea"}}
    one.give(tea)
    (again,) = other.take(["tea"])
    assert again.token > tea.token
    # An old one is nobody's to give up.
    one.give(tea)
    assert other.renew({"tea"}).mine == {again}
    other.leave()
    assert one.renew({"tea"}).held == {}


def test_nothing_that_was_read_by_a_lost_lease_is_kept(two: tuple[Bot, Bot]) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    one.hears("/ask Question 1?", 1, lease=lease)
    one.leases.leave()
    (new,) = other.leases.take(["plain"])
    with pytest.raises(LeaseLostError):
        one.hears("/ask Question 2?", 2, lease=lease)
    with pytest.raises(LeaseLostError):
        one.engine.pending("plain", lease=lease)
    other.hears("/ask Question 3?", 3, lease=new)
    assert [text for _, text in questions(one)] == ["Question 1?", "Question 3?"]
    assert one.engine.cursor("plain") == "3"


def test_what_a_lost_lease_has_sent_is_written_down_by_nobody_but_its_new_holder(two: tuple[Bot, Bot]) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    one.hears("/help", 1, lease=lease)
    (going,) = one.engine.pending("plain", lease=lease)[:1]
    one.leases.leave()
    (new,) = other.leases.take(["plain"])
    with pytest.raises(LeaseLostError):
        one.engine.handle([Input(Report(going.row, Delivered("m1")), lease=lease)])
    other.engine.handle([Input(Report(going.row, Delivered("m2")), lease=new)])
    with Session(one.database.reader) as db:
        row = db.get_one(Outbox, going.row)
        assert (row.state, row.message) == (OutboxState.DONE, "m2")


def test_what_was_sent_counts_where_nobody_took_the_lease_that_was_not_renewed(two: tuple[Bot, Bot]) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    one.hears("/help", 1, lease=lease)
    (going,) = one.engine.pending("plain", lease=lease)[:1]
    with one.database.engine.begin() as connection:
        connection.execute(text("UPDATE lease SET until = clock_timestamp() - interval '1 minute'"))
    assert other.leases.renew({"plain"}).held == {}
    one.engine.handle([Input(Report(going.row, Delivered("m1")), lease=lease)])
    with Session(one.database.reader) as db:
        assert db.get_one(Outbox, going.row).state == OutboxState.DONE
    # It is as it was, and free once it is given up.
    assert one.leases.renew({"plain"}).mine == {lease}
    one.leases.give(lease)
    assert one.leases.renew({"plain"}).mine == frozenset()
    with pytest.raises(LeaseLostError):
        one.hears("/ask Question 2?", 2, lease=lease)
    assert [one.name for one in other.leases.take(["plain"])] == ["plain"]


def test_who_takes_a_lease_waits_for_what_is_being_written_by_it_and_its_holder_renews_it(
    two: tuple[Bot, Bot],
) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    with Session(one.database.engine) as db:
        one.sharing.require(db, {lease})
        # What its holder writes keeps nobody from renewing it.
        assert one.leases.renew({"plain"}).mine == {lease}
        one.leases.give(lease)
        # It waits, and no longer than that it does not stop anybody.
        with pytest.raises(OperationalError):
            other.leases.take(["plain"])
        db.commit()
    assert [one.name for one in other.leases.take(["plain"])] == ["plain"]


def test_a_lane_goes_on_with_what_is_still_its_own(two: tuple[Bot, Bot]) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    lane = Lane(one.engine, one.database.explain, lambda: None)
    told = [
        MessagePosted(
            platform="plain",
            id=f"{number}",
            at=NOW,
            room="#help",
            author=Person(id="@ann", name="Ann"),
            message=f"{number}",
            text=f"/ask Question {number}?",
        )
        for number in (1, 2)
    ]
    one.leases.leave()
    other.leases.take(["plain"])
    lost = lane.submit([Input(told[0], lease=lease)])
    kept = lane.submit([Input(told[1])])
    lane.start()
    kept.result(30)
    with pytest.raises(LeaseLostError):
        lost.result(30)
    lane.stop()
    assert [text for _, text in questions(one)] == ["Question 2?"]


def test_what_a_bot_has_heard_is_written_down_though_another_had_the_turn(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.hears("good morning", 1)
    other.now = NOW + timedelta(hours=7)
    other.engine.handle([Input(Tick(at=other.now))])
    other.hears("/ask How often do I water beans?", 2)
    one.now = NOW + timedelta(hours=8)
    one.hears("good evening", 3)
    with Session(one.database.reader) as db:
        assert [found.posted for found in db.exec(select(Presence))] == [True]
        assert sum(found.people for found in db.exec(select(Talked))) == 1
        due = {timer.kind: timer.due_at for timer in db.exec(select(Timer))}
    assert due["moderation.pass"] == NOW + timedelta(hours=9)
    assert due["health.write"] == NOW + timedelta(hours=13)


def test_what_was_counted_outlives_what_another_bot_changes(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.hears("good morning", 1)
    for number in (2, 4):
        other.hears(f"/ask How often do I water beans, and {number}?", number)
        one.hears("good evening", number + 1)
    (counted,) = one.engine._lasting.of(Counting).of.values()
    assert (counted.people.total(), len(counted.spoke)) == (3, 1)


def test_that_somebody_spoke_after_the_list_is_known_to_the_bot_that_put_it_there(two: tuple[Bot, Bot]) -> None:
    one, other = two
    other.hears("good morning", 1)
    with one.engine._unit(1) as unit:
        unit.session.add(RoomList(room_id=1, community_id=1, row=1, said_at=NOW, newest=True))

    def is_newest() -> bool:
        with Session(one.database.reader) as db:
            return db.exec(select(RoomList.newest)).one()

    one.hears("/show 99", 2, room="#elsewhere")
    assert is_newest()
    other.hears("good evening", 3)
    assert not is_newest()


def test_questions_that_another_bot_has_heard_are_listened_for(two: tuple[Bot, Bot]) -> None:
    one, other = two
    one.hears("good morning", 1)
    talk = next(iter(one.engine._memory.of(Listening).talks.values()))
    for number in (2, 4):
        other.hears(f"/ask How often do I water beans, and {number}?", number)
        one.hears("good evening", number + 1)
    asked = [number for number, text in questions(one) if "?" in text]
    assert len(asked) == 2
    assert sorted(talk.heard_as) == asked
    # What it listens for no longer it does not begin to listen for again.
    talk.drop(asked[0])
    other.hears("/ask How often do I water peas?", 6)
    one.hears("good night", 7)
    assert sorted(talk.heard_as) == [number for number, text in questions(one) if "?" in text][1:]


def test_pieces_that_are_committed_are_not_handled_again_when_a_lease_is_lost(two: tuple[Bot, Bot]) -> None:
    one, other = two
    (lease,) = one.leases.take(["plain"])
    handled: list[list[int]] = []
    engine = one.engine

    def handle(inputs: Sequence[Input], *, last: bool = False) -> bool:
        told = [one.what.message for one in inputs if isinstance(one.what, MessagePosted)]
        handled.append([int(message or 0) for message in told])
        if len(inputs) > 1:
            one.leases.leave()
            other.leases.take(["plain"])
            raise ValueError
        return Engine.handle(engine, inputs, last=last)

    engine.handle = handle  # type: ignore[method-assign]
    lane = Lane(engine, one.database.explain, lambda: None)
    told = [
        MessagePosted(
            platform="plain", id=f"{number}", at=NOW, room="#help", author=Person(id="@ann", name="Ann"),
            message=f"{number}", text=f"/ask Question {number}?",
        )
        for number in (1, 2, 3)
    ]  # fmt: skip
    first, lost, last = (
        lane.submit([Input(one, lease=which)]) for one, which in zip(told, (None, lease, None), strict=True)
    )
    lane.start()
    last.result(30)
    first.result(30)
    with pytest.raises(LeaseLostError):
        lost.result(30)
    lane.stop()
    assert handled == [[1, 2, 3], [1], [2], [3]]


def test_a_handler_for_which_the_server_does_not_wait_blocks_nothing(
    server: Server, opened: Open, until: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    slow, tries = Feature("slow", FeatureSettings), []

    @slow.on(MessagePosted)
    def reckons(ctx: Context, event: MessagePosted) -> None:
        tries.append(event.message)
        ctx.db.connection().execute(text("SELECT set_config('idle_in_transaction_session_timeout', '1', true)"))
        # By the clock of the server.
        sleep(0.05)
        ctx.db.connection().execute(text("SELECT 1"))

    monkeypatch.setattr("copbot.running.lane._FIRST_PAUSE", 0.001)
    bot = Bot(opened(server.create(migrated=True)), until)
    features = (*ALL, slow)
    lane = Lane(Engine(bot.database, features, Settings(features), lambda: NOW), bot.database.explain, lambda: None)
    bot.knows("#help")
    told = MessagePosted(
        platform="plain", id="1", at=NOW, room="#help", author=Person(id="@ann", name="Ann"), message="1", text="hello"
    )
    lane.start()
    lane.submit([Input(told, ("plain", "1"))]).result(30)
    lane.stop()
    assert len(tries) < 10
    assert bot.engine.cursor("plain") == "1"


def test_bots_share_with_their_like_and_with_nobody_who_must_be_alone(
    server: Server, opened: Open, until: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    url = server.create()
    first, second, alone = opened(url), opened(url), opened(url)
    with first.joined(), second.joined():
        monkeypatch.setattr(locks, "_WAITS", 0.0)
        with pytest.raises(DatabaseError, match="in use by another running copbot"), alone.lock():
            pass
        # An older program can't come in, and a newer one can't bring the database to its version.
        monkeypatch.setattr("storage.versions.HEAD", "9999")
        with pytest.raises(DatabaseError, match="in use by another running copbot"), alone.joined():
            pass
        monkeypatch.undo()
    # That the two are gone the server notices in its own time, so this one waits for it.
    with alone.lock():
        monkeypatch.setattr(locks, "_WAITS", 0.0)
        with pytest.raises(DatabaseError, match="in use by another running copbot"), first.joined():
            pass
