"""Which platforms this bot reads, of several bots on one database: those of which it has the lease.

It takes what nobody has, and gives up what another who has less can hold, too. What it has it renews; where that fails
in time it has nothing any more, whatever the database says later: so no two ever read or answer on one platform.
"""

from __future__ import annotations

import asyncio
import time
from collections import Counter
from collections.abc import Callable, Iterable, Set
from contextlib import suppress

import structlog
from sqlalchemy.exc import SQLAlchemyError

from storage.leases import LIFE, Leases, State
from storage.sharing import Lease

log = structlog.get_logger()
CHORES = "chores"
"""The lease of what one bot alone does for all."""
_LIGHT = frozenset((CHORES,))
"""What weighs nothing when it is told who has less."""
_LOOK = 2.0
"""Seconds between two looks at who has what."""
_MARGIN = 1.0
"""Seconds before the server's word that a lease is over after which it is not used any more."""
_PATIENCE = 4.0
"""Seconds that something stays free for who has less, before anybody takes it."""
_STEADY = 20.0
"""Seconds that a bot has to be there before another gives up something for it."""
_NOTICE = 0.2
_CLOCK = getattr(time, "CLOCK_BOOTTIME", time.CLOCK_MONOTONIC)
"""A clock that goes on while the machine sleeps."""


def decide(state: State, me: str, waited: Set[str], steady: Set[str]) -> tuple[list[str], str | None]:
    """What this bot takes, and what it gives up, if anything.

    `waited` are the names that have been free for long, `steady` the bots that have been there for long.
    """
    counts = Counter(holder for name, holder in state.held.items() if name not in _LIGHT)
    take = []
    for name in sorted(state.processes.get(me, frozenset()) - state.held.keys()):
        others = [counts[one] for one, may in state.processes.items() if one != me and name in may]
        if name in _LIGHT or name in waited or counts[me] <= min(others, default=counts[me]):
            take.append(name)
            counts[me] += name not in _LIGHT
    give = None
    for name in sorted(one.name for one in state.mine if one.name not in _LIGHT):
        others = [counts[one] for one in steady - {me} if name in state.processes.get(one, frozenset())]
        # Less than two would only turn it round.
        if others and counts[me] - min(others) >= 2:
            give = name
    return take, give


class Keeper:
    """Keeps the leases of this bot, and takes those that it can have, of `may`."""

    def __init__(self, leases: Leases, may: Set[str]) -> None:
        self._leases = leases
        self._may = frozenset(may)
        self._mine: dict[str, Lease] = {}
        self._giving: set[Lease] = set()
        self._until = 0.0
        self._free: dict[str, float] = {}
        self._met: dict[str, float] = {}
        self._told = False
        self._over = False
        self._one_at_a_time = asyncio.Lock()

    def held(self, name: str) -> Lease | None:
        """The lease of it, if this bot has it now."""
        lease = self._mine.get(name)
        return lease if lease is not None and lease not in self._giving and _now() < self._until else None

    @property
    def holds_any(self) -> bool:
        """Has this bot any lease now?"""
        return any(self.held(name) is not None for name in self._may)

    async def run(self) -> None:
        """Look until it leaves."""
        while not self._over:
            async with self._one_at_a_time:
                await self._look()
            await asyncio.sleep(_LOOK)

    async def gained(self, name: str) -> Lease:
        """The lease of it, once this bot has it."""
        while (lease := self.held(name)) is None:  # noqa: ASYNC110 - time alone may change it
            await asyncio.sleep(_NOTICE)
        return lease

    async def lost(self, lease: Lease) -> None:
        """Returns once this bot has it no more, or is to give it up."""
        while self.held(lease.name) == lease:  # noqa: ASYNC110
            await asyncio.sleep(_NOTICE)

    def gives(self, lease: Lease) -> bool:
        """Is this bot to give it up?"""
        return lease in self._giving

    async def give(self, lease: Lease) -> None:
        """Let another have it, if this bot still has it: nothing that began by it is under way any more."""
        # (A look that began before would hold on to it.)
        async with self._one_at_a_time:
            if self._mine.get(lease.name) == lease:
                del self._mine[lease.name]
            self._giving.discard(lease)
            with suppress(SQLAlchemyError):
                await asyncio.to_thread(self._leases.give, lease)

    async def leave(self) -> None:
        """This bot ends: let others have all of it."""
        self._over = True
        async with self._one_at_a_time:
            self._mine.clear()
            with suppress(SQLAlchemyError):
                await asyncio.to_thread(self._leases.leave)

    async def _look(self) -> None:
        if self._over:
            return
        began = _now()
        try:
            state = await asyncio.to_thread(self._leases.renew, self._may)
            # (An older lease of the same name that is still being wound up is let go as soon as it is.)
            self._mine = {one.name: one for one in state.mine}
            self._until = began + LIFE - _MARGIN
            self._giving &= state.mine
            take, give = decide(state, self._leases.holder, self._waited(state, began), self._steady(state, began))
            if give is not None and not self._giving:
                self._giving.add(self._mine[give])
                log.info("another copbot that has less takes this over", name=give)
            elif take:
                for lease in await asyncio.to_thread(self._leases.take, take):
                    self._mine[lease.name] = lease
            self._told = False
        except SQLAlchemyError as error:
            # The lane tells of a database that is down. What was not renewed is over by itself.
            if not self._told:
                self._told = True
                log.info("leases could not be renewed; I try again", why=type(error).__name__)

    def _waited(self, state: State, now: float) -> Set[str]:
        self._free = {name: self._free.get(name, now) for name in self._may - state.held.keys()}
        return {name for name, since in self._free.items() if now - since >= _PATIENCE}

    def _steady(self, state: State, now: float) -> Set[str]:
        self._met = {one: self._met.get(one, now) for one in state.processes}
        return {one for one, since in self._met.items() if now - since >= _STEADY}


def is_alone(keeper: Keeper | None) -> bool:
    """Is it this bot that does what one does for all?"""
    return keeper is None or keeper.held(CHORES) is not None


def holding(keeper: Keeper | None) -> Callable[[str], Lease | None] | None:
    """What tells the lease of a platform; None where there is but one bot."""
    return keeper.held if keeper is not None else None


def _now() -> float:
    return time.clock_gettime(_CLOCK)


def names(connections: Iterable[str]) -> frozenset[str]:
    """What a bot with these platforms, or connections to them, can hold."""
    return frozenset((*connections, CHORES))
