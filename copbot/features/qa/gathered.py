"""What of questions waits for a member: those put to him or her alone, and own ones that wait for a word."""

from __future__ import annotations

from collections.abc import Iterator

from copbot.features.qa import feature
from copbot.features.qa.lookups import put_to
from copbot.features.qa.nudging import PERSONAL, REMINDERS
from copbot.features.qa.solved import SOLVED
from copbot.features.qa.tracking import left_standing
from copbot.kit.context import Context
from copbot.kit.waits import WAITS, Waiting
from storage import anonymous, questions
from storage.models import State, Turn

_SHOWN, _ASKED = 10, 5
_MOST = 50
"""So many of the newest own questions are looked through."""


@WAITS.by(feature)
def waits(ctx: Context) -> list[Waiting]:
    """Questions that somebody put to the member, and own questions about which it is the member's turn."""
    member = ctx.member
    for_me = [PERSONAL.said(ctx, member, [one.id]) for one in put_to(ctx.db, ctx.community.id, member.id, _SHOWN)]
    return [*(Waiting(said.text, said.buttons) for said in for_me), *_own(ctx)]


def _own(ctx: Context) -> Iterator[Waiting]:
    mine = {ctx.member.id, *anonymous.masks(ctx.db, [ctx.member.id])}
    found = questions.own(ctx.db, mine, (State.OPEN, State.ANSWERED), _MOST)
    turned = [one for one in found if one.state == State.OPEN and one.turn == Turn.ASKER]
    for question in turned[:_SHOWN]:
        said = REMINDERS.said(ctx, ctx.member, [question.id])
        yield Waiting(said.text, page="question", query={"number": question.id})
    answered = [one for one in found if one.state == State.ANSWERED and not one.hushed]
    # One answer at least that the asker has not found wanting.
    asked = [one for one in answered[: 2 * _ASKED] if left_standing(ctx, one)][:_ASKED]
    for question in asked:
        said = SOLVED.said(ctx, ctx.member, [question.id])
        yield Waiting(said.text, said.buttons, page="question", query={"number": question.id})
    if len(answered) > len(asked) == _ASKED:
        yield Waiting(ctx.answer_words.rich("page-questions-more", count=len(answered) - _ASKED), page="questions")
