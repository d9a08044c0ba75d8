"""Who and where: rooms, communities and members by the platforms' ids, remembered between events.

A room belongs to its community by somebody's word (see `Belongs`); in one that doesn't the bot does nothing. Somebody
is a member who is in a room that belongs, as far as the bot knows: what is written down of that are the `Stay`s.
"""

from __future__ import annotations

import json
from collections import OrderedDict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from datetime import datetime, timedelta

import structlog
from cachetools import LRUCache
from pydantic import TypeAdapter

from copbot.community.infos import (
    AccountInfo,
    CommunityInfo,
    RoomInfo,
    has_names,
    info_of,
    names_of,
    same_house,
    word_for,
)
from copbot.community.settable import CommunitySettings
from copbot.community.settings import Choice, Settings
from copbot.community.speech import tag
from copbot.language.wording import tidy
from copbot.rooms.capabilities import PLAIN, Capabilities
from copbot.rooms.events import Person, RoomKnown, RoomLost, RoomMoved
from copbot.rooms.text import shorten
from storage import belonging, choices
from storage.models import Account, Belongs, Community, Member, Room, Stage
from storage.moving import addresses, give_way, move_room
from storage.unit import Unit

log = structlog.get_logger()
_CAPABILITIES = TypeAdapter(Capabilities)
_REMEMBERED = 10_000
STRANGE_ROOMS = 100
"""So many rooms that belong to nobody are remembered, so that being added to more of them costs nothing."""
_SEEN_AGAIN = timedelta(days=1)
_NAME = 100
"""So many characters of a name are kept: more would only be a nuisance in every sentence."""


