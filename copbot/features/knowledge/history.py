"""What an answer read before it was changed is kept as its history; who changes an old one has looked it over.

Its author is told, and takes out of the history what is to be read no more, or a moderator does.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.naming import name_for
from copbot.features.knowledge import doubting, feature, keeping, lookups
from copbot.features.knowledge.tables import AnswerBefore
from copbot.kit import audience
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, PostEdited
from copbot.kit.saying import short
from copbot.language.wording import Ago, everywhere
from copbot.rooms.actions import Button
from copbot.rooms.text import lines, shorten
from storage.models import Post

_SLIPS = timedelta(hours=1)
"""What is changed so soon is a slip of the pen, and no history."""
_MOST = 10
_TITLE, _SHOWN = 80, 300


@feature.on(PostEdited)
def edited(ctx: Context, event: PostEdited) -> None:
    """The old words stay, beside when they were changed."""
    post = keeping.answer(ctx, event.post)
    if post is None or not event.before.strip() or event.before == post.text or ctx.now - post.at < _SLIPS:
        return
    older = lookups.before(ctx.db, [post.id]).get(post.id, [])
    for one in older[_MOST - 1 :]:
        ctx.db.delete(one)
    row = AnswerBefore(
        id=ctx.unit.new_id("answer_before"),
        post_id=post.id,
        member_id=post.author_id,
        community_id=ctx.community.id,
        at=ctx.now,
        text=event.before,
    )
    ctx.db.add(row)
    ctx.db.flush()
    if not older:
        _tell(ctx, post)
    if keeping.is_old(ctx, post) or lookups.doubts(ctx.db, [post.id]):
        keeping.confirm(ctx, post)


def _tell(ctx: Context, post: Post) -> None:
    """Its author hears once an answer, privately, that the old words can be read still, and how that ends."""
    author = ctx.member_by(post.author_id)
    words = ctx.words_for(ctx.hears(author))
    out = Button(words.line("earlier-out"), f"earlier {post.question_id} off")
    told = words.rich("earlier-kept", title=ctx.link(post, short(words, post, _TITLE)), number=f"{post.question_id}")
    ctx.tell(author, told, buttons=(out,))


@feature.command(
    Command(
        "earlier",
        (Option("question", Kind.QUESTION, required=False), Option("off", Kind.WORD, required=False)),
        aside=True,
    )
)
def earlier(ctx: Context, call: Call) -> None:
    """What the answer replied to, or those to this question, read before; or (off) that is taken out, by who may."""
    posts = _meant(ctx, call)
    number, before = posts[0].question_id, lookups.before(ctx.db, [post.id for post in posts])
    if (call.get("off", str) or "").casefold() in everywhere("switch-off"):
        _take_out(ctx, posts, before)
    elif not before:
        ctx.answer("earlier-none", {"number": f"{number}"})
    else:
        words = ctx.answer_words
        rows = [
            words.rich(
                "earlier-row",
                name=name_for(ctx, ctx.member, ctx.member_by(post.author_id)),
                ago=Ago(one.at, ctx.now),
                text=shorten(one.text, _SHOWN),
            )
            for post in posts
            for one in before.get(post.id, ())
        ]
        ctx.answer("lines", {"lines": lines([*rows, words.rich("earlier-how", number=f"{number}")])})


def _meant(ctx: Context, call: Call) -> Sequence[Post]:
    """The answer replied to, else all to the question. Raises CommandError."""
    if call.post is not None and keeping.answer(ctx, call.post) is not None:
        return [doubting.meant(ctx, call)]
    best = doubting.meant(ctx, call)
    return audience.visible(ctx, (one.post for one in keeping.answers_to(ctx, best.question_id)))


def may_take_out(ctx: Context, post: Post) -> bool:
    """Its author may, and who moderates where it was said."""
    return post.author_id in {one.id for one in ctx.own()} or ctx.moderates_in({post.room_id})


def _take_out(ctx: Context, posts: Sequence[Post], before: dict[int, list[AnswerBefore]]) -> None:
    out = [post for post in posts if post.id in before and may_take_out(ctx, post)]
    if before and not out:
        raise CommandError("earlier-not-you")
    for one in (one for post in out for one in before[post.id]):
        ctx.db.delete(one)
    ctx.answer("earlier-gone" if out else "earlier-none", {"number": f"{posts[0].question_id}"})


@feature.on(PostDeleted)
def deleted(ctx: Context, event: PostDeleted) -> None:
    """What its author has deleted leaves no history."""
    for one in lookups.before(ctx.db, [event.post]).get(event.post, []):
        ctx.db.delete(one)
