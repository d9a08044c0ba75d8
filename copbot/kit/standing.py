"""Where a post stands: where it was said, and in the rooms that are linked with that one."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.community.infos import RoomInfo
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.rooms.actions import Ref, Sent
from storage import copies
from storage.models import Copy, Post, Question


def stands(ctx: Context, post: Post) -> Iterator[tuple[RoomInfo, Ref]]:
    """The messages that are this post, with their rooms: its own first."""
    if post.message is not None:
        yield ctx.room_by(post.room_id), post.message
    for copy in copies.copies_of(ctx.db, post.id):
        ref = made(copy.message, copy.sent)
        if ref is not None and not copy.gone:
            yield ctx.room_by(copy.room_id), ref


def elsewhere(ctx: Context, question: Question) -> Iterator[tuple[Place, Copy]]:
    """Where the bot speaks about the question beside its own room: the linked rooms in which it put it."""
    for copy in copies.copies_of(ctx.db, question.id):
        if not copy.echo and not copy.gone:
            thread, ref = made(copy.thread, copy.thread_sent), made(copy.message, copy.sent)
            yield Place(ctx.room_by(copy.room_id), thread, ref), copy


def home(ctx: Context, question: Question, post: Post) -> Place:
    """Where the question was asked: its room, in its thread if there is one, as a reply to its `post`."""
    thread, own = made(question.thread, question.thread_sent), made(post.message, question.post_sent)
    return Place(ctx.room_by(question.room_id), thread, own)


def made(key: str | None, row: int | None) -> Ref | None:
    """What has this id on the platform, or will have the one that this outbox row gets."""
    return key or (Sent(row) if row is not None else None)


def own_thread(question: Question, post: Post) -> Ref | None:
    """The question's own thread: opened for it, or begun by its message. Another is just where it was asked."""
    if question.thread_sent is not None:
        return made(question.thread, question.thread_sent)
    return question.thread if question.thread == post.message else None
