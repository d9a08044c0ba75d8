"""Which community a room of a history belongs to."""

from __future__ import annotations

from collections.abc import Collection, Set

from sqlmodel import Session, select

from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import RoomKnown
from copbot.running.config import Config
from storage import belonging
from storage.models import Community

Key = tuple[str, str]
"""A platform, and the id of a room there."""


class Placing:
    """Finds the community of each room that a history tells of, and remembers it.

    A room that the bot knows lies where it is; else `community` is meant if it is given, else the one for which the
    configuration names the room, else the only one there is. That is a guess, which is not made where the bot or the
    configuration has other rooms on that platform, nor for several rooms of one on which the bot may be: an export of a
    whole account holds the rooms of others too. With `only`, names or ids, all other rooms are passed over.
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
        self._guessed: dict[str, Key] = {}
        self.passed: dict[Key, str] = {}
        """The names of the rooms that are not among `only`."""
        self.placed: dict[Key, str] = {}
        self.names: dict[Key, str] = {}
        self.nowhere: dict[Key, str] = {}
        """The names of the rooms that no community has."""

    def place(self, told: RoomKnown) -> str | None:
        """The community of this room, None if it is passed over."""
        key = (told.platform, told.room)
        if self._only and self._only.isdisjoint({told.room.casefold(), told.name.casefold().lstrip("#")}):
            self.passed[key] = told.name
            return None
        found = self._find(told) or self._guess(told)
        self.names[key] = told.name
        if found is None:
            self.nowhere[key] = told.name
        else:
            self.placed[key] = found
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
        return naming.default if not self._listed(told.platform).isdisjoint(ways) else None

    def _guess(self, told: RoomKnown) -> str | None:
        naming, key = self._config.naming, (told.platform, told.room)
        if len(naming.rooms) > 1 or told.platform in self._here:
            return None
        if told.platform in PROFILES:
            # The bot may be there itself.
            if naming.all or self._listed(told.platform):
                return None
            first = self._guessed.setdefault(told.platform, key)
            if first != key:
                if self.placed.pop(first, None):
                    self.nowhere[first] = self.names[first]
                return None
        return naming.default

    def _listed(self, platform: str) -> Set[str]:
        """The rooms that the configuration has in the table of the platform."""
        table = self._config.platforms.get(platform)
        return table.only if table is not None else frozenset()
