"""The file of a meeting for calendars; of one of a series it is that of all of them."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.infos import RoomInfo
from copbot.features.meetings import file, series
from copbot.features.meetings.calendar import MEDIA, Entry, calendar
from copbot.features.meetings.meant import about
from copbot.features.meetings.saying import label, zone_of
from copbot.features.meetings.tables import Meeting
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Sent
from copbot.rooms.enclosed import File


def _entries(ctx: Context, meeting: Meeting) -> Sequence[Entry]:
    whole = series.of(ctx, meeting)
    return [file.entry(ctx, meeting)] if whole is None else series.entries(ctx, whole)


def of(ctx: Context, meeting: Meeting, words: Wording) -> File:
    """The file."""
    told = words.line("meeting-file-about", when=label(words, meeting.at or ctx.now, zone_of(meeting)))
    return File(f"meeting-{meeting.id}.ics", MEDIA, calendar(_entries(ctx, meeting)), f"{meeting.title}, {told}")


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
