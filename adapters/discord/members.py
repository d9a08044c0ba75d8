"""Who is in a room, when that is asked."""

from __future__ import annotations

import discord
from cachetools import TTLCache

from adapters.discord.connection import Connection
from adapters.discord.inbound import Place, person
from adapters.discord.rights import is_inside
from adapters.discord.rooms import KINDS
from copbot.rooms.events import Person
from copbot.running.live import AdapterError

_HOLDS = 10.0
"""So many seconds a server's "no" holds: who is asked after is asked after in each of its channels."""
_REMEMBERED = 1000


class Members:
    """Looks people up, while the bot is connected."""

    def __init__(self, client: Connection) -> None:
        self._client = client
        self._absent: TTLCache[tuple[int, int], bool] = TTLCache(_REMEMBERED, _HOLDS)

    async def look_up(self, room: str, user: str) -> Person | None:
        """Who this is among those who see the channel, with the rights of now; None if nobody.

        Raises AdapterError, or what discord.py raises, where that can't be told.
        """
        if not user.isdigit():
            raise AdapterError("of those in whose name a proxy speaks Discord knows nothing")
        channel = self._client.get_channel(int(room))
        if not isinstance(channel, KINDS):
            raise AdapterError("there is no such channel now")
        member = await self._member(channel.guild, int(user))
        if member is None or not is_inside(channel, member):
            return None
        return person(member, Place(channel.id, channel))

    async def _member(self, guild: discord.Guild, user: int) -> discord.Member | None:
        known = guild.get_member(user)
        if known is not None or (guild.id, user) in self._absent:
            return known
        try:
            return await guild.fetch_member(user)
        except discord.NotFound:
            self._absent[guild.id, user] = True
            return None
