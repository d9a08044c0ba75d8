"""Who asked without a name hears privately what is said to that: nobody can turn to him or her in the room."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.naming import name_for
from copbot.community.people import is_somebody
from copbot.features.qa import feature
from copbot.features.qa.nudging import REMINDERS
from copbot.features.qa.offering import pick
from copbot.features.qa.solved import whether
from copbot.features.qa.tracking import link, title
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAnswered, TurnPassed
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.saying import again_with
from storage.models import Member, Post, PostKind, Question, State, Turn


class Answered(NudgeKind):
    """An answer has come. Its subjects are the answers."""

    name = "answered"
    switch = "solved"
    prompt = True
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is one, and it is still to be said whether it is the one."""
        post = ctx.db.get(Post, subject)
        question = ctx.db.get(Question, post.question_id) if post is not None else None
        return post is not None and post.kind == PostKind.ANSWER and question is not None and _waits(question)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """Whose, and what."""
        post, words = ctx.db.get_one(Post, subjects[0]), ctx.words_for(member)
        question = ctx.db.get_one(Question, post.question_id)
        author = name_for(ctx, member, ctx.member_by(post.author_id))
        about = link(ctx, question, title(ctx, question, words))
        told = words.rich("anonymous-answered", name=author, title=about, answer=again_with(words, post))
        yes = pick(words, "solved-yes", question, post, author)
        return Said(told, whether(words, question, [yes]), question.id)


ANSWERED = feature.nudge(Answered())


def _waits(question: Question) -> bool:
    return question.state in (State.OPEN, State.ANSWERED)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """An answer to it, but not what the asker said in the room."""
    somebody = _asker(ctx, event.question)
    post = ctx.db.get(Post, event.post) if somebody is not None else None
    if somebody is not None and post is not None and post.author_id not in (somebody.id, ctx.hears(somebody).id):
        nudge(ctx, ANSWERED, [(somebody, event.post)])


@feature.on(TurnPassed)
def asked_back(ctx: Context, event: TurnPassed) -> None:
    """Something is asked back: others see that where they asked, and are reminded only later."""
    somebody, question = _asker(ctx, event.question), ctx.db.get(Question, event.question)
    if somebody is not None and question is not None and question.turn == Turn.ASKER:
        nudge(ctx, REMINDERS, [(somebody, question.id)])


def _asker(ctx: Context, number: int) -> Member | None:
    """The somebody who asked this; None if it has a name under it."""
    question = ctx.db.get(Question, number)
    asker = ctx.member_by(question.asker_id) if question is not None else None
    return asker if asker is not None and is_somebody(asker) else None
