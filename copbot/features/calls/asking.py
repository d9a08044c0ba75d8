"""Putting a call before members who may know: one by one, the next after a no or a day without a word."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.calls import CallsSettings, card, feature, lookups, reasons
from copbot.features.calls.nudging import CALLS
from copbot.features.calls.tables import Task, TaskState
from copbot.kit.context import Context
from copbot.kit.hearers import hearers
from copbot.kit.nudge import nudge


def begin(ctx: Context, task: Task) -> None:
    """The room has it first; what is kept for newcomers is put before nobody else."""
    settings = ctx.settings(CallsSettings, ctx.room_by(task.room_id))
    ctx.schedule(
        "ask", task.id, max(ctx.now, task.at + settings.small_for if task.small else task.at) + settings.ask_after
    )


@feature.timer("ask", about=Task)
def ask(ctx: Context, numbers: Sequence[int]) -> None:
    """Ask the next one about each of these."""
    for task in filter(None, (ctx.db.get(Task, number) for number in numbers)):
        _next(ctx, task)


def _next(ctx: Context, task: Task) -> None:
    settings = ctx.settings(CallsSettings, ctx.room_by(task.room_id))
    asked = lookups.asked(ctx.db, task.id)
    if task.state != TaskState.OPEN or not card.free(ctx, task) or len(asked) >= settings.members:
        return
    for number in reasons.candidates(ctx, task.text):
        member = ctx.member_by(number)
        if CALLS.needed(ctx, member, task.id) and hearers(ctx, CALLS, [member], task.id):
            heard = nudge(ctx, CALLS, [(member, task.id)])
            ctx.schedule("ask", task.id, (heard.when or ctx.now) + settings.next_after)
            return


def declined(ctx: Context, task: Task) -> None:
    """Somebody said no: the next one is asked now."""
    ctx.db.flush()
    if task.id in ctx.waiting("ask"):
        ctx.cancel("ask", task.id)
        _next(ctx, task)
