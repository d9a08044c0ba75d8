"""The monthly line to moderators, where it is switched on: what matters now, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.community.rhythms import Rhythm, Unit
from copbot.features.health import HealthSettings, feature
from copbot.features.health.choosing import matters
from copbot.features.health.looking import look
from copbot.features.health.measuring import WINDOW, measure
from copbot.features.health.telling import actions, head, headline
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.rounds import Period, Rounds
from copbot.rooms.actions import Button
from copbot.rooms.text import lines
from storage.models import Member


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


class Months(Rounds):
    """Four weeks each, which are what is measured; told of on a Monday."""

    name = "months"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """Where it is switched on."""
        return Rhythm(WINDOW.days // 7, Unit.WEEKS) if ctx.settings(HealthSettings).monthly else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Nudge who decides: whether anything matters is looked at when it suits each of them."""
        nudge(ctx, MONTHLY, [(member, ctx.community.id) for member in ctx.moderators(ctx.deciding)])
        return True


feature.round(Months())
