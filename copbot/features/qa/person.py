"""A question put to one member: privately, and to everybody if no answer comes."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.actions import Button
from copbot.commands import Call, Command, CommandError, Kind, Option
from copbot.context import Context
from copbot.features.qa.base import QASettings, feature
from copbot.features.qa.publishing import publish
from copbot.features.qa.tracking import link, place_of, post_of, title
from storage.models import Member, Question, State

KIND = "personal"
"""The kind of nudge that a question to one member is."""


def put(ctx: Context, question: Question, member: Member) -> bool:
    """Put the question to the member; False (and the asker is told) if he or she wants no such questions."""
    if not ctx.wants(member, KIND):
        ctx.answer("ask-person-closed", {"name": member.name}, question=question.id)
        return False
    asker, room = ctx.member_by(question.asker_id), ctx.room_by(question.room_id)
    words = ctx.words_for(member)
    question.asked_of_id = member.id
    ctx.tell(
        member,
        words.rich(
            "ask-person", name=asker.name, room=room.name, text=link(ctx, question, post_of(ctx, question).text)
        ),
        buttons=(
            Button(words.line("ask-person-pass"), f"pass {question.id}"),
            Button(words.line("nudge-no-more"), f"nudges {KIND} off"),
        ),
        fallback=place_of(ctx, question),
        question=question.id,
    )
    ctx.answer("ask-person-sent", {"name": member.name}, question=question.id)
    ctx.schedule("person", question.id, ctx.now + ctx.settings(QASettings).person_after)
    return True


@feature.timer("person")
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
    room = ctx.room_by(question.room_id)
    known = post_of(ctx, question).message is not None
    publish(ctx, room, question)
    if known:
        words = ctx.words.rich("ask-person-everybody", title=title(ctx, question))
        ctx.say(place_of(ctx, question), words, question=question.id)


@feature.command(Command("pass", (Option("question", Kind.QUESTION),), listed=False))
def pass_on(ctx: Context, call: Call) -> None:
    """The member whom it was put to leaves it to the others."""
    question = ctx.db.get(Question, call.question)
    if question is None or question.asked_of_id != ctx.member.id:
        raise CommandError("ask-person-not-you")
    release(ctx, question)
    ctx.answer("ask-person-passed", question=question.id)
