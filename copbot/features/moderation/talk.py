"""What is remembered of plain talk, which is not stored: who was there, beside the last messages of each room.

Who spoke or reacted is written down once an hour, at most one row for a member, a room and a day: plain talk costs no
write of its own. After a restart the messages are forgotten, so what was said before can't be moderated any more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from copbot.features.moderation import records
from copbot.kit.context import Context
from copbot.rooms.events import MessagePosted, Person
from copbot.rooms.recent import Recent


@dataclass(slots=True)
class Here:
    """Somebody in a room on a day: how many messages of plain talk since that was last written down."""

    platform: str
    person: Person
    said: int = 0


@dataclass(slots=True)
class Talk:
    """What is remembered."""

    here: dict[tuple[int, int, str, str], Here] = field(default_factory=dict)
    """By room, day, platform and the platform's id of the person."""
    moderated: dict[tuple[int, int], set[int]] = field(default_factory=dict)
    """Who has moderated plain talk of that day in that room."""
    awaited: dict[int, datetime] = field(default_factory=dict)
    """Until when the next pass of a community is scheduled. Past that another bot may have made it."""
    refolded: dict[int, int] = field(default_factory=dict)
    """From which member on the next pass looks at those who were joined, where there are many."""

    def was_here(self, room: int, day: int, platform: str, person: Person) -> Here:
        """Remember that somebody was there."""
        return self.here.setdefault((room, day, platform, person.id), Here(platform, person))


def heard(ctx: Context, room: int, day: int, event: MessagePosted) -> None:
    """Remember a message, and that its author was there."""
    ctx.memory(Recent).heard(room, event)
    ctx.memory(Talk).was_here(room, day, event.platform, event.author).said += 1


def tracked(ctx: Context, room: int, day: int, message: str) -> None:
    """The message belongs to a question, so it was not said in the talk of the room."""
    said = ctx.memory(Recent).find(room, message)
    if said is not None and said.talk:
        said.talk = False
        here = ctx.memory(Talk).here.get((room, day, said.platform, said.author.id))
        if here is not None:
            here.said -= 1


def day_of(ctx: Context, at: datetime) -> int:
    """The day there, as date.toordinal counts it."""
    return at.astimezone(ctx.zone).toordinal()


def has_talked(ctx: Context, members: frozenset[int], room: int, day: int) -> bool:
    """Has one of these said something in the talk of that room on that day?"""
    lately = ctx.memory(Talk).here
    accounts = (account for member in members for account in ctx.directory.accounts_of(ctx.unit, member))
    if any((here := lately.get((room, day, one.platform, one.key))) and here.said > 0 for one in accounts):
        return True
    return records.has_talked(ctx.db, members, room, day)


def write_down(ctx: Context) -> None:
    """Write down who was in the rooms of this community since the last time, and forget what is long past."""
    talk, today, rows = ctx.memory(Talk), day_of(ctx, ctx.now), []
    rooms = {room.id for room in ctx.directory.rooms(ctx.unit) if room.community.id == ctx.community.id}
    for key, here in [(key, here) for key, here in talk.here.items() if key[0] in rooms]:
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
        del talk.here[key]
    for place in [place for place in talk.moderated if place[1] < today]:
        del talk.moderated[place]
    once = {
        (row["member_id"], row["room_id"], row["day"]): row for row in sorted(rows, key=lambda r: bool(r["posted"]))
    }
    records.was_present(ctx.db, list(once.values()))
