"""A question put to one member: privately, and to everybody if no answer comes."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.qa import PERSONAL, QASettings, feature
from copbot.features.qa.publishing import publish
from copbot.features.qa.tracking import link, place_of, post_of
from copbot.kit.attention import free
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.rooms.actions import Button
from storage import queries
from storage.models import Member, Question, State


def put(ctx: Context, question: Question, member: Member) -> bool:
    """Put the question to the member when it suits; False (and the asker is told) if it won't, or not in time."""
    settings = ctx.settings(QASettings)
    patience = settings.person_after
    may = free(ctx, member, PERSONAL)
    when = ctx.now if may.now else may.when
    if when is None or when >= ctx.now + patience:
        ctx.answer("ask-person-closed", {"name": member.name}, question=question.id)
        return False
    if not queries.spend(ctx.db, ctx.community.id, "asks", ctx.member_id, settings.asks_per_day, ctx.now):
        ctx.answer("ask-person-enough", {"count": settings.asks_per_day}, question=question.id)
        return False
    if not queries.spend(ctx.db, ctx.community.id, "asked", member.id, settings.asked_per_day, ctx.now):
        ctx.answer("ask-person-busy", {"name": member.name}, question=question.id)
        return False
    question.asked_of_id = member.id
    if may.now:
        _tell(ctx, question, member)
    else:
        ctx.schedule("put", question.id, when)
    if not may.now or ctx.reachable(member):
        # Else the asker sees it happen, in the room.
        key = "ask-person-sent" if may.now else "ask-person-later"
        ctx.answer(key, {"name": member.name}, question=question.id)
    ctx.schedule("person", question.id, when + patience)
    return True


@feature.timer("put", about=Question)
def suits(ctx: Context, questions: Sequence[int]) -> None:
    """It suits the member by now whom it was to be put to."""
    for number in questions:
        question = ctx.db.get(Question, number)
        if question is None or question.asked_of_id is None or question.state != State.OPEN:
            continue
        member = ctx.member_by(question.asked_of_id)
        may = free(ctx, member, PERSONAL)
        if may.now:
            _tell(ctx, question, member)
        elif may.when is not None:
            # Till then it may have become everybody's.
            ctx.schedule("put", number, may.when)
        else:
            release(ctx, question)


def _tell(ctx: Context, question: Question, member: Member) -> None:
    asker, room = ctx.member_by(question.asker_id), ctx.room_by(question.room_id)
    words = ctx.words_for(member)
    ctx.tell(
        member,
        words.rich(
            "ask-person",
            name=name_for(ctx, member, asker),
            room=room.name,
            text=link(ctx, question, post_of(ctx, question).text),
        ),
        buttons=(
            Button(words.line("ask-person-pass"), f"pass {question.id}"),
            Button(words.line("nudge-no-more"), f"nudges {PERSONAL} off"),
        ),
        fallback=place_of(ctx, question),
        question=question.id,
    )


@feature.timer("person", about=Question)
def waited(ctx: Context, questions: Sequence[int]) -> None:
    """The member whom it was put to did not answer."""
    for number in questions:
        question = ctx.db.get(Question, number)
        if question is not None and question.asked_of_id is not None and question.state == State.OPEN:
            release(ctx, question)


def release(ctx: Context, question: Question) -> None:
    """The question is everybody's from now on."""
    question.asked_of_id = None
    ctx.cancel("person", question.id)
    ctx.cancel("put", question.id)
    publish(ctx, ctx.room_by(question.room_id), question, late=True)


@feature.command(Command("pass", (Option("question", Kind.QUESTION),), listed=False))
def pass_on(ctx: Context, call: Call) -> None:
    """The member whom it was put to leaves it to the others."""
    question = ctx.db.get(Question, call.question)
    if question is None or question.asked_of_id != ctx.member.id:
        raise CommandError("ask-person-not-you")
    release(ctx, question)
    ctx.answer("ask-person-passed", question=question.id)
