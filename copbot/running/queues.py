"""What is being delivered on a platform: of each room and person one action at a time, of few of them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from typing import Any

import structlog
from sqlalchemy.exc import DBAPIError

from copbot.running.lane import LaneClosedError
from storage.sharing import LeaseLostError

log = structlog.get_logger()
AT_ONCE = 8
"""So many rooms and persons of a platform are spoken to at the same time."""


class Queues:
    """The destinations of a platform at which something is being delivered."""

    def __init__(self) -> None:
        self.going: dict[str, asyncio.Task[int]] = {}
        """What is being delivered there, by destination."""
        self.just_ended: set[str] = set()
        """Where it has ended since this was last cleared."""
        self.left = False
        """Something waits, perhaps, that can be delivered when some of this has ended."""
        self.moved = 0
        """So many actions got on so far."""
        self._slow: set[asyncio.Task[int]] = set()
        """What was waited for, and took longer."""
        self.wake = asyncio.Event()
        """It is to be looked for what waits."""
        self.looking = asyncio.Lock()
        self.at_once = asyncio.Semaphore(AT_ONCE)

    def begin(self, destination: str, chain: Coroutine[Any, Any, int]) -> None:
        """Deliver this there, where nothing is being delivered; it tells how many actions got on."""
        task = self.going[destination] = asyncio.create_task(chain)
        task.add_done_callback(lambda ended: self._end(destination, ended))

    async def said(self, patience: float) -> None:
        """Returns when what is being delivered is done, or after so many seconds; of each that is waited for once."""
        going = {*self.going.values()} - self._slow
        if going:
            _, late = await asyncio.wait(going, timeout=patience)
            self._slow = late | self._slow & {*self.going.values()}

    async def ended(self) -> None:
        """Returns when nothing is being delivered; whatever came of it."""
        async with self.looking:
            pass
        while self.going:
            await asyncio.wait(self.going.values())

    async def cancel(self) -> None:
        """Break all of it off."""
        for task in self.going.values():
            task.cancel()
        await self.ended()

    def _end(self, destination: str, task: asyncio.Task[int]) -> None:
        del self.going[destination]
        self.just_ended.add(destination)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            self.moved += task.result()
            # What got no further is looked for a while later.
            if self.left and task.result() and len(self.going) < AT_ONCE:
                self.wake.set()
        elif not isinstance(error, LaneClosedError | LeaseLostError | DBAPIError):
            log.error("delivery failed; I try again", exc_info=error)
