"""An action carried out to its end, as the bot's delivery does it."""

from __future__ import annotations

from collections.abc import Awaitable, Callable
from dataclasses import replace

from copbot.rooms.actions import Delete, Delivered, Edit, Result
from copbot.rooms.outbox import Outgoing


async def carry_out(deliver: Callable[[Outgoing], Awaitable[Result]], going: Outgoing) -> Result:
    """How all of it went: of a long text one message after another. What it is about is one message, if not told."""
    if isinstance(going.action, Edit | Delete) and not going.pieces:
        going = replace(going, pieces=(str(going.action.message),))
    result = await deliver(going)
    while isinstance(result, Delivered) and result.more:
        result = await deliver(replace(going, pieces=result.ids))
    return result
