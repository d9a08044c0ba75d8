"""Discord's servers and rooms as the bot gets to hear of them: what was missed there, and what has changed since."""

from __future__ import annotations

import asyncio

import discord
import structlog

from adapters.base.holders import Holders
from adapters.discord import history, inbound
from adapters.discord.connection import Connection
from adapters.discord.held import Held
from adapters.discord.inbound import Place
from adapters.discord.passing_on import PassingOn
from adapters.discord.rights import Moderators, Room, is_inside, moderates
from adapters.discord.roles import Roles
from adapters.discord.rooms import Rooms, lost
from adapters.discord.screening import Screening
from adapters.discord.shards import Shard
from copbot.running.hub import Hub

log = structlog.get_logger()
_MEMBERS_WITHIN = 60.0


class CatchingUp:
    """Each server is caught up with once in a session, before anything that happens in it is passed on."""

    def __init__(
        self, client: Connection, hub: Hub, rooms: Rooms, roles: Roles, shard: Shard, passing: PassingOn
    ) -> None:
        self._client = client
        self._hub = hub
        self._rooms = rooms
        self._roles = roles
        self._shard = shard
        self._passing = passing
        self._moderators = Moderators()
        self._screening = Screening(hub)
        self._held = Held(hub, rooms, shard)
        self._holders = Holders(hub, inbound.PLATFORM)
        self._opened: set[int] = set()

    async def begin(self) -> None:
        """A new session: everything in the meantime was missed. Private talks are caught up with at once."""
        self._opened.clear()
        if not self._shard.is_first:
            return
        for key, last in (await self._passing.private_talks()).items():
            channel = self._client.get_channel(key)
            try:
                channel = channel if channel is not None else await self._client.fetch_channel(key)
            except (discord.NotFound, discord.Forbidden):
                continue
            if isinstance(channel, discord.DMChannel):
                async for message in history.in_private(channel, last):
                    self._passing.say(message, Place(key, None))

    async def servers_known(self) -> None:
        """All servers are known, also those that can't be reached now: the others went while the bot was away."""
        servers = {guild.id for guild in self._client.guilds}
        await self._tell_lost(await self._held.gone(servers))
        await self._held.keep_servers(servers)

    async def open(self, guild: discord.Guild) -> None:
        """Tell of a server's rooms, and read what was said in them while nobody listened."""
        if guild.unavailable or not self._rooms.listens(guild):
            return
        self._opened.add(guild.id)
        if not guild.chunked:
            try:
                async with asyncio.timeout(_MEMBERS_WITHIN):
                    await guild.chunk()
            except TimeoutError:
                log.warning("the list of members did not come in time", server=guild.id)
        before = await self._held.begin(guild)
        for gone in self._rooms.lost_in(guild):
            self.lose(gone)
        there = {room.id for room in self._rooms.of(guild)}
        await self._tell_lost([room for room in before if room not in there])
        await self._held.keep(guild)
        for room in self._rooms.in_order(guild):
            await self._open_room(room)
            await self._put_right(room, all_known=guild.chunked)
        for member in await self._screening.agreed(guild):
            await self.joined(member)
        await self._look_for_pending(guild)
        if guild.chunked:
            await self._missed_roles(guild)

    def close(self, guild: int) -> None:
        """The server can't be reached: what happens there until it can is missed."""
        self._opened.discard(guild)

    def left(self, guild: discord.Guild) -> None:
        """The bot is no longer in the server."""
        self.close(guild.id)
        for gone in self._rooms.lost_in(guild, all_of_it=True):
            self.lose(gone)

    def lose(self, room: int) -> None:
        """The room is gone, for the bot at least."""
        told = self._rooms.lost(room)
        self._moderators.forget(room)
        if told is not None:
            self._passing.lose(room, told)

    async def place(self, channel_id: int, channel: object = None, guild: discord.Guild | None = None) -> Place | None:
        """Where that is, told of and caught up with before if it is a room; None if nobody listens there."""
        if guild is not None and guild.id not in self._opened:
            await self.open(guild)
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread | discord.DMChannel):
            found = self._client.get_channel(channel_id)
            channel = found if found is not None else await self._client.fetch_channel(channel_id)
        place = self._rooms.place(channel)
        if place is not None and place.room is not None:
            if place.room.guild.id not in self._opened:
                await self.open(place.room.guild)
            if not self._rooms.is_known(place.room.id):
                await self._open_room(place.room)
        return place

    async def greeting(self, guild: discord.Guild) -> Place | None:
        """Where those who come into the server are greeted."""
        place = self._rooms.greeting(guild)
        return await self.place(int(place.key), place.room, guild) if place is not None else None

    async def look_again(self, guild: discord.Guild) -> None:
        """Permissions may have changed: which rooms there are, what can be done in them, who moderates."""
        if guild.id not in self._opened:
            return
        for gone in self._rooms.lost_in(guild):
            self.lose(gone)
        for room in self._rooms.of(guild):
            if not self._rooms.is_known(room.id):
                await self._open_room(room)
            elif (known := self._rooms.known(room)) is not None:
                self._passing.put(known)
            self._tell_rights(room)
            await self._put_right(room)
        await self._held.keep(guild)

    async def joined(self, member: discord.Member) -> None:
        """Somebody came into the server, or has agreed to its rules now; who is still to do so sees nothing of it."""
        # Told late, it is told as it was: he or she may have agreed since.
        now = member.guild.get_member(member.id)
        if (now if now is not None else member).pending:
            await self._screening.look(member.guild)
            return
        place = await self.greeting(member.guild)
        if place is not None:
            self._passing.put(inbound.came(member, place))

    async def changed(self, before: discord.Member, after: discord.Member) -> None:
        """Somebody agreed to the server's rules, was given a role, or lost one."""
        if before.pending and not after.pending:
            await self.joined(after)
            await self._look_for_pending(after.guild)
        if before.roles == after.roles:
            return
        if after == self._client.user:
            await self.look_again(after.guild)
        elif after.guild.id in self._opened:
            await self._roles_changed(before, after)

    async def _roles_changed(self, before: discord.Member, after: discord.Member) -> None:
        known = [room for room in self._rooms.in_order(after.guild) if self._rooms.is_known(room.id)]
        for changed in self._roles.by_people(known, before, after):
            self._passing.put(changed)
        await self._passing.flush()
        for role in self._roles.of(after.guild):
            await self._holders.keep(_of(role), [(str(after.id), role in after.roles)])
        for room in self._rooms.of(after.guild):
            self._tell_rights(room, [after])
            if is_inside(room, before) and not is_inside(room, after):
                self._passing.put(inbound.went(after, Place(room.id, room)))

    async def _look_for_pending(self, guild: discord.Guild) -> None:
        """Who is still to agree to the server's rules is remembered; of who has is told before."""
        await self._passing.flush()
        await self._screening.look(guild)

    async def _missed_roles(self, guild: discord.Guild) -> None:
        """Tell who was given a role that the operator named, or lost it, while the bot was away."""
        rooms = [room for room in self._rooms.in_order(guild) if await self._belongs(room)]
        for role in self._roles.of(guild) if rooms else ():
            now = {str(member.id) for member in role.members if not member.pending}
            changes = await self._holders.changes(_of(role), now)
            for person, on in changes:
                member = guild.get_member(int(person))
                room = next((one for one in rooms if member is not None and is_inside(one, member)), None)
                if member is not None and room is not None:
                    self._passing.put(inbound.role_changed(member, role, on, Place(room.id, room)))
                elif member is not None and not on:
                    # Only the role had let him or her see any room.
                    self._passing.put(inbound.role_changed(member, role, on, Place(rooms[0].id, rooms[0])))
                    self._passing.put(inbound.went(member, Place(rooms[0].id, rooms[0])))
            await self._passing.flush()
            await self._holders.keep(_of(role), changes)

    async def _belongs(self, room: Room) -> bool:
        """Is the room one of a community's, as far as can be told here? In another nothing is heard."""
        if not self._rooms.is_known(room.id):
            return False
        return self._rooms.named(room) or bool(await self._hub.inside(inbound.PLATFORM, str(room.id)))

    async def _put_right(self, room: Room, *, all_known: bool = False) -> None:
        """Tell who is held to be in a room and is not (any more), or has other rights there than is held.

        Only where the list of members is complete is somebody gone who is not on it.
        """
        await self._passing.flush()
        place = Place(room.id, room)
        for key, may in (await self._hub.inside(inbound.PLATFORM, place.key)).items():
            if not key.isdigit():
                # A proxy speaks in this name.
                continue
            member = room.guild.get_member(int(key))
            if member is None and all_known:
                self._passing.put(inbound.went(discord.Object(int(key)), place))
            elif member is not None and not is_inside(room, member):
                self._passing.put(inbound.went(member, place))
            elif member is not None and may != moderates(room, member):
                self._passing.put(inbound.rights(member, not may, place))

    async def _open_room(self, room: Room) -> None:
        known = self._rooms.known(room)
        after = await self._passing.read_upto(room.id)
        if known is not None:
            # A room that is new to us: what was said in it before is not for us.
            self._passing.begin(room.id, known, history.latest(room) if after is None else after)
        self._tell_rights(room)
        if after is not None:
            async for message, thread in history.since(room, after):
                self._passing.say(message, Place(room.id, room, thread))
                if self._passing.is_full:
                    await self._passing.flush()

    async def _tell_lost(self, rooms: list[int]) -> None:
        """They went while the bot was away."""
        for room in rooms:
            self._passing.lose(room, lost(room))
        await self._passing.flush()

    def _tell_rights(self, room: Room, members: list[discord.Member] | None = None) -> None:
        for member, may in self._moderators.changed(room, members):
            self._passing.put(inbound.rights(member, may, Place(room.id, room)))


def _of(role: discord.Role) -> str:
    return f"{role.guild.id} {role.id}"
