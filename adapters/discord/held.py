"""Which rooms there were when the bot looked last: kept, so that it knows what went while it was away."""

from __future__ import annotations

import json

import discord

from adapters.discord.rooms import Rooms
from adapters.discord.shards import Shard
from copbot.running.live import Hub

_SERVERS = "discord servers"


class Held:
    """The rooms of each server, and by which name of the settings each was met."""

    def __init__(self, hub: Hub, rooms: Rooms, shard: Shard) -> None:
        self._hub = hub
        self._shard = shard
        self._rooms = rooms
        self._kept: dict[str, str] = {}

    async def begin(self, guild: discord.Guild) -> list[int]:
        """The rooms of a server that were there when the bot looked last; each goes by the name that it was met by."""
        before: dict[str, str] = json.loads(await self._hub.cursor(_rooms_of(guild.id)) or "{}")
        self._rooms.remember(guild, {int(room): name for room, name in before.items() if name})
        return [int(room) for room in before]

    async def keep(self, guild: discord.Guild) -> None:
        """Keep which rooms of the server there are now."""
        now = {str(room.id): self._rooms.met_as(room) for room in self._rooms.of(guild)}
        await self._keep(_rooms_of(guild.id), json.dumps(now))
        await self.keep_servers(await self._servers() | {guild.id})

    async def gone(self, servers: set[int]) -> list[int]:
        """The rooms of the servers that are none of these any more, though the bot was in them."""
        found: list[int] = []
        for server in sorted(await self._servers() - servers):
            found += map(int, json.loads(await self._hub.cursor(_rooms_of(server)) or "{}"))
        return found

    async def keep_servers(self, servers: set[int]) -> None:
        """Keep which servers there are now."""
        await self._keep(self._shard.note(_SERVERS), " ".join(map(str, sorted(servers))))

    async def _servers(self) -> set[int]:
        kept = await self._hub.cursor(self._shard.note(_SERVERS))
        if kept is None:
            # There were fewer connections, or one, when it was kept.
            kept = await self._hub.cursor(_SERVERS) or ""
        return {int(one) for one in kept.split() if self._shard.has(one)}

    async def _keep(self, name: str, value: str) -> None:
        if self._kept.get(name) != value:
            self._kept[name] = value
            await self._hub.keep(name, value)


def _rooms_of(guild: int) -> str:
    return f"discord rooms {guild}"
