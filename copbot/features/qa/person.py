"""A question put to one member: privately, and to everybody if no answer comes."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.qa import QASettings, feature
from copbot.features.qa.nudging import PERSONAL
from copbot.features.qa.publishing import publish
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.hearers import hearers
from copbot.kit.nudge import nudge
from storage import traces
from storage.models import Member, Question, State


def put(ctx: Context, question: Question, member: Member) -> bool:
    """Put the question to the member when it suits; False (and the asker is told) if it won't, or not in time."""
    ctx.db.flush()
    settings = ctx.settings(QASettings)
    patience = settings.person_after
    hears = next(iter(hearers(ctx, PERSONAL, [member], question.id)), None)
    when = (hears.when or ctx.now) if hears is not None else None
    if when is None or when >= ctx.now + patience:
        ctx.answer("ask-person-closed", {"name": member.name}, question=question.id)
        return False
    if not traces.spend(ctx.db, ctx.community.id, "asks", ctx.member_id, settings.asks_per_day, ctx.now):
        ctx.answer("ask-person-enough", {"count": settings.asks_per_day}, question=question.id)
        return False
    if not traces.spend(ctx.db, ctx.community.id, "asked", member.id, settings.asked_per_day, ctx.now):
        ctx.answer("ask-person-busy", {"name": member.name}, question=question.id)
        return False
    question.asked_of_id = member.id
    heard = nudge(ctx, PERSONAL, [(member, question.id)])
    if not heard.now or ctx.reachable(member):
        # Else the asker sees it happen, in the room.
        key = "ask-person-sent" if heard.now else "ask-person-later"
        ctx.answer(key, {"name": member.name}, question=question.id)
    ctx.schedule("person", question.id, when + patience)
    return True


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
    publish(ctx, ctx.room_by(question.room_id), question, late=True)


@feature.command(Command("pass", (Option("question", Kind.QUESTION),), listed=False, pressed=Pressed.ALL))
def pass_on(ctx: Context, call: Call) -> None:
    """The member whom it was put to leaves it to the others."""
    question = ctx.db.get(Question, call.question)
    if question is None or question.asked_of_id != ctx.member.id:
        raise CommandError("ask-person-not-you")
    release(ctx, question)
    ctx.answer("ask-person-passed", question=question.id)
