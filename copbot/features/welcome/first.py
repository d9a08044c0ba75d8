"""A newcomer's first message: people get the time to be the first to react; then the bot thanks, then staff hears."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import timedelta

from copbot.features.welcome import feature, introducing, lookups
from copbot.features.welcome.contribution import reacted, said
from copbot.features.welcome.nudging import GREETING, UNANSWERED, place_of, waits
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.watch import First, add, watch
from copbot.hearing import lines
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone, QuestionAnswered, QuestionAsked, TurnPassed
from copbot.kit.nudge import nudge
from copbot.rooms.content import Content, content
from copbot.rooms.events import MessageDeleted, MessagePosted, ReactionAdded, addressed, own
from copbot.rooms.purpose import POST
from copbot.rooms.spans import spelt
from storage import timers
from storage.models import Member, Post, Question

_TOGETHER = timedelta(hours=1)
"""What the moderators would hear of within this time is said at once."""
_SURE = 0.5
_FEW = 3
"""Nobody is spoken to in whose name the first so many letters are others."""


@feature.on(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> None:
    """Somebody said something: perhaps the first thing, perhaps to somebody who did so."""
    if ctx.room is None:
        introducing.private(ctx, event)
        return
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()):
        if _answers(event, waiting):
            reacted(ctx, known, waiting.member)
    member = known.silent.get((ctx.platform, event.author.id))
    if member is not None and content(event.text, event.files) is not Content.NOTHING:
        said(ctx, known, member, ctx.room.id, event.message, event.thread, spelt(event.text, event.spans)[0])


def _answers(event: MessagePosted, first: First) -> bool:
    """Is the message of somebody else, and meant for the newcomer?"""
    if (event.platform, event.author.id) in first.keys:
        return False
    if first.message is not None and first.message in (event.reply_to, event.thread):
        return True
    mentioned = any((event.platform, person.id) in first.keys for person in addressed(event))
    return mentioned or (event.reply_to is None and _speaks_to(own(event), first.name))


def _speaks_to(words: str, name: str) -> bool:
    return name.casefold()[:_FEW] in words.casefold() and lines.addressed(words, name) >= _SURE


@feature.on(ReactionAdded)
def seen(ctx: Context, event: ReactionAdded) -> None:
    """An emoji is a reaction too."""
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()) if ctx.room else ():
        if waiting.message == event.message and (event.platform, event.author.id) not in waiting.keys:
            reacted(ctx, known, waiting.member)


@feature.on(MessageDeleted)
def deleted(ctx: Context, event: MessageDeleted) -> None:
    """Who takes back the first message has said nothing yet."""
    known = watch(ctx)
    for waiting in list(known.first.get(ctx.room.id, {}).values()) if ctx.room else ():
        newcomer = (
            ctx.db.get(Newcomer, (ctx.community.id, waiting.member)) if waiting.message == event.message else None
        )
        if newcomer is not None:
            reacted(ctx, known, waiting.member)
            newcomer.first_at = newcomer.first_room_id = newcomer.first_message = newcomer.first_thread = None
            newcomer.reacted = False
            for account in waiting.keys:
                known.came(account, waiting.member)


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question put by command is something said too."""
    known = watch(ctx)
    question = ctx.db.get(Question, event.question) if known.silent else None
    if question is not None and question.asker_id in known.silent.values():
        post = ctx.db.get(Post, question.id)
        text = post.text if post else ""
        said(ctx, known, question.asker_id, question.room_id, post.message if post else None, question.thread, text)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """An answer is a reaction."""
    _went_on(ctx, event.question)


@feature.on(TurnPassed)
def asked_back(ctx: Context, event: TurnPassed) -> None:
    """So is something asked back."""
    _went_on(ctx, event.question)


def _went_on(ctx: Context, number: int) -> None:
    known = watch(ctx)
    question = ctx.db.get(Question, number) if any(known.first.values()) else None
    if question is not None and question.asker_id in known.first.get(question.room_id, {}):
        reacted(ctx, known, question.asker_id)


@feature.on(ActionDone)
def posted(ctx: Context, done: ActionDone) -> None:
    """What the bot posted for a newcomer has its id now."""
    member = done.purpose.about(introducing.POSTED)
    if done.purpose.word == POST and done.question is not None:
        question = ctx.db.get(Question, done.question)
        member = question.asker_id if question else None
    newcomer = ctx.db.get(Newcomer, (ctx.community.id, member)) if member is not None else None
    if newcomer is not None and newcomer.first_room_id is not None and newcomer.first_message is None:
        newcomer.first_message = done.made
        known = watch(ctx)
        if newcomer.member_id in known.first.get(newcomer.first_room_id, {}):
            add(ctx, known, newcomer)


# What comes of nobody reacting


@feature.timer("thank", about=Member)
def thank(ctx: Context, members: Sequence[int]) -> None:
    """Nobody reacted to these members' first messages: the bot does."""
    for number in members:
        newcomer, member = waits(ctx, number), ctx.member_by(number)
        if newcomer is not None and newcomer.first_room_id is not None and ctx.wants(member, GREETING.name):
            ctx.say(place_of(ctx, newcomer), ctx.words.rich("first-thanks", name=member.name))


@feature.timer("tell", about=Member)
def tell(ctx: Context, members: Sequence[int]) -> None:
    """Still nobody reacted: the moderators hear of these, and of what they would hear of shortly, at once."""
    waiting = [number for number in dict.fromkeys((*members, *_soon(ctx))) if waits(ctx, number) is not None]
    heard = nudge(ctx, UNANSWERED, [(member, number) for number in waiting for member in _staff(ctx, number)])
    if heard.when is None:
        for number in waiting:
            reacted(ctx, watch(ctx), number)


def _staff(ctx: Context, number: int) -> Sequence[Member]:
    """The moderators of the room in which it was said; those of all rooms where that has none."""
    newcomer = waits(ctx, number)
    room = ctx.room_by(newcomer.first_room_id) if newcomer is not None and newcomer.first_room_id is not None else None
    return (ctx.moderators([room]) if room is not None else ()) or ctx.moderators(ctx.rooms)


def _soon(ctx: Context) -> Sequence[int]:
    due = ctx.now + _TOGETHER
    kind = f"{feature.name}.tell"
    found = (newcomer.member_id for newcomer in lookups.unreacted(ctx.db, ctx.community.id))
    return [member for member in found if (when := timers.timer_due(ctx.db, kind, member)) is not None and when <= due]
