"""Who and where: rooms, communities and members by the platforms' ids, remembered between events."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from pydantic import TypeAdapter

from copbot.capabilities import PLAIN, Capabilities
from copbot.events import Person, RoomKnown, RoomLost, RoomMoved
from copbot.settings import CommunitySettings, Settings
from copbot.text import shorten
from copbot.wording import tidy
from storage import queries
from storage.models import Account, Community, Member, Room
from storage.unit import Unit

_CAPABILITIES = TypeAdapter(Capabilities)
_REMEMBERED = 50_000
_SEEN_AGAIN = timedelta(days=1)
_NAME = 100
"""So many characters of a name are kept: more would only be a nuisance in every sentence."""


@dataclass(frozen=True, slots=True)
class CommunityInfo:
    """A community and its settings."""

    id: int
    name: str
    settings: CommunitySettings


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


@dataclass(frozen=True, slots=True)
class AccountInfo:
    """A member's account as last seen."""

    id: int
    member: int
    platform: str
    key: str
    name: str
    moderator: bool
    reachable: bool
    seen: datetime


class Directory:
    """Remembers what it looked up. `forget` after a rollback, for then it may remember what never came to be."""

    def __init__(self, settings: Settings, default_community: str) -> None:
        self._settings = settings
        self._default = default_community
        self.forget()

    def forget(self) -> None:
        """Look everything up again."""
        self._rooms: dict[tuple[str, str], RoomInfo] | None = None
        self._communities: dict[int, CommunityInfo] = {}
        self.forget_accounts()

    def forget_accounts(self) -> None:
        """Look up again who is who."""
        self._accounts: OrderedDict[tuple[int, str, str], AccountInfo] = OrderedDict()
        self._latest: dict[tuple[str, str], int] = {}
        self._of_member: OrderedDict[int, tuple[AccountInfo, ...]] = OrderedDict()

    def room(self, unit: Unit, platform: str, key: str) -> RoomInfo | None:
        """The room, None if no adapter told of it."""
        return self._all_rooms(unit).get((platform, key))

    def rooms(self, unit: Unit) -> list[RoomInfo]:
        """All rooms."""
        return list(self._all_rooms(unit).values())

    def known(self, unit: Unit) -> Mapping[tuple[str, str], RoomInfo]:
        """All rooms by platform and key: the same object as long as nothing about them changes."""
        return self._all_rooms(unit)

    def link(self, unit: Unit, room_id: int, *, linked: int | None, wants: bool) -> None:
        """Keep in which group a room is linked, and whether it wants the others' questions."""
        row = unit.session.get(Room, room_id)
        if row is not None:
            row.linked, row.wants = linked, wants
            unit.session.flush()
            self._rooms = None

    def room_of(self, unit: Unit, room_id: int) -> RoomInfo:
        """The room with this id. Raises KeyError for none."""
        for room in self._all_rooms(unit).values():
            if room.id == room_id:
                return room
        raise KeyError(room_id)

    def platform_can(self, unit: Unit, platform: str) -> Capabilities:
        """What private talks on a platform can do: what its rooms can."""
        for room in self._all_rooms(unit).values():
            if room.platform == platform:
                return room.can
        return PLAIN

    def community(self, unit: Unit, community_id: int) -> CommunityInfo:
        """The community with this id. Raises KeyError for none."""
        if community_id not in self._communities:
            found = unit.session.get(Community, community_id)
            if found is None:
                raise KeyError(community_id)
            settings = self._settings.of(found.name, "community", CommunitySettings)
            self._communities[community_id] = CommunityInfo(found.id, found.name, settings)
        return self._communities[community_id]

    def settings_changed(self) -> None:
        """Settings are to be read again."""
        self._communities.clear()
        self._rooms = None

    def know(self, unit: Unit, told: RoomKnown) -> RoomInfo:
        """Keep what an adapter tells of a room. A room stays in the community in which it came to be known."""
        found = self.room(unit, told.platform, told.room)
        can = _CAPABILITIES.dump_json(told.capabilities).decode()
        if found is None:
            community = self._community_named(unit, told.community or self._default)
            unit.session.add(
                Room(
                    id=unit.new_id("room"),
                    community_id=community.id,
                    platform=told.platform,
                    key=told.room,
                    name=told.name,
                    capabilities=can,
                    address=told.address,
                )
            )
        elif (found.name, found.can, found.address, found.lost) != (told.name, told.capabilities, told.address, False):
            row = unit.session.get(Room, found.id)
            if row is not None:
                row.name, row.capabilities, row.address, row.lost = told.name, can, told.address, False
        else:
            return found
        unit.session.flush()
        self._rooms = None
        return self._all_rooms(unit)[told.platform, told.room]

    def lose(self, unit: Unit, told: RoomLost) -> None:
        """Keep that the bot is not in a room any more."""
        found = self.room(unit, told.platform, told.room)
        row = unit.session.get(Room, found.id) if found else None
        if row is not None:
            row.lost = True
            unit.session.flush()
            self._rooms = None

    def move(self, unit: Unit, told: RoomMoved) -> None:
        """Keep that a room goes on under another id; one that was known under that id already stays as it is."""
        found = self.room(unit, told.platform, told.room)
        row = unit.session.get(Room, found.id) if found else None
        if row is not None and self.room(unit, told.platform, told.to) is None:
            queries.move_room(unit.session, row, told.to)
            unit.session.flush()
            self._rooms = None

    def home(self, unit: Unit, platform: str, person: str) -> CommunityInfo | None:
        """The community that a private word is about: where the person was last seen, or the only one there is."""
        if (platform, person) in self._latest:
            return self.community(unit, self._latest[platform, person])
        found = queries.accounts(unit.session, platform, person)
        if found:
            return self.community(unit, found[0].community_id)
        ids = {room.community.id for room in self._all_rooms(unit).values()}
        return self.community(unit, ids.pop()) if len(ids) == 1 else None

    def account(self, unit: Unit, community: CommunityInfo, platform: str, person: str) -> AccountInfo | None:
        """The person's account in the community, if it has one."""
        key = (community.id, platform, person)
        known = self._accounts.get(key)
        if known is None:
            accounts = queries.accounts(unit.session, platform, person)
            if accounts:
                self._latest.setdefault((platform, person), accounts[0].community_id)
            found = next((account for account in accounts if account.community_id == community.id), None)
            known = self._remember(key, found) if found else None
        return known

    def accounts_of(self, unit: Unit, member_id: int) -> tuple[AccountInfo, ...]:
        """A member's accounts, those first that the bot can write to privately, then the last seen."""
        known = self._of_member.get(member_id)
        if known is None:
            # Ordered here, for what was just changed may not be in the database yet.
            found = sorted(
                map(_info, queries.accounts_of(unit.session, member_id)),
                key=lambda one: (not one.reachable, -one.seen.timestamp(), one.id),
            )
            self._of_member[member_id] = known = tuple(found)
            if len(self._of_member) > _REMEMBERED:
                self._of_member.popitem(last=False)
        return known

    def seen(self, unit: Unit, community: CommunityInfo, platform: str, person: str, now: datetime) -> None:
        """The person, who has an account there, does something in this community that is written down anyway.

        Kept at once if it was another community the last time, else once a day.
        """
        known = self.account(unit, community, platform, person)
        if known is None or (self._latest.get((platform, person)) == community.id and now - known.seen < _SEEN_AGAIN):
            return
        row = unit.session.get(Account, known.id)
        if row is not None:
            row.seen_at = now
            self._remember((community.id, platform, person), row)
            self._latest[platform, person] = community.id

    def member(
        self,
        unit: Unit,
        community: CommunityInfo,
        platform: str,
        person: Person,
        now: datetime,
        *,
        private: bool = False,
    ) -> AccountInfo:
        """The person's account in the community; a newcomer gets one. Follows changes of name and rights.

        What was said privately tells nothing of anybody's rights in the rooms.
        """
        key = (community.id, platform, person.id)
        known = self.account(unit, community, platform, person.id)
        name = shorten(tidy(person.name), _NAME)
        if known is None:
            member = Member(id=unit.new_id("member"), community_id=community.id, name=name, since=now)
            account = Account(
                id=unit.new_id("account"),
                community_id=community.id,
                member_id=member.id,
                platform=platform,
                key=person.id,
                name=name,
                moderator=person.moderator,
                seen_at=now,
            )
            unit.session.add(member)
            unit.session.flush()
            unit.session.add(account)
            unit.session.flush()
            self._latest[platform, person.id] = community.id
            return self._remember(key, account)
        moderator = known.moderator if private else person.moderator
        if (known.name, known.moderator) != (name, moderator):
            row = unit.session.get(Account, known.id)
            owner = unit.session.get(Member, known.member)
            if row is not None and owner is not None:
                owner.name = name if owner.name == row.name else owner.name
                row.name, row.moderator = name, moderator
                known = self._remember(key, row)
        return known

    def wrote_privately(self, unit: Unit, platform: str, person: str) -> None:
        """From now on the bot can write to the person."""
        for account in queries.accounts(unit.session, platform, person):
            if not account.reachable:
                account.reachable = True
                self._remember((account.community_id, platform, person), account)

    def _remember(self, key: tuple[int, str, str], account: Account) -> AccountInfo:
        self._accounts[key] = info = _info(account)
        self._of_member.pop(account.member_id, None)
        if len(self._accounts) > _REMEMBERED:
            self._accounts.popitem(last=False)
        if len(self._latest) > _REMEMBERED:
            self._latest.clear()
        return info

    def _all_rooms(self, unit: Unit) -> dict[tuple[str, str], RoomInfo]:
        if self._rooms is None:
            self._rooms = {
                (row.platform, row.key): RoomInfo(
                    row.id,
                    row.platform,
                    row.key,
                    row.name,
                    self.community(unit, row.community_id),
                    _CAPABILITIES.validate_json(row.capabilities),
                    row.address,
                    row.lost,
                    row.linked,
                    row.wants,
                )
                for row in queries.rooms(unit.session)
            }
        return self._rooms

    def _community_named(self, unit: Unit, name: str) -> CommunityInfo:
        for room in self._all_rooms(unit).values():
            if room.community.name == name:
                return room.community
        found = queries.community_named(unit.session, name)
        if found is None:
            found = Community(id=unit.new_id("community"), name=name)
            unit.session.add(found)
            unit.session.flush()
        return self.community(unit, found.id)


def _info(account: Account) -> AccountInfo:
    return AccountInfo(
        account.id,
        account.member_id,
        account.platform,
        account.key,
        account.name,
        account.moderator,
        account.reachable,
        account.seen_at,
    )
