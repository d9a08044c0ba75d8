"""What a member can answer to a nudge: I'll take it, not mine, later."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.values import maybe_number
from copbot.features.alerts import AlertsSettings, feature
from copbot.features.alerts.climbing import again, wait
from copbot.features.alerts.ladder import Rung
from copbot.features.alerts.nudging import MODERATORS, QUESTIONS
from copbot.features.alerts.tables import Handed
from copbot.features.alerts.waiting import held_until
from copbot.kit import nudge as nudges
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.waits import CHOICES, Asked, Choice
from copbot.rooms.actions import Button
from storage.models import Member, Nudge, Question, State

_QUESTION = Option("question", Kind.QUESTION)
_SNOOZES = {"day": "1d", "week": "7d"}
_MOST = 50
"""So many questions are postponed at once."""


def _open(ctx: Context, call: Call) -> Question:
    question = ctx.db.get(Question, call.question)
    if question is None:
        raise CommandError("command-which")
    if question.state != State.OPEN:
        raise CommandError("question-is", state=State(question.state))
    return question


@feature.command(Command("take", (_QUESTION,), listed=False, pressed=Pressed.ALL))
def take(ctx: Context, call: Call) -> None:
    """The member will see to it: for a while nobody else is asked."""
    question = _open(ctx, call)
    if question.asker_id == ctx.member_id:
        raise CommandError("ask-yourself")
    if held_until(ctx, question) and question.taken_by_id not in (None, ctx.member_id):
        raise CommandError("take-taken")
    question.taken_by_id = ctx.member_id
    question.held_until = ctx.now + ctx.settings(AlertsSettings).hold
    wait(ctx, question)
    ctx.answer("take-thanks", question=question.id)


@feature.command(Command("notmine", (_QUESTION, Option("member", Kind.MEMBER, required=False)), pressed=Pressed.OWN))
def not_mine(ctx: Context, call: Call) -> None:
    """Not this member's: the one is asked whom he or she thinks of, else somebody else."""
    question, other = _open(ctx, call), call.get("member", int)
    if other is not None:
        _may_hand(ctx, question, other)
    nudge = ctx.db.get(Nudge, (question.id, ctx.member_id))
    if nudge is None:
        ctx.db.add(
            Nudge(
                question_id=question.id,
                member_id=ctx.member_id,
                community_id=ctx.community.id,
                at=ctx.now,
                declined=True,
            )
        )
    else:
        nudge.declined = True
    ctx.db.flush()
    if question.taken_by_id == ctx.member_id:
        question.taken_by_id = question.held_until = None
        wait(ctx, question)
    if other is None:
        ctx.answer("notmine-thanks", question=question.id)
    if other is None or not _hand_on(ctx, question, ctx.member_by(other)):
        again(ctx, [question.id])


def _may_hand(ctx: Context, question: Question, other: int) -> None:
    """Raises CommandError for who was not asked, or has passed; and for whom one can't hand the question on to."""
    name = ctx.member_by(other).name
    handed = ctx.db.get(Handed, (question.id, other))
    if handed is not None and handed.by_id == ctx.member_id:
        raise CommandError("notmine-already", name=name)
    asked = ctx.db.get(Nudge, (question.id, ctx.member_id))
    if asked is None or asked.declined:
        raise CommandError("notmine-not-asked", number=f"{question.id}")
    if other == ctx.member_id:
        raise CommandError("notmine-yourself")
    if other == question.asker_id:
        raise CommandError("notmine-asker", name=name)


def _hand_on(ctx: Context, question: Question, member: Member) -> bool:
    """Ask the member, or say that it can't be; False if somebody else is to be asked before long."""
    if ctx.db.get(Nudge, (question.id, member.id)) or ctx.db.get(Handed, (question.id, member.id)):
        # Whom the bot has asked is not for others to find out: it is said as of who wants no such nudges.
        ctx.answer("notmine-cannot", {"name": member.name}, question=question.id)
        return False
    handed = Handed(
        question_id=question.id, member_id=member.id, by_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now
    )
    ctx.db.add(handed)
    ctx.db.flush()
    heard = nudges.nudge(ctx, QUESTIONS, [(member, question.id)])
    known = heard.now or heard.when is not None
    ctx.answer("notmine-handed" if known else "notmine-cannot", {"name": member.name}, question=question.id)
    soon = ctx.now + ctx.settings(AlertsSettings).hold
    return heard.now or (heard.when is not None and heard.when <= soon)


@feature.command(Command("snooze", (Option("time", Kind.DURATION, required=False),), aside=True))
def snooze(ctx: Context, call: Call) -> None:
    """No nudges for a while."""
    time = call.get("time", timedelta)
    until = ctx.now + (ctx.settings(AlertsSettings).snooze if time is None else time)
    for member in ctx.own():
        member.snoozed_until = until if until > ctx.now else None
    if until <= ctx.now:
        ctx.answer("snooze-over")
        return
    ctx.answer("snooze-done", {"until": until.astimezone(ctx.zone_of(ctx.member))})


@CHOICES.by(feature)
def rest(ctx: Context) -> list[Choice]:
    """Until when the member is left alone."""
    words, until = ctx.answer_words, ctx.member.snoozed_until
    if until is not None and until > ctx.now:
        told = words.rich("page-snooze-until", until=until.astimezone(ctx.zone_of(ctx.member)))
        snoozes = {"end": "0h"}
    else:
        told, snoozes = words.rich("page-snooze-none"), _SNOOZES
    buttons = tuple(Button(words.line(f"page-snooze-{name}"), f"snooze {time}") for name, time in snoozes.items())
    asked = Asked("snooze", "time", words.line("page-snooze-how-long"), words.line("page-snooze-set"))
    return [Choice(words.line("page-snooze"), told, buttons, asked)]


@feature.command(Command("postpone", (Option("questions", Kind.TEXT),), listed=False, pressed=Pressed.OWN))
def postpone(ctx: Context, call: Call) -> None:
    """A snooze of these questions: those that are still open then come back."""
    snooze(ctx, call)
    for number in map(maybe_number, (call.get("questions", str) or "").split()[:_MOST]):
        asked = ctx.db.get(Nudge, (number, ctx.member_id)) if number is not None else None
        question = ctx.db.get(Question, number) if asked is not None else None
        if asked is None or question is None:
            continue
        ctx.db.delete(asked)
        staff = question.rung >= Rung.DONE and ctx.may_moderate(ctx.member_id)
        kind = MODERATORS if staff else QUESTIONS
        nudges.later(ctx, kind, ctx.member_id, question.id, ctx.member.snoozed_until or ctx.now)
