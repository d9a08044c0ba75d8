"""What time does to questions: an asker is reminded, a question goes stale."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.schedule import DAY
from copbot.features.qa import QASettings, feature, life
from copbot.features.qa.ending import ENDED
from copbot.features.qa.nudging import REMINDERS
from copbot.features.qa.tracking import move, quiet_at
from copbot.kit.context import Context
from copbot.kit.domain import CLOCK, SettingChanged, StageChanged
from copbot.kit.nudge import nudge
from storage.models import Question, Stage, State


@feature.timer("remind", about=Question)
def remind(ctx: Context, questions: Sequence[int]) -> None:
    """Askers who were asked something back hear of it."""
    found = [question for question in (ctx.db.get(Question, number) for number in questions) if question is not None]
    nudge(ctx, REMINDERS, [(ctx.member_by(question.asker_id), question.id) for question in found])


@feature.timer("stale", about=Question)
def stale(ctx: Context, questions: Sequence[int]) -> None:
    """A question that nobody touched for long leaves the lists, and its asker hears so."""
    if ctx.hushed:
        # In a rest nobody is asked for an answer, so that there is none says nothing.
        for number in questions:
            ctx.schedule("stale", number, ctx.now + DAY)
        return
    wait = ctx.settings(QASettings).stale_after
    ended: list[Question] = []
    for number in questions:
        question = ctx.db.get(Question, number)
        if question is None or question.state in life.SETTLED or question.state == State.STALE:
            continue
        if question.touched_at + wait > ctx.now:
            ctx.schedule("stale", number, question.touched_at + wait)
        elif question.state == State.OPEN:
            move(ctx, question, State.STALE)
            ended.append(question)
    ctx.db.flush()
    nudge(ctx, ENDED, [(ctx.member_by(question.asker_id), question.id) for question in ended])


@feature.on(SettingChanged)
def waits_changed(ctx: Context, event: SettingChanged) -> None:
    """What waits already waits as long as is said now."""
    if event.name == f"{feature.name}.stale_after":
        for question in _waiting(ctx, "stale"):
            ctx.schedule("stale", question.id, question.touched_at + ctx.settings(QASettings).stale_after)
    if event.name in (*CLOCK, f"{feature.name}.solved_after"):
        for question in _waiting(ctx, "solved"):
            ctx.schedule("solved", question.id, quiet_at(ctx, question))


@feature.on(StageChanged)
def woken(ctx: Context, event: StageChanged) -> None:
    """After a rest what is open has all its time again."""
    if event.stage == Stage.AWAKE:
        for question in _waiting(ctx, "stale"):
            ctx.schedule("stale", question.id, ctx.now + ctx.settings(QASettings).stale_after)


def _waiting(ctx: Context, kind: str) -> list[Question]:
    found = (ctx.db.get(Question, number) for number in ctx.waiting(kind))
    return [question for question in found if question is not None]
