"""`/calls`: what is open, and what the member does."""

from __future__ import annotations

from copbot.community.naming import name_for, name_on
from copbot.features.calls import card, feature
from copbot.features.calls.tables import Helper, Part, Task
from copbot.kit.commands import Call, Command
from copbot.kit.context import Context
from copbot.kit.offers import IS_NEWCOMER
from copbot.language.wording import Value, Wording
from copbot.rooms.text import Text, lines

_MOST = 10


@feature.command(Command("calls"))
def calls(ctx: Context, call: Call) -> None:
    """The open ones, those first that still need somebody."""
    words = ctx.answer_words
    found = sorted(card.open_here(ctx), key=lambda one: not card.free(ctx, one))
    if not found:
        ctx.answer("calls-none")
        return
    rows = [words.rich("calls-head", count=len(found)), *(row(ctx, words, one) for one in found[:_MOST])]
    if len(found) > _MOST:
        rows.append(words.rich("calls-more", count=len(found) - _MOST))
    if card.free(ctx, found[0]):
        rows.append(words.rich("calls-how", number=f"{found[0].id}"))
    ctx.answer("lines", {"lines": lines(rows)})


def row(ctx: Context, words: Wording, task: Task) -> Text:
    """One of them on a line."""
    caller = ctx.member_by(task.member_id)
    name = (
        name_for(ctx, ctx.member, caller) if ctx.alone or ctx.room is None else name_on(ctx, caller, ctx.room.platform)
    )
    values: dict[str, Value] = {"number": f"{task.id}", "what": task.text, "name": name, "count": card.free(ctx, task)}
    until = words.day(task.until.astimezone(ctx.zone)) if task.until is not None else ""
    return words.rich("calls-row", **values, until=until, dated="yes" if until else "no", state=state(ctx, task))


def state(ctx: Context, task: Task) -> str:
    """How it is for the author of the event."""
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if helper is not None and helper.part == Part.DOES:
        return "yours"
    if not card.free(ctx, task):
        return "full"
    kept = card.kept_until(ctx, task) and not any(IS_NEWCOMER.ask(ctx, ctx.member_id))
    return "kept" if kept else "open"
