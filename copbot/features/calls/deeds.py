"""What this feature tells of at a community's end: who lent a hand."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.features.calls import feature
from copbot.features.calls.tables import Helper, Part, Task
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who did what somebody had called for, and wants that to be known."""
    where = (Helper.community_id == ctx.community.id, Helper.part == Part.DID, col(Helper.noted))
    found = select(Helper.member_id, Task.room_id).join(Task, col(Task.id) == Helper.task_id)
    return deed(ctx, "deed-calls", room, ctx.db.exec(found.where(*where).distinct()))
