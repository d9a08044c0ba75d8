"""What goes wrong during a soak, one thing after another, by turns."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial
from itertools import cycle

from tests.load.soak.bases import Base
from tests.load.soak.crowd import Crowd, Ill

_ILL: tuple[Ill, ...] = ("cut", "429", "5xx")
_FOR = {"cut": 5.0, "429": 5.0, "5xx": 8.0}
"""Seconds that these last."""
_DOWN = 4.0
"""Seconds that a server is down when it is started again, beside what it needs for that."""
_GONE = 8.0
"""Seconds without a database."""
_AFTER = 15.0
"""For so many seconds after a fault what is measured still counts as around it."""

Happening = Sequence[Callable[[], Awaitable[None]]]
"""What happens at once."""


@dataclass(frozen=True, slots=True)
class Happened:
    """A fault that there was: what, from when to when, in seconds of the monotonic clock."""

    what: str
    began: float
    ended: float


class Faults:
    """Has them happen."""

    def __init__(self, crowds: Sequence[Crowd], base: Base, bot: Callable[[], int], every: float) -> None:
        """`bot` gives the id of the bot's process; `every` so many seconds one begins."""
        self._crowds = crowds
        self._base = base
        self._bot = bot
        self._every = every
        self.happened: list[Happened] = []
        self._now: float | None = None

    def _turns(self) -> Iterator[tuple[str, Happening]]:
        """For ever: what befalls all platforms at once, each server's restart, and the database's ways to go."""
        ways = cycle(self._base.ways)
        while True:
            for crowd, how in zip(self._crowds, _ILL, strict=True):
                yield f"{how} everywhere", [partial(one.ail, how, _FOR[how]) for one in self._crowds]
                yield f"restart of {crowd.name}", [partial(crowd.restart, _DOWN)]
                way = next(ways)
                yield f"database {way}", [partial(self._gone, way)]

    async def _gone(self, way: str) -> None:
        await self._base.gone(way, _GONE, self._bot())

    async def run(self, until: asyncio.Event) -> None:
        """One after another, until that is set; none is cut short."""
        turns = self._turns()
        began = time.monotonic()
        while not await _set_within(until, began + self._every * (len(self.happened) + 0.5) - time.monotonic()):
            what, begin = next(turns)
            self._now = time.monotonic()
            await asyncio.gather(*(one() for one in begin))
            self.happened.append(Happened(what, self._now, time.monotonic()))
            self._now = None

    def around(self, began: float, ended: float) -> bool:
        """Did anything go wrong between these times, or shortly before?"""
        ongoing = self._now is not None and self._now <= ended
        return ongoing or any(one.began <= ended and began <= one.ended + _AFTER for one in self.happened)


async def _set_within(event: asyncio.Event, seconds: float) -> bool:
    try:
        async with asyncio.timeout(max(0.0, seconds)):
            await event.wait()
    except TimeoutError:
        return False
    return True
