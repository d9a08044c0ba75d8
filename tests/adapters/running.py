"""The bot as it runs, for tests: real engine, lane, delivery and adapters, on a clock that the test moves."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Failure, Result
from copbot.rooms.events import Person, Tick
from copbot.rooms.outbox import Outgoing
from copbot.running.carrying import Fetching
from copbot.running.engine import Engine, Input
from copbot.running.live import Adapter, Hub, Live
from storage import timers
from storage.database import Database
from storage.models import Outbox, OutboxState

PATIENCE = 20.0
"""Seconds until something that does not come is called missing."""
_SHORT = 0.003


class Held:
    """An adapter whose deliveries wait as long as they are held back; all else is the adapter's own."""

    def __init__(self, adapter: Adapter) -> None:
        self.platform = adapter.platform
        self._adapter = adapter
        self.held = True

    async def run(self, hub: Hub) -> None:
        """What the adapter does."""
        await self._adapter.run(hub)

    async def deliver(self, going: Outgoing) -> Result:
        """What the adapter does, once it may."""
        while self.held:  # noqa: ASYNC110 - it is released from another thread
            await asyncio.sleep(_SHORT)
        return await self._adapter.deliver(going)

    async def member(self, room: str, person: str) -> Person | None:
        """What the adapter tells."""
        return await self._adapter.member(room, person)

    async def fetch(self, source: str, most: int) -> bytes:
        """What the adapter fetches."""
        assert isinstance(self._adapter, Fetching)
        return await self._adapter.fetch(source, most)


class Running:
    """A bot on a database that is its own. Its clock stands still unless it is moved.

    `adapters` makes new adapters for each start. Nothing is delivered before `release`.
    """

    def __init__(
        self, database: Database, adapters: Callable[[], Sequence[Adapter]], settings: Settings, now: datetime
    ) -> None:
        self.now = now
        self.database = database
        self._settings = settings
        self._make = adapters
        self._live: Live | None = None
        self._adapters: list[Held] = []

    async def start(self) -> None:
        """Begin; what lies in the outbox waits."""
        engine = Engine(self.database, ALL, self._settings, lambda: self.now)
        self._adapters = [Held(adapter) for adapter in self._make()]
        live = Live(engine, lambda: self.now, self.database.explain, self._adapters)
        await asyncio.to_thread(live.__enter__)
        self._live = live

    async def stop(self) -> None:
        """An orderly end."""
        live, self._live = self._live, None
        if live is not None:
            await asyncio.to_thread(live.__exit__, None, None, None)

    async def crash(self) -> None:
        """Cut off: nothing more is delivered."""
        live, self._live = self._live, None
        if live is not None:
            error = SystemExit()
            await asyncio.to_thread(live.__exit__, type(error), error, None)

    def hold(self) -> None:
        """Deliver nothing for now."""
        for adapter in self._adapters:
            adapter.held = True

    async def release(self) -> None:
        """Deliver, and return when there is nothing more to deliver."""
        for adapter in self._adapters:
            adapter.held = False
        await self.idle()

    async def tick(self) -> None:
        """What is due now happens."""
        assert self._live is not None
        await self._live.submit([Input(Tick(at=self.now))])

    async def let_pass(self, until: datetime) -> None:
        """Time passes: whatever is due happens at its own time, in order, and is delivered."""
        while (due := self._next_due()) is not None and due <= until:
            self.now = max(self.now, due)
            await self.tick()
            await self.idle()
        self.now = until

    async def idle(self) -> None:
        """Returns when all that the bot wanted to do so far is done. Raises AssertionError for what can't be done."""
        ends = time.monotonic() + PATIENCE
        while waits := self._rows(OutboxState.WAITING):
            stuck = [f"{row.platform}: {row.failure}: {row.action}" for row in waits if row.due_at > self.now]
            assert not stuck, f"could not be delivered: {stuck}"
            assert time.monotonic() < ends, f"is not delivered: {[row.action for row in waits]}"
            await asyncio.sleep(_SHORT)
        lost = [f"{row.failure}: {row.action}" for row in self._rows(OutboxState.DEAD) if _unforeseen(row.failure)]
        assert not lost, f"could not be delivered: {lost}"

    def _rows(self, state: OutboxState) -> Sequence[Outbox]:
        with Session(self.database.reader) as db:
            return db.exec(select(Outbox).where(col(Outbox.state) == state)).all()

    def _next_due(self) -> datetime | None:
        with Session(self.database.reader) as db:
            return timers.next_due(db)


def _unforeseen(failure: str) -> bool:
    """Neither somebody who wants no private messages nor something that is gone."""
    return not failure.startswith((Failure.PRIVATE_CLOSED, Failure.GONE))
