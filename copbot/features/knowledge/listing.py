"""`/aging`: which answers are doubted, and which wait to be looked over."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.knowledge import feature, keeping, lookups
from copbot.kit import audience
from copbot.kit.commands import Call, Command, Who
from copbot.kit.context import Context
from copbot.kit.freshness import told
from copbot.kit.news import IDEAS
from copbot.kit.offers import ATTENTION
from copbot.kit.saying import short
from copbot.kit.waits import NEEDS, Waiting
from copbot.language.wording import Wording
from copbot.rooms.text import Text, lines
from storage.models import Post

_SHOWN, _LOOKED_AT = 10, 40
_TITLE = 90


@feature.command(Command("aging", who=Who.MODERATOR))
def aging(ctx: Context, call: Call) -> None:
    """Those first of which somebody says that they hold no more."""
    words = ctx.answer_words
    doubted, due = _doubted(ctx), _due(ctx)
    if not doubted and not due:
        ctx.answer("aging-none")
        return
    rows: list[Text] = []
    for key, found in (("aging-doubted", doubted), ("aging-due", due)):
        if found:
            rows += [words.rich(key, count=len(found)), *_rows(ctx, words, found[:_SHOWN])]
            rows += [words.rich("aging-more", count=len(found) - _SHOWN)] if len(found) > _SHOWN else []
    ctx.answer("lines", {"lines": lines([*rows, words.rich("aging-how")])})


def _doubted(ctx: Context) -> list[Post]:
    return audience.visible(ctx, lookups.doubted(ctx.db, ctx.community.id, _LOOKED_AT))


def _due(ctx: Context) -> list[Post]:
    """What was found again and is to be looked over, and is not doubted: that stands above."""
    found = [one.post_id for one in lookups.due(ctx.db, ctx.community.id, ctx.now, _LOOKED_AT)]
    doubted = lookups.doubts(ctx.db, found)
    posts = (keeping.answer(ctx, number) for number in found if number not in doubted)
    return audience.visible(ctx, (post for post in posts if post is not None))


def _rows(ctx: Context, words: Wording, posts: list[Post]) -> Iterator[Text]:
    aged = told(ctx, words, posts)
    for post in posts:
        asked = ctx.db.get_one(Post, post.question_id)
        note = aged[post.id].note if post.id in aged else ()
        title = ctx.link(asked, short(words, asked, _TITLE))
        yield words.rich("aging-row", number=f"{post.question_id}", title=title, note=note)


@ATTENTION.by(feature)
def attention(ctx: Context) -> Text | None:
    """How many are doubted."""
    count = len(_doubted(ctx))
    return ctx.answer_words.rich("status-aging", count=count) if count else None


@NEEDS.by(feature)
def needs(ctx: Context) -> list[Waiting]:
    """The same for the page."""
    doubted = _doubted(ctx) if ctx.moderates else []
    words = ctx.answer_words
    head = [words.rich("aging-doubted", count=len(doubted))]
    return [Waiting(lines([*head, *_rows(ctx, words, doubted[:_SHOWN])]))] if doubted else []


@IDEAS.by(feature)
def ideas(ctx: Context) -> list[Text]:
    """Somebody could answer anew what is said to hold no more."""
    found = [
        post
        for post in lookups.doubted(ctx.db, ctx.community.id, 5)
        if audience.is_open(ctx, ctx.room_by(post.room_id))
    ]
    if not found:
        return []
    asked = ctx.db.get_one(Post, found[0].question_id)
    return [ctx.words.rich("idea-doubted", title=ctx.link(asked, short(ctx.words, asked, _TITLE)))]
