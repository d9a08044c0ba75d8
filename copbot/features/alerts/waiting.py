"""Whether a question still waits to be put before somebody."""

from __future__ import annotations

from datetime import datetime, timedelta

from copbot.kit.context import Context
from storage.models import Question, State, Turn

LOOK_AGAIN = timedelta(hours=1)
"""So often is looked whether the bot is back in a room that it had to leave."""


def still_waits(ctx: Context, number: int) -> Question | None:
    """The question, if it is still to be put before anybody."""
    question = ctx.db.get(Question, number)
    if question is None or question.state != State.OPEN or question.turn == Turn.ASKER:
        return None
    if question.asked_of_id is not None or ctx.has_left(ctx.member_by(question.asker_id)):
        return None
    return question


def held_until(ctx: Context, question: Question) -> datetime | None:
    """Until when somebody has taken it; None if nobody has it now."""
    until = question.held_until
    return until if until is not None and until > ctx.now else None


def blocked_until(ctx: Context, question: Question) -> datetime | None:
    """When it is to be looked at again, if nobody is to be asked now: somebody has it, or the bot is not there."""
    until = held_until(ctx, question)
    if until is None and ctx.room_by(question.room_id).lost:
        return ctx.now + LOOK_AGAIN
    return until
