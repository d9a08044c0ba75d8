"""Platforms are read for ever: one that fails is tried again; of several bots only who has its lease reads it."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace

import structlog
from tenacity import AsyncRetrying, retry_if_exception

from copbot.kit.commands import Command
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.inputs import Input
from copbot.running.connections import connection_of
from copbot.running.hub import Adapter, AdapterError, Hub
from copbot.running.leases import Keeper
from copbot.running.log import kind_of
from copbot.running.retrying import pause
from storage.sharing import Lease

log = structlog.get_logger()
_FIRST_PAUSE, _LONGEST_PAUSE = 1.0, 60.0
_STEADY = 60.0
"""After so many seconds of running a failure is a new one."""
_PATIENCE = 3.0
"""Seconds that an adapter has to let go of a platform that is another bot's from now on."""


class Seat:
    """What an adapter can do with the bot as long as its platform is this bot's: all that it reads is marked so."""

    def __init__(self, hub: Hub, lease: Lease) -> None:
        self._hub = hub
        self._lease = lease
        self.commands: list[Command] = hub.commands

    @property
    def ending(self) -> bool:
        """Does the bot end?"""
        return self._hub.ending

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Have these handled; returns when they are committed. Raises LeaseLostError if the platform is another's."""
        await self._hub.submit([replace(one, lease=self._lease) for one in inputs])

    async def cursor(self, name: str) -> str | None:
        """Up to where this was read and committed."""
        return await self._hub.cursor(name)

    async def keep(self, name: str, value: str) -> None:
        """Have a note kept, as a cursor of this name; returns when it is committed."""
        await self.submit([Input(None, (name, value))])

    async def back(self, platform: str) -> None:
        """What waits because the platform could not be reached is tried at once."""
        await self._hub.back(platform)

    async def spoken(self, platform: str) -> None:
        """Returns when what the bot is just saying on the platform is said."""
        await self._hub.spoken(platform)

    def heard(self, platform: str, within: float) -> None:
        """The platform has told something, if only that nothing is new."""
        self._hub.heard(platform, within)

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether with moderator rights there."""
        return await self._hub.inside(platform, room)

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Which ids of what was handled, and has left a trace, are such."""
        return await self._hub.handled(platform, which)

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""
        return await self._hub.suggest(wanted)


class Reading:
    """Has the platforms read, from `keep` on until `ending` says that all ends."""

    def __init__(self, hub: Hub, ending: Callable[[], bool], failed: Callable[[str], None]) -> None:
        """`failed` is told of each connection that broke."""
        self._hub = hub
        self._ending = ending
        self._failed = failed

    async def keep(self, adapter: Adapter) -> None:
        """Have a platform read for ever: one that fails is tried again and again, and harms no other."""
        await self._keep(adapter, self._hub)

    async def keep_by_turns(
        self,
        adapter: Adapter,
        keeper: Keeper,
        begins: Callable[[str], Awaitable[None]],
        ends: Callable[[str], Awaitable[None]],
    ) -> None:
        """The same for as long as this bot has the lease of the platform, time and again.

        `begins` is called before each turn; `ends` after it, and then nothing of it is under way any more.
        """
        name = connection_of(adapter)
        while not self._ending():
            lease = await keeper.gained(name)
            await begins(name)
            log.info("this copbot reads the platform", platform=name)
            reading = asyncio.ensure_future(self._keep(adapter, Seat(self._hub, lease)))
            losing = asyncio.ensure_future(keeper.lost(lease))
            try:
                await asyncio.wait((reading, losing), return_when=asyncio.FIRST_COMPLETED)
            finally:
                losing.cancel()
                reading.cancel()
            # One that doesn't let go reads on for nobody: nothing of it is kept.
            await asyncio.wait((reading,), timeout=_PATIENCE)
            if reading.done() and not reading.cancelled() and (error := reading.exception()) is not None:
                raise error
            await ends(name)
            log.info("this copbot does not read the platform any more", platform=name)
            if keeper.gives(lease) or not reading.done():
                # One that was only not renewed in time may be had again, if nobody took it: what was said by it is
                # still to be written down.
                await keeper.give(lease)

    async def _keep(self, adapter: Adapter, hub: Hub) -> None:
        told: list[str] = []
        while not self._ending():
            try:
                async for attempt in AsyncRetrying(
                    retry=retry_if_exception(self._goes_on), wait=pause(_FIRST_PAUSE, _LONGEST_PAUSE, _asked_pause)
                ):
                    with attempt:
                        await self._run_once(adapter, hub, told)
            except Exception:
                # One that fails in the moment in which all ends is no failure, and ends nothing sooner.
                if not self._ending():
                    raise

    def _goes_on(self, error: BaseException) -> bool:
        return isinstance(error, Exception) and not self._ending()

    async def _run_once(self, adapter: Adapter, hub: Hub, told: list[str]) -> None:
        """Run it until it fails. Raises what it does, unless it had run for a while: then a failure is a new one."""
        began = time.monotonic()
        try:
            await adapter.run(hub)
            raise AdapterError("it ended by itself")
        except Exception as error:
            if self._ending():
                return
            self._failed(connection_of(adapter))
            steady = time.monotonic() - began > _STEADY
            why = _why(error)
            if steady or told != [why]:
                # Said once, not at each try.
                unknown = not isinstance(error, AdapterError)
                log.error("a platform failed; I try again", platform=adapter.platform, why=why, exc_info=unknown)
                told[:] = [why]
            if not steady:
                raise
        await asyncio.sleep(_FIRST_PAUSE)


def _asked_pause(error: BaseException) -> float | None:
    """Seconds for which the platform asks to be left alone."""
    return error.after if isinstance(error, AdapterError) else None


def _why(error: BaseException) -> str:
    """Why a platform failed, in one line."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    return str(error) if isinstance(error, AdapterError) else kind_of(error)
