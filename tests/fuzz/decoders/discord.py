"""What Discord's gateway tells, through discord.py's reading and ours."""

from __future__ import annotations

import asyncio
import copy
import json
from types import SimpleNamespace
from typing import Any, cast

import discord
from discord.http import Route
from discord.webhook.async_ import AsyncWebhookAdapter, async_context

from adapters.discord.answering import Answers
from adapters.discord.connection import Connection, connect
from adapters.discord.reading import Reader
from adapters.discord.registering import Registered
from adapters.discord.roles import Roles
from adapters.discord.rooms import Rooms
from adapters.discord.settings import DiscordSettings
from tests.adapters.discord.world import ApiError
from tests.fuzz.decoders.commands import COMMANDS
from tests.fuzz.ground import Everywhere, Ground
from tests.fuzz.mutate import Mutator
from tests.fuzz.seeds.discord import Town
from tests.fuzz.strange import Json

_DONE = "all of that is done"


class Discord:
    """Hears of what happens."""

    told_time = False

    def __init__(self) -> None:
        self._town = Town(COMMANDS)
        self._ground: Ground
        self._client: Connection
        self._reader: Reader
        self._reading: asyncio.Task[None]
        self._answers = Answers()
        self._heard = asyncio.Event()
        self._number = 0

    def next(self, mutator: Mutator, ground: Ground) -> Json:
        """What the gateway tells next."""
        self._number += 1
        town, dice = self._town, mutator.dice
        frame = copy.deepcopy(dice.choice(town.told[town.begins :] if dice.random() < 0.97 else town.told))
        told = frame["d"]
        if frame["t"] in ("MESSAGE_CREATE", "INTERACTION_CREATE") and isinstance(told, dict):
            told["id"] = str(int(told["id"]) + (self._number << 22))
        data = mutator.changed(told, [one["d"] for one in town.told])
        kind = frame["t"] if dice.random() < 0.97 else dice.choice(town.told)["t"]
        return {"t": kind, "d": data}

    async def begin(self, ground: Ground) -> None:
        """The connection stands, and the bot knows its server."""
        self._ground = ground
        await self._connect()

    async def _connect(self) -> None:
        answers, rooms = Answers(), Rooms(DiscordSettings(), Everywhere())
        registered = Registered(COMMANDS)

        def hear(event: str, args: tuple[Any, ...]) -> None:
            if event == "interaction" and args[0].type.value in (2, 3):
                answers.begin(args[0])
            reader.heard(event, args)

        client = connect(hear, DiscordSettings())
        reader = Reader(client, self._ground, rooms, answers, registered, Roles(client))
        reader._handlers[_DONE] = self._is_done
        self._client, self._reader, self._answers = client, reader, answers
        await client._async_setup_hook()
        cast("Any", client.http).request = self._request
        cast("Any", client).ws = SimpleNamespace(request_chunks=self._chunks, session_id=None, sequence=None)
        hook: _Hook = cast("Any", _Hook)()
        hook.decoder = self
        async_context.set(hook)
        self._reading = asyncio.create_task(reader.run())
        for frame in self._town.told[: self._town.begins]:
            self._parse(copy.deepcopy(frame))
        await self._done()

    async def take(self, given: Json) -> None:
        """Hear this, as from the gateway."""
        if self._reading.done():
            # It ended by what came before: the adapter begins anew.
            await self.end()
            await self._connect()
        self._parse(json.loads(json.dumps(given)))
        await self._done()

    def _parse(self, frame: Json) -> None:
        parse = self._client._connection.parsers.get(frame["t"])
        if parse is not None:
            parse(frame["d"])

    async def _done(self) -> None:
        """Returns when all of it has been read and committed. Raises what ends the reading."""
        # At the second one all that came before the first has been handed in.
        for _ in range(2):
            self._heard.clear()
            self._reader.heard(_DONE, ())
            heard = asyncio.ensure_future(self._heard.wait())
            await asyncio.wait((heard, self._reading), return_when=asyncio.FIRST_COMPLETED)
            heard.cancel()
            if self._reading.done():
                self._reading.result()

    async def _is_done(self) -> None:
        self._heard.set()

    # Discord's answers

    async def _request(self, route: Route, **asked: Any) -> Json:
        return self.answer(route.method, route.url.removeprefix(Route.BASE), asked)

    def answer(self, method: str, path: str, asked: dict[str, Any]) -> Json:
        """What REST answers. Raises discord.HTTPException."""
        try:
            body = asked.get("json") or asked.get("payload")
            told = self._town.rest.answer(method, path, dict(asked.get("params") or {}), body, [])
        except ApiError as error:
            kinds = {403: discord.Forbidden, 404: discord.NotFound}
            status = int(str(error).split()[0])
            response = cast("Any", SimpleNamespace(status=status, reason=""))
            raise kinds.get(status, discord.HTTPException)(response, error.body) from None
        return json.loads(json.dumps(told))

    async def _chunks(self, guild: int, nonce: str | None = None, **_: Any) -> None:
        """The members of a server, as they come over the gateway."""
        town = self._town
        told: Json = {"guild_id": str(guild), "members": [], "chunk_index": 0, "chunk_count": 1}
        if str(guild) in town.world.guilds:
            town.gateway._members(town.session, {"guild_id": guild})
            told = town.session.frames.pop()["d"]
        frame = {"t": "GUILD_MEMBERS_CHUNK", "d": copy.deepcopy(told) | {"nonce": nonce}}
        asyncio.get_running_loop().call_soon(self._parse, frame)

    async def end(self) -> None:
        """Let go of the connection."""
        self._reading.cancel()
        await asyncio.gather(self._reading, return_exceptions=True)
        await self._answers.close()
        ready = self._client._connection._ready_task
        if ready is not None:
            ready.cancel()


class _Hook(AsyncWebhookAdapter):
    """Answers to interactions, which the library sends past everything else."""

    decoder: Discord

    async def request(self, route: Any, session: Any, **asked: Any) -> Any:  # noqa: ANN401 - as the library has it
        return self.decoder.answer(route.method, route.url.removeprefix(Route.BASE), asked)
