"""What a reply or a thread points to."""

from __future__ import annotations

from copbot.context import Context
from storage import queries
from storage.models import Outbox, Post


def sent_here(ctx: Context, message: str) -> Outbox | None:
    """What the bot said under this id where the event is: in its room, or in the private talk with its author.

    The place belongs to it, for on some platforms the ids of messages are those of their room alone.
    """
    if ctx.room is not None:
        return queries.sent_in_room(ctx.db, ctx.platform, ctx.room.key, message)
    return queries.sent_to(ctx.db, ctx.platform, ctx.author.id, message) if ctx.author else None


def pointed_at(ctx: Context, reply_to: str | None, thread: str | None) -> tuple[int | None, Post | None]:
    """The question that a reply or a thread is about, and the post replied to, if it is one."""
    if reply_to is not None:
        post = queries.post_at(ctx.db, ctx.room.id, reply_to) if ctx.room else None
        if post is not None:
            return post.question_id, post
        sent = sent_here(ctx, reply_to)
        if sent is not None and sent.community_id == ctx.community.id and sent.question_id is not None:
            return sent.question_id, None
    if thread is not None and ctx.room is not None:
        question = queries.question_in_thread(ctx.db, ctx.room.id, thread)
        root = None if question else queries.post_at(ctx.db, ctx.room.id, thread)
        return question.id if question else root.question_id if root else None, None
    return None, None
