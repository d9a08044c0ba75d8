"""Long before an issue would be empty, one moderator in turn hears that nothing is new, with ideas from what there is.

That the issue is skipped then nobody hears.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta

from copbot.community.people import People
from copbot.features.newsletter import NewsletterSettings, feature, lookups
from copbot.features.newsletter.making import running, since, worth_telling
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.kit.hearers import hearers
from copbot.kit.news import IDEAS
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.tappable import named
from copbot.rooms.text import lines, text
from storage.models import Community, Member

_PART = 0.6
"""When so much of the time is over."""
_MOST = 3
_EVER = datetime(1970, 1, 1, tzinfo=UTC)


class Ideas(NudgeKind):
    """Nothing is new yet. The subject is the community."""

    name = "ideas"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """As long as there is nothing."""
        return ctx.settings(NewsletterSettings).ideas and is_stale(ctx)

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """That, and what could be done about it: three things at most, each of another kind where there are such."""
        words, account = ctx.words_for(member), ctx.reach(member)
        now, platform = running(ctx), account.platform if account is not None else ""
        at = now.ends if now is not None and now.ends is not None else ctx.now
        found = [named(ctx, one, platform) for some in IDEAS.ask(ctx) for one in some][:_MOST]
        head = words.rich("ideas-head", at=at.astimezone(ctx.zone_of(member)), count=len(found))
        return Said(lines([head, *(text("• ", one) for one in found), words.rich("ideas-foot")]))


IDEAS_FOR = feature.nudge(Ideas())


def is_stale(ctx: Context) -> bool:
    """Would there be no issue if it were put together now?"""
    now = running(ctx)
    if now is None or now.ends is None or lookups.draft(ctx.db, ctx.community.id) is not None:
        return False
    return not worth_telling(ctx, since(ctx, now.began))


def plan(ctx: Context, began: datetime) -> None:
    """Look when so much of the rhythm that began then is over; where it is over by now, of the next."""
    rhythm = _rhythm(ctx)
    past = max(0, (ctx.now - began) // rhythm)
    when = began + (past + _PART) * rhythm
    ctx.schedule("fresh", ctx.community.id, when if when > ctx.now else when + rhythm)


def _rhythm(ctx: Context) -> timedelta:
    return timedelta(weeks=ctx.settings(NewsletterSettings).weeks)


@feature.timer("fresh", about=Community)
def due(ctx: Context, communities: Sequence[int]) -> None:
    """One moderator hears of it, another each time, of those who want to."""
    again(ctx)
    if not ctx.settings(NewsletterSettings).ideas or not is_stale(ctx):
        return
    there = hearers(ctx, IDEAS_FOR, ctx.moderators(ctx.deciding), ctx.community.id)
    if there:
        turn = (ctx.now - _EVER) // _rhythm(ctx)
        nudge(ctx, IDEAS_FOR, [(there[turn % len(there)].member, ctx.community.id)])


@feature.daily
def again(ctx: Context) -> None:
    """It is looked in time."""
    now = running(ctx)
    if now is not None and now.ends is not None:
        plan(ctx, now.began)


@feature.on(SettingChanged)
def rhythm_changed(ctx: Context, event: SettingChanged) -> None:
    """The rhythm may be another."""
    if event.feature == feature.name:
        feature.plan(ctx)
        ctx.db.flush()
        again(ctx)
