"""The page of the log of moderations, for who decides: a page of `/modlog`, with `/undo` beside what stands."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.community.naming import name_for
from copbot.community.values import maybe_number
from copbot.features.moderation import feature, lookups
from copbot.features.moderation.moderating import how
from copbot.features.moderation.tables import Moderation
from copbot.features.moderation.target import of_score, title
from copbot.kit.commands import Who
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.rooms.actions import Button
from copbot.rooms.text import Text

_ROWS = 25


@dataclass(frozen=True, slots=True)
class Row:
    """A moderation: who did what to what of whom, and what came of it."""

    number: int
    at: datetime
    moderator: str
    moderator_id: int
    author: str
    reason: str
    title: Text
    score: int
    state: str
    buttons: tuple[Button, ...]


@feature.page(Page("log", Who.DECIDER))
def log(ctx: Context, query: Query) -> Shown:
    """The last moderations, or those before one; of one moderator if so wished."""
    before, by = maybe_number(query.get("before")), maybe_number(query.get("by"))
    found = lookups.logged(ctx.db, ctx.community.id, _ROWS + 1, by, before=before)
    shown = found[:_ROWS]
    rows = [row for one in shown if (row := _row(ctx, one)) is not None]
    older = shown[-1].id if len(found) > _ROWS else None
    return {"rows": rows, "older": older, "newest": before is None, "by": by}


def _row(ctx: Context, one: Moderation) -> Row | None:
    scored, words = lookups.score_by(ctx.db, one.scored_id), ctx.answer_words
    if scored is None:
        return None
    undo = Button(words.line("page-log-undo"), f"undo {one.id}")
    return Row(
        number=one.id,
        at=one.at,
        moderator=name_for(ctx, ctx.member, ctx.member_by(one.moderator_id)),
        moderator_id=one.moderator_id,
        author=name_for(ctx, ctx.member, ctx.member_by(one.author_id)),
        reason=words.line(f"reason-{one.reason}"),
        title=title(words, of_score(ctx, scored)),
        score=scored.score,
        state=words.line(f"modlog-{how(one)}"),
        buttons=(undo,) if one.undone_at is None else (),
    )
