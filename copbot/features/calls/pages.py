"""The page of what help is looked for: each call can be taken there."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from copbot.community.naming import name_for
from copbot.features.calls import card, feature, lookups
from copbot.features.calls.listing import state
from copbot.features.calls.tables import Helper, Part, Task
from copbot.kit.context import Context
from copbot.kit.pages import Page, Query, Shown
from copbot.rooms.text import Text

_MOST = 50


@dataclass(frozen=True, slots=True)
class Shelf:
    """A call as it stands on the page, and what the member can do about it: which words stand behind which button."""

    number: int
    what: str
    about: Sequence[Text]
    choices: Sequence[tuple[str, str]]


@feature.page(Page("calls"))
def calls(ctx: Context, query: Query) -> Shown:
    """The open ones, those first that still need somebody."""
    found = sorted(card.open_here(ctx), key=lambda one: not card.free(ctx, one))
    return {"calls": [_shown(ctx, one) for one in found[:_MOST]]}


def _shown(ctx: Context, task: Task) -> Shelf:
    words = ctx.answer_words
    name = name_for(ctx, ctx.member, ctx.member_by(task.member_id))
    room = ctx.room_by(task.room_id).name
    rows = [words.rich("page-calls-by", name=name, room=room), card.details(ctx, words, task)]
    doing = lookups.helpers(ctx.db, task.id, Part.DOES)
    if doing:
        names = ", ".join(name_for(ctx, ctx.member, ctx.member_by(one.member_id)) for one in doing)
        rows.append(words.rich("call-card-does", names=names, count=len(doing)))
    choices = [(action, words.line(f"call-{action}")) for action in _actions(ctx, task)]
    return Shelf(task.id, task.text, rows, choices)


def _actions(ctx: Context, task: Task) -> Sequence[str]:
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if task.member_id == ctx.member_id:
        return ("done", "withdraw")
    if helper is not None and helper.part == Part.DOES:
        return ("done", "back")
    how = state(ctx, task)
    if how == "full":
        return ()
    return (("take",) if how == "open" else ()) + (("could",) if helper is None else ())
