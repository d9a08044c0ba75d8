"""Who and where in one community: its members and rooms, for whoever has a transaction."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import Session

from copbot.community.directory import Directory
from copbot.community.infos import AccountInfo, CommunityInfo, RoomInfo
from copbot.community.schedule import Hours, awake, set_aside
from copbot.community.speech import last_told, spoken
from copbot.language.wording import Wording, wording
from storage import anonymous, belonging
from storage.models import Member, Past
from storage.unit import Unit


def is_somebody(member: Member) -> bool:
    """Has the member no name: as who asks a question without one?"""
    return not member.name


@dataclass(slots=True)
class People:
    """What is known of a community in this transaction."""

    unit: Unit
    directory: Directory
    community: CommunityInfo

    @property
    def db(self) -> Session:
        """The session, in this handler's savepoint."""
        return self.unit.guard()

    @property
    def zone(self) -> ZoneInfo:
        """The time zone of the community's rooms."""
        return self.community.settings.timezone

    @property
    def words(self) -> Wording:
        """The sentences in the language of the community."""
        return wording(self.community.settings.language)

    def words_for(self, member: Member) -> Wording:
        """The sentences in the member's language: as chosen, else as the client tells, else that of the community."""
        told = spoken(last_told(self.accounts_of(member)))
        return wording(member.language or told or self.community.settings.language)

    def zone_of(self, member: Member) -> ZoneInfo:
        """The member's time zone."""
        return ZoneInfo(member.timezone) if member.timezone else self.zone

    def time_for(self, member: Member, moment: datetime) -> datetime:
        """The first moment from then on that suits the member for what can wait.

        That is in the time that he or she has set aside, in waking hours where none was named; else in waking hours.
        """
        begin, end, waking = member.quiet_from, member.quiet_to, self.community.settings.waking
        if not member.free_days:
            return awake(moment, waking, self.zone)
        quiet = Hours(begin, end) if begin is not None and end is not None else None
        if quiet is None and waking.begin != waking.end:
            quiet = Hours(waking.end, waking.begin)
        return set_aside(moment, member.free_days, quiet, self.zone_of(member))

    @property
    def deciding(self) -> list[RoomInfo]:
        """The rooms whose moderators decide what concerns the whole community."""
        return self.directory.deciding(self.unit, self.community)

    def may_moderate(self, member_id: int, rooms: Collection[int] | None = None) -> bool:
        """Has the member moderator rights in one of these rooms; in any of the community's, if none are named?

        Joined accounts are one person, whichever of them has the rights.
        """
        own = self.directory.accounts_of(self.unit, member_id)
        return any(self.directory.moderates(self.unit, one, rooms) for one in own)

    def may_decide(self, member_id: int) -> bool:
        """May the member decide what concerns the whole community?"""
        return self.may_moderate(member_id, {room.id for room in self.deciding})

    def moderators(self, rooms: Iterable[RoomInfo]) -> Sequence[Member]:
        """The members with moderator rights in one of these rooms, but for those in which the bot no longer is."""
        return belonging.moderators(self.db, [room.id for room in rooms if room.counts])

    @property
    def rooms(self) -> list[RoomInfo]:
        """The rooms of the community in which the bot is, the longest known first."""
        found = self.directory.rooms(self.unit)
        return [room for room in found if room.community.id == self.community.id and not room.lost]

    def is_here(self, member: Member) -> bool:
        """Is this a member: in one of the community's rooms, by one of his or her accounts?"""
        return self.is_here_by(member.id)

    def is_here_by(self, member_id: int) -> bool:
        """Is the one with this id a member? It costs no look at the member's row."""
        return any(
            self.directory.is_in(self.unit, account) for account in self.directory.accounts_of(self.unit, member_id)
        )

    def has_left(self, member: Member) -> bool:
        """Has the member left all rooms? Such a one is not spoken of by name, nor reminded anybody of."""
        return member.left_at is not None and not self.is_here(member)

    def is_of_the_past(self, member: Member) -> bool:
        """Is the member known from an imported history alone, of a platform where the community is no more?"""
        here = {room.platform for room in self.rooms}
        accounts = self.accounts_of(member)
        if not accounts or any(one.platform in here or one.rooms for one in accounts):
            return False
        return self.db.get(Past, member.id) is not None

    def member_by(self, member_id: int) -> Member:
        """The member with this id. Raises LookupError for none, or for one of another community."""
        found = self.db.get(Member, member_id)
        if found is None or found.community_id != self.community.id:
            raise LookupError(f"no member {member_id} in {self.community.name}")
        return found

    def accounts_of(self, member: Member) -> tuple[AccountInfo, ...]:
        """The member's accounts, those first that the bot can write to privately, then the last seen."""
        return self.directory.accounts_of(self.unit, member.id)

    def hears(self, member: Member) -> Member:
        """Who hears what is said to this member privately: it, but for the somebody who asked without a name."""
        row = anonymous.behind(self.db, member.id) if is_somebody(member) else None
        return self.member_by(row.member_id) if row is not None else member

    def room_by(self, room_id: int) -> RoomInfo:
        """The room with this id."""
        return self.directory.room_of(self.unit, room_id)

    def wants(self, member: Member, kind: str) -> bool:
        """Does the member want nudges of this kind?"""
        return not {"all", kind} & set(member.nudges_off.split())

    def reachable(self, member: Member) -> bool:
        """Can the bot write to the member privately?"""
        return any(self._reachable(account) for account in self.accounts_of(member))

    def is_in(self, member: Member, room: RoomInfo) -> bool:
        """Is the member in this room, as far as is known?"""
        return any(room.id in account.rooms for account in self.accounts_of(member))

    def meets(self, member: Member, other: Member) -> bool:
        """Are both in one of the rooms, so that the one can turn to the other there?"""
        rooms = {room for account in self.accounts_of(member) for room in account.rooms}
        return any(not rooms.isdisjoint(account.rooms) for account in self.accounts_of(other))

    def reach(self, member: Member, platform: str | None = None) -> AccountInfo | None:
        """The account by which the bot can write to the member privately, if it can: rather one on this platform."""
        found = [account for account in self.accounts_of(member) if self._reachable(account)]
        return min(found, key=lambda account: account.platform != platform, default=None)

    def _reachable(self, account: AccountInfo) -> bool:
        if account.bridged:
            return False
        return account.reachable or self.directory.platform_can(self.unit, account.platform).private_first
