"""Delivery: what lies in the outbox is carried out by the adapters, in order for each destination, until it is done."""

from __future__ import annotations

import asyncio
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence, Set
from contextlib import asynccontextmanager, suppress
from dataclasses import replace

import structlog
from sqlalchemy.exc import DBAPIError

from copbot.rooms import cause
from copbot.rooms.actions import Delivered, Failed, Failure, Keep, Result
from copbot.rooms.outbox import Outgoing, passing
from copbot.running import tracing
from copbot.running.carrying import Carrying, Fetch
from copbot.running.connections import Has, platform_of
from copbot.running.engine import Input, Report
from copbot.running.handing import Handed
from copbot.running.lane import Lane, LaneClosedError
from copbot.running.queues import AT_ONCE, Queues
from storage.sharing import Lease, LeaseLostError

log = structlog.get_logger()
Deliver = Callable[[Outgoing], Awaitable[Result]]
_LOOK = 1.0
_TIMEOUT = 120.0
_NOTICE = 0.2
"""Seconds between two looks whether what is being delivered is still this bot's to deliver."""
_SETTLING = 5.0
"""Seconds that what was begun has to end in where another bot is to go on."""


class Delivery:
    """Delivers for every platform side by side: one that is down keeps none of the others waiting.

    Each room and person has a queue, of which one action after another is delivered, beside those of the others. What
    waits is handed over by the commit that put it there, or looked for.
    """

    def __init__(
        self,
        lane: Lane,
        deliver: Mapping[str, Deliver],
        fetch: Mapping[str, Fetch] | None = None,
        held: Callable[[str], Lease | None] | None = None,
        has: Mapping[str, Has] | None = None,
    ) -> None:
        """`held` tells the lease of a platform that this bot has now, where several share a database.

        A platform with several connections is as many, by their names; `has` tells what each of them has to do.
        """
        self._lane = lane
        self._held = held
        self._has = has or {}
        self._deliver = deliver
        self._carrying = Carrying(lane, fetch or {}, self.wake)
        self._queues = {platform: Queues() for platform in deliver}
        self._loop: asyncio.AbstractEventLoop | None = None
        self._stopped = False

    def wake(self) -> None:
        """There is something new to deliver."""
        for queues in self._queues.values():
            queues.wake.set()

    async def run(self) -> None:
        """Deliver for ever."""
        self._loop = asyncio.get_running_loop()
        try:
            async with asyncio.TaskGroup() as group:
                for platform in self._deliver:
                    group.create_task(self._serve(platform))
        finally:
            for queues in self._queues.values():
                await queues.cancel()

    async def drain(self) -> None:
        """Deliver until nothing is left that could be delivered now."""
        while any([await self._round(platform) for platform in self._deliver]):
            pass

    async def stop(self, patience: float) -> None:
        """Begin nothing more; returns when what was begun is done and written down, or after so many seconds."""
        self._stopped = True
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                for queues in self._queues.values():
                    await queues.ended()

    async def settle(self, platform: str) -> None:
        """Returns when nothing is being delivered on a platform that another bot is to have; soon in any case."""
        with suppress(TimeoutError):
            async with asyncio.timeout(_SETTLING):
                await self._queues[platform].ended()

    async def said(self, platform: str, patience: float) -> None:
        """Returns when what is being delivered on a platform is done, or after so many seconds.

        What was not done in that time is never waited for again.
        """
        await self._queues[platform].said(patience)

    def takes(self, platform: str, leases: Set[Lease]) -> bool:
        """Does it deliver on this platform, as a whole, by one of these leases, or by none where there is but one bot?

        For any thread.
        """
        if self._loop is None or platform not in self._deliver:
            return False
        return self._held is None or self._held(platform) in leases

    def take(self, handed: Sequence[Handed]) -> None:
        """All that these platforms can be asked, by a commit of just now. For any thread."""
        with suppress(RuntimeError):  # It has ended.
            if self._loop is not None:
                self._loop.call_soon_threadsafe(self._take, handed)

    def _take(self, handed: Sequence[Handed]) -> None:
        for one in handed:
            self._begin(one.platform, one.going, one.lease)
            self._queues[one.platform].left |= one.waits

    async def _serve(self, platform: str) -> None:
        wake = self._queues[platform].wake
        while True:
            try:
                await self._look(platform)
                # Looked at now and then as well: what waited for another try has no one to wake it.
                async with asyncio.timeout(_LOOK):
                    await wake.wait()
            except TimeoutError:
                continue
            except LaneClosedError:
                return
            except LeaseLostError:
                # Another bot delivers there now.
                await asyncio.sleep(_LOOK)
            except DBAPIError:
                await asyncio.sleep(_LOOK)
            except Exception:
                log.exception("delivery failed; I try again", platform=platform)
                await asyncio.sleep(_LOOK)

    async def _round(self, platform: str) -> int:
        """Deliver what waits for a platform, once; how many actions that got on. Raises the first error of it."""
        queues = self._queues[platform]
        before = queues.moved
        await queues.ended()
        await self._look(platform)
        ends = await asyncio.gather(*queues.going.values(), return_exceptions=True)
        for ended in ends:
            if isinstance(ended, BaseException):
                raise ended
        return queues.moved - before

    async def _look(self, platform: str) -> None:
        """Begin with what waits for a platform, wherever nothing is being delivered."""
        queues = self._queues[platform]
        async with queues.looking:
            queues.wake.clear()
            if self._stopped:
                return
            if len(queues.going) >= AT_ONCE:
                # Nothing could begin.
                queues.left = True
                return
            lease = self._held(platform) if self._held is not None else None
            if self._held is not None and lease is None:
                return
            whole, has = platform_of(platform), self._has.get(platform)
            queues.just_ended.clear()
            queues.left = False
            looked = self._lane.call(lambda engine: engine.pending(whole, lease=lease, has=has))
            found = await asyncio.wrap_future(looked)
            # What has been delivered since it was asked may still be among that.
            going = [one for one in found if one.destination not in queues.just_ended]
            queues.left |= bool(found)
            if len(going) < len(found):
                queues.wake.set()
            self._begin(platform, going, lease)

    def _begin(self, platform: str, going: Sequence[Outgoing], lease: Lease | None) -> None:
        """Deliver this, each destination's in order, but where something is being delivered."""
        if self._stopped:
            return
        queues = self._queues[platform]
        chains: dict[str, list[Outgoing]] = {}
        for action in going:
            chains.setdefault(action.destination, []).append(action)
        for destination, chain in chains.items():
            if destination in queues.going:
                queues.left = True
            else:
                queues.begin(destination, self._chain(platform, chain, queues.at_once, lease))

    async def _write_down(self, report: Report, lease: Lease | None) -> bool:
        """Have it written down; did the action get on?"""
        await asyncio.wrap_future(self._lane.submit([Input(report, lease=lease)]))
        return not passing(report.result)

    async def _chain(
        self, platform: str, chain: Sequence[Outgoing], at_once: asyncio.Semaphore, lease: Lease | None
    ) -> int:
        """Deliver one destination's actions in order, up to the first that fails; how many actions that got on.

        Each is written down before the next, whatever the other destinations wait for: what people say to it finds it,
        and after a crash no more than one is said again.
        """
        moved = 0
        async with at_once:
            for action in chain:
                if self._stopped or not self._may(platform, lease):
                    # It is left to another bot, or to the next start.
                    break
                cause.begin(action.cause)
                if isinstance(action.action, Keep):
                    kept = await self._carrying.kept(action, action.action)
                    if kept is None:
                        break
                    moved += await self._write_down(kept, lease)
                    if isinstance(kept.result, Failed):
                        break
                    continue
                ready = await self._carrying.ready(action)
                # (That may have taken a while.)
                if ready is None or not self._may(platform, lease):
                    break
                action = ready
                result = await self._one(platform, action)
                while (
                    isinstance(result, Delivered) and result.more and not self._stopped and self._may(platform, lease)
                ):
                    # What has been said of it is written down first, so that it isn't said again.
                    await self._write_down(Report(action.row, result), lease)
                    action = replace(action, pieces=result.ids)
                    result = await self._one(platform, action)
                moved += await self._write_down(Report(action.row, result), lease)
                if isinstance(result, Failed) or result.more:
                    break
        return moved

    def _may(self, platform: str, lease: Lease | None) -> bool:
        """Is it still this bot that delivers there?"""
        return not self._lane.over and (self._held is None or self._held(platform) == lease)

    async def _one(self, platform: str, action: Outgoing) -> Result:
        began = time.monotonic()
        result = await self._try(platform, action)
        ended = time.monotonic()
        tracing.tried(self._lane.figures, action, result, ended - began)
        if not passing(result):
            self._lane.figures.delivered[platform] = ended
        return result

    @asynccontextmanager
    async def _while_held(self, platform: str) -> AsyncIterator[None]:
        """What is done within is broken off once the platform is another bot's. Raises LeaseLostError then.

        Who has slept does nothing more that was under way: a timer that is overdue is called before what has come in
        meanwhile is gone on with, and it breaks that off by itself.
        """
        lease = self._held(platform) if self._held is not None else None
        loop, task, lost = asyncio.get_running_loop(), asyncio.current_task(), False
        timer: asyncio.TimerHandle | None = None

        def look() -> None:
            nonlocal timer, lost
            if self._may(platform, lease):
                timer = loop.call_later(_NOTICE, look)
            elif task is not None:
                lost = True
                task.cancel()

        if self._held is not None:
            timer = loop.call_later(_NOTICE, look)
        try:
            yield
        except asyncio.CancelledError:
            if not lost or task is None:
                raise
            task.uncancel()
            raise LeaseLostError(()) from None
        finally:
            if timer is not None:
                timer.cancel()

    async def _try(self, platform: str, action: Outgoing) -> Result:
        try:
            async with asyncio.timeout(_TIMEOUT), self._while_held(platform):
                return await self._deliver[platform](action)
        except LeaseLostError:
            return Failed(Failure.UNREACHABLE, detail="another copbot delivers there now")
        except TimeoutError:
            return Failed(Failure.UNREACHABLE, detail="no answer in time")
        except Exception as error:
            log.exception("an adapter failed to deliver", platform=platform, row=action.row)
            return Failed(Failure.UNREACHABLE, detail=type(error).__name__)
