"""What people say: which of it asks, which of it answers, which of it says that it helped."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.qa import SURE, QASettings, feature, life, relay, watch
from copbot.features.qa.talk import Talk
from copbot.features.qa.tracking import (
    ACCEPTED,
    TITLE,
    add_post,
    answered,
    asked_back,
    move,
    place_here,
    post_of,
    track,
    went_on,
)
from copbot.hearing import recognise
from copbot.hearing.recognise import Heard
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAnswered, QuestionAsked, QuestionContinued
from copbot.kit.places import pointed_at, stands
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted, addressed, own
from copbot.rooms.spans import unquoted
from copbot.rooms.text import shorten
from storage import questions
from storage.models import Post, PostKind, Question, State

_SAME_QUESTION = timedelta(minutes=5)


@feature.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Somebody said something that is no command."""
    if ctx.room is None:
        relay.private(ctx, event)
        return
    context = ctx.memory(Talk).heard(ctx.room.id, event)
    number, replied = pointed_at(ctx, event.reply_to, event.thread)
    question = ctx.db.get(Question, number) if number is not None else None
    if question is not None:
        respond(ctx, question, event, replied)
    else:
        _plain(ctx, ctx.room, event, context)


def _plain(ctx: Context, room: RoomInfo, event: MessagePosted, context: Heard) -> None:
    """Plain talk: it may name an asker, be an asker's thanks, or ask."""
    settings, words = ctx.settings(QASettings), own(event)
    found = watch.watch(ctx, room)
    found.heard(settings.talk_messages)
    named = None
    if event.reply_to is None:
        named = found.named_in(words, frozenset(person.id for person in addressed(event)), event.author.id)
    mine = found.of_asker(event.author.id)
    if named is None and mine is not None and max(recognise.thanks(words), recognise.solved(words)) >= SURE:
        named = mine
    question = ctx.db.get(Question, named) if named is not None else None
    if question is not None and (named != mine or question.state == State.ANSWERED or not context.addressed):
        respond(ctx, question, event, None)
        return
    if not settings.detect or recognise.question(words, context) < settings.certainty:
        if room.name in settings.sharing and event.thread is None and not context.addressed:
            shared = track(ctx, room, shorten(event.text, TITLE), message=event.message, kind=PostKind.CONTRIBUTION)
            ctx.emit(QuestionAsked(shared.id))
        return
    before = ctx.db.get(Question, mine) if mine is not None else None
    if before is not None and before.state == State.OPEN and ctx.now - before.touched_at <= _SAME_QUESTION:
        before.touched_at = ctx.now
        ctx.emit(QuestionContinued(before.id))
        return
    question = track(ctx, room, event.text, message=event.message, thread=event.thread, detected=True)
    if settings.mark:
        ctx.react(room, event.message, settings.mark)
    ctx.emit(QuestionAsked(question.id, event.files))


def respond(ctx: Context, question: Question, event: MessagePosted, replied: Post | None) -> None:
    """A message about a tracked question: an answer, something asked back, or the asker's own word."""
    member = ctx.member_id
    if member == question.asker_id:
        _asker_speaks(ctx, question, event, replied)
    elif question.state == State.DELETED:
        return
    elif question.kind == PostKind.CONTRIBUTION:
        post = add_post(ctx, question, member, PostKind.REMARK, event.message, event.text)
        if question.state == State.OPEN:
            move(ctx, question, State.ANSWERED)
            ctx.emit(QuestionAnswered(question.id, post))
    elif (
        question.state == State.OPEN and question.kind == PostKind.QUESTION and recognise.asks_back(own(event)) >= SURE
    ):
        asked_back(ctx, question, member, event.message, event.text)
    elif event.text.strip() and not any(map(str.isalnum, _of_ones_own(event))):
        # "👍" or "???" in a thread answers nothing; nor does a quotation alone, or what is only passed on.
        add_post(ctx, question, member, PostKind.REMARK, event.message, event.text)
    else:
        answered(ctx, question, member, event.message, event.text)


def _of_ones_own(event: MessagePosted) -> str:
    """What its author adds, code and links too: these may well be an answer."""
    return "" if event.forwarded is not None else unquoted(event.text, event.spans)


def _asker_speaks(ctx: Context, question: Question, event: MessagePosted, replied: Post | None) -> None:
    words = own(event)
    add_post(ctx, question, ctx.member_id, PostKind.REMARK, event.message, event.text)
    if question.state not in (State.OPEN, State.ANSWERED):
        return
    went_on(ctx, question)
    if question.state == State.ANSWERED and recognise.thanks(words) >= SURE:
        _offer_to_accept(ctx, question, replied)
    elif recognise.solved(words) >= SURE and question.state == State.OPEN:
        question.reason, question.notice_at = life.SOLVED, ctx.now
        move(ctx, question, State.CLOSED)
        for room, message in stands(ctx, post_of(ctx, question)):
            ctx.react(room, message, ACCEPTED)


def _offer_to_accept(ctx: Context, question: Question, replied: Post | None) -> None:
    """Ask the asker, once in a question's life, whether the answer that was thanked for is the one."""
    answers = questions.answers_to(ctx.db, question.id)
    meant = replied if replied and replied.kind == PostKind.ANSWER else max(answers, key=lambda p: p.id, default=None)
    if question.offered or meant is None:
        return
    question.offered = True
    place = place_here(ctx, question, ctx.message)
    author = name_on(ctx, ctx.member_by(meant.author_id), place.room.platform)
    words = ctx.words.rich("accept-offer", asker=name_on(ctx, ctx.member, place.room.platform), author=author)
    yes = Button(ctx.words.line("accept-offer-yes"), f"accept {question.id} {meant.id}")
    no = Button(ctx.words.line("accept-offer-no"), f"keep {question.id}")
    ctx.say(place, words, buttons=(yes, no), question=question.id)
