"""Channel history: what was said while the bot was away, oldest first."""

from __future__ import annotations

from collections.abc import AsyncIterator, Sequence

import discord
import structlog

from adapters.discord.rights import Room

log = structlog.get_logger()
_Channel = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread | discord.DMChannel


async def since(room: Room, after: int) -> AsyncIterator[tuple[discord.Message, discord.Thread | None]]:
    """The messages of a room and of its threads after this one, in the order in which they were written.

    Raises discord.HTTPException and aiohttp.ClientError where Discord doesn't answer: then nothing may be left out.
    """
    sources: list[AsyncIterator[tuple[discord.Message, discord.Thread | None]]] = []
    if not isinstance(room, discord.ForumChannel) and (room.last_message_id or 0) > after:
        sources.append(_in(room, after))
    sources += [_in(thread, after) for thread in await _threads(room, after)]
    async for found in _merged(sources):
        yield found


async def in_private(channel: discord.DMChannel, after: int) -> AsyncIterator[discord.Message]:
    """The messages of a private talk after this one."""
    async for message, _ in _in(channel, after):
        yield message


def latest(room: Room) -> int:
    """The newest message that Discord says there is in the room and its active threads; 0 for none."""
    threads = [] if isinstance(room, discord.StageChannel) else room.threads if hasattr(room, "threads") else []
    return max([room.last_message_id or 0, *(thread.last_message_id or 0 for thread in threads)])


async def _threads(room: Room, after: int) -> list[discord.Thread]:
    """The threads of a room in which something was said after this message."""
    if not isinstance(room, discord.TextChannel | discord.ForumChannel):
        return []
    found = {thread.id: thread for thread in room.threads}
    gone_since = discord.utils.snowflake_time(after)
    try:
        async for thread in room.archived_threads(limit=None):
            if thread.archive_timestamp < gone_since:
                break
            found[thread.id] = thread
    except discord.Forbidden:
        _unreadable(room)
    return [thread for thread in found.values() if (thread.last_message_id or 0) > after]


async def _in(channel: _Channel, after: int) -> AsyncIterator[tuple[discord.Message, discord.Thread | None]]:
    thread = channel if isinstance(channel, discord.Thread) else None
    try:
        async for message in channel.history(limit=None, after=discord.Object(after), oldest_first=True):
            yield message, thread
    except discord.Forbidden:
        _unreadable(channel)
    except discord.NotFound:
        # Deleted in the meantime.
        return


async def _merged(
    sources: Sequence[AsyncIterator[tuple[discord.Message, discord.Thread | None]]],
) -> AsyncIterator[tuple[discord.Message, discord.Thread | None]]:
    """All of the sources in one, the oldest first; of each only the next one is held."""
    heads = [(first, source) for source in sources if (first := await anext(source, None)) is not None]
    while heads:
        heads.sort(key=lambda head: head[0][0].id)
        found, source = heads[0]
        yield found
        following = await anext(source, None)
        if following is None:
            heads.pop(0)
        else:
            heads[0] = following, source


def _unreadable(channel: object) -> None:
    log.warning(
        "I may not read this channel's history, so what was said while I was away is lost; "
        "give the bot the permission Read Message History",
        channel=getattr(channel, "id", None),
    )
