"""A connection to the homeserver, and what is known of the rooms behind it: what reading and sending share."""

from __future__ import annotations

import asyncio
from dataclasses import dataclass, field
from typing import Any

from nio import AsyncClient

from adapters.base.told_back import ToldBack
from adapters.matrix.api import RefusedError, call, path
from adapters.matrix.named import Named
from adapters.matrix.rooms import Room
from adapters.matrix.settings import MatrixSettings
from copbot.rooms.enclosed import LARGEST_FILE

_ARRIVAL = 20.0
"""Seconds until a room that was made or joined must have come with a sync."""


@dataclass(slots=True)
class Link:
    """One connection; a new one is made at each start."""

    client: AsyncClient
    settings: MatrixSettings
    named: Named
    key: str
    """Goes into every transaction id: a new database does not use those of an old one again."""
    rooms: dict[str, Room] = field(default_factory=dict)
    """The rooms that the bot is in."""
    direct: dict[str, list[str]] = field(default_factory=dict)
    """The rooms that the account calls direct, by whom they are with (`m.direct`)."""
    ready: bool = False
    """The first sync has been read."""
    told_back: ToldBack = field(default_factory=ToldBack)
    """What the bot says, until it is known that it stands there."""
    _largest: int | None = None
    _synced: asyncio.Condition = field(default_factory=asyncio.Condition)

    @property
    def me(self) -> str:
        """The bot's account."""
        return str(self.client.user_id)

    def transaction(self, key: str) -> str:
        """The same for what is sent again, so that it is one event."""
        return f"copbot-{self.key}-{key}"

    def key_of(self, transaction: str) -> str:
        """What was sent as this transaction; empty if it is none of these."""
        begin = self.transaction("")
        return transaction.removeprefix(begin) if transaction.startswith(begin) else ""

    def is_private(self, room: Room) -> bool:
        """Is the room the talk of one person with the bot?"""
        return room.is_private({key for keys in self.direct.values() for key in keys})

    async def call(self, method: str, where: str, body: object = None) -> dict[str, Any]:
        """The homeserver's answer. Raises RefusedError, or one of NETWORK_ERRORS."""
        return await call(self.client, method, where, body)

    async def largest_file(self) -> int:
        """How many bytes of a file the homeserver takes; it is asked once."""
        if self._largest is None:
            try:
                told = (await call(self.client, "GET", "/_matrix/client/v1/media/config")).get("m.upload.size")
            except RefusedError as error:
                if error.status not in (400, 404, 405):
                    raise
                # An older one, that tells it without asking who one is.
                told = (await call(self.client, "GET", "/_matrix/media/v3/config")).get("m.upload.size")
            self._largest = told if isinstance(told, int) and told >= 0 else LARGEST_FILE
        return self._largest

    async def tell_synced(self) -> None:
        """A sync has been read."""
        self.ready = True
        async with self._synced:
            self._synced.notify_all()

    async def arrival(self, room: str, person: str, *, encrypted: bool) -> None:
        """Returns when the bot is in the room, and it is encrypted if so asked, as far as syncs tell.

        A room may come bit by bit: until its encryption has come too, and the person who is invited and is to get the
        keys, nothing is to be said in it. Raises TimeoutError.
        """

        def there() -> bool:
            known, to_library = self.rooms.get(room), self.client.rooms.get(room)
            if known is None or to_library is None:
                return False
            return not encrypted or (known.encrypted and person in to_library.users)

        async with asyncio.timeout(_ARRIVAL), self._synced:
            await self._synced.wait_for(there)

    async def load_direct(self) -> None:
        """Read which rooms are direct."""
        try:
            self.take_direct(await self.call("GET", path("user", self.me, "account_data", "m.direct")))
        except RefusedError as error:
            if error.code != "M_NOT_FOUND":
                raise

    def take_direct(self, content: object) -> None:
        """Learn which rooms are direct."""
        told = content if isinstance(content, dict) else {}
        self.direct = {
            user: [room for room in rooms if isinstance(room, str)]
            for user, rooms in told.items()
            if isinstance(rooms, list)
        }

    async def add_direct(self, user: str, room: str) -> None:
        """From now on the room is a direct one with this person, and the first choice."""
        others = [other for other in self.direct.get(user, []) if other != room]
        self.direct[user] = [room, *others]
        await self.call("PUT", path("user", self.me, "account_data", "m.direct"), self.direct)
