"""Discord: the connection, from login to its end, and what is delivered over it."""

from __future__ import annotations

import asyncio
from functools import partial
from typing import Any

import aiohttp
import discord
import structlog

from adapters.base.connection import Connected, Up
from adapters.base.told import brief
from adapters.discord.answering import Answers
from adapters.discord.connection import Connection, Frame, connect
from adapters.discord.fetching import fetch
from adapters.discord.forms import language
from adapters.discord.inbound import PLATFORM
from adapters.discord.members import Members
from adapters.discord.outbound import DiscordOutbound
from adapters.discord.reading import Reader
from adapters.discord.registering import Registered
from adapters.discord.roles import Roles
from adapters.discord.rooms import Rooms
from adapters.discord.settings import DiscordSettings
from adapters.discord.shards import ALONE, Shard
from copbot.kit.suggesting import Wanted
from copbot.running.config import ConfigError, Naming, secret
from copbot.running.live import Adapter, AdapterError, Hub

log = structlog.get_logger()
_NO_TOKEN = "discord: no token; set COPBOT_DISCORD_TOKEN, or COPBOT_DISCORD_TOKEN_FILE to a file that holds it"  # noqa: S105
_BAD_TOKEN = (
    "Discord does not accept the token; make a new one at https://discord.com/developers/applications "  # noqa: S105
    "under Bot, Reset Token, and put it into COPBOT_DISCORD_TOKEN"
)
_INTENTS = (
    "Discord does not let me hear messages and joins; switch on Server Members Intent and Message Content Intent at "
    "https://discord.com/developers/applications under Bot, Privileged Gateway Intents"
)
_TOKEN_REVOKED = 4004
_TOLD, _SILENCE = 20.0, 60.0
"""Seconds between two words that Discord is heard, and after which it is silent."""
_PATIENCE = 60.0
"""Seconds for which a lost connection is left to discord.py, whose own pauses grow to a quarter of an hour."""


class DiscordAdapter(Connected):
    """The bot on Discord. `run` may be called again after it has ended, and begins anew."""

    platform = PLATFORM

    def __init__(self, settings: DiscordSettings, naming: Naming, token: str, shard: Shard = ALONE) -> None:
        self._settings = settings
        self._naming = naming
        self._token = token
        self._shard = shard
        self._name = PLATFORM if shard.count == 1 else f"{PLATFORM}/{shard.number}"
        self._reader: Reader | None = None
        self._owed: tuple[Hub | None, list[Frame]] = None, []
        """What the run before was told but once, and has not passed on, and to whom it would have done so."""

    async def settle(self) -> None:
        """Take in nothing more; returns when all that Discord has told so far is handled."""
        if self._reader is not None:
            await self._reader.settle()

    async def run(self, hub: Hub) -> None:
        """Read Discord for ever. Raises AdapterError, saying how to mend it."""
        answers = Answers()
        rooms = Rooms(self._settings, self._naming)
        registered = Registered(hub.commands)
        state = _State(self._name)

        def hear(event: str, args: tuple[Any, ...]) -> None:
            state.heard(event)
            if event == "interaction":
                if self._interaction(args[0], hub, answers, registered, rooms):
                    return
            elif event == "message":
                outbound.saw(args[0])
            elif event == "ready":
                log.info("connected", platform=self._name, bot=str(client.user), servers=len(client.guilds))
            if event in ("ready", "resumed"):
                answers.start(hub.back(self._name))
            reader.heard(event, args)

        client = connect(hear, self._settings, self._shard)
        roles = Roles(client, self._naming.roles)
        # Another hub is another turn: what was owed before it another bot may have read meanwhile.
        owed = self._owed[1] if self._owed[0] is hub else []
        self._owed = None, []
        reader = self._reader = Reader(client, hub, rooms, answers, registered, roles, self._shard, owed)
        outbound = DiscordOutbound(client, answers, roles, reader.spoke_privately)
        try:
            async with asyncio.TaskGroup() as group:
                await _login(client, self._token)
                self.up = Up(outbound, Members(client).look_up, partial(fetch, client))
                if self._shard.is_first:
                    group.create_task(_register(registered, client))
                group.create_task(reader.run())
                group.create_task(_listen(client))
                group.create_task(state.watch())
                group.create_task(state.tell(hub))
        except BaseExceptionGroup as failures:
            self._owed = hub, reader.owed
            raise _cause(failures) from failures
        finally:
            self.up = self._reader = None
            try:
                await answers.close()
            finally:
                await client.close()

    def _interaction(
        self,
        interaction: discord.Interaction[Any],
        hub: Hub,
        answers: Answers,
        registered: Registered,
        rooms: Rooms,
    ) -> bool:
        """What has to be answered within three seconds is answered at once, whatever waits in the queue.

        True if it is over with that.
        """
        if hub.ending:
            # Discord tells of it but once: who gave it is to see that nobody took it, and gives it again.
            return True
        kind = discord.InteractionType
        if interaction.type is kind.autocomplete:
            answers.start(_complete(interaction, hub))
            return True
        if interaction.type is kind.application_command and rooms.place(interaction.channel) is not None:
            form = registered.form_for(interaction)
            if form is not None:
                answers.ask(interaction, form)
                return True
        if interaction.type in (kind.application_command, kind.component, kind.modal_submit):
            answers.begin(interaction)
        return False


