"""The monthly line to moderators, where it is switched on: what matters now, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.features.health import HealthSettings, feature
from copbot.features.health.choosing import matters
from copbot.features.health.looking import look
from copbot.features.health.measuring import WINDOW, measure
from copbot.features.health.telling import actions, head, headline
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage.models import Community, Member

_TIMER = "monthly"


class Monthly(NudgeKind):
    """What matters now, for who decides. The subject is the community."""

    name = "health"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is switched on, and anything matters."""
        return ctx.settings(HealthSettings).monthly and bool(matters(measure(look(ctx), ctx.now)))

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """The one or two things."""
        rows, words = look(ctx), ctx.words_for(member)
        readings = measure(rows, ctx.now)
        found = matters(readings)
        told = lines([head(words, rows, ctx), *headline(ctx, words, found, readings)])
        return Said(told, (*actions(ctx, words, found), Button(words.line("health-more"), "health all")))


MONTHLY = feature.nudge(Monthly())


@feature.timer(_TIMER, about=Community)
def month(ctx: Context, communities: Sequence[int]) -> None:
    """A month is over."""
    nudge(ctx, MONTHLY, [(member, ctx.community.id) for member in ctx.moderators(ctx.deciding)])
    _next(ctx)


@feature.on(SettingChanged)
def switched(ctx: Context, event: SettingChanged) -> None:
    """From now on it comes, or comes no more."""
    if event.name == f"{feature.name}.monthly":
        _next(ctx)


@feature.daily
def configured(ctx: Context) -> None:
    """The operator may have switched it on or off in the configuration."""
    if ctx.settings(HealthSettings).monthly is not bool(ctx.waiting(_TIMER)):
        _next(ctx)


def _next(ctx: Context) -> None:
    if ctx.settings(HealthSettings).monthly:
        ctx.schedule(_TIMER, ctx.community.id, ctx.now + WINDOW)
    else:
        ctx.cancel(_TIMER, ctx.community.id)
