"""Everything that Discord tells goes through one queue, in its order, to the engine; what was missed is heard first."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from typing import Any

import aiohttp
import discord
import structlog
from tenacity import AsyncRetrying, retry_if_exception_type

from adapters.base.told import brief
from adapters.discord import inbound
from adapters.discord.answering import Answers
from adapters.discord.catching_up import CatchingUp
from adapters.discord.connection import Connection, Frame, Heard, Session
from adapters.discord.inbound import Place
from adapters.discord.marks import Marks
from adapters.discord.owed import IN_ORDER, Owed
from adapters.discord.passing_on import MALFORMED, PassingOn, tell_malformed
from adapters.discord.reconciling import PASSING, Found, Reconciling, mark
from adapters.discord.registering import Registered
from adapters.discord.resuming import Resuming
from adapters.discord.roles import Roles
from adapters.discord.rooms import Rooms
from adapters.discord.shards import ALONE, Shard
from copbot.running.live import Hub
from copbot.running.retrying import pause

log = structlog.get_logger()
_FIRST_PAUSE, _LONGEST_PAUSE = 2.0, 120.0
"""Seconds until it is tried again to look up reactions."""


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
        owed: Sequence[Frame] = (),
    ) -> None:
        """`owed` is what the run before has taken in and not passed on."""
        self._client = client
        self._hub = hub
        self._rooms = rooms
        self._answers = answers
        self._registered = registered
        self._shard = shard
        self._resuming = Resuming(client, hub, shard)
        self._owed = Owed(owed)
        self._passing = PassingOn(client, hub, rooms, self._resuming, self._owed)
        self._catching_up = CatchingUp(client, hub, rooms, roles, shard, self._passing)
        self._marks = Marks()
        self._later: list[tuple[Heard, Session | None, Frame | None]] | None = None
        """What came in a new session and may change what was missed before it, while that has not been heard."""
        self._looking: asyncio.Task[Any] | None = None
        self._queue: asyncio.Queue[tuple[Heard, Session | None, Frame | None]] = asyncio.Queue()
        self._over = False
        self._handlers: dict[str, Callable[..., Awaitable[None]]] = {
            name.removeprefix("_on_"): getattr(self, name) for name in dir(self) if name.startswith("_on_")
        }

    def heard(self, event: str, args: tuple[Any, ...]) -> None:
        """Take in an event of discord.py's."""
        if event not in self._handlers or self._over:
            return
        if event == "connect":
            self._owed.begin()
        frame = self._client.telling
        self._owed.take(frame)
        self._queue.put_nowait(((event, args), self._client.session(), frame))

    @property
    def owed(self) -> list[Frame]:
        """What was taken in, will not be told again, and has not been passed on."""
        return self._owed.left

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
            heard, session, frame = await self._queue.get()
            invoked = []
            taken = 1
            while True:
                if self._later is not None and frame is not None and frame.kind in IN_ORDER:
                    # What it is about may be among what was missed.
                    self._later.append((heard, session, frame))
                else:
                    invoked += await self._take(heard, frame)
                if not self._later:
                    self._resuming.reached(session)
                if self._passing.is_full or self._queue.empty():
                    break
                heard, session, frame = self._queue.get_nowait()
                taken += 1
            await self._passing.flush()
            for interaction in invoked:
                self._answers.committed(interaction)
            for _ in range(taken):
                self._queue.task_done()

    async def _take(self, heard: Heard, frame: Frame | None) -> list[discord.Interaction[Any]]:
        """Make of it what the engine is to be told; the interactions in it."""
        event, args = heard
        try:
            await self._handlers[event](*args)
        except (discord.Forbidden, discord.NotFound) as error:
            log.warning("something could not be looked up; it is left out", kind=event, why=brief(error))
        except MALFORMED as error:
            tell_malformed(event, error)
        # Not before: on the way to it what came earlier may have been passed on.
        self._owed.made(frame)
        return [one for one in args if isinstance(one, discord.Interaction)]

    async def _hear_missed(self) -> None:
        """Take in what Discord told before, in this session or in one before, and nobody handled."""
        missed, forgotten = await self._resuming.missed()
        missed = self._owed.before(missed, self._resuming.order)
        later, self._later = self._later or [], None
        commands = {str(one.data.get("id")) for one in missed if one.kind == "INTERACTION_CREATE"}
        done = await self._hub.handled(inbound.PLATFORM, commands.__contains__) if commands else ()
        for frame in missed:
            invoked = []
            for heard in self._client.meaning(frame.kind, frame.data):
                if heard[0] == "interaction":
                    given: discord.Interaction[Any] = heard[1][0]
                    if str(given.id) in done or not await self._answers.again(given):
                        continue
                invoked += await self._take(heard, None) if heard[0] in self._handlers else []
            self._owed.made(frame)
            self._resuming.passed(frame)
            if invoked or self._passing.is_full:
                await self._passing.flush()
            for interaction in invoked:
                self._answers.committed(interaction)
        for heard, session, told in later:
            await self._take(heard, told)
            self._resuming.reached(session)
        await self._passing.flush()
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
                self._passing.put(inbound.found(found.message, member, emoji, found.place, key, on=on))

    async def _on_looked_through(self, forgotten: list[Session]) -> None:
        await self._passing.flush()
        await self._resuming.looked_up(forgotten)

    # What happens: one for each of discord.py's events

    async def _on_connect(self) -> None:
        """A new session: everything in the meantime was missed."""
        # So that it is known up to where the session before was heard.
        await self._passing.flush()
        sessions = await self._resuming.begins()
        self._owed.passed(sessions)
        if sessions or self._owed.left:
            self._later = self._later or []
        self._marks.clear()
        await self._catching_up.begin()

    async def _on_ready(self) -> None:
        await self._catching_up.servers_known()
        await self._hear_missed()

    async def _on_private_talk(self, channel: int, message: int) -> None:
        if self._shard.is_first:
            await self._passing.spoke_privately(channel, message)

    async def _on_guild_available(self, guild: discord.Guild) -> None:
        await self._catching_up.open(self._client.get_guild(guild.id) or guild)

    _on_guild_join = _on_guild_available

    async def _on_guild_unavailable(self, guild: discord.Guild) -> None:
        self._catching_up.close(guild.id)

    async def _on_guild_remove(self, guild: discord.Guild) -> None:
        self._catching_up.left(guild)

    async def _on_guild_channel_create(self, channel: discord.abc.GuildChannel) -> None:
        await self._catching_up.look_again(channel.guild)

    async def _on_guild_channel_update(self, _: object, channel: discord.abc.GuildChannel) -> None:
        await self._catching_up.look_again(channel.guild)

    async def _on_guild_channel_delete(self, channel: discord.abc.GuildChannel) -> None:
        self._catching_up.lose(channel.id)

    async def _on_guild_update(self, before: discord.Guild, after: discord.Guild) -> None:
        if before.name != after.name:
            await self._catching_up.look_again(after)

    async def _on_guild_role_update(self, before: discord.Role, after: discord.Role) -> None:
        if before.permissions != after.permissions:
            await self._catching_up.look_again(after.guild)

    async def _on_guild_role_delete(self, role: discord.Role) -> None:
        await self._catching_up.look_again(role.guild)

    async def _on_member_update(self, before: discord.Member, after: discord.Member) -> None:
        await self._catching_up.changed(before, after)

    async def _on_member_join(self, member: discord.Member) -> None:
        await self._catching_up.joined(member)

    async def _on_raw_member_remove(self, payload: discord.RawMemberRemoveEvent) -> None:
        guild = self._client.get_guild(payload.guild_id)
        if guild is None or payload.user == self._client.user:
            return
        await self._catching_up.greeting(guild)
        for room in (room for room in self._rooms.of(guild) if self._rooms.is_known(room.id)):
            self._passing.put(inbound.went(payload.user, Place(room.id, room)))

    async def _on_message(self, message: discord.Message) -> None:
        place = await self._catching_up.place(message.channel.id, message.channel, message.guild)
        if place is not None:
            self._passing.say(message, place)

    async def _on_raw_message_edit(self, payload: discord.RawMessageUpdateEvent) -> None:
        message = payload.message
        place = await self._catching_up.place(payload.channel_id, message.channel, message.guild)
        event = inbound.edited(message, place, self._rooms.proxies) if place is not None else None
        if event is not None and message.author != self._client.user:
            self._passing.put(event)

    async def _on_raw_message_delete(self, payload: discord.RawMessageDeleteEvent) -> None:
        await self._gone(payload.channel_id, {payload.message_id})

    async def _on_raw_bulk_message_delete(self, payload: discord.RawBulkMessageDeleteEvent) -> None:
        await self._gone(payload.channel_id, payload.message_ids)

    async def _on_raw_thread_delete(self, payload: discord.RawThreadDeleteEvent) -> None:
        # With a forum's post its first message goes, of which nothing else is told.
        if isinstance(self._client.get_channel(payload.parent_id), discord.ForumChannel):
            await self._gone(payload.parent_id, {payload.thread_id})

    async def _gone(self, channel: int, messages: set[int]) -> None:
        place = await self._catching_up.place(channel)
        for message in sorted(messages) if place is not None else ():
            self._passing.put(inbound.deleted(message, place))  # type: ignore[arg-type]

    async def _on_raw_reaction_add(self, payload: discord.RawReactionActionEvent) -> None:
        me = self._client.user
        if me is None or payload.user_id == me.id:
            return
        place = await self._catching_up.place(payload.channel_id)
        if place is None:
            return
        user: discord.abc.User | None = payload.member
        if user is None and place.room is not None:
            guild = place.room.guild
            user = guild.get_member(payload.user_id) or await guild.fetch_member(payload.user_id)
        elif user is None:
            user = self._client.get_user(payload.user_id) or await self._client.fetch_user(payload.user_id)
        self._passing.put(inbound.reacted(payload, user, place, self._marks.key(payload)))

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
            place = await self._catching_up.place(int(place.key), interaction.channel, place.room.guild)
        if place is None:
            self._answers.start(self._answers.elsewhere(interaction))
        elif interaction.type is kind.component:
            if (press := inbound.pressed(interaction, place)) is not None:
                self._passing.put(press)
        elif interaction.type is kind.modal_submit:
            if self._registered.has_form((sent := inbound.filled(interaction, place)).name):
                self._passing.put(sent)
        elif (name := self._registered.name_of(interaction)) is not None:
            self._passing.put(inbound.invoked(interaction, name, place))


async def _join(thread: discord.Thread) -> None:
    """Discord tells a bot more reliably of what is said in threads that it is in."""
    try:
        await thread.join()
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.debug("a thread could not be joined", why=brief(error))