class DiscordShard(DiscordAdapter):
    """One of several connections, with servers of its own."""

    @property
    def connection(self) -> str:
        """Its name among them."""
        return self._name

    def has(self, house: str | None) -> bool:
        """Is this server its own?"""
        return self._shard.has(house)


class _State:
    """Says once that the connection is lost, and that it is back; gives up on one that is lost for long."""

    def __init__(self, name: str) -> None:
        self._name = name
        self._connected = False
        self._lost = False
        self._news = asyncio.Event()

    def heard(self, event: str) -> None:
        """Take in an event of discord.py's."""
        if event == "disconnect" and not self._lost:
            self._lost = True
            log.warning("the connection to Discord is lost; I try again", platform=self._name)
        self._connected = self._connected or event == "connect"
        if event in ("connect", "resumed") and self._lost:
            self._lost = False
            log.info("Discord is back", platform=self._name)
        self._news.set()

    async def tell(self, hub: Hub) -> None:
        """Tell for ever that Discord is heard: discord.py drops a connection on which nothing comes for a minute."""
        while True:
            if self._connected and not self._lost:
                hub.heard(self._name, _SILENCE)
            await asyncio.sleep(_TOLD)

    async def watch(self) -> None:
        """Raises AdapterError when the connection has been lost for long: then it is better begun anew."""
        while True:
            self._news.clear()
            if not self._lost:
                await self._news.wait()
                continue
            try:
                async with asyncio.timeout(_PATIENCE):
                    while self._lost:
                        await self._news.wait()
                        self._news.clear()
            except TimeoutError:
                raise AdapterError("Discord does not answer; is the network up?") from None


async def _login(client: Connection, token: str) -> None:
    try:
        await client.login(token)
    except discord.LoginFailure:
        raise AdapterError(_BAD_TOKEN) from None
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        raise AdapterError(f"Discord can't be reached ({error}); is the network up?"[:300]) from None


async def _listen(client: Connection) -> None:
    try:
        await client.connect()
    except discord.PrivilegedIntentsRequired:
        raise AdapterError(_INTENTS) from None
    except discord.ConnectionClosed as error:
        if error.code == _TOKEN_REVOKED:
            raise AdapterError(_BAD_TOKEN) from None
        raise AdapterError(f"Discord closed the connection (code {error.code})") from None
    raise AdapterError("the connection to Discord ended")


async def _register(registered: Registered, client: Connection) -> None:
    """A refusal harms no other part: what members write is heard all the same."""
    try:
        await registered.register(client)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.error("the commands could not be registered with Discord; restart the bot to try again", why=brief(error))


async def _complete(interaction: discord.Interaction[Any], hub: Hub) -> None:
    """Offer what somebody who is typing may mean."""
    data: Any = interaction.data or {}
    option = next((one for one in data.get("options", ()) if one.get("focused")), None)
    offered = []
    if option is not None:
        channel = interaction.channel
        room = channel.parent_id if isinstance(channel, discord.Thread) else interaction.channel_id
        wanted = Wanted(
            platform=PLATFORM,
            room=str(room or ""),
            person=str(interaction.user.id),
            command=data.get("name", ""),
            option=option["name"],
            words=str(option["value"]),
            language=language(interaction),
            private=interaction.guild_id is None,
        )
        offered = await hub.suggest(wanted)
    choices = [discord.app_commands.Choice(name=one.label[:100], value=one.value[:100]) for one in offered[:25]]
    try:
        await interaction.response.autocomplete(choices)
    except (discord.HTTPException, aiohttp.ClientError, OSError) as error:
        log.debug("what was offered came too late", why=brief(error))


def _cause(failures: BaseExceptionGroup[Any]) -> BaseException:
    """The one of the failures that says most."""
    first: BaseException = failures
    while isinstance(first, BaseExceptionGroup):
        known = [one for one in first.exceptions if isinstance(one, AdapterError)]
        first = known[0] if known else first.exceptions[0]
    if isinstance(first, discord.HTTPException) and first.status == 401:
        return AdapterError(_BAD_TOKEN)
    if isinstance(first, discord.HTTPException | aiohttp.ClientError | OSError):
        return AdapterError(f"Discord does not answer ({first})"[:300])
    return first


def make(settings: DiscordSettings, naming: Naming) -> list[Adapter]:
    """The adapter, or one for each connection. Raises ConfigError if there is no token."""
    token = secret("discord_token")
    if not token:
        raise ConfigError(_NO_TOKEN)
    count = max(settings.shards, 1)
    if count == 1:
        return [DiscordAdapter(settings, naming, token)]
    return [DiscordShard(settings, naming, token, Shard(number, count)) for number in range(count)]
