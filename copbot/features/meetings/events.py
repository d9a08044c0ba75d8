"""Meetings among the events that a platform shows by itself, beside the card; where it may not, no word is said."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.meetings.tables import Meeting, Stage
from copbot.kit.context import Context
from copbot.rooms.actions import Sent, SetEvent


def put(ctx: Context, meeting: Meeting) -> None:
    """It is among them as it is now, if it is for everybody; once it is called off, no longer."""
    room = ctx.room_by(meeting.room_id)
    if meeting.at is None or not meeting.whole or not room.counts or not room.can.events:
        return
    action = SetEvent(
        room=room.key,
        name=meeting.title,
        begins=meeting.at,
        ends=meeting.at + timedelta(minutes=meeting.lasts),
        place=meeting.place or room.name,
        event=Sent(meeting.event) if meeting.event is not None else None,
        on=meeting.stage != Stage.CANCELLED,
    )
    if meeting.event is not None:
        ctx.act(action, room)
    elif action.on:
        meeting.event = ctx.act(action, room)
