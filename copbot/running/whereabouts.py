"""Who is where: what events tell of it is kept, and what the platforms are asked before somebody is answered."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import datetime, timedelta
from functools import partial

import structlog
from cachetools import LRUCache

from copbot.community.directory import Directory
from copbot.community.infos import RoomInfo
from copbot.community.speech import last_told, tag
from copbot.kit.batch import Batch
from copbot.kit.commands import Command
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone, MemberReturned, ModeratorGone
from copbot.rooms.events import Event, JoinRequested, MemberJoined, MemberLeft, MemberListed, Person, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.running import claiming
from storage import belonging
from storage.models import Member, Outbox
from storage.unit import Unit

log = structlog.get_logger()
_AGAIN = timedelta(minutes=10)
"""So long holds what a platform's list said of somebody."""
_ROOMS = 20
"""Of somebody who was never seen it is asked in so many rooms."""
_NAMED = 3
"""Of so many who are named in a command the platform is asked whether they are there."""
_REMEMBERED = 10_000
Asked = tuple[str, str]
"""A room and a person, by the platform's ids."""


def known(batch: Batch, told: RoomKnown) -> None:
    """Keep what an adapter tells of a room; where the bot is a stranger it says once what it is."""
    room = batch.directory.know(batch.unit, told)
    if room is None:
        what = "added to one more room that belongs to nobody; I heed it no more"
        batch.news.append(partial(log.warning, what, platform=told.platform))
    elif not room.belongs:
        claiming.explain(batch, room)


def is_news(directory: Directory, room: RoomInfo, person: Person, event: Event) -> bool:
    """Is something new told of where somebody is? What plain talk mostly tells is not."""
    if isinstance(event, JoinRequested):
        return False
    account = directory.remembered(room.community.id, room.platform, person.id)
    there = account.rooms.get(room.id) if account is not None else None
    return there is not person.moderator or isinstance(event, MemberListed)


def keep(ctx: Context, event: Event) -> None:
    """Keep that somebody is in the room, or is not, with the rights that the platform gives there."""
    room, person = ctx.room, ctx.author
    if room is None or person is None or isinstance(event, MemberLeft):
        return
    if isinstance(event, MemberListed) and not event.here:
        left(ctx, event)
        return
    before = ctx.account
    if before is not None and before.rooms.get(room.id) is person.moderator:
        return
    after = ctx.directory.enter(ctx.unit, room, person, ctx.now)
    if before is None and room.can.joins and not isinstance(event, MemberJoined):
        belonging.was_there(ctx.db, after.member)
    if before is not None and before.rooms.get(room.id):
        ctx.emit(ModeratorGone(room.id))
    member = ctx.member_by(after.member) if before is not None else None
    if member is not None and member.left_at is not None:
        member.left_at = None
        ctx.emit(MemberReturned(member.id))


def speaks_otherwise(ctx: Context) -> bool:
    """Does the author's client tell of another language than is known? Mostly it does not, which costs nothing."""
    told, known = tag(ctx.author.language) if ctx.author is not None else None, None
    if told is not None:
        known = ctx.account
    return known is not None and told != last_told(ctx.directory.accounts_of(ctx.unit, known.member))


def keep_language(ctx: Context, _: Event) -> None:
    """Keep in which language the author's client is."""
    told = tag(ctx.author.language) if ctx.author is not None else None
    if told is not None and ctx.account is not None:
        ctx.directory.speaks(ctx.unit, ctx.community, ctx.account, told, ctx.now)


def left(ctx: Context, event: MemberLeft | MemberListed) -> None:
    """Keep that somebody is not in the room any more."""
    if ctx.room is None:
        return
    before = ctx.directory.account(ctx.unit, ctx.community, ctx.platform, event.person.id)
    after = ctx.directory.leave(ctx.unit, ctx.room, event.person.id)
    if before is not None and before.rooms.get(ctx.room.id):
        ctx.emit(ModeratorGone(ctx.room.id))
    member = ctx.member_by(after.member) if after is not None else None
    if member is not None and not ctx.is_here(member):
        member.left_at = ctx.now
        ctx.emit(MemberGone(member.id))


