"""Everything that Discord tells goes through one queue, in its order, to the engine; what was missed is read first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable
from typing import Any

import aiohttp
import discord
import structlog
from tenacity import AsyncRetrying, retry_if_exception_type

from adapters.base.holders import Holders
from adapters.base.told import brief
from adapters.discord import history, inbound
from adapters.discord.answering import Answers
from adapters.discord.connection import Connection, Heard, Session
from adapters.discord.held import Held
from adapters.discord.inbound import Place
from adapters.discord.marks import Marks
from adapters.discord.reconciling import PASSING, Found, Reconciling, mark
from adapters.discord.registering import Registered
from adapters.discord.resuming import Resuming
from adapters.discord.rights import Moderators, Room, is_inside, moderates
from adapters.discord.roles import Roles
from adapters.discord.rooms import Rooms, lost
from adapters.discord.screening import Screening
from adapters.discord.shards import ALONE, Shard
from adapters.sound import sound
from copbot.rooms.events import Event, MessagePosted
from copbot.running.engine import Input
from copbot.running.live import Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
_AT_ONCE = 100
_MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What an event leads to that is not as it should be."""
_REACTIONS = ("raw_reaction_add", "raw_reaction_remove")
_MEMBERS_WITHIN = 60.0
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 120.0
"""Seconds until it is tried again to look up reactions."""
_PRIVATE = "discord private"
_PRIVATE_KEPT = 50
"""So many private talks, the latest, are looked through after an outage."""


