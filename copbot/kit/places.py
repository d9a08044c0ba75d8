"""What a reply or a thread points to, and where a post stands: where it was said, and in linked rooms."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from urllib.parse import unquote

from sqlmodel import Session

from copbot.community.infos import RoomInfo
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.unnamed import asked
from copbot.patterns import expression
from copbot.rooms import purpose
from copbot.rooms.actions import Button, Edit, Ref, Sent
from copbot.rooms.bounds import UNKEPT
from copbot.rooms.enclosed import Enclosed
from copbot.rooms.events import CommandInvoked, Event, MessagePosted, ReactionAdded, ReactionRemoved
from copbot.rooms.purpose import NONE, TAKEN, Purpose
from copbot.rooms.text import Text
from storage import copies, pieces, questions, traces
from storage.models import Copy, Outbox, Post, Question

_Pointing = MessagePosted | CommandInvoked | ReactionAdded | ReactionRemoved


class LongTexts:
    """What took several messages to say. Where there is such a text is kept in memory, for few places have one."""

    def __init__(self) -> None:
        self._places: set[tuple[str, str]] | None = None

    def said(self, platform: str, place: str) -> None:
        """One has been said in a room, or privately to a person."""
        if self._places is not None:
            self._places.add((platform, place))

    def whole(self, db: Session, event: Event) -> Event:
        """The event, about the text as a whole where it is about one of the messages that a text of the bot's took."""
        match event:
            case MessagePosted(reply_to=str(ref)) | CommandInvoked(reply_to=str(ref)):
                first = self._first(db, event, ref)
                return event if first is None else replace(event, reply_to=first)
            case ReactionAdded(message=ref) | ReactionRemoved(message=ref):
                first = self._first(db, event, ref)
                return event if first is None else replace(event, message=first)
        return event

    def _first(self, db: Session, event: _Pointing, ref: str) -> str | None:
        if self._places is None:
            self._places = pieces.places(db)
        place = event.author.id if event.private else event.room
        return pieces.first_of(db, event.platform, place, ref) if (event.platform, place) in self._places else None


def sent_here(ctx: Context, message: str) -> Outbox | None:
    """What the bot said under this id where the event is: in its room, or in the private talk with its author.

    The place belongs to it, for on some platforms the ids of messages are those of their room alone.
    """
    if ctx.room is not None:
        return traces.sent_in_room(ctx.db, ctx.platform, ctx.room.key, message)
    return traces.sent_to(ctx.db, ctx.platform, ctx.author.id, message) if ctx.author else None


def said_for(ctx: Context, message: str | None) -> Purpose:
    """For what the bot said this message where the event is; that of nothing where it is none of the community's."""
    sent = sent_here(ctx, message) if message is not None else None
    return purpose.read(sent.purpose) if sent is not None and sent.community_id == ctx.community.id else NONE


def in_place(ctx: Context, words: Text, buttons: tuple[Button, ...], files: tuple[Enclosed, ...], why: Purpose) -> bool:
    """Have the private message whose button was pressed read so, for this purpose; False where that can't be."""
    can = ctx.directory.platform_can(ctx.unit, ctx.platform)
    sent = sent_here(ctx, ctx.message) if ctx.talk and ctx.message is not None else None
    if sent is None or ctx.message is None or not (can.edits and can.files and can.buttons):
        return False
    ctx.act(Edit(room=ctx.talk, message=ctx.message, text=words, buttons=buttons, files=files), None)
    # From now on words in reply to it, or said after it, are for this.
    sent.purpose = str(why)
    ctx.undecided = True
    ctx.unit.leave_trace()
    return True


def is_taken_back(ctx: Context, message: str) -> bool:
    """Has a moderator taken back this message of the bot's, which may still be seen?"""
    sent = sent_here(ctx, message)
    return sent is not None and sent.purpose == str(Purpose(TAKEN))


def post_here(ctx: Context, message: str) -> Post | None:
    """The tracked post that this message of the event's room is, or that it repeats from a linked room."""
    return post_at(ctx, ctx.room, message) if ctx.room is not None else None


