"""Who goes to a meeting is reminded a day and a quarter of an hour before."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import timedelta

from copbot.features.meetings import card, feature
from copbot.features.meetings.nudging import REMINDERS
from copbot.features.meetings.tables import Meeting
from copbot.kit.context import Context
from copbot.kit.nudge import nudge

_BEFORE: Mapping[str, timedelta] = {"day": timedelta(hours=24), "soon": timedelta(minutes=15)}
_END = "end"


def plan(ctx: Context, meeting: Meeting) -> None:
    """Have all of it happen in time, by when the meeting is now; a reminder that would be late is none."""
    forget(ctx, meeting)
    if meeting.at is None:
        return
    for kind, before in _BEFORE.items():
        if meeting.at - before > ctx.now:
            ctx.schedule(kind, meeting.id, meeting.at - before)
    ctx.schedule(_END, meeting.id, meeting.at + timedelta(minutes=meeting.lasts))


def forget(ctx: Context, meeting: Meeting) -> None:
    """Nothing of it is due any more."""
    for kind in (*_BEFORE, _END):
        ctx.cancel(kind, meeting.id)


@feature.timer("day", about=Meeting)
def tomorrow(ctx: Context, numbers: Sequence[int]) -> None:
    """These begin in a day."""
    _remind(ctx, numbers)


@feature.timer("soon", about=Meeting)
def soon(ctx: Context, numbers: Sequence[int]) -> None:
    """These begin in a quarter of an hour."""
    _remind(ctx, numbers)


def _remind(ctx: Context, numbers: Sequence[int]) -> None:
    for meeting in filter(None, (ctx.db.get(Meeting, number) for number in numbers)):
        nudge(ctx, REMINDERS, [(ctx.member_by(one), meeting.id) for one in card.seats(ctx, meeting)[0]])
