"""Which community a room of a history belongs to."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import Session, select

from copbot.rooms.events import RoomKnown
from copbot.running.config import Config
from storage import belonging
from storage.models import Community

Key = tuple[str, str]
"""A platform, and the id of a room there."""


class Placing:
    """Finds the community of each room that a history tells of, and remembers it.

    A room that the bot knows lies where it is; else `community` is meant if it is given, else the one for which the
    configuration names the room, else the only one there is, unless that has other rooms on the room's platform: then
    the export holds more than its rooms. With `only`, names or ids, all other rooms are passed over.
    """

    def __init__(self, db: Session, config: Config, community: str | None = None, only: Collection[str] = ()) -> None:
        names = {one.id: one.name for one in db.exec(select(Community))}
        rooms = belonging.rooms(db)
        # One that was strange to the bot lies nowhere; one that is lost has been imported, or has belonged.
        self._known = {(r.platform, r.key): names[r.community_id] for r in rooms if r.belongs_by or r.lost}
        self._here = {room.platform for room in rooms if room.belongs_by}
        self._config = config
        self._community = community
        self._only = {one.casefold().lstrip("#") for one in only}
        self.placed: dict[Key, str] = {}
        self.names: dict[Key, str] = {}
        self.nowhere: dict[Key, str] = {}
        """The names of the rooms that no community has."""

    def place(self, told: RoomKnown) -> str | None:
        """The community of this room, None if it is passed over."""
        key = (told.platform, told.room)
        if self._only and self._only.isdisjoint({told.room.casefold(), told.name.casefold().lstrip("#")}):
            return None
        found = self._find(told)
        if found is None:
            self.nowhere[key] = told.name
        else:
            self.placed[key], self.names[key] = found, told.name
        return found

    def of(self, platform: str, room: str) -> str | None:
        """The community of a room that was told of."""
        return self.placed.get((platform, room))

    def _find(self, told: RoomKnown) -> str | None:
        known = self._known.get((told.platform, told.room))
        if known is not None or self._community is not None:
            return known or self._community
        naming = self._config.naming
        ways = (told.room, told.name, f"#{told.name}", told.name.lstrip("#"))
        if naming.named(*ways):
            return naming.community_of(*ways)
        alone = len(naming.rooms) <= 1 and told.platform not in self._here
        return naming.default if alone else None
