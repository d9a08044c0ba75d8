"""The weekly line to moderators, where it is switched on: one thing worth doing, or nothing."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.people import People
from copbot.community.rhythms import Rhythm, Unit
from copbot.features.tips import TipsSettings, feature
from copbot.features.tips.week import keep, this_week, told
from copbot.kit.context import Context
from copbot.kit.nudge import NudgeKind, Said, nudge
from copbot.kit.rounds import Period, Rounds
from copbot.rooms.text import Text
from storage.models import Member


class Weekly(NudgeKind):
    """One thing worth doing, for who decides. The subject is the community."""

    name = "tips"
    most = 1

    def gets(self, people: People, member: Member) -> bool:
        """Those who decide."""
        return people.may_decide(member.id)

    def needed(self, ctx: Context, member: Member, subject: int) -> bool:
        """While it is switched on, and there is anything."""
        return ctx.settings(TipsSettings).weekly and this_week(ctx, ctx.words_for(member), member) is not None

    def said(self, ctx: Context, member: Member, subjects: Sequence[int]) -> Said:
        """It."""
        words = ctx.words_for(member)
        one = this_week(ctx, words, member)
        text: Text = told(words, one) if one is not None else ()
        if one is not None:
            keep(ctx, one.key)
        return Said(text, one.buttons if one is not None else ())


WEEKLY = feature.nudge(Weekly())


class Weeks(Rounds):
    """They begin on Mondays."""

    name = "weeks"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """Where it is switched on."""
        return Rhythm(1, Unit.WEEKS) if ctx.settings(TipsSettings).weekly else None

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Nudge who decides: whether there is anything is looked at when it suits each of them."""
        nudge(ctx, WEEKLY, [(member, ctx.community.id) for member in ctx.moderators(ctx.deciding)])
        return True


feature.round(Weeks())
