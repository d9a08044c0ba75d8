"""Making and changing tracked questions: what the commands and plain talk have in common."""

from __future__ import annotations

from datetime import datetime

from copbot.community.infos import RoomInfo
from copbot.community.schedule import after_waking
from copbot.features.qa import QASettings, lately, life, listening
from copbot.features.qa.marking import mark_of, show
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import (
    InterestShown,
    PostAdded,
    QuestionAnswered,
    QuestionAsked,
    QuestionReopened,
    QuestionSettled,
    TurnPassed,
)
from copbot.kit.looking import is_linked
from copbot.kit.places import elsewhere, home, post_of
from copbot.kit.saying import searched, short
from copbot.kit.subjects import words_of
from copbot.language.wording import Wording
from copbot.rooms.actions import Ref
from copbot.rooms.files import Files
from copbot.rooms.files import dumped as files_kept
from copbot.rooms.spans import dumped
from copbot.rooms.text import Text, text
from storage import posts, questions, search
from storage.models import Member, Post, PostKind, Question, State, Turn
from storage.rows import made

TITLE = 80
"""So many characters of a question stand for it in lists and as the name of its thread."""
ACCEPTED = "✅"
_INDEXED = 2000
"""So many characters of each post are looked at by the search."""


def track(
    ctx: Context,
    room: RoomInfo,
    text: str,
    *,
    message: str | None,
    thread: str | None = None,
    detected: bool = False,
    kind: PostKind = PostKind.QUESTION,
    asker: Member | None = None,
    files: Files | None = None,
) -> Question:
    """A new question of this member, else of the author of the event, in sight.

    `message` is None where the bot has yet to post it; `files` came with it, else what came with the event.
    """
    db = ctx.db
    asker = asker or ctx.member
    number = ctx.unit.new_id("post")
    post = made(
        Post,
        id=number,
        community_id=ctx.community.id,
        room_id=room.id,
        question_id=number,
        author_id=asker.id,
        kind=kind,
        message=message,
        text=text,
        spans=dumped(ctx.spans_of(text)),
        files=files_kept(ctx.files if files is None else files),
        at=ctx.now,
    )
    db.add(post)
    question = made(
        Question,
        id=number,
        community_id=ctx.community.id,
        room_id=room.id,
        asker_id=asker.id,
        kind=kind,
        at=ctx.now,
        touched_at=ctx.now,
        detected=detected,
        thread=thread,
    )
    db.add(question)
    if kind is PostKind.QUESTION:
        listening.listen_for(ctx, question, post, asker)
        lately.took(ctx, question, text)
        ctx.schedule("stale", number, ctx.now + ctx.settings(QASettings).stale_after)
    return question


def place_of(ctx: Context, question: Question, reply_to: Ref | None = None) -> Place:
    """Where the bot speaks about a question: in its thread, else as a reply to it."""
    place = home(ctx, question, post_of(ctx, question))
    return Place(place.room, place.thread, reply_to or place.reply_to)


def place_here(ctx: Context, question: Question, reply_to: Ref | None) -> Place:
    """Where the bot speaks about a question to who has just spoken: there, if it is talked about there."""
    for place, _ in elsewhere(ctx, question):
        if ctx.room is not None and place.room.id == ctx.room.id:
            return Place(place.room, place.thread, reply_to)
    here = ctx.room is not None and ctx.room.id == question.room_id
    return place_of(ctx, question, reply_to if here else None)


def title(ctx: Context, question: Question, words: Wording | None = None) -> str:
    """The question on one short line; what came with it is named in the words of a reader, else in the community's."""
    return short(words or ctx.words, post_of(ctx, question), TITLE)


def link(ctx: Context, question: Question, words: str) -> Text:
    """The words as a link to the question, where the platform has such links."""
    return ctx.link(post_of(ctx, question), words) if is_linked(question) else text(words)


def touch(ctx: Context, question: Question) -> None:
    """Something happened to the question: it is not stale."""
    question.touched_at = ctx.now


