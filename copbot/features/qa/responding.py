"""What a message about a question does to it: answers, questions back, and the asker's own word."""

from __future__ import annotations

from copbot.features.qa import judging
from copbot.features.qa.offering import offer
from copbot.features.qa.thanking import thank
from copbot.features.qa.tracking import (
    ACCEPTED,
    add_post,
    answer_went,
    answered,
    asked_back,
    back,
    is_answered,
    move,
    newest_answer,
    remarked,
    went_on,
)
from copbot.hearing import recognise
from copbot.hearing.lines import Kind
from copbot.hearing.same import has_it_too
from copbot.hearing.taking_back import takes_back
from copbot.kit import reasons
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAnswered, SameSaid
from copbot.kit.places import post_of, stands
from copbot.kit.tally import REPLIES, count
from copbot.rooms.events import MessagePosted, own
from storage import questions
from storage.models import Post, PostKind, Question, State


def respond(
    ctx: Context, question: Question, event: MessagePosted, replied: Post | None, *, pointed: bool = False
) -> None:
    """A message about a tracked question: an answer, something asked back, or the asker's own word.

    `pointed`: it speaks to the asker.
    """
    member = ctx.member_id
    if member == question.asker_id:
        add_post(ctx, question, member, PostKind.REMARK, event.message, event.text)
        asker_said(ctx, question, event, replied)
    else:
        respond_for(ctx, question, member, event, replied, pointed=pointed)


def respond_for(
    ctx: Context,
    question: Question,
    member: int,
    event: MessagePosted,
    replied: Post | None = None,
    *,
    pointed: bool = False,
) -> None:
    """The same for what this other member said, perhaps a while ago."""
    if question.state == State.DELETED:
        return
    if question.kind == PostKind.CONTRIBUTION:
        post = add_post(ctx, question, member, PostKind.REMARK, event.message, event.text)
        if question.state == State.OPEN:
            move(ctx, question, State.ANSWERED)
            ctx.emit(QuestionAnswered(question.id, post, event.message))
    else:
        kind = judging.by_other(judging.words_of(post_of(ctx, question)), event, pointed=pointed)
        count(ctx, REPLIES, "other", kind)
        if kind is Kind.ANSWER:
            answered(ctx, question, member, event.message, event.text)
        elif kind is Kind.ASKS_BACK and question.state == State.OPEN:
            asked_back(ctx, question, member, event.message, event.text)
        else:
            remarked(ctx, question, member, event.message, event.text)
            if takes_back(own(event)):
                _take_back(ctx, question, member, replied)
            elif replied is not None and replied.kind == PostKind.ANSWER and recognise.thanks(own(event)):
                thank(ctx, replied)
            elif has_it_too(own(event)):
                ctx.emit(SameSaid(question.id, member))


def _take_back(ctx: Context, question: Question, member: int, replied: Post | None) -> None:
    """Somebody takes the own answer back: the one replied to, else the newest. What was accepted stays."""
    mine = [post for post in questions.answers_to(ctx.db, question.id) if post.author_id == member]
    meant = replied if replied in mine else max(mine, key=lambda post: post.id, default=None)
    if meant is not None and meant.id != question.accepted_id:
        answer_went(ctx, question, meant)


def asker_said(ctx: Context, question: Question, event: MessagePosted, replied: Post | None) -> None:
    """The asker's own word on the question."""
    kind = judging.by_asker(judging.words_of(post_of(ctx, question)), event)
    count(ctx, REPLIES, "asker", kind or "nothing")
    if kind is Kind.NOT_SOLVED and question.state == State.CLOSED and question.reason == reasons.SOLVED:
        not_solved(ctx, question)
        unsettle(ctx, question)
        return
    if question.state not in (State.OPEN, State.ANSWERED):
        return
    if kind is Kind.SOLVED_SELF:
        settle(ctx, question)
    elif kind is Kind.NOT_SOLVED:
        not_solved(ctx, question)
    elif kind in (Kind.THANKS, Kind.MORE_DETAIL):
        went_on(ctx, question)
        if kind is Kind.THANKS and question.kind == PostKind.QUESTION:
            offer(ctx, question, event, replied)


def not_solved(ctx: Context, question: Question) -> None:
    """By the asker's word none of the answers so far was the one; they keep their standing."""
    went_on(ctx, question)
    if question.kind == PostKind.QUESTION and question.answers:
        question.not_solved_by = newest_answer(ctx, question)
        if question.state == State.ANSWERED:
            back(ctx, question)


def settle(ctx: Context, question: Question) -> None:
    """The asker has found it, or needs it no more."""
    question.reason, question.notice_at = reasons.SOLVED, ctx.now
    move(ctx, question, State.CLOSED)
    for room, message in stands(ctx, post_of(ctx, question)):
        ctx.react(room, message, ACCEPTED)


def unsettle(ctx: Context, question: Question) -> None:
    """The asker has not found it after all: the question is answered or open, as it was."""
    for room, message in stands(ctx, post_of(ctx, question)):
        ctx.react(room, message, ACCEPTED, remove=True)
    question.reason = question.notice_at = None
    if is_answered(ctx, question):
        move(ctx, question, State.ANSWERED)
    else:
        back(ctx, question)
