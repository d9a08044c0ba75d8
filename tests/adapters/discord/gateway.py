"""The gateway: sessions over websockets, with heartbeats, intents, shards, RESUME, and faults on demand."""

from __future__ import annotations

import asyncio
import json
import time
from contextlib import suppress

from aiohttp import WSCloseCode, WSMsgType, web

from tests.adapters.discord.world import DM, VIEW, Body, Json, World

GUILDS, MEMBERS, MESSAGES, REACTIONS = 1 << 0, 1 << 1, 1 << 9, 1 << 10
PRIVATE, PRIVATE_REACTIONS, CONTENT = 1 << 12, 1 << 13, 1 << 15
PRIVILEGED = MEMBERS | 1 << 8 | CONTENT
DISPATCH, HEARTBEAT, IDENTIFY, RESUME, RECONNECT, REQUEST_MEMBERS = 0, 1, 2, 6, 7, 8
INVALID_SESSION, HELLO, ACK = 9, 10, 11
_OVER = (1000, 1001)
"""Closed by the bot with these codes a session is over; with any other it can be resumed."""


class Session:
    """What one connection has been told, so that it can be told again after a RESUME."""

    def __init__(self, key: str, intents: int, shard: tuple[int, int]) -> None:
        self.key = key
        self.intents = intents
        self.shard = shard
        self.frames: list[Json] = []
        self.held: list[Json] | None = None
        self.next = 0
        self.acknowledged = 0
        self.news = asyncio.Event()
        self.socket: web.WebSocketResponse | None = None
        self.left: float | None = None
        """When its connection ended, by the monotonic clock."""

    def put(self, kind: str, data: Body) -> None:
        """Tell it something."""
        frame = {"op": DISPATCH, "t": kind, "s": len(self.frames) + 1, "d": data}
        # Frozen: what it is about may change before it is sent.
        frame = json.loads(json.dumps(frame))
        self.frames.append(frame)
        if self.held is not None:
            self.held.append(self.frames.pop())
            return
        self.news.set()