def post_at(ctx: Context, room: RoomInfo, message: str) -> Post | None:
    """The tracked post that this message of a room is, or that it repeats from a linked room."""
    post = questions.post_at(ctx.db, room.id, message)
    copied = copies.copied(ctx.db, room.id, message) if post is None else None
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
        about = asked(ctx, sent) if sent is not None and sent.community_id == ctx.community.id else None
        if about is not None:
            return about, None
    if thread is not None and ctx.room is not None:
        question = questions.question_in_thread(ctx.db, ctx.room.id, thread)
        copy = None if question else copies.copy_in_thread(ctx.db, ctx.room.id, thread)
        if question is not None or copy is not None:
            return question.id if question else copy.post_id if copy else None, None
        root = post_here(ctx, thread)
        return root.question_id if root else None, None
    return None, None


_HOST = expression(r"https?://[^/]+", re.IGNORECASE)


def addressed(ctx: Context, address: str) -> Iterator[tuple[RoomInfo, str]]:
    """The messages that this address may mean, each with the room that it is in.

    The server's name doesn't count, for some platforms have several. In a thread the last part is the message's.
    """
    path = unquote(_HOST.sub("", address.strip("<>")).split("?")[0]).rstrip("/")
    if UNKEPT.search(path):
        # A sign that came in as %00: nothing that is kept has it in its id.
        return
    for room in ctx.rooms:
        for moved_from, known in _known_by(room):
            if not known:
                continue
            begin, _, end = unquote(_HOST.sub("", known).split("?")[0]).partition("{message}")
            if path.startswith(begin) and path.endswith(end):
                inner = path[len(begin) : len(path) - len(end)]
                for message in dict.fromkeys((inner, inner.rsplit("/", 1)[-1])):
                    yield room, f"{moved_from} {message}" if moved_from else message


def _known_by(room: RoomInfo) -> Iterator[tuple[str, str | None]]:
    """The addresses of its messages, each with what the ids of those have before them since the room moved."""
    yield "", room.address
    keys = list(room.before)
    for place, key in enumerate(keys):
        yield " ".join(reversed(keys[place:])), room.before[key]


def linked_at(ctx: Context, address: str) -> int | None:
    """The question that the message with this address is about; None if it is about none of the community's."""
    for room, message in addressed(ctx, address):
        post = questions.post_at(ctx.db, room.id, message)
        if post is not None:
            return post.question_id
    # What is said in a thread has the thread's id in its address on some platforms.
    thread = (address.split("/")[-2:-1] or [""])[0]
    found = (questions.question_in_thread(ctx.db, room.id, thread) for room in ctx.rooms if thread)
    return next((question.id for question in found if question is not None), None)


def post_of(ctx: Context, question: Question) -> Post:
    """The question's own post."""
    post = ctx.db.get(Post, question.id)
    if post is None:
        raise LookupError(f"question {question.id} has no post")
    return post


def posted(ctx: Context, question: Question) -> bool:
    """Does the question stand in its room, or will it? Else only the member whom it was put to has seen it."""
    return post_of(ctx, question).message is not None or question.post_sent is not None


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


def topic(ctx: Context, among: Sequence[Question]) -> Ref | None:
    """The topic in which all these questions of one room are, where a room has such; None if they are in several."""
    threads = {made(one.thread, one.thread_sent) if ctx.room_by(one.room_id).can.topics else None for one in among}
    return threads.pop() if len(threads) == 1 else None


def made(key: str | None, row: int | None) -> Ref | None:
    """What has this id on the platform, or will have the one that this outbox row gets."""
    return key or (Sent(row) if row is not None else None)


def own_thread(question: Question, post: Post) -> Ref | None:
    """The question's own thread: opened for it, or begun by its message. Another is just where it was asked."""
    if question.thread_sent is not None:
        return made(question.thread, question.thread_sent)
    return question.thread if question.thread == post.message else None


def is_post(question: Question, post: Post) -> bool:
    """Did the question's message begin a thread of its own, as a post in a forum does?"""
    return question.thread_sent is None and post.message is not None and question.thread == post.message


def sees(ctx: Context, place: Place) -> bool:
    """Does who gave this command see what is said in that place, and needs no word of its own?

    What was given in a platform's own form waits for one.
    """
    return ctx.room is not None and ctx.room.id == place.room.id and not ctx.room.can.native_commands