def move(ctx: Context, question: Question, to: State) -> None:
    """The question's life goes on. Raises LifeError where it may not go there."""
    shown = mark_of(question)
    _enter(ctx, question, to)
    if to is not State.OPEN:
        lately.settled(ctx, question)
    else:
        lately.changed(ctx)
        question.turn = Turn.ROOM
    show(ctx, question, shown)
    if to in life.SETTLED or to is State.STALE:
        listening.drop(ctx, question)
        ctx.emit(QuestionSettled(question.id, to))
    elif to is State.OPEN:
        question.rung, question.held_until, question.taken_by_id = 0, None, None
        _wait(ctx, question)
        if question.asked_of_id is not None:
            # The wait for the member whom it was put to may have ended while nobody waited.
            ctx.schedule("person", question.id, ctx.now + ctx.settings(QASettings).person_after)
        ctx.emit(QuestionAsked(question.id))


def mark_seen(ctx: Context, question: Question, *, again: str | None = None, remove: bool = False) -> None:
    """Mark the question's message as seen, or the one that says it `again` in its room; or take the mark off."""
    mark, message = ctx.settings(QASettings).mark, again or post_of(ctx, question).message
    if mark and message is not None:
        ctx.react(ctx.room_by(question.room_id), message, mark, remove=remove)


def back(ctx: Context, question: Question) -> None:
    """What seemed to settle the question does not: it waits again where it was. Raises LifeError if it may not."""
    shown = mark_of(question)
    _enter(ctx, question, State.OPEN)
    lately.changed(ctx)
    show(ctx, question, shown)
    question.reason, question.offered = None, False
    _wait(ctx, question)
    if question.turn == Turn.ASKER:
        ctx.schedule("remind", question.id, ctx.now + ctx.settings(QASettings).remind_asker_after)
    ctx.emit(QuestionReopened(question.id, question.answers))


def _enter(ctx: Context, question: Question, to: State) -> None:
    question.state = life.move(State(question.state), to)
    touch(ctx, question)
    if to in (State.OPEN, State.DELETED, State.DUPLICATE):
        search.drop(ctx.db, question.id)
    else:
        index(ctx, question)
    _ask_when_quiet(ctx, question)


def _wait(ctx: Context, question: Question) -> None:
    """Plain talk may be about it again, and it may go stale."""
    listening.listen_for(ctx, question, post_of(ctx, question), ctx.member_by(question.asker_id))
    ctx.schedule("stale", question.id, ctx.now + ctx.settings(QASettings).stale_after)


def add_post(ctx: Context, question: Question, author: int, kind: PostKind, message: str | None, text: str) -> int:
    """A message that belongs to a question, by its id; the words of answers are kept, of nothing else."""
    number, spans = ctx.unit.new_id("post"), ctx.spans_of(text)
    posts.add(
        ctx.db,
        number,
        community=ctx.community.id,
        room=ctx.room.id if ctx.room else question.room_id,
        question=question.id,
        author=author,
        kind=kind,
        message=message,
        text=text if kind is PostKind.ANSWER else "",
        spans=dumped(spans) if kind is PostKind.ANSWER else "",
        files=files_kept(ctx.files) if kind is PostKind.ANSWER else "",
        at=ctx.now,
    )
    ctx.unit.leave_trace()
    touch(ctx, question)
    ctx.emit(PostAdded(question.id, number, text, ctx.files, spans))
    return number


def answered(ctx: Context, question: Question, author: int, message: str | None, text: str) -> int:
    """An answer has come; its id."""
    post = add_post(ctx, question, author, PostKind.ANSWER, message, text)
    answer_came(ctx, question, post, message)
    return post


def answer_came(ctx: Context, question: Question, post: int, message: str | None) -> None:
    """This post is an answer from now on."""
    question.answers += 1
    question.asked_of_id = None
    if question.state in (State.OPEN, State.STALE):
        move(ctx, question, State.ANSWERED)
    else:
        index(ctx, question)
        _ask_when_quiet(ctx, question)
    ctx.emit(QuestionAnswered(question.id, post, message))