class Gateway:
    """All sessions of the bot."""

    def __init__(self, world: World) -> None:
        self.world = world
        self.token = "a-token"  # noqa: S105 - of nobody
        self.allowed = PRIVILEGED
        self.heartbeat = 41_250
        self.address = ""
        self.kept_for = 300.0
        """Seconds for which a session lives on without a connection."""
        self.sessions: dict[str, Session] = {}
        self.beaten = asyncio.Event()
        self.identified = 0
        self.resumed = 0
        self._count = 0

    # Telling

    def tell(
        self, kind: str, data: Json, intent: int, *, guild: str | None = None, channel: Json | None = None
    ) -> None:
        """Dispatch an event to the sessions that want it, are of its shard, and may see the channel."""
        if channel is not None and channel["type"] != DM:
            guild = channel["guild_id"]
        if guild is not None and self.world.bot not in self.world.guilds[guild].members:
            return
        if channel is not None and not self.world.may(self.world.bot, channel, VIEW):
            return
        for session in self.sessions.values():
            number, count = session.shard
            shard = (int(guild) >> 22) % count if guild is not None else 0
            if shard == number and (not intent or session.intents & intent):
                session.put(kind, self._seen(session, kind, data, channel))

    def raw(self, kind: str, data: Body) -> None:
        """Dispatch anything at all."""
        for session in self.sessions.values():
            session.put(kind, data)

    def again(self, count: int = 1) -> None:
        """Tell every session its last events once more."""
        for session in self.sessions.values():
            for frame in session.frames[-count:]:
                session.put(frame["t"], frame["d"])

    def hold(self) -> None:
        """Keep back what happens from now on."""
        for session in self.sessions.values():
            session.held = []

    def release(self, *, backwards: bool = False) -> None:
        """Tell what was kept back."""
        for session in self.sessions.values():
            held, session.held = session.held or [], None
            for frame in reversed(held) if backwards else held:
                session.put(frame["t"], frame["d"])

    def _seen(self, session: Session, kind: str, data: Json, channel: Json | None) -> Json:
        if kind not in ("MESSAGE_CREATE", "MESSAGE_UPDATE") or session.intents & CONTENT:
            return data
        bot = self.world.bot
        mine = data["author"]["id"] == bot or any(user["id"] == bot for user in data["mentions"])
        if mine or (channel is not None and channel["type"] == DM):
            return data
        return {**data, "content": "", "attachments": [], "embeds": [], "components": []}

    # Faults

    async def reconnect(self) -> None:
        """Ask every connection to come again."""
        for session in self.sessions.values():
            if session.socket is not None:
                with suppress(ConnectionError):
                    await session.socket.send_json({"op": RECONNECT, "d": None})

    async def cut(self, code: int = WSCloseCode.GOING_AWAY) -> None:
        """Close every connection."""
        for session in list(self.sessions.values()):
            socket, session.socket = session.socket, None
            if socket is not None:
                session.left = time.monotonic()
                await socket.close(code=code)

    def forget(self) -> None:
        """No session can be resumed any more."""
        self.sessions.clear()

    async def settled(self) -> None:
        """Returns when every connection has taken in all that it was told."""
        for session in list(self.sessions.values()):
            while (
                session.socket is not None and not session.socket.closed and session.acknowledged < len(session.frames)
            ):
                self.beaten.clear()
                with suppress(ConnectionError):
                    await session.socket.send_json({"op": HEARTBEAT, "d": None})
                with suppress(TimeoutError):
                    async with asyncio.timeout(0.05):
                        await self.beaten.wait()

    # Connections

    async def serve(self, request: web.Request) -> web.WebSocketResponse:
        """One websocket, from HELLO to its end."""
        socket = web.WebSocketResponse(max_msg_size=0, autoping=True)
        await socket.prepare(request)
        await socket.send_json({"op": HELLO, "d": {"heartbeat_interval": self.heartbeat}})
        session: Session | None = None
        writer: asyncio.Task[None] | None = None
        try:
            async for message in socket:
                if message.type is not WSMsgType.TEXT:
                    break
                asked = json.loads(message.data)
                data = asked.get("d")
                if asked["op"] == HEARTBEAT:
                    if session is not None and data is not None:
                        session.acknowledged = max(session.acknowledged, data)
                        self.beaten.set()
                    await socket.send_json({"op": ACK})
                elif asked["op"] in (IDENTIFY, RESUME):
                    began = await self._begin(socket, asked["op"], data)
                    if began is not None:
                        session = began
                        writer = asyncio.create_task(self._write(socket, began))
                elif asked["op"] == REQUEST_MEMBERS and session is not None:
                    self._members(session, data)
        finally:
            if writer is not None:
                writer.cancel()
            if session is not None and session.socket is socket:
                session.socket, session.left = None, time.monotonic()
                self.beaten.set()
                if socket.close_code in _OVER:
                    self.sessions.pop(session.key, None)
        return socket

    async def _begin(self, socket: web.WebSocketResponse, op: int, data: Json) -> Session | None:
        """The session that a connection begins or goes on with; None if it may not."""
        if data["token"] != self.token:
            await socket.close(code=4004, message=b"Authentication failed.")
            return None
        if op == RESUME:
            found = self.sessions.get(data["session_id"])
            if found is None or data["seq"] > len(found.frames):
                await socket.send_json({"op": INVALID_SESSION, "d": False})
                return None
            self.resumed += 1
            found.left = None
            found.socket, found.next, found.acknowledged = socket, data["seq"], data["seq"]
            found.put("RESUMED", {})
            return found
        if data["intents"] & PRIVILEGED & ~self.allowed:
            await socket.close(code=4014, message=b"Disallowed intent(s).")
            return None
        self.identified += 1
        self._count += 1
        number, count = data.get("shard") or (0, 1)
        session = Session(f"session-{self._count}", data["intents"], (number, count))
        session.socket = socket
        # Others of this shard may go on beside it; what has long had no connection is over.
        for key, one in list(self.sessions.items()):
            if one.left is not None and time.monotonic() - one.left > self.kept_for:
                del self.sessions[key]
        self.sessions[session.key] = session
        self._ready(session)
        return session

    def _ready(self, session: Session) -> None:
        number, count = session.shard
        guilds = [
            guild
            for guild in self.world.guilds.values()
            if self.world.bot in guild.members and (int(guild.id) >> 22) % count == number
        ]
        session.put(
            "READY",
            {
                "v": 10,
                "user": self.world.users[self.world.bot],
                "guilds": [{"id": guild.id, "unavailable": True} for guild in guilds],
                "session_id": session.key,
                "resume_gateway_url": self.address,
                "shard": [number, count],
                "application": {"id": self.world.bot, "flags": 0},
            },
        )
        for guild in guilds:
            session.put("GUILD_CREATE", self.whole(guild.id) | {"unavailable": False})

    def whole(self, guild_id: str) -> Json:
        """A server as GUILD_CREATE tells it: with what in it the bot may see, but only the bot of its members."""
        guild = self.world.guilds[guild_id]
        bot = self.world.bot
        return guild.json() | {
            "joined_at": guild.members[bot]["joined_at"],
            "large": False,
            "member_count": len(guild.members),
            "voice_states": [],
            "members": [guild.members[bot]],
            "channels": [one for one in self.world.channels_of(guild_id) if self.world.may(bot, one, VIEW)],
            "threads": [one for one in self.world.threads_of(guild_id) if self.world.may(bot, one, VIEW)],
            "presences": [],
            "stage_instances": [],
            "guild_scheduled_events": [],
            "soundboard_sounds": [],
        }

    def _members(self, session: Session, data: Json) -> None:
        guild = self.world.guilds[str(data["guild_id"])]
        wanted = {str(user) for user in data.get("user_ids", ())}
        members = list(guild.members.values())
        if wanted:
            members = [member for member in members if member["user"]["id"] in wanted]
        elif not session.intents & MEMBERS:
            return
        chunks = [members[at : at + 1000] for at in range(0, len(members), 1000)] or [[]]
        for number, chunk in enumerate(chunks):
            told: Json = {"guild_id": guild.id, "members": chunk, "chunk_index": number, "chunk_count": len(chunks)}
            session.put("GUILD_MEMBERS_CHUNK", told | ({"nonce": data["nonce"]} if "nonce" in data else {}))

    async def _write(self, socket: web.WebSocketResponse, session: Session) -> None:
        while session.socket is socket:
            session.news.clear()
            while session.next < len(session.frames):
                frame = session.frames[session.next]
                session.next += 1
                try:
                    await socket.send_str(json.dumps(frame))
                except ConnectionError:
                    return
            await session.news.wait()
