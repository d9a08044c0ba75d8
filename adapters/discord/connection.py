"""The connection: discord.py's client, which hands on all that it hears at once and in order."""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

import discord
import structlog
import yarl
from discord.gateway import DiscordWebSocket
from discord.http import Route

from adapters.base.told import brief
from adapters.base.told_back import ToldBack
from adapters.discord.settings import DiscordSettings
from adapters.discord.shards import ALONE, Shard

log = structlog.get_logger()
Hear = Callable[[str, tuple[Any, ...]], None]
Heard = tuple[str, tuple[Any, ...]]
"""The name and the arguments of an event of discord.py's."""
Session = tuple[str, int, str]
"""A session of the gateway: its id, the number of the last that was told in it, and the address to resume it at."""
At = tuple[str, int]
"""Where something was told: the id of the session, and its number there."""


@dataclass(frozen=True, slots=True)
class Frame:
    """Something that Discord told, as it did."""

    kind: str
    data: Any
    at: At


INTENTS = discord.Intents(
    guilds=True,
    members=True,
    guild_messages=True,
    dm_messages=True,
    guild_reactions=True,
    dm_reactions=True,
    message_content=True,
)
APART = 5.0
"""Seconds between the beginnings of two connections."""
_LONGEST_LIMIT = 60.0
"""Seconds: a longer rate limit is left to the outbox."""


class _Pace:
    """Has the connections of this process begin one after another."""

    def __init__(self) -> None:
        self._next = 0.0

    async def wait(self, least: float) -> None:
        """Until one more may begin, and so many seconds at least."""
        now = time.monotonic()
        at = max(now + least, self._next)
        self._next = at + APART
        await asyncio.sleep(at - now)


_PACE = _Pace()


class Connection(discord.Client):
    """Calls `hear` with the name and the arguments of each of discord.py's events."""

    def __init__(self, hear: Hear, **options: Any) -> None:
        # discord.py writes a traceback for each try to reconnect; the adapter tells that once, in one line.
        for name in ("discord.client", "discord.shard", "discord.gateway", "discord.http"):
            logging.getLogger(name).setLevel(logging.CRITICAL)
        super().__init__(
            intents=INTENTS,
            # Nothing of what people wrote is kept here.
            max_messages=None,
            chunk_guilds_at_startup=False,
            allowed_mentions=discord.AllowedMentions.none(),
            max_ratelimit_timeout=_LONGEST_LIMIT,
            **options,
        )
        self.told_back = ToldBack()
        """What the bot says, until it is known that it stands there."""
        self._hear = hear
        self.telling: Frame | None = None
        """What Discord is just telling, while discord.py makes events of it."""
        self._aside: list[Heard] | None = None
        parsers = self._connection.parsers
        for kind, parse in parsers.items():
            parsers[kind] = self._guarded(kind, parse)

    async def before_identify_hook(self, shard_id: int | None, *, initial: bool = False) -> None:
        """Discord lets one connection begin in five seconds; where another one was first it is tried again."""
        await _PACE.wait(0.0 if initial else APART)

    def dispatch(self, event: str, /, *args: Any, **kwargs: Any) -> None:
        """An event; discord.py calls this in the order in which they come."""
        if self._aside is not None:
            self._aside.append((event, args))
            return
        self._hear(event, args)
        super().dispatch(event, *args, **kwargs)

    def meaning(self, kind: str, data: Any) -> list[Heard]:  # noqa: ANN401 - whatever Discord sends
        """What discord.py makes of something that was told in an earlier session; nobody else hears of it."""
        heard: list[Heard] = []
        self._aside = heard
        try:
            with self._members_as_they_are(kind, data):
                self._connection.parsers[kind](data)
        finally:
            self._aside = None
        return heard

    @contextmanager
    def _members_as_they_are(self, kind: str, data: Any) -> Iterator[None]:  # noqa: ANN401 - whatever Discord sends
        """Who came or went before is there, or not, as the new session tells; but discord.py is to hear of it."""
        try:
            guild, who = self.get_guild(int(data["guild_id"])), int(data["user"]["id"])
        except (KeyError, TypeError, ValueError):
            guild, who = None, 0
        if guild is None:
            yield
            return
        there, count = guild.get_member(who), guild._member_count
        if there is not None and kind == "GUILD_MEMBER_ADD":
            # It would take no notice of who is there already.
            guild._remove_member(there)
        try:
            yield
        finally:
            after = guild.get_member(who)
            if there is not None:
                guild._add_member(there)
            elif after is not None:
                guild._remove_member(after)
            guild._member_count = count

    def _guarded(self, kind: str, parse: Callable[[Any], None]) -> Callable[[Any], None]:
        """What parses an event, so that a malformed one ends no connection."""

        def guarded(data: Any) -> None:  # noqa: ANN401 - whatever Discord sends
            session = self.session()
            self.telling = Frame(kind, data, session[:2]) if session is not None else None
            try:
                parse(data)
            except Exception as error:
                log.error("Discord sent an event that can't be read; it is left out", kind=kind, why=brief(error))
            finally:
                self.telling = None

        return guarded

    def session(self) -> Session | None:
        """The session that there is, up to where it has been heard."""
        socket = self.ws
        if socket is None or socket.session_id is None or socket.sequence is None:
            return None
        return socket.session_id, socket.sequence, str(socket.gateway)

    async def close(self) -> None:
        """Close all, the client's too where the closing is cut off or fails: discord.py would leave that open.

        The session lives on for as long as Discord keeps it, so that it can be resumed.
        """
        try:
            if self.ws is not None:
                # discord.py would say by its code that the session is over.
                await self.ws.close()
            await super().close()
        finally:
            await self.http.close()


def reach(api: str, gateway: str) -> None:
    """Have discord.py talk to these addresses, where they are given. It keeps them once for the whole process."""
    if api:
        Route.BASE = api.rstrip("/")
    if gateway:
        DiscordWebSocket.DEFAULT_GATEWAY = yarl.URL(gateway)


def connect(hear: Hear, settings: DiscordSettings, shard: Shard = ALONE) -> Connection:
    """A new client, not yet connected."""
    reach(settings.api, settings.gateway)
    return Connection(hear, shard_id=shard.number, shard_count=shard.count) if shard.count > 1 else Connection(hear)
