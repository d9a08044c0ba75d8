"""What an answer read before it was changed is kept as its history; who changes an old one has looked it over."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.knowledge import feature, keeping, lookups
from copbot.features.knowledge.tables import AnswerBefore
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, PostEdited

_SLIPS = timedelta(hours=1)
"""What is changed so soon is a slip of the pen, and no history."""
_MOST = 10


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
    if keeping.is_old(ctx, post) or lookups.doubts(ctx.db, [post.id]):
        keeping.confirm(ctx, post)


@feature.on(PostDeleted)
def deleted(ctx: Context, event: PostDeleted) -> None:
    """What its author has deleted leaves no history."""
    for one in lookups.before(ctx.db, [event.post]).get(event.post, []):
        ctx.db.delete(one)
