"""What is known of communities, rooms and accounts, as values; and by whose word a room belongs."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime

from copbot.community.settable import CommunitySettings
from copbot.rooms.capabilities import Capabilities
from copbot.rooms.events import RoomKnown
from storage.models import Account, Belongs, Room, Stage
from storage.moving import parted


@dataclass(frozen=True, slots=True)
class CommunityInfo:
    """A community and its settings."""

    id: int
    name: str
    """By which the configuration knows it."""
    settings: CommunitySettings
    title: str = ""
    """What people call it."""
    stage: Stage = Stage.AWAKE


@dataclass(frozen=True, slots=True)
class RoomInfo:
    """A room and what it can do."""

    id: int
    platform: str
    key: str
    name: str
    community: CommunityInfo
    can: Capabilities
    address: str | None = None
    """That of a message in it, with `{message}` for the message's id."""
    lost: bool = False
    """The bot is not in it any more."""
    linked: int | None = None
    """The number of the group of rooms that it is linked in."""
    wants: bool = True
    """The questions of the rooms linked with it are put in it too."""
    belongs_by: str = ""
    """See `Belongs`; empty while the room belongs to no community, whichever it is listed with."""
    house: str | None = None
    explained: bool = False
    before: Mapping[str, str] = field(default_factory=dict)
    """The addresses of messages from before it moved, by the ids that it had; empty where there were none."""
    names: tuple[str, ...] = ()
    """By which the settings mean it, see `names_of`."""

    @property
    def goes_by(self) -> tuple[int | str, ...]:
        """What a room's settings are looked up by: its number, its names, and its id on the platform."""
        return self.id, *self.names, self.key

    @property
    def belongs(self) -> bool:
        """Is it one of the community's rooms?"""
        return self.belongs_by != ""

    def is_meant(self, names: Collection[str]) -> bool:
        """Do a setting's names mean this room: by its id, also by one from before it moved, or by a name?"""
        return bool(names) and any(name in names for name in (self.key, *self.before, *self.names))

    def address_of(self, message: str) -> str | None:
        """The address of a message in it, where the platform has such links; of an old one, where that was said."""
        moved_from, own = parted(message)
        address = self.before.get(moved_from) if moved_from else self.address
        return address.replace("{message}", own) if address else None

    @property
    def counts(self) -> bool:
        """Is it one of the community's rooms, and the bot in it? Who is in it is a member, with the rights it gives."""
        return self.belongs_by != "" and not self.lost


@dataclass(frozen=True, slots=True)
class AccountInfo:
    """A member's account as last seen."""

    id: int
    member: int
    platform: str
    key: str
    name: str
    reachable: bool
    seen: datetime
    rooms: Mapping[int, bool]
    """The rooms that it is in, by their ids, each with whether it has moderator rights there."""
    bridged: bool = False
    """A bridge or a proxy speaks in this name."""
    language: str | None = None
    """What its client told of its language, at `told_at`."""
    told_at: datetime | None = None


def word_for(told: RoomKnown, found: RoomInfo | None, rooms: Iterable[RoomInfo]) -> str:
    """By whose word the room belongs to a community, empty for none."""
    if told.named:
        return Belongs.NAMED
    if found is not None and found.belongs:
        # The operator may have taken the name back; other words hold as long as nobody takes them back.
        return "" if found.belongs_by == Belongs.NAMED else found.belongs_by
    house = (room.belongs_by for room in rooms if same_house(told, room) and room.belongs_by != Belongs.NAMED)
    return next((word for word in house if word), "")


def names_of(rows: Sequence[Room]) -> dict[int, tuple[str, ...]]:
    """By what names settings mean each of these rooms, by their numbers.

    A room that was once met by a name that a setting has keeps to it, whatever it is called later; each name is that of
    one room of a platform, so no other can take it. A room that a moderator's code
    alone has brought in goes by no name: whoever administers it could call it anything.
    """
    held: dict[tuple[int, str, str], int] = {}
    own = [row for row in rows if has_names(row.belongs_by)]
    kept = [(row, name) for row in own for name in row.meant.splitlines()]
    for row, name in [*kept, *((row, row.name) for row in sorted(own, key=lambda row: (row.lost, row.id)))]:
        held.setdefault((row.community_id, row.platform, name), row.id)
    found: dict[int, tuple[str, ...]] = {}
    for (*_, name), room in held.items():
        found[room] = (*found.get(room, ()), name)
    return found


def has_names(word: str) -> bool:
    """Does a room that belongs by this word go by its names?"""
    return word not in ("", Belongs.LINKED)


def same_house(one: RoomKnown | RoomInfo, other: RoomInfo) -> bool:
    return one.house is not None and (one.platform, one.house) == (other.platform, other.house)


def info_of(account: Account, rooms: Mapping[int, bool]) -> AccountInfo:
    return AccountInfo(
        account.id,
        account.member_id,
        account.platform,
        account.key,
        account.name,
        account.reachable,
        account.seen_at,
        rooms,
        account.bridged,
        account.language,
        account.told_at,
    )
