"""What is heard in the rooms: that somebody spoke, for the first time perhaps, or reacted to who did."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime, timedelta

from copbot.community.people import is_somebody
from copbot.features.health import feature, lookups
from copbot.features.health.counting import counted, taken
from copbot.features.health.tables import SOON
from copbot.features.health.watch import First, Heard, heard
from copbot.kit.context import Context
from copbot.kit.domain import InterestShown, QuestionAnswered, QuestionAsked, TurnPassed
from copbot.kit.offers import SPOKE
from copbot.kit.said import BotSaid
from copbot.rooms.events import MessagePosted, ReactionAdded
from storage.models import Community, Question

_WRITTEN = timedelta(hours=6)
"""So long what was counted stays in memory at most."""


@feature.on(MessagePosted)
def said(ctx: Context, event: MessagePosted) -> None:
    """Somebody said something."""
    account = ctx.account if ctx.room is not None else None
    if ctx.room is None or account is None:
        return
    known = heard(ctx)
    if known.waiting:
        for member in dict.fromkeys(known.meant(ctx.room.id, event)):
            _reacted(ctx, known, member, account.member)
    if account.member not in known.known:
        key = event.platform, event.author.id
        _begins(ctx, known, First(account.member, ctx.room.id, event.message, key, event.author.name, event.at + SOON))
    _spoke(ctx, account.member, event.at)


@SPOKE.by(feature)
def spoke(ctx: Context, since: datetime) -> Collection[int]:
    """Who said something since then, written down or not."""
    lately = {member for member, at in counted(ctx).spoke.items() if at >= since}
    return lately | lookups.spoke_since(ctx.db, ctx.community.id, since)


@feature.on(QuestionAsked)
def asked(ctx: Context, event: QuestionAsked) -> None:
    """A question put by command is something said too."""
    question = ctx.db.get(Question, event.question)
    if question is None or question.detected or question.at < ctx.now:
        # Seen in plain talk, or asked again.
        return
    member = ctx.member_by(question.asker_id)
    account = next(iter(ctx.accounts_of(member)), None)
    if account is None or is_somebody(member):
        return
    known = heard(ctx)
    if member.id not in known.known:
        key = account.platform, account.key
        _begins(ctx, known, First(member.id, question.room_id, None, key, account.name, ctx.now + SOON))
    _spoke(ctx, member.id, ctx.now)


def _begins(ctx: Context, known: Heard, first: First) -> None:
    """That may be the member's first word."""
    known.known[first.member] = True
    if lookups.begin(ctx.db, ctx.community.id, first.member, first.room, first.message, first.until - SOON):
        ctx.unit.leave_trace()
        known.wait(first)


def _spoke(ctx: Context, member: int, at: datetime) -> None:
    here = counted(ctx)
    if here.awaited is not None and here.awaited <= ctx.now:
        # Another bot may have had the turn, and it has written down what it has heard itself.
        write_down(ctx)
        here = counted(ctx)
    if here.awaited is None:
        here.awaits(ctx.now + _WRITTEN)
        ctx.schedule("write", ctx.community.id, ctx.now + _WRITTEN, earliest=True)
    here.said(member, at)


# Who reacts


@feature.on(ReactionAdded)
def seen(ctx: Context, event: ReactionAdded) -> None:
    """An emoji is a reaction too."""
    account = ctx.account if ctx.room is not None else None
    if ctx.room is None or account is None:
        return
    known = heard(ctx)
    member = known.messages.get((ctx.room.id, event.message))
    if member is not None:
        _reacted(ctx, known, member, account.member)


@feature.on(QuestionAnswered)
def answered(ctx: Context, event: QuestionAnswered) -> None:
    """An answer is one."""
    _went_on(ctx, event.question)


@feature.on(TurnPassed)
def asked_back(ctx: Context, event: TurnPassed) -> None:
    """So is something asked back."""
    _went_on(ctx, event.question)


@feature.on(InterestShown)
def interest(ctx: Context, event: InterestShown) -> None:
    """And any other word about the question."""
    _went_on(ctx, event.question)


def _went_on(ctx: Context, number: int) -> None:
    known = heard(ctx)
    question = ctx.db.get(Question, number) if known.waiting else None
    if question is not None:
        _reacted(ctx, known, question.asker_id, None)


def _reacted(ctx: Context, known: Heard, member: int, by: int | None) -> None:
    first = known.waiting.get(member)
    if first is None or member == by:
        return
    known.drop(member)
    if ctx.now <= first.until:
        lookups.reacted(ctx.db, ctx.community.id, member, ctx.now)
        ctx.unit.leave_trace()


# Writing it down


@feature.timer("write", about=Community)
def write(ctx: Context, communities: Sequence[int]) -> None:
    """What was counted stays in memory no longer."""
    write_down(ctx)


def write_down(ctx: Context) -> None:
    """Write down what was counted, and who spoke; which message a first word was is of no use after a day."""
    known, here = heard(ctx), ctx.community.id
    for first in [first for first in known.waiting.values() if first.until < ctx.now]:
        known.drop(first.member)
    bot, found = ctx.lasting(BotSaid).taken(here), taken(ctx)
    days = (day for day in sorted(found.people.keys() | bot.keys()) if found.people[day] or bot[day])
    rows = {day: (found.people[day], bot[day]) for day in days}
    lookups.add_talk(ctx.db, here, rows)
    lookups.spoke(ctx.db, here, found.spoke)
    lookups.forget_messages(ctx.db, here, ctx.now - SOON)
