"""What a reply or a thread points to."""

from __future__ import annotations

from copbot.kit.context import Context
from storage import copies, questions, traces
from storage.models import Outbox, Post


def sent_here(ctx: Context, message: str) -> Outbox | None:
    """What the bot said under this id where the event is: in its room, or in the private talk with its author.

    The place belongs to it, for on some platforms the ids of messages are those of their room alone.
    """
    if ctx.room is not None:
        return traces.sent_in_room(ctx.db, ctx.platform, ctx.room.key, message)
    return traces.sent_to(ctx.db, ctx.platform, ctx.author.id, message) if ctx.author else None


def post_here(ctx: Context, message: str) -> Post | None:
    """The tracked post that this message of the event's room is, or that it repeats from a linked room."""
    if ctx.room is None:
        return None
    post = questions.post_at(ctx.db, ctx.room.id, message)
    copied = copies.copied(ctx.db, ctx.room.id, message) if post is None else None
    return ctx.db.get(Post, copied) if copied is not None else post


def pointed_at(ctx: Context, reply_to: str | None, thread: str | None) -> tuple[int | None, Post | None]:
    """The question that a reply or a thread is about, and the post replied to, if it is one.

    A thread is about a question if it was opened for it, or begins with a post about it. Another thread is just where
    it was asked: there, as in a room, only a reply points to it.
    """
    if reply_to is not None:
        post = post_here(ctx, reply_to)
        if post is not None:
            return post.question_id, post
        sent = sent_here(ctx, reply_to)
        if sent is not None and sent.community_id == ctx.community.id and sent.question_id is not None:
            return sent.question_id, None
    if thread is not None and ctx.room is not None:
        question = questions.question_in_thread(ctx.db, ctx.room.id, thread)
        copy = None if question else copies.copy_in_thread(ctx.db, ctx.room.id, thread)
        if question is not None or copy is not None:
            return question.id if question else copy.post_id if copy else None, None
        root = post_here(ctx, thread)
        return root.question_id if root else None, None
    return None, None
