"""`/move`: a question is put in another room, with who asked it and a link back, and lives on there."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.qa import feature, listening
from copbot.features.qa.publishing import bring
from copbot.features.qa.settling import question_of
from copbot.features.qa.tracking import TITLE, mark_seen, place_of, touch
from copbot.kit.batch import Place
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Who
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, QuestionAsked
from copbot.kit.offered import asked
from copbot.kit.places import elsewhere, own_thread, post_of, posted, sees
from copbot.kit.saying import again_with, short
from copbot.kit.tappable import the_room
from copbot.rooms.actions import Edit, MarkThread, Sent
from copbot.rooms.purpose import POST, Purpose
from copbot.rooms.text import Text
from storage.models import Copy, Post, PostKind, Question, State

_MOVES = (State.OPEN, State.ANSWERED, State.STALE)


@feature.command(
    Command(
        "move",
        (Option("question", Kind.QUESTION, offers=asked(State.OPEN, State.ANSWERED)), Option("room", Kind.ROOM)),
        who=Who.ASKER,
    )
)
def move(ctx: Context, call: Call) -> None:
    """The question is asked in that room from now on."""
    question, room = question_of(ctx, call), ctx.room_by(call.get("room", int) or 0)
    post = post_of(ctx, question)
    if question.state not in _MOVES:
        raise CommandError("question-is", state=State(question.state))
    if question.kind != PostKind.QUESTION or not posted(ctx, question) or post.message is None:
        raise CommandError("move-not-yet")
    there = {question.room_id, *(place.room.id for place, _ in elsewhere(ctx, question))}
    if room.id in there:
        raise CommandError("move-there-already", room=room.name)
    old, asker = place_of(ctx, question), ctx.member_by(question.asker_id)
    words = _words(ctx, question, post, room)
    listening.drop(ctx, question)
    mark_seen(ctx, question, remove=True)
    name = name_on(ctx, ctx.member, old.room.platform)
    ctx.say(old, ctx.words.rich("moved-away", name=name, room=the_room(room)), question=question.id)
    _leave(ctx, question, post)
    question.post_sent = ctx.say(
        Place(room), words, question=question.id, purpose=Purpose(POST, (question.id,)), calls=True
    )
    if question.post_sent is not None:
        question.thread_sent = ctx.open_thread(
            room, Sent(question.post_sent), short(ctx.words, post, TITLE), question.id
        )
        bring(ctx, room, question)
    question.room_id = post.room_id = room.id
    question.rung, question.held_until, question.taken_by_id = 0, None, None
    touch(ctx, question)
    ctx.db.flush()
    listening.listen_for(ctx, question, post, asker)
    if question.state == State.OPEN:
        ctx.emit(QuestionAsked(question.id))
    if not sees(ctx, old):
        ctx.answer("moved", {"room": the_room(room)})


def _words(ctx: Context, question: Question, post: Post, room: RoomInfo) -> Text:
    """The question as it is put in the other room: by whom, where it was asked, who moved it."""
    asker = ctx.member_by(question.asker_id)
    back = ctx.link(post, ctx.room_by(post.room_id).name)
    names = {"name": name_on(ctx, asker, room.platform), "mover": name_on(ctx, ctx.member, room.platform)}
    key = "moved-here-by-asker" if asker.id == ctx.member_id else "moved-here"
    return ctx.words.rich(key, room=back, text=again_with(ctx.words, post), **names)


def _leave(ctx: Context, question: Question, post: Post) -> None:
    """What is said about it where it was still is about it: in reply to its message, and in its thread."""
    room, thread = ctx.room_by(question.room_id), own_thread(question, post)
    if thread is not None:
        ctx.act(MarkThread(room=room.key, thread=thread, state="closed"), room)
    # What the bot posted can be taken away there, and the question stays; its author's own message can not.
    kind = PostKind.ORIGIN if question.post_sent is None else PostKind.REMARK
    ctx.db.add(
        Post(
            id=ctx.unit.new_id("post"),
            community_id=post.community_id,
            room_id=post.room_id,
            question_id=question.id,
            author_id=post.author_id,
            kind=kind,
            message=post.message,
            at=post.at,
        )
    )
    was = ctx.db.get(Copy, (question.id, question.room_id, True))
    if was is not None:
        ctx.db.delete(was)
        ctx.db.flush()
    ctx.db.add(
        Copy(
            post_id=question.id,
            room_id=question.room_id,
            echo=True,
            community_id=post.community_id,
            thread=question.thread,
            thread_sent=question.thread_sent,
        )
    )
    post.message = question.thread = question.thread_sent = None


def reworded(ctx: Context, question: Question) -> None:
    """Its author has edited the message by which it was asked: where it was put it reads so too."""
    post = post_of(ctx, question)
    room = ctx.room_by(question.room_id)
    ref = post.message or (Sent(question.post_sent) if question.post_sent is not None else None)
    if ref is not None:
        name = name_on(ctx, ctx.member_by(question.asker_id), room.platform)
        words = ctx.words.rich("ask-posted", name=name, text=again_with(ctx.words, post))
        ctx.act(Edit(room=room.key, message=ref, text=words), room)


def origin_deleted(ctx: Context, question: Question) -> None:
    """Its author has deleted the message by which it was asked: what the bot put elsewhere goes too."""
    post = post_of(ctx, question)
    post.text = post.spans = post.files = ""
    ctx.emit(PostDeleted(question.id))
    if question.post_sent is not None:
        ctx.unsay(question.post_sent)
