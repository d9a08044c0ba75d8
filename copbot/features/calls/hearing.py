"""Answers in plain words: to a call in its room, and privately to what the bot asked about one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import cache

from copbot.features.calls import card, feature, lookups, thanking
from copbot.features.calls.calling import do
from copbot.features.calls.nudging import ASKED, CHECK, THANKS, unthanked
from copbot.features.calls.tables import Helper, Part, Stage, Task, TaskState
from copbot.features.calls.taking import goes_on
from copbot.hearing.yes_no import consents
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.language.languages import LANGUAGES
from copbot.language.wording import wording
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose

_LONG = 80
_MEANINGS = ("take", "could", "no", "well", "done", "back")
_ANSWERS = {card.CARD: ("take", "could", "well", "done", "back"), ASKED: ("take", "could", "no")}
_ANSWERS[CHECK] = ("well", "done", "back")
_CLAUSE = re.compile(r"[,.!;:\n–—-]+(?:\s|$)")


@cache
def _said() -> dict[str, frozenset[str]]:
    return {
        name: frozenset(
            word.strip().casefold()
            for language in LANGUAGES
            for word in wording(language).line(f"call-said-{name}").split("|")
        )
        for name in _MEANINGS
    }


def meaning(words: str, among: Sequence[str] = _MEANINGS) -> str | None:
    """What such an answer means, of what can be meant; None for anything else. "Sorry" says no, or gives back."""
    if len(words) > _LONG:
        return None
    said = words.casefold().replace("’", "'").strip()
    for one in (said.rstrip(" .!"), _CLAUSE.split(said, maxsplit=1)[0].strip()):
        found = next((name for name in among if one in _said()[name]), None)
        if found is not None:
            return found
    return None


@feature.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """A reply to a card, or a plain private word."""
    if event.private:
        _privately(ctx, event)
        return
    if event.reply_to is None or card.is_quiet(ctx):
        return
    said = sent_here(ctx, event.reply_to)
    number = purpose.read(said.purpose).about(card.CARD) if said is not None else None
    task = ctx.db.get(Task, number) if number is not None else None
    if task is None or task.community_id != ctx.community.id or task.state != TaskState.OPEN:
        return
    action = meaning(event.text, _ANSWERS[card.CARD])
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if action is not None and (action in ("take", "could") or helper is not None):
        _answer(ctx, action, task)
    elif helper is not None and helper.part == Part.DOES and helper.stage == Stage.FREE:
        # Who speaks about it is at it.
        goes_on(ctx, task, helper)


def _privately(ctx: Context, event: MessagePosted) -> None:
    said = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    if event.reply_to is not None:
        why = purpose.read(said.purpose) if said is not None and said.community_id == ctx.community.id else None
    else:
        why = next((one for one, _ in waiting(ctx)[:1]), None)
    task = ctx.db.get(Task, why.numbers[0]) if why is not None and why.word in (*_ANSWERS, THANKS) else None
    if task is None or why is None or task.community_id != ctx.community.id:
        return
    if why.word == THANKS and not event.text.rstrip().endswith("?"):
        ctx.taken = True
        _thanks(ctx, task, event.text)
        return
    if why.word == THANKS:
        return
    action = meaning(event.text, _ANSWERS[why.word])
    agrees = consents(event.text)
    if action is None and agrees is not None:
        action = ("take" if agrees else "no") if why.word == ASKED else "well" if agrees else None
    if action is not None:
        ctx.taken = True
        _answer(ctx, action, task)


def _answer(ctx: Context, action: str, task: Task) -> None:
    ctx.taken, ctx.aside = True, True
    try:
        do(ctx, action, task)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


def _thanks(ctx: Context, task: Task, words: str) -> None:
    agrees = consents(words)
    try:
        if agrees is True and task.thanks:
            thanking.say(ctx, task)
        elif agrees is False:
            thanking.leave(ctx, task)
        else:
            thanking.draft(ctx, task, words)
    except CommandError as error:
        ctx.answer(error.key, error.say, purpose=Purpose(THANKS, (task.id,)), refusal=True)


@WAITS_FOR_WORDS.by(feature)
def waits(ctx: Context, why: Purpose) -> bool:
    """What was asked about a call, while that is open; what it was good for, while somebody waits for thanks."""
    if why.word not in (ASKED, CHECK, THANKS):
        return False
    task = ctx.db.get(Task, why.numbers[0])
    if task is None:
        return False
    if why.word == THANKS:
        return task.member_id == ctx.member_id and bool(unthanked(ctx, task.id))
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    if why.word == CHECK:
        return task.state == TaskState.OPEN and helper is not None and helper.part == Part.DOES
    declined = lookups.asked(ctx.db, task.id).get(ctx.member_id, True)
    return task.state == TaskState.OPEN and helper is None and not declined


@feature.on(ActionDone)
def posted(ctx: Context, done: ActionDone) -> None:
    """The card stands in its room."""
    number = done.purpose.about(card.CARD)
    task = ctx.db.get(Task, number) if number is not None else None
    if task is not None and task.sent == done.row and done.made is not None:
        task.message = done.made
