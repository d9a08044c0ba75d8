"""Which rooms the operator named on Matrix: by their ids, or by addresses that the homeserver's directory knows.

What a room says of itself names it nowhere: anybody can give a room of his own any title and any address.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Protocol

import structlog

from adapters.matrix.api import RefusedError, path
from adapters.matrix.rooms import Room
from adapters.matrix.settings import MatrixSettings
from copbot.patterns import expression
from copbot.running.config import Naming
from copbot.running.live import Hub

log = structlog.get_logger()
_ADDRESS = expression(r"#[^:\s]+:\S+")
_KEPT = "matrix address"
"""Where it is kept to which room an address led: its server can't always be asked."""


class Asking(Protocol):
    """Who can ask the homeserver."""

    async def call(self, method: str, where: str, body: object = None) -> dict[str, Any]:
        """The homeserver's answer. Raises RefusedError, or one of NETWORK_ERRORS."""


class Named:
    """The rooms that the operator named."""

    def __init__(self, settings: MatrixSettings, naming: Naming) -> None:
        self._naming = naming
        names = dict.fromkeys((*settings.rooms, *naming.all))
        self.addresses = [name for name in names if _ADDRESS.fullmatch(name)]
        self.ids = {name for name in names if name.startswith("!")}
        """The ids of the rooms that are named outright."""
        self._led: dict[str, list[str]] = {}
        """The addresses that lead to each room."""
        self.spaces = {word: word for word in naming.roles if word.startswith("!")}
        """The spaces that a role is named by, by their ids, each with the word by which it is."""
        self._for_roles = [word for word in naming.roles if _ADDRESS.fullmatch(word)]

    async def resolve(self, link: Asking, hub: Hub) -> None:
        """Ask where the addresses lead. Raises RefusedError, or one of NETWORK_ERRORS, if nobody answers."""
        for address in dict.fromkeys((*self.addresses, *self._for_roles)):
            key = f"{_KEPT} {address}"
            try:
                room = str((await link.call("GET", path("directory", "room", address)))["room_id"])
                if room != await hub.cursor(key):
                    await hub.keep(key, room)
            except RefusedError as error:
                if error.unknown_token:
                    raise
                gone = error.code == "M_NOT_FOUND"
                room = "" if gone else await hub.cursor(key) or ""
                if not room:
                    log.warning("an address leads to no room, so none is named by it", address=address, why=str(error))
                    continue
            if address in self._for_roles:
                self.spaces[room] = address
            if address in self.addresses:
                self._led.setdefault(room, []).append(address)
                self.ids.add(room)

    def holds(self, room: Room, rooms: Mapping[str, Room]) -> bool:
        """Is the room named: itself, as what a named one goes on as, or as one of a named space?"""
        return self._origin(room, rooms) is not None

    def community_of(self, room: Room, rooms: Mapping[str, Room]) -> str | None:
        """The community of a room that is named."""
        origin = self._origin(room, rooms)
        if origin is None:
            return None
        return self._naming.community_of(
            room.key, *self._led.get(room.key, ()), origin, *self._led.get(origin, ()), *room.names
        )

    def within(self, room: Room, rooms: Mapping[str, Room]) -> str | None:
        """What the named space is called that holds the room."""
        spaces = (one for one in rooms.values() if one.is_space and room.key in one.children)
        return next((one.names[0] for one in spaces if one.names and self._is_named(one.key)), None)

    def _origin(self, room: Room, rooms: Mapping[str, Room]) -> str | None:
        """The room by which this one is named."""
        at: Room | None = room
        seen: set[str] = set()
        while at is not None and at.key not in seen:
            if self._is_named(at.key):
                return at.key
            seen.add(at.key)
            before = rooms.get(at.predecessor or "")
            # Whoever may close a room says where it goes on; that the new one says so too is not enough.
            at = before if before is not None and before.replacement and before.replacement[0] == at.key else None
        spaces = (one for one in rooms.values() if one.is_space and not seen.isdisjoint(one.children))
        return next((one.key for one in spaces if self._is_named(one.key)), None)

    def _is_named(self, key: str) -> bool:
        return key in self.ids or self._naming.named(key)
