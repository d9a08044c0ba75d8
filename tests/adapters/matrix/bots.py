"""The bot as it runs: a real engine on a file, and the adapter connected to a homeserver."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from dataclasses import replace
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from sqlmodel import Session, select

from adapters.matrix.account import Secrets
from adapters.matrix.adapter import MatrixAdapter
from adapters.matrix.settings import MatrixSettings
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import Result
from copbot.rooms.events import Event, Person, Tick
from copbot.rooms.outbox import Outgoing
from copbot.running.clock import Clock
from copbot.running.config import Naming
from copbot.running.engine import Engine, Input
from copbot.running.live import Hub, Live
from storage.database import Database
from storage.models import Outbox, OutboxState
from tests.adapters.claims import claim_code
from tests.adapters.matrix.synapse import DOMAIN, Account

_PATIENCE = 45.0
"""Seconds: longer than a long poll of the homeserver, since what one doesn't tell the next does."""
T = TypeVar("T")


class Watched:
    """An adapter whose doings can be followed from another thread."""

    platform = "matrix"

    def __init__(
        self,
        adapter: MatrixAdapter,
        shown: Callable[[Event], Event | Tick] = lambda event: event,
        results: list[tuple[Outgoing, Result]] | None = None,
    ) -> None:
        self._adapter = adapter
        self.shown = shown
        """What the engine is told instead."""
        self.events: list[Event] = []
        """What was told and is committed."""
        self.results: list[tuple[Outgoing, Result]] = [] if results is None else results
        self.failures: list[BaseException] = []
        """What `run` ended with."""
        self._changed = threading.Condition()

    async def run(self, hub: Hub) -> None:
        """Read the platform for ever."""
        try:
            await self._adapter.run(_Spy(hub, self))
        except BaseException as error:
            with self._changed:
                self.failures.append(error)
                self._changed.notify_all()
            raise

    async def deliver(self, going: Outgoing) -> Result:
        """Do there what the bot asks."""
        result = await self._adapter.deliver(going)
        with self._changed:
            self.results.append((going, result))
            self._changed.notify_all()
        return result

    async def member(self, room: str, person: str) -> Person | None:
        """What the adapter tells."""
        return await self._adapter.member(room, person)

    async def fetch(self, source: str, most: int) -> bytes:
        """What the adapter fetches."""
        return await self._adapter.fetch(source, most)

    def told(self, inputs: Sequence[Input]) -> None:
        """These are committed."""
        with self._changed:
            self.events += [one.what for one in inputs if isinstance(one.what, Event)]
            self._changed.notify_all()

    def wait(self, holds: Callable[[], bool]) -> None:
        """Returns when it holds, asked after each commit, delivery and failure.

        Raises TimeoutError, with the latest that was told and done.
        """
        with self._changed:
            if not self._changed.wait_for(holds, _PATIENCE):
                raise TimeoutError(self.events[-20:], self.results[-20:], self.failures)

    def of(self, kind: type, **fields: object) -> list[Any]:
        """The events of a kind that have these values."""
        return [
            event
            for event in self.events
            if isinstance(event, kind) and all(getattr(event, name) == value for name, value in fields.items())
        ]


class _Spy:
    """A hub that tells what was committed."""

    def __init__(self, hub: Hub, watched: Watched) -> None:
        self._hub = hub
        self._watched = watched
        self.commands = hub.commands

    @property
    def ending(self) -> bool:
        return self._hub.ending

    async def submit(self, inputs: Sequence[Input]) -> None:
        shown = self._watched.shown
        await self._hub.submit(
            [replace(one, what=shown(one.what)) if isinstance(one.what, Event) else one for one in inputs]
        )
        self._watched.told(inputs)

    async def cursor(self, name: str) -> str | None:
        return await self._hub.cursor(name)

    async def keep(self, name: str, value: str) -> None:
        await self._hub.keep(name, value)

    async def back(self, platform: str) -> None:
        await self._hub.back(platform)

    async def spoken(self, platform: str) -> None:
        await self._hub.spoken(platform)

    def heard(self, platform: str, within: float) -> None:
        self._hub.heard(platform, within)

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        return await self._hub.inside(platform, room)

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        return await self._hub.handled(platform, which)

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        return await self._hub.suggest(wanted)


class Everything(Naming):
    """A configuration that names every room, as if the operator had been told of each in time."""

    def named(self, *ids: str) -> bool:
        """All are."""
        return True


def adapter(url: str, account: Account, store: Path, naming: Naming | None = None, **settings: object) -> Watched:
    """The adapter for an account; every room is named, if it is not said which are."""
    chosen = MatrixSettings.model_validate(
        {"homeserver": url, "user": account.user, "store": store, "invited_by": (f"*:{DOMAIN}",), **settings}
    )
    return Watched(MatrixAdapter(chosen, Secrets(account.token, None, None), naming or Everything()))


class Bot:
    """A bot that runs from `with` to its end, on a database that outlives it."""

    def __init__(self, folder: Path, watched: Watched, **features: dict[str, object]) -> None:
        self.adapter = watched
        self.database = Database(f"sqlite:///{folder / 'copbot.db'}")
        self._settings = Settings(ALL, features)

    def __enter__(self) -> Self:
        self.database.migrate()
        now = Clock().now
        self._live = Live(Engine(self.database, ALL, self._settings, now), now, self.database.explain, [self.adapter])
        self._live.__enter__()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._live.__exit__(kind, error, trace)
        self.database.dispose()

    async def quiet(self) -> None:
        """Returns when all that the bot wanted to say is said."""
        while self._waits():  # noqa: ASYNC110 - it is written by another thread
            await asyncio.sleep(0.005)

    def _waits(self) -> bool:
        with Session(self.database.reader) as db:
            return db.exec(select(Outbox.id).where(Outbox.state == OutboxState.WAITING)).first() is not None

    async def inside(self, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether as a moderator."""
        return await self._beside(self._live.inside("matrix", room))

    async def cursor(self, name: str) -> str | None:
        """What is kept under this name."""
        return await self._beside(self._live.cursor(name))

    async def member(self, room: str, person: str) -> Person | None:
        """Who that is among those in the room, as the adapter tells."""
        return await self._beside(self.adapter.member(room, person))

    async def tell(self, *told: Input) -> None:
        """Have these handled as if the adapter had read them."""
        await self._beside(self._live.submit(told))

    async def _beside(self, what: Coroutine[Any, Any, T]) -> T:
        return await asyncio.wrap_future(asyncio.run_coroutine_threadsafe(what, self._live._loop))

    def code(self) -> str:
        """A new code with which a room can be claimed, as `copbot claim` makes it."""
        return claim_code(self.database)
