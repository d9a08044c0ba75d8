"""People on a real Synapse; between it and the bot there is a proxy, which breaks what it is told to break."""

from __future__ import annotations

import asyncio
import time
from contextlib import AsyncExitStack
from itertools import count
from pathlib import Path
from typing import Any

from adapters.matrix.api import NETWORK_ERRORS, RefusedError, path
from tests.adapters.matrix.person import Person
from tests.adapters.matrix.proxy import Proxy, bad_gateway, cut, cut_behind, proxy, too_many
from tests.adapters.matrix.synapse import Account, Synapse
from tests.load.soak.crowd import PROBER, Ill

_MANY = 10**9
_AGAIN = 0.3
"""Seconds until a client tries again what its homeserver did not take."""
_POLL = 10_000
_FILTER = '{"room":{"timeline":{"limit":50},"ephemeral":{"types":[]},"account_data":{"types":[]}}}'


class MatrixCrowd:
    """The people, each with an account; one of them syncs, so that it is known when an answer arrives at a client."""

    name = "matrix"

    def __init__(self, synapse: Synapse, rooms: list[str], people: list[str]) -> None:
        self.synapse = synapse
        self.rooms = rooms
        self.people = people
        self.bot: Account = synapse.account("copbot")
        self.url = ""
        """Where the bot finds its homeserver."""
        self._ids: dict[str, str] = {}
        self._persons: dict[str, Person] = {}
        self._where: dict[str, str] = {}
        """The rooms of messages that are voted on."""
        self._numbers = count(1)
        self._heard: list[str] = []
        """The latest that the bot said to the prober."""
        self._talk = ""
        self._news = asyncio.Condition()
        self._syncing: asyncio.Task[None] | None = None
        self._proxy: Proxy
        self._stack = AsyncExitStack()

    @classmethod
    async def begin(cls, folder: Path, rooms: list[str], people: list[str]) -> MatrixCrowd:
        """A homeserver with these rooms, and the bot in them."""
        synapse = Synapse(folder)
        await asyncio.to_thread(synapse.start)
        made = cls(synapse, rooms, people)
        made._proxy = await made._stack.enter_async_context(proxy(synapse.url))
        made.url = made._proxy.url
        for name in ("warden", PROBER, *people):
            made._persons[name] = Person.of(synapse.url, await asyncio.to_thread(synapse.account, name))
        owner = made._persons["warden"]
        for name in rooms:
            room = made._ids[name] = await owner.room(name, made.bot.user, also={"preset": "public_chat"})
            await asyncio.to_thread(synapse.call, "POST", path("join", room), {}, made.bot.token)
        await asyncio.gather(*map(made._comes, people))
        return made

    async def _comes(self, person: str) -> None:
        for room in self._ids.values():
            await self._persons[person].goes(room)

    @property
    def ids(self) -> list[str]:
        """What the platform calls the rooms."""
        return list(self._ids.values())

    async def ready(self) -> None:
        """The prober begins a talk with the bot."""
        prober = self._persons[PROBER]
        await prober.goes(self._ids[self.rooms[0]])
        await self.says(PROBER, self.rooms[0], "hello all")
        self._talk = await prober.room(None, self.bot.user, also={"is_direct": True})
        self._syncing = asyncio.create_task(self._listen(prober))

    async def speed(self, messages: int = 200, at_once: int = 8) -> float:
        """How many messages a second the homeserver takes alone, from so many people at once."""
        began, left = time.monotonic(), iter(range(messages))
        quiet = await self._persons["warden"].room("speed", also={"preset": "public_chat"})
        for person in self.people[:at_once]:
            await self._persons[person].goes(quiet)

        async def write(person: str) -> None:
            for number in left:
                await self._sends(person, quiet, "m.room.message", {"msgtype": "m.text", "body": f"hello {number}"})

        began = time.monotonic()
        await asyncio.gather(*map(write, self.people[:at_once]))
        return messages / (time.monotonic() - began)

    async def _until_taken(self, person: str, method: str, where: str, body: object = None) -> dict[str, Any]:
        """The homeserver's answer, asked as often as a client does; the same request is done once."""
        while True:
            try:
                return await self._persons[person].ask(method, where, body)
            except NETWORK_ERRORS:
                await asyncio.sleep(_AGAIN)
            except RefusedError as error:
                if error.status < 500:
                    raise
                await asyncio.sleep(_AGAIN)

    async def _sends(self, person: str, room: str, kind: str, content: dict[str, Any]) -> str:
        where = path("rooms", room, "send", kind, f"soak-{next(self._numbers)}")
        return str((await self._until_taken(person, "PUT", where, content))["event_id"])

    async def says(self, person: str, room: str, text: str, reply_to: str | None = None) -> str:
        """Somebody writes; the message's id."""
        content: dict[str, Any] = {"msgtype": "m.text", "body": text}
        if reply_to is not None:
            content["m.relates_to"] = {"m.in_reply_to": {"event_id": reply_to}}
        message = await self._sends(person, self._ids[room], "m.room.message", content)
        if reply_to is not None:
            self._where[message] = self._ids[room]
        return message

    async def asks(self, person: str, room: str, text: str) -> str | None:
        """Somebody asks with the command: the message that the command is."""
        return await self.says(person, room, f"!ask {text}")

    async def searches(self, person: str, room: str, word: str) -> bool:
        """Somebody looks for something."""
        await self.says(person, room, f"!search {word}")
        return True

    async def votes(self, person: str, message: str) -> None:
        """Somebody finds an answer good."""
        relation = {"rel_type": "m.annotation", "event_id": message, "key": "👍"}
        await self._sends(person, self._where[message], "m.reaction", {"m.relates_to": relation})

    async def whispers(self, word: str) -> float | None:
        """The prober looks for something privately."""
        began = time.monotonic()
        content = {"msgtype": "m.text", "body": f"!search {word}"}
        await self._sends(PROBER, self._talk, "m.room.message", content)
        return began

    async def hears(self, word: str) -> None:
        """Returns when the answer has arrived at the prober's client."""
        async with self._news:
            await self._news.wait_for(lambda: any(word in text for text in self._heard))

    async def _listen(self, prober: Person) -> None:
        since: str | None = None
        while True:
            where = path("sync", since=since, filter=_FILTER, timeout=_POLL if since else 0)
            try:
                sync = await prober.ask("GET", where)
            except (*NETWORK_ERRORS, RefusedError):
                await asyncio.sleep(_AGAIN)
                continue
            since = sync["next_batch"]
            told = ((sync.get("rooms") or {}).get("join") or {}).get(self._talk) or {}
            events = told.get("timeline", {}).get("events", ())
            async with self._news:
                said = [one["content"].get("body", "") for one in events if one["sender"] == self.bot.user]
                self._heard = [*self._heard[-20:], *said]
                self._news.notify_all()

    async def said(self) -> list[str]:
        """The texts of all that the bot has said, as they stand in the rooms."""
        found: list[str] = []
        for room, reader in [*((one, "warden") for one in self._ids.values()), (self._talk, PROBER)]:
            since: str | None = None
            only = f'{{"senders":["{self.bot.user}"]}}'
            while True:
                where = path("rooms", room, "messages", dir="f", limit=500, from_=since, filter=only)
                page = await self._until_taken(reader, "GET", where)
                found += [one["content"].get("body", "") for one in page["chunk"] if one["type"] == "m.room.message"]
                since = page.get("end")
                if since is None:
                    break
        return found

    def untaken(self) -> set[str]:
        """None: what is told here is told again."""
        return set()

    async def ail(self, how: Ill, seconds: float) -> None:
        """For so long it is ill."""
        match how:
            case "429":
                self._proxy.add("*", "", too_many, _MANY)
            case "5xx":
                self._proxy.add("*", "", bad_gateway, _MANY)
            case "cut":
                for trouble in (cut, cut_behind) * 1000:
                    self._proxy.add("*", "", trouble)
        await asyncio.sleep(seconds)
        self._proxy.mend()

    async def restart(self, seconds: float) -> None:
        """It goes down, and comes back after so many seconds."""
        await asyncio.to_thread(self.synapse.stop)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self.synapse.start)

    async def close(self) -> None:
        """End it."""
        if self._syncing is not None:
            self._syncing.cancel()
        for one in self._persons.values():
            await one.end()
        await self._stack.aclose()
        await asyncio.to_thread(self.synapse.stop)
