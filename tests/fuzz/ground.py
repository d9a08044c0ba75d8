"""What the decoders' events fall on: a real engine with all features, in its lane, on a real database."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from sqlmodel import Session, col, func, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.feature import Feature
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import Delivered, Say, TellPrivately
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown, Tick
from copbot.rooms.outbox import Outgoing
from copbot.running.config import Naming
from copbot.running.engine import Engine, Input, Report
from copbot.running.lane import Lane
from storage.database import Database
from storage.models import Post, PostKind
from tests.fuzz.databases import Fresh

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
PATIENCE = 60.0
"""Seconds until a lane that says nothing has stopped."""
SETTINGS: dict[str, dict[str, Any]] = {"community": {"commands_per_minute": 1_000_000}}
_PLATFORM, _ROOM = "probe", "#probe"


class StoppedError(Exception):
    """The lane does not answer any more."""


class Everywhere(Naming):
    """Every room is one that the operator named: what is heard there goes all the way."""

    def named(self, *_: str) -> bool:
        """It is."""
        return True


class Ground:
    """A bot without platforms. It is what an adapter calls its hub, and does itself what the bot asks."""

    ending = False

    def __init__(
        self,
        fresh: Fresh,
        features: Sequence[Feature] = ALL,
        settings: Settings | None = None,
        *,
        told_time: bool = False,
    ) -> None:
        self.now = BEGIN
        self.fresh = fresh
        self.told = 0
        """How many events there were."""
        self.said: dict[str, list[Outgoing]] = {}
        """The latest that the bot asked for, by platform; a message has the id `bot ROW`."""
        self._database = Database(fresh())
        clock = None if told_time else lambda: self.now
        engine = Engine(self._database, features, settings or Settings(features, SETTINGS), clock)
        self.commands = engine.commands
        self._lane = Lane(engine, self._database.explain, lambda: None)
        self._lane.start()
        self._asked = 0
        self._known: set[str] = {_PLATFORM}

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Have these handled; returns when they are committed."""
        events = [one.what for one in inputs if isinstance(one.what, Event)]
        self.told += len(events)
        self._known.update(event.platform for event in events)
        await asyncio.wrap_future(self._lane.submit(inputs))

    async def cursor(self, name: str) -> str | None:
        """Up to where this was read and committed."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.cursor(name)))

    async def keep(self, name: str, value: str) -> None:
        """Have a note kept, as a cursor of this name."""
        await self.submit([Input(None, (name, value))])

    async def back(self, platform: str) -> None:
        """Nothing is delivered here."""

    async def spoken(self, platform: str) -> None:
        """Nothing is said."""

    def heard(self, platform: str, within: float) -> None:
        """Nobody watches."""

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether with moderator rights there."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.inside(platform, room)))

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Which ids of what was handled are such."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.handled(platform, which)))

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.suggest(wanted)))

    async def tell(self, *events: Event) -> None:
        """These happen."""
        if events:
            await self.submit([Input(event) for event in events])

    async def let_pass(self, time: timedelta) -> None:
        """Time passes; what is due is done, and what the bot asks for is carried out."""
        self.now += time
        await self.submit([Input(Tick(at=self.now))])
        for platform in sorted(self._known):
            await self._deliver(platform)

    async def _deliver(self, platform: str) -> None:
        for _ in range(20):
            going = await asyncio.wrap_future(self._lane.call(lambda engine: engine.pending(platform)))
            if not going:
                return
            self.said[platform] = [*self.said.get(platform, []), *going][-60:]
            await self.submit([Input(Report(one.row, Delivered(_id(one)))) for one in going])

    async def check(self) -> None:
        """Raises StoppedError unless the lane still hears of a fresh question, and keeps it with its cursor."""
        self._asked += 1
        words, number = f"How is weather number {self._asked} made?", str(self._asked)
        common: dict[str, Any] = {"platform": _PLATFORM, "at": self.now, "room": _ROOM}
        ann = Person(id=f"prober {number}", name="Ann")
        # A community of its own, in which nobody else can decide anything.
        room = RoomKnown(**common, id="room", name=_ROOM, named=True, community=_PLATFORM)
        asked = MessagePosted(**common, id=number, author=ann, message=number, text=f"/ask {words}")
        before = self.told
        try:
            async with asyncio.timeout(PATIENCE):
                await self.submit([Input(room), Input(asked, ("probe", number))])
                kept = await self.cursor("probe")
        except TimeoutError:
            raise StoppedError("it does not answer") from None
        self.told = before
        if kept != number or not self._is_question(words):
            raise StoppedError("a question is not kept")

    def _is_question(self, words: str) -> bool:
        with Session(self._database.reader) as db:
            found = select(func.count()).where(col(Post.kind) == PostKind.QUESTION, col(Post.text) == words)
            return bool(db.exec(found).one())

    def close(self) -> None:
        """The end, whether it still answers or not."""
        self._lane.stop()
        self._database.dispose()

    def buttons(self) -> list[tuple[str, str, str]]:
        """The buttons that the bot has shown lately: platform, message, command line."""
        shown: Mapping[str, list[Outgoing]] = self.said
        return [
            (platform, f"bot {one.row}", button.command)
            for platform, going in shown.items()
            for one in going
            if isinstance(one.action, Say | TellPrivately)
            for button in one.action.buttons
        ]


def _id(going: Outgoing) -> str | None:
    return f"bot {going.row}" if going.action.kind in ("say", "tell", "open_thread") else None
