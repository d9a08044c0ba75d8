"""The moderators hear that a linked room is lost: the bot was put out of it, or the room is gone."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.people import People
from copbot.features.linking import feature
from copbot.features.linking.links import called, linked
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import RoomGone
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.language.wording import Wording
from copbot.rooms.text import Text
from storage.models import Member, Room

_PATIENCE = timedelta(minutes=10)
"""Who puts the bot out may let it in again at once."""


class Lost(NudgeKind):
    """A linked room is lost. The subject is that room."""

    name = "linking"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Who moderates anywhere."""
        return people.may_moderate(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While the bot is not in it, and it is linked with rooms that the bot is in."""
        return bool(_cut_off(ctx, ctx.room_by(subject)))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What that means, and what can be done."""
        return Said(_told(ctx, ctx.words_for(member), subjects[0]))

    def place(self, ctx: Context, member: Member, subject: int) -> Place | None:
        """In a room that was linked with it."""
        rooms = _cut_off(ctx, ctx.room_by(subject))
        return next((Place(room) for room in rooms if ctx.is_in(member, room)), None)

    def aloud(self, ctx: Context, place: Place, names: Text, subjects: Sequence[int]) -> Said:
        """The same."""
        return Said((*names, *ctx.words.rich("linked-lost-aloud", told=_told(ctx, ctx.words, subjects[0]))))


LOST = feature.nudge(Lost())


@feature.on(RoomGone)
def gone(ctx: Context, event: RoomGone) -> None:
    """If it stays so, the moderators hear of it."""
    if _cut_off(ctx, ctx.room_by(event.room)):
        ctx.schedule("lost", event.room, ctx.now + _PATIENCE)


@feature.timer("lost", about=Room)
def lost(ctx: Context, rooms: Sequence[int]) -> None:
    """Tell who decides, and who moderates what it was linked with."""
    for number in rooms:
        concerned = [*ctx.deciding, *_cut_off(ctx, ctx.room_by(number))]
        nudge(ctx, LOST, [(member, number) for member in ctx.moderators(concerned)])


def _cut_off(ctx: Context, room: RoomInfo) -> list[RoomInfo]:
    """The rooms from which nothing goes to this one any more, nor from this one to them; none if all is well."""
    return [other for other in linked(ctx, room) if not other.lost] if room.lost and room.belongs else []


def _told(ctx: Context, words: Wording, number: int) -> Text:
    room = ctx.room_by(number)
    rooms = [called(words, one) for one in (room, *_cut_off(ctx, room))]
    return words.rich("linked-lost", room=rooms[0], rooms=", ".join(rooms[1:]), here=rooms[1] if rooms[1:] else "")
