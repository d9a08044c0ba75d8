"""One private line to an asker on what the question may lack."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.community.schedule import after_waking
from copbot.features.hints import HintsSettings, feature, lookups
from copbot.hearing.missing import Lack, missing
from copbot.kit.context import Context
from copbot.kit.domain import QuestionAsked
from copbot.kit.looking import is_linked
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.places import post_of
from copbot.kit.saying import short, spans_of
from copbot.rooms.purpose import MORE, Purpose
from copbot.rooms.spans import own_words
from copbot.rooms.text import Text, lines, text
from storage.models import Member, Post, PostKind, Question, State

_MONTH = timedelta(days=30)
_TITLE = 80


class Hints(NudgeKind):
    """What may make a question easier to answer."""

    name = "hints"
    most = 1

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While nobody has said anything, the asker nothing more, and no hint was given for a month."""
        question = ctx.db.get(Question, subject)
        if question is None or question.state != State.OPEN or question.asked_of_id is not None or question.answers:
            return False
        if lookups.hinted_since(ctx.db, member.id, ctx.now - _MONTH) or lookups.is_talked_about(ctx.db, subject):
            return False
        return bool(lacks(ctx, subject))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """What it may lack; a reply to this is passed on."""
        question, post = ctx.db.get_one(Question, subjects[0]), ctx.db.get_one(Post, subjects[0])
        words = ctx.words_for(member)
        title = short(words, post, _TITLE)
        about = ctx.link(post, title) if is_linked(question) else text(title)
        rows: list[Text] = [words.rich("hint-head", title=about)]
        rows += [words.rich(f"hint-lacks-{lack}") for lack in lacks(ctx, question.id)]
        return Said(lines([*rows, words.rich("hint-end")]), question=question.id, purpose=Purpose(MORE, (question.id,)))

    def given(self, ctx: Context, member: Member, subjects: Sequence[int], words: str) -> None:
        """Not again for a month."""
        ctx.db.get_one(Question, subjects[0]).hinted_at = ctx.now
        ctx.db.flush()


HINTS = feature.nudge(Hints())


def lacks(ctx: Context, number: int) -> tuple[Lack, ...]:
    """What the question may lack, by the asker's own words."""
    post = ctx.db.get(Post, number)
    if post is None:
        return ()
    spans = spans_of(post)
    # Code or a quotation shows what an error says.
    found = missing(own_words(post.text, spans) if spans else post.text)
    return tuple(lack for lack in found if not (spans and lack is Lack.ERROR))


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """It is looked at again, if it lacks anything."""
    question, wait = ctx.db.get(Question, event.question), ctx.settings(HintsSettings).after
    if question is None or not wait or question.kind != PostKind.QUESTION or post_of(ctx, question).files:
        return
    if question.hinted_at is None and lacks(ctx, question.id):
        ctx.schedule("look", question.id, after_waking(ctx.now, wait, ctx.community.settings.waking, ctx.zone))


@feature.timer("look", about=Question)
def look(ctx: Context, numbers: Sequence[int]) -> None:
    """Nobody has answered so far."""
    found = [question for question in (ctx.db.get(Question, number) for number in numbers) if question is not None]
    first = {question.asker_id: question for question in reversed(found)}
    nudge(ctx, HINTS, [(ctx.member_by(asker), question.id) for asker, question in first.items()])
