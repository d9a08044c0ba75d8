"""Answers in plain words: to a call in its room, and privately to what the bot asked about one."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.calls import card, feature, lookups, thanking
from copbot.features.calls.calling import do
from copbot.features.calls.nudging import ASKED, CHECK, THANKS, unthanked
from copbot.features.calls.plainly import means, of_oneself
from copbot.features.calls.tables import Helper, Part, Stage, Task, TaskState
from copbot.features.calls.taking import goes_on
from copbot.hearing.yes_no import consents, only_thanks
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from copbot.kit.limits import Limits
from copbot.kit.offers import WAITS_FOR_WORDS
from copbot.kit.places import sent_here
from copbot.kit.spoken import waiting
from copbot.language.wording import everywhere, listed_everywhere
from copbot.patterns import expression
from copbot.rooms import purpose
from copbot.rooms.events import MessagePosted
from copbot.rooms.purpose import Purpose

_LONG, _LONGEST = 80, 160
_AGAIN = timedelta(days=1)
"""So seldom somebody is told that an answer was not understood."""
_MEANINGS = ("take", "could", "no", "well", "done", "back")
_ANSWERS = {card.CARD: ("take", "could", "well", "done", "back"), ASKED: ("take", "could", "no")}
_ANSWERS[CHECK] = ("well", "done", "back")
_HAS = ("back", "done", "well", "take", "could")
"""What somebody may say who does it, or could help."""
_CLAUSE = expression(r"[,.!;:\n–—-]+(?:\s|$)")


def meaning(words: str, among: Sequence[str] = _MEANINGS) -> str | None:
    """What such an answer means, of what can be meant; None for anything else. "Sorry" says no, or gives back."""
    if len(words) > _LONG:
        return _plainly(words, among)
    said = words.casefold().replace("’", "'").strip()
    for one in (said.rstrip(" .!"), _CLAUSE.split(said, maxsplit=1)[0].strip()):
        found = next((name for name in among if one in listed_everywhere(f"call-said-{name}")), None)
        if found is not None:
            return found
    return _plainly(words, among)


def _plainly(words: str, among: Sequence[str]) -> str | None:
    found = means(words) if len(words) <= _LONGEST else None
    if found == "back" and "back" not in among:
        # Who was asked, and can't, says no.
        found = "no"
    return found if found in among else None


@feature.on(MessagePosted, plain=False)
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
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    action = meaning(event.text, _HAS if helper is not None else _ANSWERS[card.CARD])
    if action is None and helper is None and consents(event.text) and task.member_id != ctx.member_id:
        action = "take"
    if action is not None and (action in ("take", "could") or helper is not None):
        _answer(ctx, action, task)
        return
    if helper is not None and helper.part == Part.DOES and helper.stage == Stage.FREE:
        # Who speaks about it is at it.
        goes_on(ctx, task, helper)
    if action is None and _is_for_us(ctx, event.text, task, helper):
        ctx.aside = True
        _unclear(ctx, task, helper)


def _is_for_us(ctx: Context, words: str, task: Task, helper: Helper | None) -> bool:
    """Does it sound like an answer, which others may only not have understood? Nobody is told so twice a day."""
    if ctx.taken or task.member_id == ctx.member_id or len(words) > _LONG or not of_oneself(words):
        return False
    if (helper is None and meaning(words, ("no",)) is not None) or only_thanks(words):
        return False
    return ctx.lasting(Limits).add(("call", task.id, ctx.member_id), ctx.now, _AGAIN) == 1


def _unclear(ctx: Context, task: Task, helper: Helper | None, *, asked: bool = False) -> None:
    part = "does" if helper is not None else "asked" if asked else "free"
    ctx.answer("call-unclear", {"what": task.text, "part": part}, refusal=True)


def _privately(ctx: Context, event: MessagePosted) -> None:
    said = sent_here(ctx, event.reply_to) if event.reply_to is not None else None
    if event.reply_to is not None:
        why = purpose.read(said.purpose) if said is not None and said.community_id == ctx.community.id else None
    else:
        why = next((one for one, _ in waiting(ctx)[:1]), None)
    if why is None and event.reply_to is None and not ctx.taken:
        _of_the_one(ctx, event.text)
        return
    task = ctx.db.get(Task, why.numbers[0]) if why is not None and why.word in (*_ANSWERS, THANKS) else None
    if task is None or why is None or task.community_id != ctx.community.id:
        return
    if why.word == THANKS and not event.text.rstrip().endswith("?"):
        ctx.taken = True
        _thanks(ctx, task, event.text)
        return
    if why.word == THANKS:
        return
    helper = ctx.db.get(Helper, (task.id, ctx.member_id))
    action = meaning(event.text, _HAS if why.word == card.CARD and helper is not None else _ANSWERS[why.word])
    agrees = consents(event.text)
    if action is None and agrees is not None:
        action = ("take" if agrees else "no") if why.word == ASKED else "well" if agrees else None
    if action is not None:
        ctx.taken = True
        _answer(ctx, action, task)
    elif not ctx.taken and task.state == TaskState.OPEN and not event.text.rstrip().endswith("?"):
        ctx.taken = True
        _unclear(ctx, task, helper, asked=why.word == ASKED)


def _of_the_one(ctx: Context, words: str) -> None:
    """Nothing was asked of late: plain words about what one does are about the only one that can be meant."""
    action = means(words) if len(words) <= _LONG else None
    if action not in ("back", "done", "well"):
        return
    parts = [one for one in lookups.parts_of(ctx.db, [ctx.member_id]) if one.part == Part.DOES]
    found = [task for task in (ctx.db.get(Task, one.task_id) for one in parts) if task and task.state == TaskState.OPEN]
    if len(found) == 1 and found[0].community_id == ctx.community.id:
        _answer(ctx, action, found[0])


def _answer(ctx: Context, action: str, task: Task) -> None:
    ctx.taken, ctx.aside = True, True
    try:
        do(ctx, action, task)
    except CommandError as error:
        ctx.answer(error.key, error.say, refusal=True)


def _thanks(ctx: Context, task: Task, words: str) -> None:
    agrees, said = consents(words), words.casefold().strip(" .!")
    agrees = (
        True if said in everywhere("call-thanks-say") else False if said in everywhere("call-thanks-not") else agrees
    )
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
