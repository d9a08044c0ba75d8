"""Reactions that Discord told nobody, for it had forgotten the session: what stands there is held beside what is known.

Of each channel the latest messages are looked at, which tell what stands there; Discord is asked who put it there.
"""

from __future__ import annotations

from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp
import discord
import structlog

from adapters.base.told import brief
from adapters.discord.connection import Connection
from adapters.discord.inbound import PLATFORM, Place
from adapters.discord.marks import Mark, is_of, standing
from adapters.discord.rooms import Rooms
from copbot.running.hub import Hub

log = structlog.get_logger()
_LATEST = 300
"""So many messages of each channel and thread are looked at."""
_YOUNG = timedelta(days=28)
"""Of older ones it may not be known any more which reactions have counted."""
_TOGETHER = 2000
"""For so many messages at once it is looked up what is known."""
_MOST = 1000
"""So often Discord is asked who put an emoji on a message, after each session that it forgot."""
_Talk = discord.TextChannel | discord.VoiceChannel | discord.StageChannel | discord.Thread


@dataclass(frozen=True, slots=True)
class Found:
    """What came and went on a message unheard: who put or took which emoji, and whether it stands there now."""

    place: Place
    message: int
    changed: list[tuple[discord.Member, discord.PartialEmoji, bool]] = field(default_factory=list)


class Reconciling:
    """Looks through the channels once."""

    def __init__(self, client: Connection, hub: Hub, rooms: Rooms) -> None:
        self._client = client
        self._hub = hub
        self._rooms = rooms
        self._left = _MOST

    async def look(self) -> AsyncIterator[Found]:
        """What has changed, message by message. Raises what keeps Discord from telling it."""
        seen: list[tuple[Place, discord.Message]] = []
        for place, channel in self._places():
            seen += [(place, one) async for one in _latest(channel)]
            if len(seen) >= _TOGETHER:
                async for found in self._compare(seen):
                    yield found
                seen = []
        async for found in self._compare(seen):
            yield found
        if not self._left:
            log.warning("too many reactions came while I was away; of some I don't know whose they are", most=_MOST)

    def _places(self) -> Iterable[tuple[Place, _Talk]]:
        for guild in self._client.guilds:
            for room in self._rooms.in_order(guild):
                if not self._rooms.is_known(room.id):
                    continue
                if isinstance(room, _Talk):
                    yield Place(room.id, room), room
                for thread in room.threads if isinstance(room, discord.TextChannel | discord.ForumChannel) else ():
                    yield Place(room.id, room, thread), thread

    async def _compare(self, seen: list[tuple[Place, discord.Message]]) -> AsyncIterator[Found]:
        messages = {message.id for _, message in seen}
        known = standing(await self._hub.handled(PLATFORM, lambda key: is_of(key, messages)))
        for place, message in seen:
            found = Found(place, message.id)
            before = known.get(message.id, set())
            there = {str(one.emoji): one for one in message.reactions}
            for emoji in there.keys() | {emoji for _, emoji in before}:
                await self._changed(found, emoji, there.get(emoji), {who for who, one in before if one == emoji})
            if found.changed:
                yield found

    async def _changed(self, found: Found, emoji: str, there: discord.Reaction | None, before: set[int]) -> None:
        count = there.count - there.me if there is not None else 0
        if there is None or not count:
            now: set[int] = set()
        elif not self._left:
            return
        else:
            self._left -= 1
            now = {user.id async for user in there.users() if user != self._client.user}
        guild = found.place.room.guild if found.place.room is not None else None
        for who in now ^ before:
            member = guild.get_member(who) if guild is not None else None
            if member is not None:
                found.changed.append((member, discord.PartialEmoji.from_str(emoji), who in now))


def mark(member: discord.Member, emoji: discord.PartialEmoji) -> Mark:
    """What stands for it among the marks."""
    return member.id, str(emoji)


async def _latest(channel: _Talk) -> AsyncIterator[discord.Message]:
    young = discord.utils.utcnow() - _YOUNG
    try:
        async for message in channel.history(limit=_LATEST, after=young, oldest_first=False):
            yield message
    except (discord.Forbidden, discord.NotFound) as error:
        log.info("a channel could not be looked through for reactions", channel=channel.id, why=brief(error))


PASSING = (discord.HTTPException, aiohttp.ClientError, OSError)
"""What keeps Discord from telling it, for a while."""