def answer_went(ctx: Context, question: Question, post: Post) -> None:
    """This post turns out to be no answer: a question that rested on it alone waits again where it was."""
    post.kind = PostKind.REMARK
    post.text = post.spans = post.files = ""
    question.answers -= 1
    ctx.db.flush()
    was_accepted = question.accepted_id == post.id
    if was_accepted:
        question.accepted_id = None
    if not was_accepted and question.state != State.ANSWERED:
        index(ctx, question)
    elif not is_answered(ctx, question):
        back(ctx, question)
    elif was_accepted:
        move(ctx, question, State.ANSWERED)
    else:
        index(ctx, question)


def is_answered(ctx: Context, question: Question) -> bool:
    """Is there an answer that the asker has not found wanting?"""
    return question.answers > 0 and bool(left_standing(ctx, question))


def answers(ctx: Context, question: Question) -> list[Post]:
    """Those with the most votes first, and of these the newest."""
    return sorted(questions.answers_to(ctx.db, question.id), key=lambda post: (-post.votes, -post.id))


def left_standing(ctx: Context, question: Question) -> list[Post]:
    """The answers that the asker has not found wanting."""
    return [post for post in answers(ctx, question) if not questions.is_wanting(question, post)]


def newest_answer(ctx: Context, question: Question) -> int:
    """Its id; 0 if there is none."""
    return max((post.id for post in questions.answers_to(ctx.db, question.id)), default=0)


def quiet_at(ctx: Context, question: Question) -> datetime:
    """When it has been quiet about the question for so long that its asker can be asked whether it is solved."""
    wait = ctx.settings(QASettings).solved_after
    return after_waking(question.touched_at, wait, ctx.community.settings.waking, ctx.zone)


def _ask_when_quiet(ctx: Context, question: Question) -> None:
    if question.kind == PostKind.QUESTION and question.state == State.ANSWERED:
        ctx.schedule("solved", question.id, quiet_at(ctx, question))


def asked_back(ctx: Context, question: Question, author: int, message: str | None, text: str) -> int:
    """Somebody asked something back, the id of that."""
    post = add_post(ctx, question, author, PostKind.REMARK, message, text)
    asker_at_turn(ctx, question)
    return post


def asker_at_turn(ctx: Context, question: Question) -> None:
    """The asker is to speak, and is reminded of that, once."""
    if question.turn == Turn.ROOM:
        shown, question.turn = mark_of(question), Turn.ASKER
        show(ctx, question, shown)
        ctx.schedule("remind", question.id, ctx.now + ctx.settings(QASettings).remind_asker_after)
        ctx.emit(TurnPassed(question.id))


def remarked(ctx: Context, question: Question, author: int, message: str | None, text: str) -> int:
    """Somebody else said something that neither answers nor asks back: while it is open, a sign of interest."""
    kind = PostKind.INTEREST if question.state == State.OPEN else PostKind.REMARK
    post = add_post(ctx, question, author, kind, message, text)
    if kind is PostKind.INTEREST:
        ctx.emit(InterestShown(question.id, post))
    return post


def went_on(ctx: Context, question: Question) -> None:
    """The asker has spoken: if that was waited for, it is the others' turn again."""
    if question.turn == Turn.ASKER:
        shown, question.turn = mark_of(question), Turn.ROOM
        show(ctx, question, shown)
        ctx.cancel("remind", question.id)
        ctx.emit(TurnPassed(question.id))


def index(ctx: Context, question: Question) -> None:
    """Make what was asked and answered findable, as it reads now."""
    if question.kind != PostKind.QUESTION or question.state not in (State.ANSWERED, State.ACCEPTED, State.CLOSED):
        return
    ctx.db.flush()
    # The start of each, so that a log in one of them doesn't keep the others from being found.
    asked, *answers = (
        text[:_INDEXED] for text in (searched(post_of(ctx, question)), *posts.answers(ctx.db, question.id))
    )
    asked = words_of(ctx, question, asked)
    search.put(ctx.db, question.id, ctx.community.id, asked, ctx.community.settings.language, answers)
