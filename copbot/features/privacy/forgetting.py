"""`/forget`: nothing is kept of a member any more. What others wrote stays."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from sqlmodel import col, select

from copbot.community.infos import RoomInfo
from copbot.features.privacy import PURPOSE, feature
from copbot.features.privacy.everywhere import everywhere
from copbot.kit.commands import Call, Command, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import PostDeleted, QuestionSettled
from copbot.kit.places import made, own_thread
from copbot.kit.saying import searched
from copbot.rooms.actions import Button, Delete, MarkThread, Ref, Sent
from storage import privacy, search
from storage.models import Outbox, Post, PostKind, Question, State

_INDEXED = 2000
"""So many characters of each post are looked at by the search."""


_CONFIRM = "forget confirm"


@feature.command(
    Command("forget", (Option("confirm", Kind.WORD, False, ("confirm",), names="forget-word"),), strangers=True)
)
def forget(ctx: Context, call: Call) -> None:
    """Say what that means; with the confirmation, do it: here or, said privately, in each of the communities."""
    # A button or a number is a confirmation only of what was just asked; who writes it out means it.
    if call.get("confirm", str) is None or (call.chosen and ctx.asked_for != _CONFIRM):
        _explain(ctx)
        return
    whole = list(everywhere(ctx))
    # Said first: after that there is nobody any more to whom it could be said.
    ctx.unit.write_later()
    ctx.answer("forget-done", purpose=PURPOSE)
    for there, mine in whole:
        _forget(there, mine)
    ctx.members_changed()


def _explain(ctx: Context) -> None:
    whole = list(everywhere(ctx))
    names = ", ".join(there.community.title for there, _ in whole)
    # In a room somebody else might press it, and would be forgotten.
    alone = ctx.room is None or ctx.room.can.ephemeral
    yes = Button(ctx.answer_words.line("forget-yes"), _CONFIRM, grave=True)
    ctx.ask_for(_CONFIRM)
    ctx.answer("forget-what", {"names": names, "count": len(whole)}, buttons=(yes,) if alone else ())


def _forget(ctx: Context, mine: set[int]) -> None:
    db, forgotten = ctx.db, ctx.words.line("forgotten")
    db.flush()
    # All that is about the questions that these members asked, or said something about, at once: it may be much.
    about = select(Post.question_id).where(col(Post.author_id).in_(mine))
    questions = {one.id: one for one in db.exec(select(Question).where(col(Question.id).in_(about)))}
    said: dict[int, list[Post]] = {}
    for post in db.exec(select(Post).where(col(Post.question_id).in_(about)).order_by(col(Post.id))):
        said.setdefault(post.question_id, []).append(post)
    posts = [post for found in said.values() for post in found if post.author_id in mine]
    for room, ref in [*_said_for(ctx, posts), *_said_of(ctx, mine)]:
        ctx.act(Delete(room=room.key, message=ref), room)
    elsewhere = privacy.known_elsewhere(db, mine)
    for post in posts:
        if post.kind == PostKind.ANSWER and post.question_id in questions:
            _no_answer(questions[post.question_id], post)
        if post.id in elsewhere:
            ctx.emit(PostDeleted(post.id))
    db.flush()
    for number, question in questions.items():
        _settle(ctx, question, said[number], mine)
    privacy.forget(db, mine, forgotten)


def _said_for(ctx: Context, posts: Sequence[Post]) -> Iterator[tuple[RoomInfo, Ref]]:
    """What the bot posted because the member's command was no message."""
    for post in posts:
        question = ctx.db.get(Question, post.id) if post.id == post.question_id else None
        ref = made(post.message, question.post_sent) if question and question.post_sent is not None else None
        if ref is not None:
            yield ctx.room_by(post.room_id), ref


def _said_of(ctx: Context, mine: set[int]) -> Iterator[tuple[RoomInfo, Ref]]:
    """What else the bot said in rooms in the member's place, as far back as it knows."""
    theirs = [(replace(ctx, feature=other.name), forget) for other in ctx.batch.features for forget in other.forgetting]
    purposes = {str(one) for there, forget in theirs for one in forget(there, mine)}
    said = select(Outbox).where(Outbox.community_id == ctx.community.id, Outbox.purpose != "", col(Outbox.room) != "")
    for row in ctx.db.exec(said):
        room = ctx.directory.room(ctx.unit, row.platform, row.room or "")
        if row.purpose in purposes and room is not None:
            yield room, Sent(row.id)


def _no_answer(question: Question, answer: Post) -> None:
    """The answer is gone. A question that is left without any is not put before everybody again for that."""
    answer.kind = PostKind.REMARK
    question.answers -= 1
    if question.accepted_id == answer.id:
        question.accepted_id = None
        question.state = State.ANSWERED if question.state == State.ACCEPTED else question.state
    if question.state == State.ANSWERED and not question.answers:
        question.state = State.CLOSED


def _settle(ctx: Context, question: Question, said: Sequence[Post], mine: set[int]) -> None:
    """The question is over if the member asked it; it is found by what others wrote."""
    if question.asker_id in mine:
        own, room = next(post for post in said if post.id == question.id), ctx.room_by(question.room_id)
        if not question.answers:
            question.state = State.DELETED
        elif question.state in (State.OPEN, State.ANSWERED, State.STALE):
            question.state = State.CLOSED
        thread = own_thread(question, own)
        if thread is not None:
            ctx.act(MarkThread(room=room.key, thread=thread, state="closed"), room)
        question.thread = None if question.thread == own.message else question.thread
        question.post_sent = question.notice_sent = None
    if question.state in (State.CLOSED, State.DELETED):
        ctx.emit(QuestionSettled(question.id, State(question.state)))
    if question.state in (State.ANSWERED, State.ACCEPTED, State.CLOSED) and question.kind == PostKind.QUESTION:
        left = [post for post in said if post.author_id not in mine]
        asked = next((searched(post)[:_INDEXED] for post in left if post.id == question.id), "")
        answers = [post.text[:_INDEXED] for post in left if post.kind == PostKind.ANSWER]
        search.put(ctx.db, question.id, ctx.community.id, asked, ctx.community.settings.language, answers)
    else:
        search.drop(ctx.db, question.id)
