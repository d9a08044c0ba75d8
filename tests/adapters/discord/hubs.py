"""A hub with nothing behind it, which keeps what it is told or lets it wait for ever."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence

from copbot.kit.commands import Command
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.events import Event
from copbot.rooms.inputs import Input


class Keeping:
    """One turn of a platform. Turns share their cursors, as bots on one database do."""

    ending = False

    def __init__(self, cursors: dict[str, str] | None = None) -> None:
        self.commands: list[Command] = []
        self.cursors = cursors if cursors is not None else {}
        self.taken: list[Event] = []
        self.takes: Callable[[Event], bool] = lambda _: True
        """What comes with anything else waits for `goes_on`."""
        self.waits, self.goes_on = asyncio.Event(), asyncio.Event()
        self.late = False
        """What waits is kept also where nobody waits for it any more."""
        self.news = asyncio.Event()

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Keep it."""
        try:
            if not all(self.takes(one.what) for one in inputs if isinstance(one.what, Event)):
                self.waits.set()
                await self.goes_on.wait()
        except asyncio.CancelledError:
            if self.late:
                self._keep(inputs)
            raise
        self._keep(inputs)

    def _keep(self, inputs: Sequence[Input]) -> None:
        self.taken += [one.what for one in inputs if isinstance(one.what, Event)]
        self.cursors |= dict(one.cursor for one in inputs if one.cursor is not None)
        self.news.set()

    async def has(self, kind: type[Event], count: int = 1) -> None:
        """Returns when so many such events were kept."""
        async with asyncio.timeout(20):
            while sum(isinstance(one, kind) for one in self.taken) < count:
                self.news.clear()
                await self.news.wait()

    async def cursor(self, name: str) -> str | None:
        """What was kept."""
        return self.cursors.get(name)

    async def keep(self, name: str, value: str) -> None:
        """Keep a note."""
        await self.submit([Input(None, (name, value))])

    async def back(self, platform: str) -> None:
        """Nothing waits."""

    async def spoken(self, platform: str) -> None:
        """Nothing is said."""

    def heard(self, platform: str, within: float) -> None:
        """Nobody asks."""

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Nobody is known."""
        return {}

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """What has been kept."""
        return [one.id for one in self.taken if which(one.id)]

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """Nothing is known."""
        return []
