"""What time does to questions: an asker is reminded, a question goes stale."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.qa import REMINDERS, QASettings, feature, life
from copbot.features.qa.tracking import link, move, place_of, title
from copbot.kit.attention import free
from copbot.kit.context import Context
from copbot.kit.domain import AlertGiven, Step
from copbot.rooms.actions import Button
from copbot.rooms.text import plain
from storage import queries
from storage.models import Nudge, Question, State, Turn


@feature.timer("remind", about=Question)
def remind(ctx: Context, questions: Sequence[int]) -> None:
    """An asker who was asked something back hears of it once."""
    for number in questions:
        question = ctx.db.get(Question, number)
        if question is None or question.state != State.OPEN or question.turn != Turn.ASKER:
            continue
        asker = ctx.member_by(question.asker_id)
        asked_by = queries.last_remark(ctx.db, question.id, asker.id)
        may = free(ctx, asker, REMINDERS)
        if may.when is not None:
            ctx.schedule("remind", number, may.when)
        elif may.now and asked_by is not None and ctx.db.get(Nudge, (question.id, asker.id)) is None:
            ctx.db.add(Nudge(question_id=question.id, member_id=asker.id, community_id=ctx.community.id, at=ctx.now))
            words = ctx.words_for(asker)
            name = name_for(ctx, asker, ctx.member_by(asked_by))
            told = words.rich("remind-asker", name=name, title=link(ctx, question, title(ctx, question)))
            ctx.emit(AlertGiven(Step.ASKER, asker.name, (question.id,), plain(told)))
            ctx.tell(
                asker,
                told,
                buttons=(Button(words.line("nudge-no-more"), f"nudges {REMINDERS} off"),),
                fallback=place_of(ctx, question),
                question=question.id,
            )


@feature.timer("stale", about=Question)
def stale(ctx: Context, questions: Sequence[int]) -> None:
    """A question that nobody touched for long leaves the lists."""
    wait = ctx.settings(QASettings).stale_after
    for number in questions:
        question = ctx.db.get(Question, number)
        if question is None or question.state in life.SETTLED or question.state == State.STALE:
            continue
        if question.touched_at + wait > ctx.now:
            ctx.schedule("stale", number, question.touched_at + wait)
        elif question.state == State.OPEN:
            move(ctx, question, State.STALE)
