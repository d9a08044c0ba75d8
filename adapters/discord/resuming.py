"""Sessions of the gateway that outlive the bot: what Discord told while it was away, it tells again.

Much is told but once: reactions, joins, what is deleted. So up to where each session has been handled is kept with the
rows that came of it, and the connection is closed so that Discord keeps the session for a while. At the next start a
new session gives the whole picture, and the old one is resumed beside it, only to hear what came after that.
"""

from __future__ import annotations

import asyncio
import json
from collections.abc import Sequence
from typing import Any

import aiohttp
import structlog
import yarl

from adapters.base.told import brief
from adapters.discord.connection import Connection, Frame, Session
from adapters.discord.shards import Shard
from copbot.running.hub import Hub

log = structlog.get_logger()
_CURSOR = "discord sessions"
_WITHIN = 20.0
"""Seconds that the telling again may take."""
_MOST = 64
"""So many sessions of before are kept in mind while not all of them has been heard."""
_TRIES = 2
_PAUSE = 1.0
_DISPATCH, _HEARTBEAT, _RESUME, _INVALID, _HELLO = 0, 1, 6, 9, 10
_LEFT_OPEN = 4000
"""The code with which a connection is closed whose session is to live on."""
_GONE_CODES = (4003, 4007, 4009)
"""The session can't be resumed: there is none, its number is wrong, or its time is over."""
TOLD_ONCE = frozenset(
    {
        "MESSAGE_CREATE",
        "MESSAGE_UPDATE",
        "MESSAGE_DELETE",
        "MESSAGE_DELETE_BULK",
        "MESSAGE_REACTION_ADD",
        "MESSAGE_REACTION_REMOVE",
        "GUILD_MEMBER_ADD",
        "GUILD_MEMBER_REMOVE",
        "THREAD_DELETE",
        "INTERACTION_CREATE",
    }
)
"""What is taken in when it is told again. All else is in the picture that the new session gives."""


class ForgottenError(Exception):
    """Discord does not know the session any more."""


class Resuming:
    """Up to where the sessions are handled, and what of earlier ones is still to be heard."""

    def __init__(self, client: Connection, hub: Hub, shard: Shard) -> None:
        self._client = client
        self._name = shard.note(_CURSOR)
        self._hub = hub
        self._reached: Session | None = None
        self._kept = ""
        self._before: list[Session] = []
        """The sessions before, while what is missing of them has not been heard."""

    async def begins(self) -> list[Session]:
        """A new session has begun, and knows nothing of what came before: the sessions that there were."""
        # Those of before that, of which something may be missing still, are among them.
        self._before = _read(await self._hub.cursor(self._name))
        return self._before

    @property
    def order(self) -> list[str]:
        """The ids of the sessions before, as they came one after another."""
        return [key for key, _, _ in self._before]

    def reached(self, session: Session | None) -> None:
        """All that was told in the session up to there has been passed on."""
        self._reached = session

    def cursor(self) -> tuple[str, str] | None:
        """What is to be kept with what has been passed on; None if it is kept already."""
        written = self._written()
        if self._reached is None or written == self._kept:
            return None
        self._kept = written
        return self._name, written

    def passed(self, frame: Frame) -> None:
        """This, which was missed, has been passed on."""
        key, number = frame.at
        self._before = [(one, max(upto, number) if one == key else upto, url) for one, upto, url in self._before]

    async def missed(self) -> tuple[list[Frame], list[Session]]:
        """What the sessions before told that has not been handled; and those of which that can't be known any more."""
        live = self._client.session()
        frames: list[Frame] = []
        forgotten: list[Session] = []
        for session in self._before:
            if live is None or session[0] != live[0]:
                try:
                    frames += await self._told(session)
                except ForgottenError:
                    forgotten.append(session)
        return frames, forgotten

    async def heard(self, forgotten: Sequence[Session]) -> None:
        """What was missed has been handled, but for what was told in these sessions."""
        self._before = list(forgotten)
        await self._keep()

    async def looked_up(self, forgotten: Sequence[Session]) -> None:
        """What was told in these sessions is looked up, as far as can be."""
        self._before = [one for one in self._before if one not in forgotten]
        await self._keep()

    async def _keep(self) -> None:
        self._kept = self._written()
        await self._hub.keep(self._name, self._kept)

    def _written(self) -> str:
        now = [self._reached] if self._reached is not None else []
        before = [one for one in self._before if all(one[0] != key for key, _, _ in now)]
        return json.dumps([*before[-_MOST:], *now])

    async def _told(self, session: Session) -> list[Frame]:
        for number in range(_TRIES):
            try:
                async with asyncio.timeout(_WITHIN):
                    return await resumed(self._client, session)
            except (aiohttp.ClientError, OSError, ValueError, TypeError, LookupError) as error:
                log.info("an earlier session could not be resumed", tries=number + 1, why=brief(error))
                await asyncio.sleep(_PAUSE)
        raise ForgottenError


async def resumed(client: Connection, session: Session) -> list[Frame]:
    """What a session was told after the last that was handled. It lives on as long as Discord keeps it.

    Raises ForgottenError if Discord does not know it, and what the network does.
    """
    key, sequence, url = session
    socket = await client.http.ws_connect(str(yarl.URL(url).with_query(v=10, encoding="json")))
    frames: list[Frame] = []
    try:
        async for message in socket:
            if message.type is not aiohttp.WSMsgType.TEXT:
                break
            told = json.loads(message.data)
            match told["op"]:
                case code if code == _HELLO:
                    asked = {"token": client.http.token, "session_id": key, "seq": sequence}
                    await socket.send_json({"op": _RESUME, "d": asked})
                case code if code == _HEARTBEAT:
                    await socket.send_json({"op": _HEARTBEAT, "d": sequence})
                case code if code == _INVALID:
                    raise ForgottenError
                case code if code == _DISPATCH and told["t"] == "RESUMED":
                    return frames
                case code if code == _DISPATCH and told["t"] in TOLD_ONCE and isinstance(told["d"], dict):
                    frames.append(Frame(told["t"], told["d"], (key, told["s"])))
    finally:
        await socket.close(code=_LEFT_OPEN)
    if socket.close_code in _GONE_CODES:
        raise ForgottenError
    raise ConnectionError("the connection ended before all was told")


def _read(kept: str | None) -> list[Session]:
    told: Sequence[Any] = json.loads(kept) if kept else ()
    return [(str(key), int(sequence), str(url)) for key, sequence, url in told]
