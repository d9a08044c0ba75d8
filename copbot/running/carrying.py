"""What goes along with messages gets its bytes before it is delivered."""

from __future__ import annotations

import asyncio
from dataclasses import replace

from copbot.rooms.instead import filled, stored
from copbot.rooms.outbox import Outgoing
from copbot.running.lane import Lane


class Carrying:
    """Fills what is to be delivered."""

    def __init__(self, lane: Lane) -> None:
        self._lane = lane

    async def ready(self, going: Outgoing) -> Outgoing | None:
        """The same with all bytes; None if they are still on their way."""
        numbers = stored(going.action)
        if not numbers:
            return going
        contents = await asyncio.wrap_future(self._lane.call(lambda engine: engine.enclosed(numbers)))
        return replace(going, action=filled(going.action, contents))
