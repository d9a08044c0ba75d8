"""Being in a space that the operator named for a role is having that role."""

from __future__ import annotations

from collections.abc import Callable, Collection
from datetime import datetime
from typing import Any

from adapters.base.holders import Change, Holders
from adapters.matrix.inbound import PLATFORM
from adapters.matrix.link import Link
from adapters.matrix.rooms import Room
from copbot.rooms.events import RoleChanged
from copbot.running.engine import Input
from copbot.running.live import Hub


class Spaces:
    """Tells who has come into such a space, or left it, as soon as he or she is in a room."""

    def __init__(self, link: Link, hub: Hub, told: Callable[[], Collection[str]]) -> None:
        self._link = link
        self._hub = hub
        self._told = told
        self._holders = Holders(hub, PLATFORM)
        self.waits = False
        """There are some in rooms of which none belongs: one may yet, and no sync needs to tell of that."""

    async def look(self, now: datetime) -> None:
        """See who is in them now."""
        self.waits = False
        for key, word in self._link.named.spaces.items():
            space = self._link.rooms.get(key)
            if space is None or not space.is_space:
                continue
            changes = await self._holders.changes(key, space.joined - {self._link.me})
            found = [(one, room) for one in changes if (room := await self._room_of(one[0])) is not None]
            if found:
                await self._hub.submit([Input(_changed(key, word, one, room, now)) for one, room in found])
                await self._holders.keep(key, [one for one, _ in found])

    async def _room_of(self, person: str) -> Room | None:
        """The first room that the person is in, of those that belong: in another nothing is heard."""
        for room in (self._link.rooms[key] for key in self._told() if key in self._link.rooms):
            if person not in room.joined:
                continue
            if self._link.named.holds(room, self._link.rooms) or await self._hub.inside(PLATFORM, room.key):
                return room
            self.waits = True
        return None


def _changed(key: str, word: str, change: Change, room: Room, now: datetime) -> RoleChanged:
    person, on = change
    return RoleChanged(
        platform=PLATFORM,
        id=f"role {key} {person} {on} {now.timestamp()}",
        at=now,
        room=room.key,
        person=room.person(person),
        role=key,
        name=word,
        on=on,
    )


def told_of_members(sync: dict[str, Any]) -> bool:
    """Does a sync tell of anybody who came into a room, or left one?"""
    rooms = sync.get("rooms")
    joined = rooms.get("join") if isinstance(rooms, dict) else None
    for info in joined.values() if isinstance(joined, dict) else ():
        parts = (info.get(part) for part in ("state", "timeline")) if isinstance(info, dict) else ()
        for part in parts:
            events = part.get("events") if isinstance(part, dict) else None
            for raw in events if isinstance(events, list) else ():
                if isinstance(raw, dict) and raw.get("type") == "m.room.member":
                    return True
    return False
