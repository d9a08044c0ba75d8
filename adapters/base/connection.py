"""An adapter while it is connected, and while it is not."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from adapters.base.outbound import Outbound
from copbot.rooms.actions import Failed, Failure, Result
from copbot.rooms.events import Person
from copbot.rooms.outbox import Outgoing
from copbot.running.live import AdapterError

_NOT_CONNECTED = "not connected"


@dataclass(frozen=True, slots=True)
class Up:
    """What a connection can do; `member` tells who is in a room now, as `Adapter.member` does."""

    outbound: Outbound
    member: Callable[[str, str], Awaitable[Person | None]]
    fetch: Callable[[str, int], Awaitable[bytes]] | None = None
    """The bytes of a picture that somebody posted, by its source, of which there may be so many."""


class Connected:
    """The half of an adapter that the bot asks for something. Its `run` sets `up` as long as there is a connection."""

    up: Up | None = None

    async def deliver(self, going: Outgoing) -> Result:
        """Do there what the bot asks, and say how that went."""
        if self.up is None:
            return Failed(Failure.UNREACHABLE, detail=_NOT_CONNECTED)
        return await self.up.outbound.deliver(going)

    async def fetch(self, source: str, most: int) -> bytes:
        """The bytes of a picture that somebody posted. Raises what keeps it from that.

        ConnectionError if that passes.
        """
        if self.up is None or self.up.fetch is None:
            raise ConnectionError(_NOT_CONNECTED)
        return await self.up.fetch(source, most)

    async def member(self, room: str, person: str) -> Person | None:
        """Who this is among those who are in the room now; None if nobody. Raises what keeps it from telling."""
        if self.up is None:
            raise AdapterError(_NOT_CONNECTED)
        return await self.up.member(room, person)
