"""Who called, or does it, leaves, or the call is deleted: what nobody has begun is over, what somebody does goes on."""

from __future__ import annotations

from copbot.features.calls import feature, lookups
from copbot.features.calls.nudging import OVER
from copbot.features.calls.tables import Part, Task, TaskState
from copbot.features.calls.taking import end, give_back, tell_caller
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone
from copbot.kit.nudge import nudge
from copbot.rooms.events import MessageDeleted


@feature.on(MemberGone)
def gone(ctx: Context, event: MemberGone) -> None:
    """What the member called for is over unless somebody does it; what he or she does is open again."""
    for task in lookups.called_by(ctx.db, [event.member]):
        if task.state == TaskState.OPEN and not lookups.helpers(ctx.db, task.id, Part.DOES):
            end(ctx, task, TaskState.WITHDRAWN)
    for helper in lookups.parts_of(ctx.db, [event.member]):
        task = ctx.db.get_one(Task, helper.task_id)
        if task.state == TaskState.OPEN and helper.part != Part.DID and give_back(ctx, task, helper):
            tell_caller(ctx, task)


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Who deletes the message by which he or she called takes the call back, unless somebody does it."""
    for task in lookups.written_as(ctx.db, ctx.room.id, event.message) if ctx.room is not None else ():
        if not lookups.helpers(ctx.db, task.id, Part.DOES, Part.DID):
            end(ctx, task, TaskState.WITHDRAWN)


def told_over(ctx: Context, task: Task) -> None:
    """Who does what is called for hears, without its words, that it is over."""
    if task.state != TaskState.OPEN:
        return
    doing = lookups.helpers(ctx.db, task.id, Part.DOES)
    nudge(ctx, OVER, [(ctx.member_by(helper.member_id), task.id) for helper in doing])
