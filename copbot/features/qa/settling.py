"""Accepting an answer, closing, reopening, calling a question a duplicate: and undoing it."""

from __future__ import annotations

from dataclasses import replace

from copbot.community.infos import RoomInfo
from copbot.community.naming import name_on
from copbot.features.qa import QASettings, feature, life, pointing
from copbot.features.qa.learning import correct, uncorrect
from copbot.features.qa.tables import Label
from copbot.features.qa.thanking import confirmed, thank
from copbot.features.qa.tracking import ACCEPTED, is_answered, link, mark_seen, move, place_of, title
from copbot.kit import meant, reasons, valued
from copbot.kit.beginning import beginning
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed, Who
from copbot.kit.context import Context
from copbot.kit.domain import AnswerAccepted
from copbot.kit.forms import Field
from copbot.kit.offered import asked
from copbot.kit.places import elsewhere, post_of, posted, stands
from copbot.language.wording import Value
from copbot.rooms.text import Text
from storage import questions
from storage.models import Member, Post, PostKind, Question, State
from storage.valued import unthank

_QUESTION = Option("question", Kind.QUESTION)
_TO_ACCEPT = replace(_QUESTION, offers=asked(*life.TO_ACCEPT))
_TO_CLOSE = replace(_QUESTION, offers=asked(*life.TO_CLOSE))
_TO_REOPEN = replace(_QUESTION, offers=asked(*life.TO_REOPEN))


def question_of(ctx: Context, call: Call) -> Question:
    """The question that the call is about; the desk has looked it up."""
    question = ctx.db.get(Question, call.question)
    if question is None:
        raise CommandError("command-which")
    return question


def check(question: Question, to: State) -> None:
    """Say it, before anything is changed, if the question can't move on to that."""
    if to not in life.FOLLOWS[State(question.state)]:
        raise CommandError("question-is", state=State(question.state))


def notice(ctx: Context, question: Question, key: str, **values: Value | Member) -> None:
    """Say where the question is what became of it, and remember that for a while, in case it is undone."""
    question.notice_sent, question.notice_at = told(ctx, question, key, **values), ctx.now


def told(ctx: Context, question: Question, key: str, **values: Value | Member) -> int | None:
    """Say where the question is what became of it: to the asker alone while nobody else there knows of it.

    Members among the values are named as is right in each room.
    """

    def named(room: RoomInfo) -> dict[str, Value]:
        return {k: name_on(ctx, v, room.platform) if isinstance(v, Member) else v for k, v in values.items()}

    def words(room: RoomInfo) -> Text:
        return ctx.words.rich(key, **named(room))

    own = place_of(ctx, question)
    if not posted(ctx, question):
        ctx.answer(key, named(own.room), question=question.id)
        return None
    for place, copy in elsewhere(ctx, question):
        copy.notice_sent = ctx.say(place, words(place.room), question=question.id)
    return ctx.say(own, words(own.room), question=question.id)


@feature.command(
    Command(
        "accept",
        (_TO_ACCEPT, Option("answer", Kind.NUMBER, required=False)),
        who=Who.ASKER,
        menu=True,
        on_reaction="✅",
        pressed=Pressed.ALL,
    )
)
def accept(ctx: Context, call: Call) -> None:
    """This answer is the one."""
    question = question_of(ctx, call)
    answer = _answer(ctx, question, call.get("answer", int) or call.post)
    if ctx.speaks_as is not None and answer.author_id == ctx.hears(ctx.member).id:
        raise CommandError("anonymous-own-answer", number=f"{question.id}")
    if question.state == State.ACCEPTED and question.accepted_id == answer.id:
        return
    if question.state == State.ACCEPTED:
        question.state = State.ANSWERED
    check(question, State.ACCEPTED)
    before = _unmark(ctx, question) if question.accepted_id != answer.id else None
    if answer.kind in (PostKind.REMARK, PostKind.INTEREST):
        answer.kind = PostKind.ANSWER
        question.answers += 1
    question.accepted_id = answer.id
    move(ctx, question, State.ACCEPTED)
    for room, message in stands(ctx, answer):
        ctx.react(room, message, ACCEPTED)
    author = ctx.member_by(answer.author_id)
    about = link(ctx, question, title(ctx, question))
    if before is not None and before.author_id != answer.author_id:
        other = ctx.member_by(before.author_id)
        notice(ctx, question, "accepted-instead", author=author, before=other, title=about)
    else:
        notice(ctx, question, "accepted", author=author, title=about)
    if ctx.room is None:
        ctx.answer("solved-thanks")
    confirmed(ctx, question, answer)
    ctx.emit(AnswerAccepted(question.id, answer.id))


def _answer(ctx: Context, question: Question, number: int | None) -> Post:
    """The answer meant: the one replied to, else the only one. Raises CommandError."""
    post = ctx.db.get(Post, number) if number is not None and number != question.id else None
    if post is not None and post.question_id == question.id:
        return post
    answers = questions.answers_to(ctx.db, question.id)
    if len(answers) != 1:
        raise CommandError("accept-which" if answers else "accept-no-answer")
    return answers[0]


