"""Which open questions wait for a member who took them or was asked, and which for the moderators."""

from __future__ import annotations

from copbot.features.alerts import feature, lookups
from copbot.features.alerts.ladder import Rung
from copbot.features.alerts.nudging import MODERATORS, QUESTIONS
from copbot.features.alerts.rows import linked
from copbot.features.alerts.waiting import still_waits
from copbot.kit.context import Context
from copbot.kit.waits import NEEDS, WAITS, Waiting
from copbot.rooms.actions import Button

_SHOWN = 10


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """The questions that the member has taken, and those that were put before him or her."""
    member, words = ctx.member, ctx.answer_words
    rows = []
    for question in lookups.taken_by(ctx.db, ctx.community.id, member.id, ctx.now, _SHOWN):
        told = words.rich("page-taken", title=linked(ctx, question, words), room=ctx.room_by(question.room_id).name)
        back = Button(words.line("page-taken-back"), f"notmine {question.id}")
        rows.append(Waiting(told, (back,)))
    for number in lookups.put_before(ctx.db, member.id, ctx.now, _SHOWN):
        found = still_waits(ctx, number)
        if found is not None:
            said = QUESTIONS.said(ctx, member, [number])
            rows.append(Waiting(said.text, said.buttons))
    return rows


@NEEDS.by(feature)
def needs(ctx: Context) -> list[Waiting]:
    """What nobody has answered although members were asked, in the rooms that the author moderates."""
    rooms = [room.id for room in ctx.rooms if ctx.moderates_in({room.id})]
    climbed = lookups.climbed(ctx.db, ctx.community.id, rooms, Rung.DONE, ctx.now)
    found = [one for one in climbed if still_waits(ctx, one.id) is not None]
    rows = []
    for question in found[:_SHOWN]:
        said = MODERATORS.said(ctx, ctx.member, [question.id])
        rows.append(Waiting(said.text, said.buttons))
    if len(found) > _SHOWN:
        rows.append(Waiting(ctx.answer_words.rich("alert-more", count=len(found) - _SHOWN)))
    return rows
