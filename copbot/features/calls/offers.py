"""What others ask of calls: what stands in a profile, what is small enough for newcomers, what waits for a member."""

from __future__ import annotations

from datetime import datetime

from copbot.features.calls import card, feature, lookups
from copbot.features.calls.nudging import CHECKS, is_done, unthanked
from copbot.features.calls.tables import Helper, Part, Stage, Task, TaskState
from copbot.kit.context import Context
from copbot.kit.measured import REASONS
from copbot.kit.offers import DEEDS, FOR_NEWCOMERS, Answer
from copbot.kit.waits import WAITS, Asked, Waiting
from copbot.language.wording import Wording

_SHOWN = 5
_FOR_NEWCOMERS = 2


@DEEDS.by(feature)
def deeds(ctx: Context, member: int) -> list[str]:
    """What the member did and wants to stand there, the last first."""
    noted = [ctx.db.get_one(Task, one.task_id) for one in lookups.parts_of(ctx.db, [member]) if one.noted]
    found = [one.text for one in noted if card.is_seen(ctx, one)]
    return found[: -_SHOWN - 1 : -1]


@FOR_NEWCOMERS.by(feature)
def small(ctx: Context, words: Wording) -> Answer | None:
    """Small things that are kept for newcomers now."""
    found = [one for one in card.open_to_all(ctx) if card.kept_until(ctx, one) and card.free(ctx, one)][
        -_FOR_NEWCOMERS:
    ]
    if not found:
        return None
    names = ", ".join(words.line("call-small-one", what=one.text, number=f"{one.id}") for one in found)
    return Answer(words.rich("call-for-newcomers", names=names, number=f"{found[-1].id}", count=len(found)))


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """How it goes with what the member does, where that was asked; and for what somebody can be thanked."""
    found = []
    for helper in lookups.parts_of(ctx.db, [ctx.member_id]):
        task = ctx.db.get_one(Task, helper.task_id)
        if helper.part == Part.DOES and task.state == TaskState.OPEN and helper.stage in (Stage.AGAIN, Stage.FREE):
            found.append(_check(ctx, task, helper))
    words = ctx.answer_words
    for task in lookups.called_by(ctx.db, [ctx.member_id]):
        if unthanked(ctx, task.id):
            label, button = words.line("page-calls-thanks"), words.line("call-thanks-say")
            asked = Asked("volunteer", "reason", label, button, given={"what": "thanks", "number": task.id})
            found.append(Waiting(is_done(ctx, words, ctx.member, task), asked=asked))
    return found


def _check(ctx: Context, task: Task, helper: Helper) -> Waiting:
    said = CHECKS.said(ctx, ctx.member, [task.id])
    return Waiting(ctx.answer_words.rich("call-check-half", what=task.text), said.buttons)


@REASONS.by(feature)
def thanked(ctx: Context, since: datetime) -> list[datetime]:
    """When somebody was thanked for what he or she did: the caller always says what for."""
    return list(lookups.thanked_since(ctx.db, ctx.community.id, since))