def _unmark(ctx: Context, question: Question) -> Post | None:
    """No answer is the one any more; the one that was."""
    before = ctx.db.get(Post, question.accepted_id) if question.accepted_id else None
    question.accepted_id = None
    for room, message in stands(ctx, before) if before is not None else ():
        ctx.react(room, message, ACCEPTED, remove=True)
    return before


@feature.command(Command("unaccept", (_QUESTION,), who=Who.ASKER, listed=False, on_unreaction="✅"))
def unaccept(ctx: Context, call: Call) -> None:
    """The ✅ is taken back."""
    question = question_of(ctx, call)
    if question.state == State.ACCEPTED and question.accepted_id == call.post:
        take_back(ctx, question)


@feature.command(
    Command("close", (_TO_CLOSE, Option("reason", Kind.TEXT, required=False)), who=Who.ASKER, pressed=Pressed.ALL)
)
def close(ctx: Context, call: Call) -> None:
    """The question needs no answer any more."""
    question = question_of(ctx, call)
    reason = call.get("reason", str)
    check(question, State.CLOSED)
    question.reason = reason
    move(ctx, question, State.CLOSED)
    key = "closed-because" if reason else "closed"
    notice(ctx, question, key, title=link(ctx, question, title(ctx, question)), reason=reason or "")


_FORM = (Field("of", "of", required=True),)


@feature.command(
    Command(
        "duplicate",
        (Option("of", Kind.EARLIER), _QUESTION),
        who=Who.SUGGESTED,
        menu=True,
        form=_FORM,
        pressed=Pressed.ALL,
    )
)
def duplicate(ctx: Context, call: Call) -> None:
    """The question was asked before; the earlier one's answer stands for this one too."""
    question = question_of(ctx, call)
    other = meant.in_sight(ctx, call.get("of", int))
    if other.id == question.id or other.duplicate_of_id == question.id:
        raise CommandError("duplicate-itself")
    if call.suggested:
        check(question, State.DUPLICATE)
        pointing.point(ctx, question, other)
        return
    repeats(ctx, question, other, offered=call.chosen)


def repeats(ctx: Context, question: Question, other: Question, *, offered: bool) -> None:
    """It asks what the other one asked; `offered` is whether that was offered for it. Raises CommandError."""
    check(question, State.DUPLICATE)
    question.duplicate_of_id = other.duplicate_of_id or other.id
    move(ctx, question, State.DUPLICATE)
    by_bot = offered and not pointing.pointed_to(ctx, question)
    correct(ctx, Label.OFFER_ALIKE if by_bot else Label.ALIKE, question.id)
    best = next((value for value in valued.answers(ctx, [other])[other.id] if value.enough), None)
    answer = best.post if best is not None else None
    if answer is not None and question.asker_id == ctx.member_id:
        thank(ctx, answer, question)
        confirmed(ctx, question, answer)
    key = "duplicated-answer" if answer and (answer.text or answer.files) else "duplicated"
    notice(
        ctx,
        question,
        key,
        title=link(ctx, other, title(ctx, other)),
        answer=beginning(ctx, ctx.words, answer) if answer else "",
    )


@feature.command(Command("reopen", (_TO_REOPEN,), who=Who.ASKER, pressed=Pressed.ALL))
def reopen(ctx: Context, call: Call) -> None:
    """The question is in sight again; soon after it was settled this undoes that without a word."""
    question = question_of(ctx, call)
    if question.state == State.OPEN:
        raise CommandError("question-is", state=State(question.state))
    take_back(ctx, question)


def take_back(ctx: Context, question: Question) -> None:
    """Undo what settled the question."""
    check(question, State.OPEN)
    soon = question.notice_at is not None and ctx.now - question.notice_at <= ctx.settings(QASettings).undo_within
    said, question.notice_sent, question.notice_at = [question.notice_sent], None, None
    for _, copy in elsewhere(ctx, question):
        said.append(copy.notice_sent)
        copy.notice_sent = None
    if question.reason == reasons.SOLVED:
        for room, message in stands(ctx, post_of(ctx, question)):
            ctx.react(room, message, ACCEPTED, remove=True)
    elif question.reason == reasons.NO_QUESTION:
        mark_seen(ctx, question)
        uncorrect(ctx, Label.NO_QUESTION, question.id)
    if question.duplicate_of_id is not None:
        uncorrect(ctx, Label.ALIKE, question.id)
        unthank(ctx.db, question.duplicate_of_id, question.asker_id)
    question.reason = question.duplicate_of_id = None
    if soon and question.state == State.CLOSED and question.accepted_id is not None:
        move(ctx, question, State.ACCEPTED)
    else:
        _unmark(ctx, question)
        soon = soon and State(question.state) in life.SETTLED
        move(ctx, question, State.ANSWERED if soon and is_answered(ctx, question) else State.OPEN)
    if soon:
        for row in said:
            if row is not None:
                ctx.unsay(row)
    else:
        told(ctx, question, "reopened", title=link(ctx, question, title(ctx, question)))
