"""When a meeting is over."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.meetings import card, feature, noting
from copbot.features.meetings.following import follow
from copbot.features.meetings.tables import Meeting, Stage
from copbot.kit.context import Context


@feature.timer("end", about=Meeting)
def over(ctx: Context, numbers: Sequence[int]) -> None:
    """These are over: who keeps the notes is asked before long, and the next one of a series follows."""
    for meeting in filter(None, (ctx.db.get(Meeting, number) for number in numbers)):
        if meeting.stage == Stage.FIXED:
            meeting.stage = Stage.HELD.value
            ctx.db.flush()
            noting.plan(ctx, meeting)
            card.refresh(ctx, meeting)
            follow(ctx, meeting)
            ctx.unit.leave_trace()