class Reader:
    """Reads for one run of the adapter."""

    def __init__(
        self,
        client: Connection,
        hub: Hub,
        rooms: Rooms,
        answers: Answers,
        registered: Registered,
        roles: Roles,
        shard: Shard = ALONE,
    ) -> None:
        self._client = client
        self._hub = hub
        self._rooms = rooms
        self._answers = answers
        self._registered = registered
        self._roles = roles
        self._moderators = Moderators()
        self._marks = Marks()
        self._screening = Screening(hub)
        self._held = Held(hub, rooms, shard)
        self._shard = shard
        self._holders = Holders(hub, inbound.PLATFORM)
        self._later: list[Heard] | None = None
        """Reactions that came in a new session while what was missed before it has not been heard."""
        self._looking: asyncio.Task[Any] | None = None
        self._opened: set[int] = set()
        self._last: dict[int, int] = {}
        self._private: dict[int, int] | None = None
        self._out: list[Input] = []
        self._resuming = Resuming(client, hub, shard)
        self._queue: asyncio.Queue[tuple[Heard, Session | None]] = asyncio.Queue()
        self._over = False
        self._handlers: dict[str, Callable[..., Awaitable[None]]] = {
            name.removeprefix("_on_"): getattr(self, name) for name in dir(self) if name.startswith("_on_")
        }

    def heard(self, event: str, args: tuple[Any, ...]) -> None:
        """Take in an event of discord.py's."""
        if event in self._handlers and not self._over:
            self._queue.put_nowait(((event, args), self._client.session()))

    def spoke_privately(self, channel: int, message: int) -> None:
        """The bot wrote to somebody: what is answered there is looked for after an outage."""
        self.heard("private_talk", (channel, message))

    async def settle(self) -> None:
        """Take in nothing more; returns when all that was taken in is passed on. The rest is told at the next start."""
        self._over = True
        await self._queue.join()

    async def run(self) -> None:
        """Pass everything on for ever. Raises what keeps history from being read, for then something would be lost."""
        while True:
            heard, session = await self._queue.get()
            invoked = []
            taken = 1
            while True:
                invoked += await self._take(heard)
                self._resuming.reached(session)
                if len(self._out) >= _AT_ONCE or self._queue.empty():
                    break
                heard, session = self._queue.get_nowait()
                taken += 1
            await self._flush()
            for interaction in invoked:
                self._answers.committed(interaction)
            for _ in range(taken):
                self._queue.task_done()

    async def _take(self, heard: Heard) -> list[discord.Interaction[Any]]:
        """Make of it what the engine is to be told; the interactions in it."""
        event, args = heard
        if self._later is not None and event in _REACTIONS:
            # What it is about may be among what was missed.
            self._later.append(heard)
            return []
        try:
            await self._handlers[event](*args)
        except (discord.Forbidden, discord.NotFound) as error:
            log.warning("something could not be looked up; it is left out", kind=event, why=brief(error))
        except _MALFORMED as error:
            _tell(event, error)
        return [one for one in args if isinstance(one, discord.Interaction)]

    async def _hear_missed(self) -> None:
        """Take in what Discord told in a session before, and nobody handled."""
        missed, forgotten = await self._resuming.missed()
        later, self._later = self._later or [], None
        commands = {str(one.data.get("id")) for one in missed if one.kind == "INTERACTION_CREATE"}
        done = await self._hub.handled(inbound.PLATFORM, commands.__contains__) if commands else ()
        for frame in missed:
            for heard in self._client.meaning(frame.kind, frame.data):
                if heard[0] == "interaction":
                    given: discord.Interaction[Any] = heard[1][0]
                    if str(given.id) in done or not await self._answers.again(given):
                        continue
                invoked = await self._take(heard) if heard[0] in self._handlers else []
                if invoked or len(self._out) >= _AT_ONCE:
                    await self._flush()
                for interaction in invoked:
                    self._answers.committed(interaction)
        for heard in later:
            await self._take(heard)
        await self._flush()
        await self._resuming.heard(forgotten)
        if forgotten:
            if self._looking is not None:
                # It may be past what came since it began.
                self._looking.cancel()
            self._looking = self._answers.start(self._look_for_reactions(forgotten))

    async def _look_for_reactions(self, forgotten: list[Session]) -> None:
        """The session is forgotten, with what was told in it of reactions: they are looked up."""
        log.info("Discord has forgotten the session; I look up which reactions came and went meanwhile")
        async for attempt in AsyncRetrying(
            retry=retry_if_exception_type(PASSING), wait=pause(_FIRST_PAUSE, _LONGEST_PAUSE)
        ):
            with attempt:
                async for found in Reconciling(self._client, self._hub, self._rooms).look():
                    self.heard("reactions_found", (found,))
        self.heard("looked_through", (forgotten,))

    async def _on_reactions_found(self, found: Found) -> None:
        for member, emoji, on in found.changed:
            key = self._marks.found(found.message, mark(member, emoji), on=on)
            if key is not None:
                self._put(inbound.found(found.message, member, emoji, found.place, key, on=on))

    async def _on_looked_through(self, forgotten: list[Session]) -> None:
        await self._flush()
        await self._resuming.looked_up(forgotten)

    # Places

    async def _open(self, guild: discord.Guild) -> None:
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
            self._lose(gone)
        there = {room.id for room in self._rooms.of(guild)}
        await self._tell_lost([room for room in before if room not in there])
        await self._held.keep(guild)
        for room in self._rooms.in_order(guild):
            await self._open_room(room)
            await self._put_right(room, all_known=guild.chunked)
        await self._screened(guild)
        if guild.chunked:
            await self._missed_roles(guild)

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
                    self._put(inbound.role_changed(member, role, on, Place(room.id, room)))
                elif member is not None and not on:
                    # Only the role had let him or her see any room.
                    self._put(inbound.role_changed(member, role, on, Place(rooms[0].id, rooms[0])))
                    self._put(inbound.went(member, Place(rooms[0].id, rooms[0])))
            await self._flush()
            await self._holders.keep(_of(role), changes)

    async def _belongs(self, room: Room) -> bool:
        """Is the room one of a community's, as far as can be told here? In another nothing is heard."""
        if not self._rooms.is_known(room.id):
            return False
        return self._rooms.named(room) or bool(await self._hub.inside(inbound.PLATFORM, str(room.id)))

    async def _screened(self, guild: discord.Guild) -> None:
        """Who agreed to the server's rules while the bot was away comes in now; who is still to do so is remembered."""
        for member in await self._screening.agreed(guild):
            await self._on_member_join(member)
        await self._flush()
        await self._screening.look(guild)

    async def _put_right(self, room: Room, *, all_known: bool = False) -> None:
        """Tell who is held to be in a room and is not (any more), or has other rights there than is held.

        Only where the list of members is complete is somebody gone who is not on it.
        """
        await self._flush()
        place = Place(room.id, room)
        for key, may in (await self._hub.inside(inbound.PLATFORM, place.key)).items():
            if not key.isdigit():
                # A proxy speaks in this name.
                continue
            member = room.guild.get_member(int(key))
            if member is None and all_known:
                self._put(inbound.went(discord.Object(int(key)), place))
            elif member is not None and not is_inside(room, member):
                self._put(inbound.went(member, place))
            elif member is not None and may != moderates(room, member):
                self._put(inbound.rights(member, not may, place))

    async def _open_room(self, room: Room) -> None:
        known, name = self._rooms.known(room), _cursor(room.id)
        await self._flush()
        after = await self._hub.cursor(name)
        if known is not None:
            # A room that is new to us: what was said in it before is not for us.
            self._last[room.id] = int(after) if after else history.latest(room)
            self._put(known, (name, str(self._last[room.id])))
        self._tell_rights(room)
        if after:
            async for message, thread in history.since(room, int(after)):
                self._say(message, Place(room.id, room, thread))
                if len(self._out) >= _AT_ONCE:
                    await self._flush()

    async def _tell_lost(self, rooms: list[int]) -> None:
        """They went while the bot was away."""
        for room in rooms:
            self._put(lost(room), (_cursor(room), ""))
        await self._flush()

    def _lose(self, room: int) -> None:
        told = self._rooms.lost(room)
        self._moderators.forget(room)
        if told is not None:
            # What is said until the bot is let in again is not for it.
            self._put(told, (_cursor(room), ""))

    async def _place(self, channel_id: int, channel: object = None, guild: discord.Guild | None = None) -> Place | None:
        """Where that is, told of before if it is a room; None if nobody listens there."""
        if guild is not None and guild.id not in self._opened:
            await self._open(guild)
        if not isinstance(channel, discord.abc.GuildChannel | discord.Thread | discord.DMChannel):
            found = self._client.get_channel(channel_id)
            channel = found if found is not None else await self._client.fetch_channel(channel_id)
        place = self._rooms.place(channel)
        if place is not None and place.room is not None:
            if place.room.guild.id not in self._opened:
                await self._open(place.room.guild)
            if not self._rooms.is_known(place.room.id):
                await self._open_room(place.room)
        return place

    def _tell_rights(self, room: Room, members: list[discord.Member] | None = None) -> None:
        for member, may in self._moderators.changed(room, members):
            self._put(inbound.rights(member, may, Place(room.id, room)))

    # To the engine

    def _put(self, event: Event, cursor: tuple[str, str] | None = None) -> None:
        self._out.append(Input(sound(event), cursor))

    async def _flush(self) -> None:
        out, self._out = self._out, []
        if out:
            upto = self._resuming.cursor()
            await self._hub.submit([*out, Input(None, upto)] if upto is not None else out)

    def _say(self, message: discord.Message, place: Place) -> None:
        """A message, with the cursor behind it."""
        try:
            event = inbound.posted(message, place, self._rooms.proxies)
        except _MALFORMED as error:
            # Those after it in a channel's history are read all the same.
            _tell("message", error)
            return
        if event is not None and message.author != self._client.user:
            self._put(event, self._cursor(place, event, message.channel.id))

    def _cursor(self, place: Place, event: MessagePosted, channel: int) -> tuple[str, str]:
        if place.room is None:
            return self._private_cursor(channel, int(event.message))
        last = max(self._last.get(place.room.id, 0), int(event.message))
        self._last[place.room.id] = last
        return _cursor(place.room.id), str(last)

    def _private_cursor(self, channel: int, message: int) -> tuple[str, str]:
        talks = self._private if self._private is not None else {}
        talks[channel] = max(talks.pop(channel, 0), message)
        self._private = dict(list(talks.items())[-_PRIVATE_KEPT:])
        return _PRIVATE, " ".join(f"{key}:{last}" for key, last in self._private.items())

    # What happens: one for each of discord.py's events

    async def _on_connect(self) -> None:
        """A new session: everything in the meantime was missed."""
        if await self._resuming.begins():
            self._later = self._later or []
        self._opened.clear()
        self._marks.clear()
        if not self._shard.is_first:
            return
        if self._private is None:
            kept = (pair.split(":") for pair in (await self._hub.cursor(_PRIVATE) or "").split())
            self._private = {int(key): int(last) for key, last in kept}
        for key, last in list(self._private.items()):
            channel = self._client.get_channel(key)
            try:
                channel = channel if channel is not None else await self._client.fetch_channel(key)
            except (discord.NotFound, discord.Forbidden):
                continue
            if isinstance(channel, discord.DMChannel):
                async for message in history.in_private(channel, last):
                    self._say(message, Place(key, None))

    async def _on_ready(self) -> None:
        """All servers are known, also those that can't be reached now."""
        servers = {guild.id for guild in self._client.guilds}
        await self._tell_lost(await self._held.gone(servers))
        await self._held.keep_servers(servers)
        await self._hear_missed()

    async def _on_private_talk(self, channel: int, message: int) -> None:
        if self._shard.is_first and channel not in (self._private or {}):
            await self._flush()
            await self._hub.keep(*self._private_cursor(channel, message))

    async def _on_guild_available(self, guild: discord.Guild) -> None:
        await self._open(self._client.get_guild(guild.id) or guild)

    _on_guild_join = _on_guild_available

    async def _on_guild_unavailable(self, guild: discord.Guild) -> None:
        self._opened.discard(guild.id)

    async def _on_guild_remove(self, guild: discord.Guild) -> None:
        self._opened.discard(guild.id)
        for gone in self._rooms.lost_in(guild, all_of_it=True):
            self._lose(gone)

    async def _on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        await self._look_again(channel.guild)

    async def _on_guild_channel_update(self, _: object, channel: discord.abc.GuildChannel) -> None:
        await self._look_again(channel.guild)

    async def _on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self._lose(channel.id)

    async def _on_guild_update(self, before: discord.Guild, after: discord.Guild) -> None:
        if before.name != after.name:
            await self._look_again(after)

    async def _on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        if before.permissions != after.permissions:
            await self._look_again(after.guild)

    async def _on_guild_role_delete(self, role: discord.Role) -> None:
        await self._look_again(role.guild)

    async def _look_again(self, guild: discord.Guild) -> None:
        """Permissions may have changed: which rooms there are, what can be done in them, who moderates."""
        if guild.id not in self._opened:
            return
        for gone in self._rooms.lost_in(guild):
            self._lose(gone)
        for room in self._rooms.of(guild):
            if not self._rooms.is_known(room.id):
                await self._open_room(room)
            elif (known := self._rooms.known(room)) is not None:
                self._put(known)
            self._tell_rights(room)
            await self._put_right(room)
        await self._held.keep(guild)

    async def _on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        if before.pending and not after.pending:
            # Who has yet to agree to the server's rules sees nothing of it.
            await self._on_member_join(after)
            await self._flush()
            await self._screening.look(after.guild)
        if after == self._client.user and before.roles != after.roles:
            await self._look_again(after.guild)
        elif before.roles != after.roles and after.guild.id in self._opened:
            known = [room for room in self._rooms.in_order(after.guild) if self._rooms.is_known(room.id)]
            for changed in self._roles.by_people(known, before, after):
                self._put(changed)
            await self._flush()
            for role in self._roles.of(after.guild):
                await self._holders.keep(_of(role), [(str(after.id), role in after.roles)])
            for room in self._rooms.of(after.guild):
                self._tell_rights(room, [after])
                if is_inside(room, before) and not is_inside(room, after):
                    self._put(inbound.went(after, Place(room.id, room)))

    async def _on_member_join(self, member: discord.Member) -> None:
        if member.pending:
            await self._screening.look(member.guild)
            return
        place = await self._greeting(member.guild)
        if place is not None:
            self._put(inbound.came(member, place))

    async def _on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        guild = self._client.get_guild(payload.guild_id)
        if guild is None or payload.user == self._client.user:
            return
        await self._greeting(guild)
        for room in (room for room in self._rooms.of(guild) if self._rooms.is_known(room.id)):
            self._put(inbound.went(payload.user, Place(room.id, room)))

    async def _greeting(self, guild: discord.Guild) -> Place | None:
        place = self._rooms.greeting(guild)
        return await self._place(int(place.key), place.room, guild) if place is not None else None

    async def _on_message(self, message: discord.Message) -> None:
        place = await self._place(message.channel.id, message.channel, message.guild)
        if place is not None:
            self._say(message, place)

    async def _on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        message = payload.message
        place = await self._place(payload.channel_id, message.channel, message.guild)
        event = inbound.edited(message, place, self._rooms.proxies) if place is not None else None
        if event is not None and message.author != self._client.user:
            self._put(event)

    async def _on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        await self._gone(payload.channel_id, {payload.message_id})

    async def _on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        await self._gone(payload.channel_id, payload.message_ids)

    async def _on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        # With a forum's post its first message goes, of which nothing else is told.
        if isinstance(self._client.get_channel(payload.parent_id), discord.ForumChannel):
            await self._gone(payload.parent_id, {payload.thread_id})

    async def _gone(self, channel: int, messages: set[int]) -> None:
        place = await self._place(channel)
        for message in sorted(messages) if place is not None else ():
            self._put(inbound.deleted(message, place))  # type: ignore[arg-type]

    async def _on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        me = self._client.user
        place = await self._place(payload.channel_id) if me is not None and payload.user_id != me.id else None
        if place is None:
            return
        user: discord.abc.User | None = payload.member
        if user is None and place.room is not None:
            guild = place.room.guild
            user = guild.get_member(payload.user_id) or await guild.fetch_member(payload.user_id)
        elif user is None:
            user = self._client.get_user(payload.user_id) or await self._client.fetch_user(payload.user_id)
        self._put(inbound.reacted(payload, user, place, self._marks.key(payload)))

    _on_raw_reaction_remove = _on_raw_reaction_add

    async def _on_thread_create(self, thread: discord.Thread) -> None:
        if self._rooms.place(thread) is not None and thread.me is None:
            self._answers.start(_join(thread))

    async def _on_interaction(self, interaction: discord.Interaction[Any]) -> None:
        kind = discord.InteractionType
        if interaction.type not in (kind.application_command, kind.component, kind.modal_submit):
            return
        place = self._rooms.place(interaction.channel)
        if place is not None and place.room is not None:
            place = await self._place(int(place.key), interaction.channel, place.room.guild)
        if place is None:
            self._answers.start(self._answers.elsewhere(interaction))
        elif interaction.type is kind.component:
            if (press := inbound.pressed(interaction, place)) is not None:
                self._put(press)
        elif interaction.type is kind.modal_submit:
            if self._registered.has_form((sent := inbound.filled(interaction, place)).name):
                self._put(sent)
        elif (name := self._registered.name_of(interaction)) is not None:
            self._put(inbound.invoked(interaction, name, place))


def _tell(kind: str, error: Exception) -> None:
    log.error("an event could not be understood; it is left out", kind=kind, why=type(error).__name__)


async def _join(thread: discord.Thread) -> None:
    """Discord tells a bot more reliably of what is said in threads that it is in."""
    try:
        await thread.join()
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.debug("a thread could not be joined", why=brief(error))


def _of(role: discord.Role) -> str:
    return f"{role.guild.id} {role.id}"


def _cursor(room: int) -> str:
    return f"discord {room}"
