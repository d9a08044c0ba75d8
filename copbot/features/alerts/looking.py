"""Before questions climb a step the bot looks whether they are still there, where nobody tells when a message goes."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.alerts import feature, lookups
from copbot.features.alerts.ladder import Rung
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.looking import PATIENCE, is_seen
from copbot.rooms.purpose import LOOK
from storage.models import Question


def ready(ctx: Context, due: Sequence[Question], soon: Sequence[Question]) -> list[Question]:
    """Those that are due and can be spoken of now; for the others, and all in their rooms, it is looked first.

    `soon` are those that would be spoken of together with these.
    """
    waiting = {question.room_id for question in (*due, *soon) if not is_seen(ctx, question)}
    for question in due:
        if question.room_id in waiting:
            ctx.schedule("step", question.id, ctx.now + PATIENCE)
    return [question for question in due if question.room_id not in waiting]


def looked(ctx: Context, done: ActionDone) -> None:
    """It was looked for: the steps that wait for that come now."""
    number = done.purpose.about(LOOK)
    question = ctx.db.get(Question, number) if number is not None else None
    if question is None:
        return
    for rung in Rung:
        for waits in lookups.steps_due(ctx.db, question.room_id, f"{feature.name}.step", rung, ctx.now + PATIENCE):
            ctx.schedule("step", waits.id, ctx.now, earliest=True)
