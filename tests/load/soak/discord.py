"""People on the Discord of the tests. A command that nobody acknowledges within three seconds is not taken."""

from __future__ import annotations

import asyncio
import time

from tests.adapters.discord.counterpart import Discord
from tests.adapters.discord.interactions import Interaction
from tests.adapters.discord.server import Fault
from tests.load.soak.crowd import PROBER, Ill

_LATE = 3.5
"""Seconds after which nobody acknowledges a command any more."""
_RETRY_AFTER = 2.0
_MANY = 10**9
_LATEST = 60
"""Among so many of the bot's latest messages something new is looked for."""
_LOOK = 0.002
_INTERRUPTED = "I was interrupted just now."


class DiscordCrowd:
    """The people, and the faults of the server."""

    name = "discord"

    def __init__(self, discord: Discord, rooms: list[str], people: list[str]) -> None:
        self.discord = discord
        self.rooms = rooms
        self.people = people

    @classmethod
    async def begin(cls, rooms: list[str], people: list[str]) -> DiscordCrowd:
        """A server with these rooms, and the bot in them."""
        discord = await Discord.begin()
        await discord.open_room(rooms[0])
        for room in rooms[1:]:
            await discord.open_channel(room, discord.guild(rooms[0]))
        return cls(discord, rooms, people)

    @property
    def ids(self) -> list[str]:
        """What the platform calls the rooms."""
        return list(self.discord.named["community"])

    async def ready(self) -> None:
        """Returns when people can give the bot commands: it has registered them."""
        await self.discord.server.until(lambda: self.discord.server.rest.commands[None])
        await self.says(PROBER, self.rooms[0], "hello all")

    async def says(self, person: str, room: str, text: str, reply_to: str | None = None) -> str:
        """Somebody writes; the message's id."""
        return str(await self.discord.posts(person, room, text, reply_to=reply_to))

    async def _taken(self, person: str, channel: str, text: str) -> Interaction | None:
        """The command that somebody gives there, once it is acknowledged; None if the client says that nobody did."""
        given = self.discord.native(text)
        if given is None:
            raise ValueError(text)
        name, words = given
        invoked = self.discord.server.people.invoke(person, channel, name, dict(words))
        try:
            async with asyncio.timeout(_LATE):
                await invoked.done.wait()
        except TimeoutError:
            return None
        return invoked

    async def asks(self, person: str, room: str, text: str) -> str | None:
        """Somebody asks with the command: the message in which the bot shows the question."""
        who = self.discord._in(person, room)
        asked = await self._taken(who, self.discord.room(room), f"/ask {text}")
        if asked is None:
            return None
        try:
            async with asyncio.timeout(_LATE):
                return await self._shown(text)
        except TimeoutError:
            return ""

    async def _shown(self, words: str) -> str:
        """The message of the bot's that has these words, once it is there: as long as a client looks."""
        while True:
            for one in reversed(self.discord.server.world.said[-_LATEST:]):
                if words in one["content"]:
                    return str(one["id"])
            await asyncio.sleep(_LOOK)

    async def searches(self, person: str, room: str, word: str) -> bool:
        """Somebody looks for something."""
        who = self.discord._in(person, room)
        return await self._taken(who, self.discord.room(room), f"/search {word}") is not None

    async def votes(self, person: str, message: str) -> None:
        """Somebody finds an answer good. Where the bot has no session nobody tells it: it looks for that later."""
        await self.discord.reacts(person, message, "👍")

    async def whispers(self, word: str) -> float | None:
        """The prober looks for something privately."""
        began, who = time.monotonic(), self.discord.person(PROBER)
        taken = await self._taken(who, self.discord.server.world.private(who)["id"], f"/search {word}")
        return began if taken is not None else None

    async def hears(self, word: str) -> None:
        """Returns when the answer is there."""
        await self._shown(word)

    async def said(self) -> list[str]:
        """The texts of all that the bot has said."""
        return [one["content"] for one in self.discord.server.world.said]

    def untaken(self) -> set[str]:
        """The words of commands to which the bot has said that it was interrupted, and nothing else since."""
        given = [
            one
            for one in self.discord.server.interactions.all.values()
            if one.seen and all(_INTERRUPTED in said["content"] for said in one.seen)
        ]
        return {option["value"] for one in given for option in one.data.get("options", ()) if "value" in option}

    async def ail(self, how: Ill, seconds: float) -> None:
        """For so long it is ill."""
        server = self.discord.server
        match how:
            case "429":
                faults = [Fault("*", ".*", status=429, times=_MANY, retry_after=_RETRY_AFTER, everywhere=True)]
            case "5xx":
                faults = [Fault("*", ".*", status=502, times=_MANY)]
            case "cut":
                faults = [Fault("*", ".*", cut=one) for _ in range(1000) for one in ("before", "after")]
                await server.gateway.cut()
        server.faults += faults
        await asyncio.sleep(seconds)
        server.faults.clear()

    async def restart(self, seconds: float) -> None:
        """It goes down, and comes back after so many seconds, and has forgotten the bot's session."""
        await self.discord.server.stop()
        self.discord.server.gateway.forget()
        await asyncio.sleep(seconds)
        await self.discord.server.start()

    async def close(self) -> None:
        """End it. Raises AssertionError if the bot sent it what Discord does not take."""
        await self.discord.close()
