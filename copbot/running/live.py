"""The bot as it runs: the engine in its lane, delivery and adapters beside it, and a clock that ticks."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Coroutine, Sequence
from concurrent.futures import Future
from contextlib import suppress
from datetime import datetime
from functools import partial
from types import TracebackType
from typing import Any, Self

import structlog
from apscheduler.schedulers.background import BackgroundScheduler

from copbot.kit.commands import newcomers_first
from copbot.kit.suggesting import Suggestion, Wanted
from copbot.rooms.actions import HAS_LEFT, Result, TellPrivately
from copbot.rooms.events import FormSent, Tick
from copbot.rooms.outbox import Outgoing
from copbot.rooms.outcome import Outcome
from copbot.running import tracing
from copbot.running.awaited import done_within
from copbot.running.beforehand import Beforehand
from copbot.running.connections import Connections, platform_of
from copbot.running.delivery import Delivery
from copbot.running.embedding import CATCH_UP, Asking, Embedding
from copbot.running.engine import Engine, Input
from copbot.running.hub import Adapter as Adapter
from copbot.running.hub import AdapterError as AdapterError
from copbot.running.hub import Hub as Hub
from copbot.running.hub import Settling
from copbot.running.lane import Lane, LaneClosedError
from copbot.running.leases import CHORES, Keeper, holding, is_alone
from copbot.running.pulse import Pulse
from copbot.running.reading import Reading

log = structlog.get_logger()
_PATIENCE = 1.0
"""Seconds for each part of an orderly end; all together stay below the five that operators are promised."""
_SETTLING = 0.5
"""Seconds for handling what was told but once."""
_SAYING = 0.25
"""Seconds that reading a platform waits for what the bot is saying there."""
_LEAVING = 0.4
"""Seconds for telling other bots that this one is gone."""
_STARTING = 5.0
"""Seconds after which what is done each day is done for the first time."""
TICK = 1.0
"""Seconds between two looks at what is due."""


class Live:
    """Everything that runs, from `with` to its end; adapters and delivery have an event loop in their own thread.

    Left by an exception it ends at once: what is still to be delivered is delivered after the next start.
    """

    def __init__(
        self,
        engine: Engine,
        now: Callable[[], datetime],
        explain: Callable[[BaseException], Exception],
        adapters: Sequence[Adapter],
        doomed: Callable[[], None] = lambda: None,
        embedding: Embedding | None = None,
        keeper: Keeper | None = None,
    ) -> None:
        """`doomed` is called where it can't go on; then `failure` says why. `embedding` finds in other words, too.

        `keeper` tells which platforms are this bot's, where several share a database.
        """
        self.failure: BaseException | None = None
        self._doomed = doomed
        self._now = now
        self.commands = newcomers_first(engine.commands)
        self._connections = Connections(adapters)
        self._meaning = Asking(embedding, lambda: self._ending) if embedding else None
        self._lane = Lane(engine, explain, self._said, self._fail)
        self._beforehand = Beforehand(self._lane, self._connections, engine.desk, self._meaning)
        self._keeper = keeper
        self.pulse = Pulse(self._lane, self._connections.each, begun=keeper is None, has=self._connections.has)
        """By which it is seen from outside whether all of it goes on."""
        self._reading = Reading(self, lambda: self._ending, self.pulse.failed)
        self._delivery = Delivery(
            self._lane,
            {name: partial(self._deliver, adapter) for name, adapter in self._connections.each.items()},
            self._connections.fetching,
            holding(keeper),
            self._connections.has,
        )
        engine.handing.to = self._delivery
        # An adapter that does not let go keeps this thread, but not the process from ending.
        self._thread = threading.Thread(target=self._run, name="adapters", daemon=True)
        self._ready = threading.Event()
        self._scheduler = BackgroundScheduler(timezone="UTC")
        self._loop: asyncio.AbstractEventLoop
        self._main: asyncio.Task[None]
        self._ending = False
        self._ticked: Future[None] | None = None

    def __enter__(self) -> Self:
        self._lane.start()
        self._thread.start()
        self._ready.wait()
        self._scheduler.add_job(self._tick, "interval", seconds=TICK, coalesce=True, max_instances=1)
        self._scheduler.add_job(self._prune, "cron", hour=4)
        if self._meaning is not None:
            self._scheduler.add_job(self._catch_up, "interval", seconds=CATCH_UP, coalesce=True)
        self._scheduler.start()
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ending = True
        self._scheduler.shutdown(wait=False)
        if kind is None and self.failure is None:
            self._within(_SETTLING, self._settle())
            self.drain(_PATIENCE / 2)
            # What has been sent is also written down, or it would be sent again.
            self._within(_PATIENCE, self._delivery.stop(_PATIENCE / 2))
        self._lane.stop(_PATIENCE)
        if self._keeper is not None:
            self._within(_LEAVING, self._keeper.leave())
        with suppress(RuntimeError):  # It has ended.
            self._loop.call_soon_threadsafe(self._main.cancel)
        self._thread.join(_PATIENCE)

    # For adapters

    @property
    def ending(self) -> bool:
        """Does the bot end?"""
        return self._ending

    async def submit(self, inputs: Sequence[Input]) -> None:
        """Have these handled; returns when they are committed."""
        self.pulse.told(inputs)
        tracing.received(inputs)
        await self._beforehand.submit(inputs)

    def send(self, form: FormSent) -> Future[Outcome]:
        """Have a form of the web side handled; what came of it, once that is committed. For any thread.

        Raises LaneClosedError if the bot has ended, as what it gives does.
        """
        outcome = Outcome()

        async def handled() -> Outcome:
            await self.submit([Input(form, outcome=outcome)])
            return outcome

        waiting = handled()
        try:
            return asyncio.run_coroutine_threadsafe(waiting, self._loop)
        except RuntimeError:
            waiting.close()
            raise LaneClosedError from None

    async def keep(self, name: str, value: str) -> None:
        """Have a note kept, as a cursor of this name; returns when it is committed."""
        await asyncio.wrap_future(self._lane.submit([Input(None, (name, value))]))

    async def _deliver(self, adapter: Adapter, going: Outgoing) -> Result:
        """Have it delivered, but for a private word to somebody who turns out to have left all rooms."""
        if isinstance(going.action, TellPrivately) and not await self._is_there(going, going.action.person):
            return HAS_LEFT
        return await adapter.deliver(going)

    async def _is_there(self, going: Outgoing, person: str) -> bool:
        """Is somebody still in a room, where nobody tells of leaving? Yes, if it can't be told."""
        rooms = await asyncio.wrap_future(self._lane.call(lambda engine: engine.to_look_for(going, person)))
        if rooms is None:
            return False
        asked = [(room, person) for room in rooms]
        told = await self._beforehand.told_of(going.platform, asked, f"for {going.row}", self._now())
        if told:
            await self.submit([Input(one) for one in told])
        return len(told) < len(rooms) or not rooms or any(one.here for one in told)

    async def cursor(self, name: str) -> str | None:
        """Up to where this was read and committed."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.cursor(name)))

    async def back(self, platform: str) -> None:
        """What waits because the platform could not be reached is tried at once."""
        self.pulse.back(platform)
        await asyncio.wrap_future(self._lane.call(lambda engine: engine.back(platform_of(platform))))
        self._delivery.wake()

    async def spoken(self, platform: str) -> None:
        """Returns when what the bot is just saying on the platform is said, and soon in any case."""
        await self._delivery.said(platform, _SAYING)

    def heard(self, platform: str, within: float) -> None:
        """The platform has told something, if only that nothing is new; it will again within so many seconds."""
        self.pulse.heard(platform, within)

    async def inside(self, platform: str, room: str) -> dict[str, bool]:
        """Who is held to be in a room, and whether with moderator rights there."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.inside(platform, room)))

    async def handled(self, platform: str, which: Callable[[str], bool]) -> list[str]:
        """Which ids of what was handled, and has left a trace, are such."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.handled(platform, which)))

    async def suggest(self, wanted: Wanted) -> list[Suggestion]:
        """What somebody who is typing a command may mean."""
        return await asyncio.wrap_future(self._lane.call(lambda engine: engine.suggest(wanted)))

    def drain(self, patience: float) -> None:
        """Deliver what can be delivered, for at most so many seconds."""
        self._within(patience, self._delivery.drain())

    async def _settle(self) -> None:
        """Returns when all that the platforms have told but once is handled."""
        async with asyncio.TaskGroup() as group:
            for adapter in self._connections.each.values():
                if isinstance(adapter, Settling):
                    group.create_task(adapter.settle())

    def _within(self, patience: float, work: Coroutine[Any, Any, None]) -> None:
        """Have this done beside the adapters, and wait for it for at most so many seconds."""
        done_within(patience, work, self._loop, self._thread)

    def _said(self) -> None:
        with suppress(RuntimeError):  # It has ended.
            self._loop.call_soon_threadsafe(self._delivery.wake)

    def _fail(self, error: BaseException) -> None:
        self.failure, self._ending = error, True
        self._doomed()

    def _tick(self) -> None:
        if self._keeper is not None and not self._keeper.holds_any:
            # What is due is done by those who are where it is said.
            return
        # Its outcome is nobody's to wait for; while one waits (for a database that is down) no other joins it.
        if self._ticked is None or self._ticked.done():
            self._ticked = self._lane.submit([Input(Tick(at=self._now()))])

    def _prune(self) -> None:
        if is_alone(self._keeper):
            self._lane.call(lambda engine: engine.prune())

    def _catch_up(self) -> None:
        if self._meaning is not None and is_alone(self._keeper):
            self._meaning.catch_up()

    def _run(self) -> None:
        try:
            with suppress(asyncio.CancelledError), asyncio.Runner() as runner:
                self._loop = runner.get_loop()
                self._main = self._loop.create_task(self._serve())
                self._loop.run_until_complete(self._main)
        except BaseException as error:
            # Also where a library calls exit. A bot that does nothing any more must not be taken for one that runs:
            # whoever keeps it starts it again.
            log.exception("what reads the platforms has ended", exc_info=error)
            self._fail(error)

    async def _serve(self) -> None:
        self._ready.set()
        async with asyncio.TaskGroup() as group:
            group.create_task(self._delivery.run())
            group.create_task(self.pulse.beat())
            if self._keeper is None:
                group.create_task(self._prune_soon())
            else:
                group.create_task(self._keeper.run())
                group.create_task(self._do_chores(self._keeper))
            for adapter in self._connections.each.values():
                group.create_task(self._keep(adapter))
            # Without any platform, too, it is there until it is told to end: the end has work for it.
            await asyncio.Event().wait()

    async def _keep(self, adapter: Adapter) -> None:
        if self._keeper is None:
            await self._reading.keep(adapter)
        else:
            await self._reading.keep_by_turns(adapter, self._keeper, self._begins, self._ends)

    async def _begins(self, platform: str) -> None:
        """Another may have read the platform until now."""
        await asyncio.wrap_future(self._lane.call(Engine.take_over))
        self.pulse.begins(platform)

    async def _ends(self, platform: str) -> None:
        """Another is to read the platform from now on."""
        self.pulse.rests(platform)
        await self._delivery.settle(platform)

    async def _prune_soon(self) -> None:
        """What is done each day is done when it runs: nobody has to wait for that at the start."""
        await asyncio.sleep(_STARTING)
        self._prune()

    async def _do_chores(self, keeper: Keeper) -> None:
        """Whoever comes to do them begins with those of the start."""
        while not self._ending:
            lease = await keeper.gained(CHORES)
            self._prune()
            await keeper.lost(lease)
