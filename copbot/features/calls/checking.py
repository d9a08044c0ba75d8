"""Time goes on: who does something is asked how it goes, and what nobody says a word about is open again."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.calls import feature, lookups
from copbot.features.calls.nudging import CHECKS, onward
from copbot.features.calls.tables import Part, Stage, Task, TaskState
from copbot.features.calls.taking import give_back, tell_caller
from copbot.kit.context import Context
from copbot.kit.nudge import nudge


@feature.timer("check", about=Task)
def check(ctx: Context, numbers: Sequence[int]) -> None:
    """What is due of these, for each who does it."""
    for task in filter(None, (ctx.db.get(Task, number) for number in numbers)):
        if task.state == TaskState.OPEN:
            _check(ctx, task)


def _check(ctx: Context, task: Task) -> None:
    for helper in lookups.helpers(ctx.db, task.id, Part.DOES):
        if helper.due is None or helper.due > ctx.now:
            continue
        if helper.stage == Stage.FREE:
            give_back(ctx, task, helper)
            tell_caller(ctx, task)
            continue
        heard = nudge(ctx, CHECKS, [(ctx.member_by(helper.member_id), task.id)])
        if not heard.now and heard.when is None:
            # Who can't be asked, or doesn't want to be, has said nothing.
            onward(ctx, task, helper)
    left = [one.due for one in lookups.helpers(ctx.db, task.id, Part.DOES) if one.due is not None and one.due > ctx.now]
    if left:
        ctx.schedule("check", task.id, min(left), earliest=True)
