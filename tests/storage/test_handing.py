"""What a commit has decided to say is handed to the delivery with it."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator, Sequence, Set
from contextlib import asynccontextmanager
from datetime import UTC, datetime, timedelta

import pytest
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms import outbox
from copbot.rooms.actions import Delivered, Failed, Failure, React, Result, Say, Sent
from copbot.rooms.capabilities import DISCORD, PLAIN
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.rooms.outbox import Address, Outgoing
from copbot.rooms.text import plain, text
from copbot.running.delivery import Delivery
from copbot.running.engine import Engine, Input
from copbot.running.handing import Handed
from copbot.running.lane import Lane
from storage import queues
from storage.database import Database
from storage.models import Outbox, OutboxState
from storage.sharing import Lease
from storage.unit import Unit
from tests.conftest import Server

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
echo = Feature("echo", FeatureSettings)


@echo.on(MessagePosted)
def repeat(ctx: Context, event: MessagePosted) -> None:
    """Say it again, and mark what was said."""
    assert ctx.room is not None
    row = ctx.say(Place(ctx.room), text(event.text))
    if event.text == "mark" and row is not None:
        ctx.react(ctx.room, Sent(row), "👀")


def _known(room: str, platform: str = "p") -> RoomKnown:
    can = DISCORD if platform == "p" else PLAIN
    return RoomKnown(named=True, platform=platform, id=f"k {room}", at=NOW, room=room, name=room, capabilities=can)


def _said(number: int, words: str, room: str, platform: str = "p") -> MessagePosted:
    author = Person(id="ann", name="Ann")
    return MessagePosted(
        platform=platform, id=f"e{number}", at=NOW, room=room, author=author, message=f"m{number}", text=words
    )


class Bot:
    """An engine with its lane, and a delivery that looks for nothing more once it `goes`."""

    def __init__(self, database: Database, held: Callable[[str], Lease | None] | None = None) -> None:
        self.engine = Engine(database, [echo], Settings([echo]), lambda: NOW)
        self.looks = 0
        self.lane = Lane(self.engine, database.explain, lambda: None)
        self.lane.start()
        self.lane.submit([Input(_known(room)) for room in ("a", "b")]).result(20)
        self.said: list[str] = []
        self.waits_for: dict[str, asyncio.Event] = {}
        self.fails = False
        self.delivery = Delivery(self.lane, {"p": self._deliver}, held=held)
        self.engine.handing.to = self.delivery
        self._next = 0
        self._changed = asyncio.Condition()

    async def _deliver(self, going: Outgoing) -> Result:
        words = plain(going.action.text) if isinstance(going.action, Say) else going.action.kind
        if words in self.waits_for:
            await self.waits_for[words].wait()
        async with self._changed:
            self.said.append(words)
            self._changed.notify_all()
        return Failed(Failure.RATE_LIMITED, 60.0) if self.fails else Delivered(f"b{going.row}")

    async def hear(self, words: str, room: str) -> None:
        """Somebody says it; returns when it is committed."""
        self._next += 1
        await asyncio.wrap_future(self.lane.submit([Input(_said(self._next, words, room))]))

    async def until(self, *said: str) -> None:
        """Returns when this was said, in this order."""
        async with asyncio.timeout(20), self._changed:
            await self._changed.wait_for(lambda: self.said == [*said])

    @asynccontextmanager
    async def goes(self, *, looking: bool = False) -> AsyncIterator[None]:
        """It runs, and finds nothing by looking, unless that is asked for."""
        begun = asyncio.Event()
        loop, pending = asyncio.get_running_loop(), self.engine.pending

        def look(*asked: object, **more: object) -> list[Outgoing]:
            self.looks += 1
            loop.call_soon_threadsafe(begun.set)
            return pending(*asked, **more) if looking else []  # type: ignore[arg-type]

        self.engine.pending = look  # type: ignore[method-assign]
        running = asyncio.create_task(self.delivery.run())
        await begun.wait()
        try:
            yield
        finally:
            running.cancel()
            await asyncio.gather(running, return_exceptions=True)


@pytest.fixture
def bot(database: Database) -> Iterator[Bot]:
    made = Bot(database)
    yield made
    made.lane.stop()


def _states(database: Database) -> list[str]:
    with Session(database.reader) as db:
        return list(db.exec(select(Outbox.state).order_by(col(Outbox.id))))


def test_what_was_said_is_delivered_and_written_down_without_a_look(bot: Bot, database: Database) -> None:
    async def main() -> None:
        async with bot.goes():
            await bot.hear("hello", "a")
            await bot.until("hello")
            await bot.delivery.said("p", 20)
            await bot.hear("again", "a")
            await bot.until("hello", "again")
            await bot.delivery.said("p", 20)

    asyncio.run(main())
    assert _states(database) == [OutboxState.DONE] * 2


def test_a_room_that_hangs_keeps_no_other_waiting_and_its_own_order(bot: Bot, database: Database) -> None:
    async def main() -> None:
        gate = bot.waits_for["one"] = asyncio.Event()
        async with bot.goes(looking=True):
            await bot.hear("one", "a")
            await bot.hear("two", "a")
            await bot.hear("hello", "b")
            await bot.until("hello")
            await bot.hear("three", "a")
            await bot.hear("again", "b")
            await bot.until("hello", "again")
            gate.set()
            await bot.until("hello", "again", "one", "two", "three")
            await bot.delivery.said("p", 20)

    asyncio.run(main())
    assert _states(database) == [OutboxState.DONE] * 5


def test_what_waits_for_a_message_is_looked_for_once_that_is_said(bot: Bot, database: Database) -> None:
    async def main() -> None:
        async with bot.goes(looking=True):
            await bot.hear("mark", "a")
            await bot.until("mark", "react")
            await bot.delivery.said("p", 20)

    asyncio.run(main())
    assert _states(database) == [OutboxState.DONE] * 2


def test_nothing_goes_past_what_has_to_wait(bot: Bot, database: Database) -> None:
    async def main() -> None:
        async with bot.goes():
            bot.fails = True
            await bot.hear("one", "a")
            await bot.until("one")
            await bot.delivery.said("p", 20)
            bot.fails = False
            await bot.hear("two", "a")
            await bot.hear("hello", "b")
            await bot.until("one", "hello")
            await bot.delivery.said("p", 20)

    asyncio.run(main())
    assert _states(database) == [OutboxState.WAITING, OutboxState.WAITING, OutboxState.DONE]


def test_what_is_found_while_it_is_being_delivered_is_delivered_once(bot: Bot, database: Database) -> None:
    """A look that was asked before the delivery ended, and is answered after that, still has it."""

    async def main() -> None:
        async with bot.goes(looking=True):
            for number in range(30):
                bot.delivery.wake()
                await bot.hear(f"{number}", "ab"[number % 2])
                bot.delivery.wake()
            async with asyncio.timeout(20):
                while len(bot.said) < 30:
                    await bot.delivery.said("p", 20)
                    await asyncio.sleep(0)
            await bot.delivery.said("p", 20)

    asyncio.run(main())
    for those in (range(0, 30, 2), range(1, 30, 2)):
        wanted = [f"{number}" for number in those]
        assert [one for one in bot.said if one in wanted] == wanted
    assert len(bot.said) == 30
    assert _states(database) == [OutboxState.DONE] * 30


def test_only_where_this_bot_holds_on_to_the_lease_is_anything_handed_over(database: Database) -> None:
    mine, lost = Lease("p", 2), Lease("p", 1)
    bot = Bot(database, held=lambda name: mine if name == "p" else None)
    taken: list[Handed] = []

    async def main() -> None:
        async with bot.goes():
            assert bot.delivery.takes("p", {mine})
            assert not bot.delivery.takes("p", {lost})
            assert not bot.delivery.takes("p", set())
            assert not bot.delivery.takes("q", {mine})

    assert not bot.delivery.takes("p", {mine})
    asyncio.run(main())

    class Seen(Delivery):
        def take(self, handed: Sequence[Handed]) -> None:
            taken.extend(handed)

        def takes(self, platform: str, leases: Set[Lease]) -> bool:
            return mine in leases

    bot.engine.handing.to = Seen(bot.lane, {})
    assert bot.engine.handle([Input(_said(1, "by nobody", "a"))])
    assert not bot.engine.handle([Input(_said(2, "by me", "b"), lease=mine)])
    bot.lane.stop()
    # All that waits is handed over, whoever put it there.
    assert [(one.platform, one.lease, len(one.going)) for one in taken] == [("p", mine, 2)]


def _known_to(database: Database) -> None:
    Engine(database, [echo], Settings([echo]), lambda: NOW).handle([Input(_known("a"))])


def test_what_takes_long_is_waited_for_once(bot: Bot) -> None:
    async def main() -> None:
        gate = bot.waits_for["one"] = asyncio.Event()
        async with bot.goes():
            await bot.hear("one", "a")
            async with asyncio.timeout(20):
                await bot.delivery.said("p", 0)
                # Else it would wait for ever.
                await bot.delivery.said("p", 1000)
            gate.set()
            await bot.delivery.drain()
            assert bot.said == ["one"]

    asyncio.run(main())


def test_where_much_waits_it_is_looked_for(database: Database) -> None:
    _known_to(database)
    ids: dict[str, int] = {}

    def waits(more: int) -> int | None:
        unit = Unit(database.engine, ids)
        for _ in range(more):
            outbox.put(unit, Say(room="a", text=text("hello")), Address(1, "p", PLAIN), NOW)
        unit.write()
        assert outbox.at_once(unit.session, NOW + timedelta(seconds=1), ["another"]) in (([], False), None)
        found = outbox.at_once(unit.session, NOW + timedelta(seconds=1), ["p"])
        unit.commit()
        unit.close()
        return len(found[0]) if found is not None else None

    assert [waits(more) for more in (1, 18, 1, 1)] == [1, 19, 20, None]


def test_where_another_bot_is_at_some_of_it_it_is_looked_for(server: Server) -> None:
    database = Database(server.create(migrated=True))
    _known_to(database)
    unit = Unit(database.engine, {})
    for room in ("a", "b"):
        action = React(room=room, message="1", emoji="👀")
        outbox.put(unit, action, Address(1, "p", DISCORD), NOW)
    unit.commit()
    unit.close()
    with Session(database.engine) as other, Session(database.engine) as mine:
        other.exec(select(Outbox).where(Outbox.room == "a").with_for_update()).all()
        # (Such a session is no `Working` one; what is asked is the same.)
        assert queues.few(mine) is None
        other.rollback()
        assert [one.room for one in queues.few(mine) or ()] == ["a", "b"]
    database.dispose()
