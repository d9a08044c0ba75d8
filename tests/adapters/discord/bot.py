"""The bot as it runs, on the tests' Discord, with a real engine and a real clock."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from pathlib import Path

from sqlmodel import Session, select

from adapters.discord.settings import DiscordSettings
from copbot.community.settings import Settings, Values
from copbot.features import ALL
from copbot.rooms.actions import Action, Result
from copbot.rooms.events import Person
from copbot.rooms.outbox import Outgoing
from copbot.running.clock import Clock
from copbot.running.engine import Engine
from copbot.running.live import Adapter, Live
from storage.models import Community, Outbox, OutboxState, Question, Room
from tests.adapters.carrying import carry_out
from tests.adapters.claims import claim_code
from tests.adapters.counterpart import Said
from tests.adapters.discord.counterpart import Discord
from tests.memory import in_file

WITHIN = 60.0
"""Seconds after which something that doesn't come fails the test."""


class Bot:
    """A bot on a Discord of its own; it can be stopped, cut off, and started again on the same database."""

    def __init__(self, discord: Discord, folder: Path, settings: DiscordSettings, common: Values) -> None:
        self.discord = discord
        self.database = in_file(folder / "bot.db")
        self.settings = settings
        self._common = common
        self._live: Live | None = None
        self.adapter: Adapter

    async def start(self) -> None:
        """Begin, and hear of the rooms that there are."""
        clock = Clock()
        engine = Engine(self.database, ALL, Settings(ALL, self._common), clock.now)
        self.adapter, *others = self.discord.adapters(self.settings)
        live = Live(engine, clock.now, self.database.explain, [self.adapter, *others])
        await asyncio.to_thread(live.__enter__)
        self._live = live

    async def stop(self, *, cut_off: bool = False) -> None:
        """End; cut off, nothing more is delivered."""
        live, self._live = self._live, None
        if live is not None:
            error = SystemExit() if cut_off else None
            await asyncio.to_thread(live.__exit__, type(error) if error else None, error, None)

    @property
    def hub(self) -> Live:
        """What the adapter is given."""
        assert self._live is not None
        return self._live

    @staticmethod
    def going(row: int, action: Action, pieces: tuple[str, ...] = ()) -> Outgoing:
        """An action as it is delivered; `pieces` are the messages that it is about."""
        return Outgoing(row, "discord", "somewhere", action, pieces)

    async def deliver(self, row: int, action: Action, pieces: tuple[str, ...] = ()) -> Result:
        """What the adapter says to an action that it is asked for, when all of it is done."""
        work = carry_out(self.adapter.deliver, self.going(row, action, pieces))
        done = asyncio.run_coroutine_threadsafe(work, self.hub._loop)
        return await asyncio.wrap_future(done)

    async def says(self, holds: Callable[[Said], bool]) -> Said:
        """What the bot says that holds, once it has."""
        while True:
            found = [one for one in await self.discord.said() if holds(one) and not one.gone]
            if found:
                return found[-1]
            await self.discord.server.another()

    async def settled(self) -> None:
        """Returns when all that was to be said is said."""
        while any(row.state == OutboxState.WAITING for row in self.outbox()):  # noqa: ASYNC110 - by another thread
            await asyncio.sleep(0.005)

    async def inside(self, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether as a moderator."""
        return await self.hub.inside("discord", self.discord.room(room))

    async def member(self, room: str, person: str) -> Person | None:
        """Who somebody is among those in a room, as the adapter that knows it tells."""
        asked = self.hub._connections.member("discord", self.discord.room(room), self.discord.person(person))
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(asked, self.hub._loop))

    def code(self) -> str:
        """A new code with which a room can be claimed, as `copbot claim` makes it."""
        return claim_code(self.database)

    def community_of(self, room: str) -> str:
        """The community that a room lies in."""
        with Session(self.database.reader) as db:
            held = select(Community.name).join(Room, Room.community_id == Community.id)  # type: ignore[arg-type]
            return db.exec(held.where(Room.key == self.discord.room(room))).one()

    def questions(self) -> list[Question]:
        """The questions that are known."""
        with Session(self.database.reader) as db:
            return list(db.exec(select(Question).order_by("id")))

    def outbox(self) -> list[Outbox]:
        """All that was to be done."""
        with Session(self.database.reader) as db:
            return list(db.exec(select(Outbox).order_by("id")))


@asynccontextmanager
async def running(
    folder: Path, *rooms: str, settings: DiscordSettings | None = None, common: Values | None = None
) -> AsyncIterator[Bot]:
    """A bot that has heard of these rooms; a name that ends in ! is that of a forum. `common` is set for all."""
    discord = await Discord.begin()
    bot = Bot(discord, folder, settings or DiscordSettings(), common or {})
    discord.roles = Settings(ALL, common or {}).roles
    try:
        async with asyncio.timeout(WITHIN):
            for room in rooms:
                await discord.open_room(room.removesuffix("!"), forum=room.endswith("!"))
            await bot.start()
            await discord.read()
            await discord.server.until(lambda: discord.server.rest.commands[None])
            yield bot
    finally:
        await bot.stop(cut_off=True)
        await discord.close()
        bot.database.dispose()
