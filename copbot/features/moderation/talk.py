"""What is remembered of plain talk, which is not stored: who was there, beside the last messages of each room.

Who spoke or reacted is written down once an hour, at most one row for a member, a room and a day: plain talk costs no
write of its own. After a restart the messages are forgotten, so what was said before can't be moderated any more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from functools import partial

from copbot.features.moderation import records
from copbot.kit.context import Context
from copbot.kit.undoing import Undoable
from copbot.rooms.events import MessagePosted, Person
from copbot.rooms.recent import Recent


@dataclass(slots=True)
class Here:
    """Somebody in a room on a day: how many messages of plain talk since that was last written down."""

    platform: str
    person: Person
    said: int = 0

    def take_back(self, said: int) -> None:
        """So much of it was not said."""
        self.said -= said


class Attendance(Undoable):
    """Who was where since it was last written down."""

    def __init__(self) -> None:
        self.here: dict[tuple[int, int, str, str], Here] = {}
        """By room, day, platform and the platform's id of the person."""
        self.awaited: dict[int, datetime] = {}
        """Until when the next pass of a community is scheduled. Past that another bot may have made it."""

    def was_here(self, room: int, day: int, platform: str, person: Person, said: int = 0) -> None:
        """Somebody was there, and said so much in its plain talk."""
        here = self.here.get(key := (room, day, platform, person.id))
        if here is None:
            self.put(self.here, key, Here(platform, person, said))
        elif said:
            here.said += said
            self.changed(partial(here.take_back, said))

    def taken(self, key: tuple[int, int, str, str]) -> None:
        """It is written down."""
        self.drop(self.here, key)

    def awaits(self, community: int, due: datetime | None) -> None:
        """The next pass there is then; None: it is being made."""
        if due is None:
            self.drop(self.awaited, community)
        else:
            self.put(self.awaited, community, due)


@dataclass(slots=True)
class Talk:
    """What is remembered of the database."""

    moderated: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    """Who has moderated plain talk of that day in that room."""
    refolded: dict[int, int] = field(default_factory=dict)
    """From which member on the next pass looks at those who were joined, where there are many."""

    def forget_community(self, _: int) -> None:
        """Look up again who has moderated: it isn't known whose rooms these are."""
        self.moderated.clear()


def heard(ctx: Context, room: int, day: int, event: MessagePosted) -> None:
    """Remember a message, and that its author was there."""
    ctx.memory(Recent).heard(room, event)
    ctx.lasting(Attendance).was_here(room, day, event.platform, event.author, 1)


def tracked(ctx: Context, room: int, day: int, message: str) -> None:
    """The message belongs to a question, so it was not said in the talk of the room."""
    said = ctx.memory(Recent).find(room, message)
    if said is not None and said.talk:
        said.talk = False
        attendance = ctx.lasting(Attendance)
        if (room, day, said.platform, said.author.id) in attendance.here:
            attendance.was_here(room, day, said.platform, said.author, -1)


def day_of(ctx: Context, at: datetime) -> int:
    """The day there, as date.toordinal counts it."""
    return at.astimezone(ctx.zone).toordinal()


def has_talked(ctx: Context, members: frozenset[int], room: int, day: int) -> bool:
    """Has one of these said something in the talk of that room on that day?"""
    lately = ctx.lasting(Attendance).here
    accounts = (account for member in members for account in ctx.directory.accounts_of(ctx.unit, member))
    if any((here := lately.get((room, day, one.platform, one.key))) and here.said > 0 for one in accounts):
        return True
    return records.has_talked(ctx.db, members, room, day)


def write_down(ctx: Context) -> None:
    """Write down who was in the rooms of this community since the last time, and forget what is long past."""
    talk, attendance, today, rows = ctx.memory(Talk), ctx.lasting(Attendance), day_of(ctx, ctx.now), []
    rooms = {room.id for room in ctx.directory.rooms(ctx.unit) if room.community.id == ctx.community.id}
    for key, here in [(key, here) for key, here in attendance.here.items() if key[0] in rooms]:
        room, day, platform, _ = key
        member = ctx.directory.member(ctx.unit, ctx.community, platform, here.person, ctx.now).member
        rows.append(
            {
                "member_id": member,
                "room_id": room,
                "day": day,
                "community_id": ctx.community.id,
                "posted": here.said > 0,
            }
        )
        # From now on the row tells it: what is remembered is no more than an hour's people.
        attendance.taken(key)
    for place in [place for place in talk.moderated if place[1] < today]:
        del talk.moderated[place]
    once = {
        (row["member_id"], row["room_id"], row["day"]): row for row in sorted(rows, key=lambda r: bool(r["posted"]))
    }
    records.was_present(ctx.db, list(once.values()))
