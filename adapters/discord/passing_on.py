"""What is on its way from Discord to the engine, with how far each room and each private talk has been read."""

from __future__ import annotations

import discord
import structlog

from adapters.discord import inbound
from adapters.discord.connection import Connection
from adapters.discord.inbound import Place
from adapters.discord.owed import Owed
from adapters.discord.resuming import Resuming
from adapters.discord.rooms import Rooms
from adapters.sound import sound
from copbot.rooms.events import Event, MessagePosted
from copbot.running.engine import Input
from copbot.running.hub import Hub

log = structlog.get_logger()
_AT_ONCE = 100
MALFORMED = (ArithmeticError, AttributeError, LookupError, TypeError, ValueError, RecursionError)
"""What an event leads to that is not as it should be."""
_PRIVATE = "discord private"
_PRIVATE_KEPT = 50
"""So many private talks, the latest, are looked through after an outage."""


class PassingOn:
    """Gathers events, and gives them to the engine in their order."""

    def __init__(self, client: Connection, hub: Hub, rooms: Rooms, resuming: Resuming, owed: Owed) -> None:
        self._client = client
        self._hub = hub
        self._rooms = rooms
        self._resuming = resuming
        self._owed = owed
        self._out: list[Input] = []
        self._last: dict[int, int] = {}
        self._private: dict[int, int] | None = None

    @property
    def is_full(self) -> bool:
        """Has so much been gathered that it is better passed on?"""
        return len(self._out) >= _AT_ONCE

    def put(self, event: Event, cursor: tuple[str, str] | None = None) -> None:
        """Pass this on with the next `flush`, and keep the cursor with it."""
        self._out.append(Input(sound(event), cursor))

    async def flush(self) -> None:
        """Returns when all that was gathered is taken in."""
        out, self._out = self._out, []
        if out:
            upto = self._resuming.cursor()
            await self._hub.submit([*out, Input(None, upto)] if upto is not None else out)
        self._owed.pay()

    def say(self, message: discord.Message, place: Place) -> None:
        """Pass on a message, with the cursor behind it."""
        try:
            event = inbound.posted(message, place, self._rooms.proxies)
        except MALFORMED as error:
            # Those after it in a channel's history are read all the same.
            tell_malformed("message", error)
            return
        if message.author == self._client.user:
            # (What could not be said in a room, and is said privately, has another key.)
            told = self._client.told_back.report(str(message.nonce).removeprefix("p"), str(message.id))
            if told is not None:
                self._out.append(Input(told))
        elif event is not None:
            self.put(event, self._cursor(place, event, message.channel.id))

    # Rooms

    async def read_upto(self, room: int) -> int | None:
        """The last message of the room that has been passed on; None if it is new to us."""
        await self.flush()
        after = await self._hub.cursor(_name(room))
        return int(after) if after else None

    def begin(self, room: int, told: Event, after: int) -> None:
        """Pass on that there is the room, which is read from after that message on."""
        self._last[room] = after
        self.put(told, (_name(room), str(after)))

    def lose(self, room: int, told: Event) -> None:
        """Pass on that the room is gone. What is said until the bot is let in again is not for it."""
        self.put(told, (_name(room), ""))

    # Private talks

    async def private_talks(self) -> dict[int, int]:
        """The last message of each private talk that has been passed on, by its channel."""
        if self._private is None:
            kept = (pair.split(":") for pair in (await self._hub.cursor(_PRIVATE) or "").split())
            self._private = {int(key): int(last) for key, last in kept}
        return dict(self._private)

    async def spoke_privately(self, channel: int, message: int) -> None:
        """The bot wrote there: what is answered is looked for after an outage."""
        if channel not in (self._private or {}):
            await self.flush()
            await self._hub.keep(*self._private_cursor(channel, message))

    def _cursor(self, place: Place, event: MessagePosted, channel: int) -> tuple[str, str]:
        if place.room is None:
            return self._private_cursor(channel, int(event.message))
        last = max(self._last.get(place.room.id, 0), int(event.message))
        self._last[place.room.id] = last
        return _name(place.room.id), str(last)

    def _private_cursor(self, channel: int, message: int) -> tuple[str, str]:
        talks = self._private if self._private is not None else {}
        talks[channel] = max(talks.pop(channel, 0), message)
        self._private = dict(list(talks.items())[-_PRIVATE_KEPT:])
        return _PRIVATE, " ".join(f"{key}:{last}" for key, last in self._private.items())


def tell_malformed(kind: str, error: Exception) -> None:
    """Log that something was not as it should be."""
    log.error("an event could not be understood; it is left out", kind=kind, why=type(error).__name__)


def _name(room: int) -> str:
    return f"discord {room}"
