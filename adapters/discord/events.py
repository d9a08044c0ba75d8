"""Events of a server: what is to come, shown above its channels to all who are there."""

from __future__ import annotations

from datetime import UTC, datetime

import discord

from adapters.base.outbound import NotDoneError
from copbot.rooms.actions import Failure, SetEvent
from copbot.rooms.text import cut

_NAME, _PLACE = 100, 100
_OVER = (discord.EventStatus.completed, discord.EventStatus.cancelled)


async def put(guild: discord.Guild | None, own: discord.ClientUser | None, action: SetEvent) -> str:
    """Make it, change it, or call it off; its id. What was made before a crash is known again, and not made twice."""
    if guild is None:
        raise NotDoneError(Failure.NOT_SUPPORTED, "there are no events outside of servers")
    name, place = cut(action.name, _NAME), cut(action.place, _PLACE)
    if action.event is not None:
        found = await guild.fetch_scheduled_event(int(str(action.event)))
        if found.status in _OVER:
            raise NotDoneError(Failure.GONE, "the event is over, or was called off by somebody")
        if action.on:
            await found.edit(name=name, location=place, start_time=action.begins, end_time=action.ends)
        else:
            await found.cancel()
        return str(found.id)
    if action.begins <= datetime.now(UTC):
        raise NotDoneError(Failure.GONE, "it has begun")
    for one in await guild.fetch_scheduled_events(with_counts=False):
        if own is not None and one.creator_id == own.id and (one.name, one.start_time) == (name, action.begins):
            return str(one.id)
    made = await guild.create_scheduled_event(
        name=name,
        start_time=action.begins,
        end_time=action.ends,
        entity_type=discord.EntityType.external,
        privacy_level=discord.PrivacyLevel.guild_only,
        location=place,
    )
    return str(made.id)
