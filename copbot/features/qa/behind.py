"""What moderators can do about a question without a name: look who asked, if that was said before; have no more."""

from __future__ import annotations

from datetime import timedelta

import structlog

from copbot.community.naming import name_for
from copbot.features.qa import QASettings, feature
from copbot.features.qa.settling import question_of
from copbot.features.qa.tracking import title
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.offered import asked
from storage import anonymous
from storage.anonymous import Anonymous
from storage.models import State

log = structlog.get_logger()
_QUESTION = Option("question", Kind.QUESTION, offers=asked(*State, unnamed=True))
_BARRED = timedelta(days=30)


@feature.command(Command("whoasked", (_QUESTION,), who=Who.ASKER))
def who_asked(ctx: Context, call: Call) -> None:
    """Tell who asked, if the asker was told that moderators can look."""
    row = _asked(ctx, call)
    if ctx.room is not None:
        raise CommandError("whoasked-privately")
    if not (row.told and ctx.settings(QASettings).moderators_know):
        raise CommandError("whoasked-never")
    log.info("a moderator looked who asked without a name", question=row.question_id, moderator=ctx.member_id)
    name = name_for(ctx, ctx.member, ctx.member_by(row.member_id))
    ctx.answer("whoasked-told", {"name": name, "title": title(ctx, question_of(ctx, call))})


@feature.command(Command("noanonymous", (_QUESTION, Option("time", Kind.DURATION, required=False)), who=Who.ASKER))
def bar(ctx: Context, call: Call) -> None:
    """Whoever asked this can ask nothing without a name for a while; who that is, is not told."""
    row, time = _asked(ctx, call), call.get("time", timedelta)
    time = _BARRED if time is None else time
    row.barred_until = ctx.now + time if time else None
    ctx.answer("noanonymous-done" if time else "noanonymous-over", {"time": time})


def _asked(ctx: Context, call: Call) -> Anonymous:
    question = question_of(ctx, call)
    if ctx.speaks_as is not None:
        # Only moderators: who asked would take back what they decided.
        raise CommandError("command-moderators")
    row = anonymous.of(ctx.db, question.id)
    if row is None:
        raise CommandError("whoasked-none", number=f"{question.id}")
    return row
