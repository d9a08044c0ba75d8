"""An answer helped somebody: that is remembered, and who gave it hears so privately, the first time."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.features.qa import feature
from copbot.features.qa.tracking import link, title
from copbot.kit.context import Context
from copbot.kit.found import AnswerHelped
from copbot.kit.nudge import NudgeKind, Said, nudge
from storage import valued
from storage.models import Member, Post, Question, State


class Helped(NudgeKind):
    """The first time that an answer of somebody is confirmed. Its subjects are the questions of who was helped."""

    name = "helped"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """Once in a life, while it is still held to have helped."""
        question = ctx.db.get(Question, subject)
        answer = _confirmed(ctx, question) if question is not None else None
        return answer is not None and answer.author_id == member.id and not valued.was_told(ctx.db, member.id)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Whom it helped."""
        question = ctx.db.get_one(Question, subjects[0])
        name = name_for(ctx, member, ctx.member_by(question.asker_id))
        words = ctx.words_for(member)
        told = words.rich("helped-told", name=name, title=link(ctx, question, title(ctx, question, words)))
        return Said(told)

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Never again."""
        answer = _confirmed(ctx, ctx.db.get_one(Question, subjects[0]))
        if answer is not None:
            answer.told = True
            ctx.db.flush()


HELPED = feature.nudge(Helped())


def _confirmed(ctx: Context, question: Question) -> Post | None:
    """The answer that helped the asker: to this question, or to the earlier one that it repeats."""
    if question.state == State.ACCEPTED and question.accepted_id is not None:
        return ctx.db.get(Post, question.accepted_id)
    if question.state == State.DUPLICATE and question.duplicate_of_id is not None:
        return valued.helped_by(ctx.db, question.duplicate_of_id, question.asker_id)
    return None


def confirmed(ctx: Context, question: Question, answer: Post) -> None:
    """It helped the asker of this question; who gave it hears of that, the first time."""
    if answer.author_id != question.asker_id:
        ctx.db.flush()
        nudge(ctx, HELPED, [(ctx.member_by(answer.author_id), question.id)])


def thank(ctx: Context, answer: Post, question: Question | None = None) -> None:
    """The author of the event, who had asked this question, says that this answer helped."""
    if answer.author_id != ctx.member_id:
        valued.thank(ctx.db, answer, ctx.member_id, ctx.now)
        ctx.emit(AnswerHelped(answer.id, question.id if question is not None else None))