def is_asked_for(event: Event, command: Command | None) -> bool:
    """May the platform have to be asked about somebody before this is handled? For most commands it has not."""
    if event.private:
        return True
    return command is not None and (command.final or bool(getattr(event, "mentions", ())))


class Asking:
    """Remembers when the platforms were asked where somebody is: once, and then not for a while."""

    def __init__(self, directory: Directory) -> None:
        self._directory = directory
        self._at: LRUCache[tuple[str, str], datetime] = LRUCache(_REMEMBERED)

    def before(self, unit: Unit, event: Event, author: Person, command: Command | None, now: datetime) -> list[Asked]:
        """What is to be asked before the event is handled.

        Of who writes privately, or is named in a command without having been seen, once in a while; of who gives a
        command that can't be undone, each time.
        """
        platform = event.platform
        asked = [(room, author.id) for room in self._rooms(unit, platform, author.id, now)] if event.private else []
        if command is not None and command.final:
            rules = {room for room, may in _seen(unit, platform, author.id).items() if may}
            asked += [(room.key, author.id) for room in self._own(unit, platform) if room.id in rules]
        named: Sequence[Person] = getattr(event, "mentions", ()) if command is not None else ()
        for person in named[:_NAMED]:
            if not _seen(unit, platform, person.id):
                key = f"named {person.id}"
                asked += [(room, person.id) for room in self._rooms(unit, platform, person.id, now, key)]
        return list(dict.fromkeys(asked))

    def before_telling(self, unit: Unit, going: Outgoing, person: str, now: datetime) -> list[str] | None:
        """The rooms in which the person was seen, if none of them tells of leaving.

        None where the person has left all rooms since this was decided on.
        """
        platform = going.platform
        seen = _seen(unit, platform, person)
        if not seen and _left_since(unit, going, person):
            return None
        rooms = [room for room in self._own(unit, platform) if room.id in seen]
        return [] if not rooms or any(room.can.joins for room in rooms) else self._rooms(unit, platform, person, now)

    def again(self, platform: str, persons: Iterable[str]) -> None:
        """The platform did not tell of these."""
        for person in persons:
            for key in (person, f"named {person}"):
                self._at.pop((platform, key), None)

    def _rooms(self, unit: Unit, platform: str, person: str, now: datetime, key: str = "") -> list[str]:
        """Where to ask for the person now: where he or she was seen, else in some of all rooms."""
        key = key or person
        at = self._at.get((platform, key))
        if at is not None and timedelta() <= now - at < _AGAIN:
            return []
        own, seen = self._own(unit, platform), _seen(unit, platform, person)
        rooms = [room.key for room in own if room.id in seen] or [room.key for room in own[:_ROOMS]]
        if rooms:
            self._at[platform, key] = now
        return rooms

    def _own(self, unit: Unit, platform: str) -> list[RoomInfo]:
        return [room for room in self._directory.rooms(unit) if room.platform == platform and not room.lost]


def _left_since(unit: Unit, going: Outgoing, person: str) -> bool:
    """Has the person left since this was put in the outbox? What was put there later is for somebody who has left."""
    db = unit.session
    row = db.get(Outbox, going.row)
    left = [db.get_one(Member, one.member_id).left_at for one in belonging.accounts(db, going.platform, person)]
    return row is not None and bool(left) and all(at is not None and row.created_at < at for at in left)


def _seen(unit: Unit, platform: str, person: str) -> dict[int, bool]:
    """The rooms in which the person was seen, each with whether he or she moderates there."""
    accounts = belonging.accounts(unit.session, platform, person)
    return {room: may for one in accounts for room, may in belonging.stays(unit.session, one.id).items()}
