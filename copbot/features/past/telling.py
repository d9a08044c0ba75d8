"""Who wrote something that was imported hears of it, once, with the first private words."""

from __future__ import annotations

from copbot.features.past import feature, lookups
from copbot.kit.context import Context
from copbot.kit.offers import AT_START
from copbot.language.wording import Wording
from copbot.rooms.events import MessagePosted
from copbot.rooms.text import Text, lines
from storage.models import Past, PostKind


@feature.on(MessagePosted, strangers=True, plain=False)
def spoke(ctx: Context, event: MessagePosted) -> None:
    """A private word, on platforms that begin with no command."""
    if ctx.room is None and ctx.account is not None:
        told = begins(ctx)
        if told is not None:
            ctx.answer("lines", {"lines": told})


@AT_START.by(feature)
def begins(ctx: Context) -> Text | None:
    """What was imported of the author of the event, here or, said privately, in each community; None if it is known."""
    if ctx.account is None:
        return None
    rows = []
    for member in ctx.own():
        past = ctx.db.get(Past, member.id)
        if past is None or past.told_at is not None:
            continue
        past.told_at = ctx.now
        row = of(ctx, ctx.answer_words, member.id)
        rows += [row] if row is not None else []
    return lines([*rows, ctx.answer_words.rich("past-yours")]) if rows else None


def of(ctx: Context, words: Wording, member: int, key: str = "past-imported") -> Text | None:
    """How much of a member was imported, and from when to when; None for nothing."""
    ctx.db.flush()
    found = lookups.imported(ctx.db, member)
    if found is None:
        return None
    counts = {"questions": found.counts[PostKind.QUESTION], "answers": found.counts[PostKind.ANSWER]}
    return words.rich(key, **counts, since=words.day(found.since), until=words.day(found.until))