class Directory:
    """Remembers what it looked up. `forget` after a rollback, for then it may remember what never came to be."""

    def __init__(self, settings: Settings, default_community: str) -> None:
        self._settings = settings
        self._default = default_community
        self._wrote: LRUCache[tuple[str, str], bool] = LRUCache(_REMEMBERED)
        """Strangers who wrote privately: nothing is written down of them, but should they become members it helps."""
        self._passed_over: set[str] = set()
        self.altered = False
        """Rooms, communities or settings are otherwise than other bots on this database remember them."""
        self.forget()

    def forget(self) -> None:
        """Look everything up again."""
        self.forget_rooms()
        self.forget_accounts()

    def forget_rooms(self) -> None:
        """Look up again which rooms, communities and settings there are."""
        self._settings.stale = True
        self._let_rooms_go()

    def forget_community(self, community_id: int) -> None:
        """Look up again who is who in a community."""
        for key in [key for key in self._accounts if key[0] == community_id]:
            del self._accounts[key]
            self._shown.pop(key, None)
        self._of_member.clear()

    def _forget_rooms(self) -> None:
        self.altered = True
        self._let_rooms_go()

    def _let_rooms_go(self) -> None:
        self._communities: dict[int, CommunityInfo] = {}
        self._rooms: dict[tuple[str, str], RoomInfo] | None = None
        self._belonging: dict[tuple[str, str], RoomInfo] | None = None
        self._by_id: dict[int, RoomInfo] = {}

    def forget_accounts(self) -> None:
        """Look up again who is who."""
        # By no cache of a library's: what is forgotten of an account takes its shown name along.
        self._accounts: OrderedDict[tuple[int, str, str], AccountInfo] = OrderedDict()
        self._shown: dict[tuple[int, str, str], str] = {}
        """The names as the platforms showed them the last time."""
        self._latest: LRUCache[tuple[str, str], int] = LRUCache(_REMEMBERED)
        self._of_member: LRUCache[int, tuple[AccountInfo, ...]] = LRUCache(_REMEMBERED)

    def room(self, unit: Unit, platform: str, key: str) -> RoomInfo | None:
        """The room, whether it belongs to a community or not; None if no adapter told of it."""
        return self._all_rooms(unit).get((platform, key))

    def rooms(self, unit: Unit) -> list[RoomInfo]:
        """All rooms that belong to a community, the longest known first."""
        return list(self.known(unit).values())

    def known(self, unit: Unit) -> Mapping[tuple[str, str], RoomInfo]:
        """Those by platform and key: the same object as long as nothing about them changes."""
        if self._belonging is None:
            self._belonging = {key: room for key, room in self._all_rooms(unit).items() if room.belongs}
        return self._belonging

    def strange(self, unit: Unit) -> list[RoomInfo]:
        """The rooms that belong to no community and that the bot is in."""
        return [room for room in self._all_rooms(unit).values() if not room.belongs and not room.lost]

    def deciding(self, unit: Unit, community: CommunityInfo) -> list[RoomInfo]:
        """The rooms whose moderators decide what concerns the whole community: those named for it, else the first."""
        own = [room for room in self.known(unit).values() if room.community.id == community.id]
        named = community.settings.decide
        return [room for room in own if room.is_meant(named)] if named else own[:1]

    def link(self, unit: Unit, room_id: int, *, linked: int | None, wants: bool) -> None:
        """Keep in which group a room is linked, and whether it wants the others' questions."""
        row = unit.session.get(Room, room_id)
        if row is not None:
            row.linked, row.wants = linked, wants
            unit.session.flush()
            self._forget_rooms()

    def room_of(self, unit: Unit, room_id: int) -> RoomInfo:
        """The room with this id. Raises KeyError for none."""
        if not self._by_id:
            self._by_id = {room.id: room for room in self._all_rooms(unit).values()}
        return self._by_id[room_id]

    def platform_can(self, unit: Unit, platform: str) -> Capabilities:
        """What private talks on a platform can do: what its rooms can."""
        rooms = [room for room in self._all_rooms(unit).values() if room.platform == platform]
        return min(rooms, key=lambda room: room.lost).can if rooms else PLAIN

    def community(self, unit: Unit, community_id: int) -> CommunityInfo:
        """The community with this id. Raises KeyError for none."""
        if self._settings.stale:
            self._read_choices(unit)
        if community_id not in self._communities:
            found = unit.session.get(Community, community_id)
            if found is None:
                raise KeyError(community_id)
            settings = self._settings.of(found.name, "community", CommunitySettings)
            given = found.name != self._default or self._settings.names(found.name)
            title = None if given else belonging.called(unit.session, found.id)
            self._communities[community_id] = CommunityInfo(
                found.id, found.name, settings, title or found.name, Stage(found.stage)
            )
        return self._communities[community_id]

    def _read_choices(self, unit: Unit) -> None:
        """Have hold what was chosen in the chat. What this version doesn't know is passed over."""
        found = (
            Choice(community, one.room_id, one.feature, one.setting, json.loads(one.value))
            for one, community in choices.all_chosen(unit.session)
        )
        for why in self._settings.choose_all(found):
            if why not in self._passed_over:
                self._passed_over.add(why)
                log.warning(
                    "a setting that was chosen in the chat does not hold here, and is passed over",
                    setting=why.partition(":")[0],
                )

    def enter_stage(self, unit: Unit, community_id: int, stage: Stage, at: datetime) -> None:
        """Keep in which stage a community is from then on."""
        row = unit.session.get_one(Community, community_id)
        row.stage, row.stage_at = stage, at
        unit.session.flush()
        self._forget_rooms()

    def settings_changed(self) -> None:
        """Settings are to be read again."""
        self._forget_rooms()

    def know(self, unit: Unit, told: RoomKnown) -> RoomInfo | None:
        """Keep what an adapter tells of a room. A room stays in the community in which it came to be known.

        None for one more room that belongs to nobody, when there are many of those already: nothing is kept of it.
        """
        found, rooms = self.room(unit, told.platform, told.room), self._all_rooms(unit)
        word = word_for(told, found, rooms.values())
        if found is None and not word and len(self.strange(unit)) >= STRANGE_ROOMS:
            return None
        can = _CAPABILITIES.dump_json(told.capabilities).decode()
        row = unit.session.get(Room, found.id) if found is not None else None
        if row is None:
            house = self._house(unit, told)
            community = house.community if house else self.community_named(unit, told.community or self._default)
            row = Room(
                id=unit.new_id("room"),
                community_id=community.id,
                platform=told.platform,
                key=told.room,
                name=told.name,
                capabilities=can,
            )
            unit.session.add(row)
        elif found is not None and not word and found.belongs:
            belonging.empty_room(unit.session, row.id)
            self.forget_accounts()
        if found is not None and word and not found.belongs and told.community:
            # It lay anywhere as long as it belonged nowhere.
            row.community_id = self.community_named(unit, told.community).id
        meant = self._meant(unit, told, row) if has_names(word) else ""
        within = shorten(tidy(told.within or ""), _NAME) or None
        now = (told.name, can, told.address, False, word, told.house, meant, within)
        if (row.name, row.capabilities, row.address, row.lost, row.belongs_by, row.house, row.meant, row.within) != now:
            row.name, row.capabilities, row.address, row.lost, row.belongs_by, row.house, row.meant, row.within = now
        elif found is not None:
            return found
        unit.session.flush()
        self._forget_rooms()
        return self._all_rooms(unit)[told.platform, told.room]

    def destined(self, unit: Unit, told: RoomKnown) -> int | None:
        """The community in which a room is that is told of, or will be: its id, if there is that community yet."""
        found = self.room(unit, told.platform, told.room)
        house = found or self._house(unit, told)
        if house is not None and (house is not found or found.belongs or not told.community):
            return house.community.id
        named = belonging.community_named(unit.session, told.community or self._default)
        return named.id if named is not None else None

    def _house(self, unit: Unit, told: RoomKnown) -> RoomInfo | None:
        """A room of the same house: that lies in one community, but for what is named for another one."""
        known = (room for room in self._all_rooms(unit).values() if same_house(told, room) and room.belongs)
        return next(known, None) if not told.named else None

    def _meant(self, unit: Unit, told: RoomKnown, row: Room) -> str:
        """The names by which settings mean the room from now on: those it goes by, and its new one if that is free."""
        found = self._all_rooms(unit).get((told.platform, told.room))
        names = list(found.names) if found is not None else []
        if told.name in self._settings.words and told.name not in names:
            others = (one for one in self._all_rooms(unit).values() if told.name in one.names)
            place = row.community_id, told.platform
            holder = next((one for one in others if (one.community.id, one.platform) == place), None)
            if holder is None:
                names.append(told.name)
            else:
                self._keep_names(unit, holder)
        return self._meant_by(names)

    def _keep_names(self, unit: Unit, room: RoomInfo) -> None:
        """The settings mean the room by the names that they mean it by now, also when it is called otherwise."""
        row = unit.session.get_one(Room, room.id)
        row.meant = self._meant_by(room.names)

    def _meant_by(self, names: Iterable[str]) -> str:
        """Those of the names that settings hold, as they are kept."""
        return "\n".join(name for name in names if name in self._settings.words and "\n" not in name)

    def bring_in(self, unit: Unit, room: RoomInfo, community_id: int, word: Belongs) -> list[RoomInfo]:
        """From now on the room belongs to the community, with all of its house; these rooms."""
        brought = []
        for one in self.strange(unit):
            if one.id == room.id or same_house(room, one):
                row = unit.session.get_one(Room, one.id)
                row.community_id, row.belongs_by = community_id, word
                brought.append(one.id)
        unit.session.flush()
        self._forget_rooms()
        return [self.room_of(unit, one) for one in brought]

    def explained(self, unit: Unit, room: RoomInfo) -> bool:
        """Has the bot said there, or anywhere in its house, what it is? From now on it has."""
        house = [one for one in self._all_rooms(unit).values() if one.id == room.id or same_house(room, one)]
        # Where some of a house was named, the rest is left out on purpose.
        before = any(one.explained or one.belongs for one in house)
        if not room.explained:
            unit.session.get_one(Room, room.id).explained = True
            unit.session.flush()
            self._forget_rooms()
        return before

    def lose(self, unit: Unit, told: RoomLost) -> RoomInfo | None:
        """Keep that the bot is not in a room any more; the room, if it was in it by then."""
        found = self.room(unit, told.platform, told.room)
        return self._lose(unit, found) if found is not None else None

    def _lose(self, unit: Unit, found: RoomInfo) -> RoomInfo | None:
        if found.lost:
            return None
        if found.belongs:
            self._keep_names(unit, found)
        unit.session.get_one(Room, found.id).lost = True
        unit.session.flush()
        self._forget_rooms()
        return found

    def move(self, unit: Unit, told: RoomMoved) -> RoomInfo | None:
        """Keep that a room goes on under another id.

        One that was met under that id already is the same, unless more is kept of it: then the old one is lost, and
        given.
        """
        found, there = self.room(unit, told.platform, told.room), self.room(unit, told.platform, told.to)
        row = unit.session.get(Room, found.id) if found else None
        if found is None or row is None:
            return None
        if there is not None:
            mine = found.belongs and there.community.id == found.community.id
            new = unit.session.get_one(Room, there.id)
            if (there.belongs and not mine) or not give_way(unit.session, new, row):
                return self._lose(unit, found)
            self.forget_accounts()
        move_room(unit.session, row, told.to)
        unit.session.flush()
        self._forget_rooms()
        return None

    def home(self, unit: Unit, platform: str, person: str) -> CommunityInfo | None:
        """The community that a private word is about: where the person was last seen, else the first there is."""
        if (platform, person) in self._latest:
            return self.community(unit, self._latest[platform, person])
        found = belonging.accounts(unit.session, platform, person)
        if found:
            return self.community(unit, found[0].community_id)
        first = next((room for room in self.known(unit).values()), None)
        return first.community if first is not None else None

    # Members

    def is_in(self, unit: Unit, account: AccountInfo | None) -> bool:
        """Is this the account of a member: in a room that belongs, and that the bot is in?"""
        return account is not None and any(self.room_of(unit, one).counts for one in account.rooms)

    def moderates(self, unit: Unit, account: AccountInfo | None, rooms: Collection[int] | None = None) -> bool:
        """Has the account moderator rights in one of these rooms (of any, if none are named) of its community?"""
        return account is not None and any(
            may and (rooms is None or room in rooms) and self.room_of(unit, room).counts
            for room, may in account.rooms.items()
        )

    def enter(self, unit: Unit, room: RoomInfo, person: Person, now: datetime) -> AccountInfo:
        """The account of somebody who is in a room that belongs, with the rights that the platform gives there."""
        account = self.member(unit, room.community, room.platform, person, now)
        if account.rooms.get(room.id) is not person.moderator:
            unit.guard()
            belonging.put_stay(unit.session, room.community.id, account.id, room.id, moderator=person.moderator)
            unit.leave_trace()
            rooms = {**account.rooms, room.id: person.moderator}
            account = self._keep((room.community.id, room.platform, person.id), replace(account, rooms=rooms))
        return account

    def leave(self, unit: Unit, room: RoomInfo, person: str) -> AccountInfo | None:
        """Somebody is in the room no more; the account as it is now, None if it was not there."""
        account = self.account(unit, room.community, room.platform, person)
        if account is None or room.id not in account.rooms:
            return None
        unit.guard()
        belonging.drop_stay(unit.session, account.id, room.id)
        unit.leave_trace()
        rooms = {one: may for one, may in account.rooms.items() if one != room.id}
        return self._keep((room.community.id, room.platform, person), replace(account, rooms=rooms))

    def account(self, unit: Unit, community: CommunityInfo, platform: str, person: str) -> AccountInfo | None:
        """The person's account in the community, if it has one."""
        key = (community.id, platform, person)
        known = self._accounts.get(key)
        if known is None:
            accounts = belonging.accounts(unit.session, platform, person)
            if accounts:
                self._latest.setdefault((platform, person), accounts[0].community_id)
            found = next((account for account in accounts if account.community_id == community.id), None)
            known = self._remember(unit, key, found) if found else None
        return known

    def remembered(self, community: int, platform: str, person: str) -> AccountInfo | None:
        """The person's account, if it was looked up already: costs nothing."""
        return self._accounts.get((community, platform, person))

    def accounts_of(self, unit: Unit, member_id: int) -> tuple[AccountInfo, ...]:
        """A member's accounts, those first that the bot can write to privately, then the last seen."""
        known = self._of_member.get(member_id)
        if known is None:
            # Ordered here, for what was just changed may not be in the database yet.
            found = sorted(
                (
                    info_of(one, belonging.stays(unit.session, one.id))
                    for one in belonging.accounts_of(unit.session, member_id)
                ),
                key=lambda one: (not one.reachable, -one.seen.timestamp(), one.id),
            )
            self._of_member[member_id] = known = tuple(found)
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
            self._remember(unit, (community.id, platform, person), row)
            self._latest[platform, person] = community.id

    def member(
        self,
        unit: Unit,
        community: CommunityInfo,
        platform: str,
        person: Person,
        now: datetime,
        *,
        reachable: bool = False,
    ) -> AccountInfo:
        """The person's account in the community; who is new gets one, `reachable` or not. Follows changes of name."""
        key = (community.id, platform, person.id)
        known = self.account(unit, community, platform, person.id)
        if known is not None and self._shown.get(key) == person.name and known.bridged >= person.bridged:
            return known
        name = shorten(tidy(person.name), _NAME) or shorten(person.id, _NAME)
        if known is None:
            unit.guard()
            reachable = reachable or (platform, person.id) in self._wrote
            known = AccountInfo(
                unit.new_id("account"),
                unit.new_id("member"),
                platform,
                person.id,
                name,
                reachable,
                now,
                {},
                person.bridged,
                told := tag(person.language),
                now if told is not None else None,
            )
            belonging.add_account(
                unit.session,
                community.id,
                known.id,
                known.member,
                platform,
                person.id,
                name,
                reachable,
                person.bridged,
                now,
                told,
            )
            unit.leave_trace()
            self._latest[platform, person.id] = community.id
            known = self._keep(key, known)
        elif known.name != name or known.bridged < person.bridged:
            unit.guard()
            row = unit.session.get(Account, known.id)
            owner = unit.session.get(Member, known.member)
            if row is not None and owner is not None:
                owner.name = name if owner.name == row.name else owner.name
                row.name, row.bridged = name, known.bridged or person.bridged
                known = self._keep(key, replace(known, name=name, bridged=row.bridged))
        self._shown[key] = person.name
        return known

    def speaks(self, unit: Unit, community: CommunityInfo, known: AccountInfo, language: str, now: datetime) -> None:
        """Keep what the client of an account tells of its language."""
        row = unit.session.get(Account, known.id)
        if row is not None:
            unit.guard()
            row.language, row.told_at = language, now
            unit.leave_trace()
            self._keep((community.id, known.platform, known.key), replace(known, language=language, told_at=now))

    def wrote_privately(self, unit: Unit, platform: str, person: str) -> None:
        """From now on the bot can write to the person."""
        found = belonging.accounts(unit.session, platform, person)
        if not found:
            self._wrote[platform, person] = True
        for account in found:
            if not account.reachable:
                account.reachable = True
                self._remember(unit, (account.community_id, platform, person), account)

    def _remember(self, unit: Unit, key: tuple[int, str, str], account: Account) -> AccountInfo:
        return self._keep(key, info_of(account, belonging.stays(unit.session, account.id)))

    def _keep(self, key: tuple[int, str, str], info: AccountInfo) -> AccountInfo:
        self._accounts[key] = info
        self._of_member.pop(info.member, None)
        if len(self._accounts) > _REMEMBERED:
            old, _ = self._accounts.popitem(last=False)
            self._shown.pop(old, None)
        return info

    def _all_rooms(self, unit: Unit) -> dict[tuple[str, str], RoomInfo]:
        if self._rooms is None:
            found = belonging.rooms(unit.session)
            names = names_of(found)
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
                    row.belongs_by,
                    row.house,
                    row.explained,
                    addresses(row.before),
                    names.get(row.id, ()),
                )
                for row in found
            }
        return self._rooms

    def community_named(self, unit: Unit, name: str) -> CommunityInfo:
        """The community of this name; one that is new is made."""
        for room in self._all_rooms(unit).values():
            if room.community.name == name:
                return room.community
        found = belonging.community_named(unit.session, name)
        if found is None:
            found = Community(id=unit.new_id("community"), name=name)
            unit.session.add(found)
            unit.session.flush()
        return self.community(unit, found.id)
