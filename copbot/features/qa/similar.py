"""What was offered to who asks is answered in plain words: "that solves it", "2 is no longer true", "none of these"."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.qa import feature
from copbot.features.qa.asking import keep
from copbot.features.qa.settling import repeats
from copbot.hearing import fitting, truth
from copbot.kit import valued
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.freshness import DOUBTED, SIMILAR
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import said_for
from copbot.kit.spoken import lately
from copbot.rooms.actions import Button
from copbot.rooms.events import MessagePosted, own
from copbot.rooms.purpose import NONE, Purpose
from storage.models import Question, State

_HOLDS = timedelta(days=1)
"""So long after it was offered privately plain words are about it."""
_WAITS = (State.OPEN, State.ANSWERED)


def privately(ctx: Context, event: MessagePosted) -> bool:
    """In private, in reply to it or soon after it, if it was the last that was said: is it about that?"""
    why = said_for(ctx, event.reply_to) if event.reply_to is not None else next(iter(lately(ctx, _HOLDS)), NONE)
    return about(ctx, why, own(event))


def about(ctx: Context, why: Purpose, words: str) -> bool:
    """Are the words, on what the bot said for this, about earlier answers that it offered? Then that is done."""
    question = _question(ctx, why)
    if question is None or question.asker_id not in (ctx.member_id, *[one.id for one in ctx.own()]):
        return False
    number, said = fitting.which(words) if len(why.numbers) > 2 or words.strip()[:1].isdigit() else (None, words)
    if number is not None and number >= len(why.numbers):
        return False
    helps = True if number is not None and not said else fitting.helps(said)
    untrue = truth.of_answer(said) if DOUBTED.is_made(ctx) else None
    if helps is None and (untrue is None or untrue.true):
        return False
    ctx.aside = True
    try:
        if helps is False and number is None:
            keep(ctx, question)
        elif number is None and len(why.numbers) > 2:
            _ask_which(ctx, question, why.numbers[1:], untrue=untrue is not None)
        elif helps is None and untrue is not None:
            _untrue(ctx, question, why.numbers[number or 1], untrue.why)
        elif helps:
            repeats(ctx, question, ctx.db.get_one(Question, why.numbers[number or 1]), offered=True)
        else:
            return False
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)
    return True


def _question(ctx: Context, why: Purpose) -> Question | None:
    """The question for which it was offered, while that waits."""
    question = ctx.db.get(Question, why.numbers[0]) if why.word == SIMILAR and len(why.numbers) > 1 else None
    if question is None or question.community_id != ctx.community.id or question.state not in _WAITS:
        return None
    return question


def _untrue(ctx: Context, question: Question, number: int, reason: str) -> None:
    post = _answer(ctx, number)
    if post is None:
        raise CommandError("accept-no-answer")
    DOUBTED.first(ctx, post, question.id, reason)


def _answer(ctx: Context, number: int) -> int | None:
    earlier = ctx.db.get_one(Question, number)
    return next((value.post.id for value in valued.answers(ctx, [earlier])[earlier.id]), None)


def _ask_which(ctx: Context, question: Question, numbers: Sequence[int], *, untrue: bool) -> None:
    """Several were offered."""
    words, buttons = ctx.answer_words, []
    for place, number in enumerate(numbers, 1):
        post = _answer(ctx, number)
        if not untrue:
            buttons.append(Button(words.line("similar-yes", number=f"{place}"), f"duplicate {number} {question.id}"))
        elif post is not None:
            buttons.append(Button(words.line("similar-this", number=f"{place}"), f"untrue {post} {question.id}"))
    ctx.answer("similar-which", buttons=tuple(buttons), question=question.id)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What was offered, while its question waits for an answer."""
    question = _question(ctx, why)
    return question is not None and question.asker_id in {one.id for one in ctx.own()}
