"""The file of a meeting for calendars."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid5

from copbot.community.infos import RoomInfo
from copbot.features.meetings.calendar import MEDIA, Entry, calendar
from copbot.features.meetings.meant import about
from copbot.features.meetings.saying import label, zone_of
from copbot.features.meetings.tables import Meeting, Stage
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Sent
from copbot.rooms.enclosed import File

_OURS = UUID("5f1c1a0e-6b0b-4b52-9a53-3f6f2f3d7c11")


def entry(ctx: Context, meeting: Meeting, *, place: bool = True) -> Entry:
    """The meeting, which has a time, as it stands in a calendar; where it is, only if `place`."""
    if meeting.at is None:
        raise LookupError(f"meeting {meeting.id} has no time")
    return Entry(
        uid=uid(ctx, meeting),
        sequence=meeting.sequence,
        changed=meeting.changed_at or meeting.proposed_at,
        title=meeting.title,
        begins=meeting.at,
        lasts=timedelta(minutes=meeting.lasts),
        place=meeting.place if place else "",
        cancelled=meeting.stage == Stage.CANCELLED,
    )


def uid(ctx: Context, meeting: Meeting) -> str:
    """By which calendars know it again, in whichever file: always the same, and no other has it."""
    return f"{uuid5(_OURS, f'{ctx.community.name} {meeting.id} {meeting.proposed_at.isoformat()}')}"


def of(ctx: Context, meeting: Meeting, words: Wording) -> File:
    """The file."""
    told = words.line("meeting-file-about", when=label(words, meeting.at or ctx.now, zone_of(meeting)))
    return File(f"meeting-{meeting.id}.ics", MEDIA, calendar([entry(ctx, meeting)]), f"{meeting.title}, {told}")


def along(ctx: Context, meeting: Meeting, room: RoomInfo) -> tuple[File, ...]:
    """The file, where a message can have one, and there is a time."""
    return (of(ctx, meeting, ctx.words),) if room.can.files and meeting.at is not None else ()


def post(ctx: Context, meeting: Meeting) -> None:
    """Say it beneath the card, where that can be. It is no part of the card: that changes all the time."""
    room = ctx.room_by(meeting.room_id)
    files = along(ctx, meeting, room)
    if files:
        there = Place(room, None, Sent(meeting.sent) if meeting.sent is not None else None)
        ctx.say(there, ctx.words.rich("meeting-file"), files=files, purpose=about(meeting))
