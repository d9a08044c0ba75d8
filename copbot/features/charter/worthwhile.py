"""What moderators could do this week with the goals: say why taking part makes sense."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.charter import Paper, feature, lookups
from copbot.kit.context import Context
from copbot.kit.worthwhile import WORTHWHILE, Worthwhile
from copbot.language.wording import Wording
from copbot.rooms.text import lines, shorten
from storage.models import Member

_WEEK = timedelta(days=7)
_GOALS = 240


@WORTHWHILE.by(feature)
def worthwhile(ctx: Context, words: Wording, reader: Member) -> list[Worthwhile]:
    """The goals, and what was done for them in a week; nothing where there are none."""
    goals = lookups.in_force(ctx.db, ctx.community.id, Paper.GOALS)
    if goals is None:
        return []
    rows = [words.rich("worth-goals", text=shorten(goals.text, _GOALS))]
    _, answered = lookups.week(ctx.db, ctx.community.id, ctx.now - _WEEK)
    if answered:
        rows.append(words.rich("worth-goals-week", count=answered))
    return [Worthwhile("tip-15", lines(rows))]
