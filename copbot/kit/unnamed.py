"""Who asked without a name, and speaks privately of that question, is the somebody who asked it, and nobody else."""

from __future__ import annotations

from copbot.community.values import maybe_number
from copbot.kit.context import Context
from copbot.rooms.purpose import UNNAMED, read
from storage import anonymous
from storage.models import Member, Outbox, Question


def step_in(ctx: Context, question: Question) -> bool:
    """Is the author of the event the one who asked this without a name, and alone with the bot?

    For the rest of the event he or she is the somebody. What the same member says in a room is anybody's word.
    """
    row = anonymous.of(ctx.db, question.id) if ctx.room is None and ctx.account is not None else None
    if row is None or row.member_id != ctx.member_id:
        return False
    ctx.speaks_as = row.as_id
    return True


def asked(ctx: Context, sent: Outbox) -> int | None:
    """The question that something the bot said is about."""
    number = read(sent.purpose).about(UNNAMED)
    row = ctx.db.get(anonymous.Anonymous, number) if number is not None else None
    return row.question_id if row is not None else sent.question_id


def question_of(ctx: Context, somebody: Member) -> int | None:
    """The question that this somebody has asked."""
    row = anonymous.behind(ctx.db, somebody.id)
    return row.question_id if row is not None else None


def line(ctx: Context, command: str) -> str:
    """The command line of a button; that under what was said to who asked without a name tells only where it is."""
    word, *places = command.split(" ")
    number, place = map(maybe_number, places) if word == UNNAMED and len(places) == 2 else (None, None)
    row = ctx.db.get(anonymous.Anonymous, number) if number is not None else None
    if row is None or place is None or ctx.room is not None or ctx.account is None or row.member_id != ctx.member_id:
        return command
    return anonymous.offered(row, place)
