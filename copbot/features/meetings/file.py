"""A meeting as it stands in a calendar."""

from __future__ import annotations

from datetime import timedelta
from uuid import UUID, uuid5

from copbot.features.meetings.calendar import Entry
from copbot.features.meetings.tables import Meeting, MeetingSeries, Stage
from copbot.kit.context import Context

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


def series_uid(ctx: Context, series: MeetingSeries) -> str:
    """The same of a series."""
    return f"{uuid5(_OURS, f'{ctx.community.name} series {series.id} {series.first.isoformat()}')}"
