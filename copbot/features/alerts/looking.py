"""Before a question is spoken of, the bot looks whether it is still there, where nobody tells when a message goes.

An advert that an anti-spam bot has deleted is not to be said again. The looking is done by the platform's adapter, from
the outbox; the question's step comes again when the answer is there.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.actions import Look
from copbot.context import Context
from copbot.domain import ActionDone
from copbot.feature import FeatureSettings
from copbot.features.alerts.base import feature
from copbot.features.alerts.ladder import Rung
from storage import queries
from storage.models import Post, Question

PURPOSE = "look"
_HOLDS = timedelta(minutes=10)
"""So long holds what was seen."""
_PATIENCE = timedelta(minutes=1)
"""So long the answer is waited for; then the question is spoken of, without a link to it."""
_MARK = "👀"


def ready(ctx: Context, due: Sequence[Question], soon: Sequence[Question]) -> list[Question]:
    """Those that are due and can be spoken of now; for the others, and all in their rooms, it is looked first.

    `soon` are those that would be spoken of together with these.
    """
    waiting = {question.room_id for question in (*due, *soon) if not is_seen(ctx, question)}
    for question in due:
        if question.room_id in waiting:
            ctx.schedule("step", question.id, ctx.now + _PATIENCE)
    return [question for question in due if question.room_id not in waiting]


def is_seen(ctx: Context, question: Question) -> bool:
    """Is it known by now whether the question is still there, or can't it be known? Else it is looked for."""
    room, post = ctx.room_by(question.room_id), ctx.db.get(Post, question.id)
    if room.can.deletions or post is None or post.message is None:
        return True
    asked = question.look_at
    if asked is not None and timedelta() <= ctx.now - asked < _HOLDS:
        return question.there is not None or ctx.now - asked >= _PATIENCE
    mark = getattr(ctx.batch.settings.of(ctx.community.name, "qa", FeatureSettings), "mark", "") or _MARK
    look = Look(room=room.key, message=post.message, emoji=mark)
    if ctx.act(look, room, f"{PURPOSE} {question.id}") is None:
        return True
    question.look_at, question.there = ctx.now, None
    return False


def is_linked(question: Question) -> bool:
    """May the question be linked to? Not if it was looked for in vain."""
    return question.look_at is None or question.there is True


@feature.on(ActionDone)
def looked(ctx: Context, done: ActionDone) -> None:
    """It was looked for: the steps that wait for that come now."""
    word, _, number = done.purpose.partition(" ")
    question = ctx.db.get(Question, int(number)) if word == PURPOSE else None
    if question is None:
        return
    question.there = not done.failed
    ctx.db.flush()
    for rung in Rung:
        for waits in queries.steps_due(ctx.db, question.room_id, f"{feature.name}.step", rung, ctx.now + _PATIENCE):
            ctx.schedule("step", waits.id, ctx.now, earliest=True)
