"""When an issue comes: its draft the day before, in rounds; and then the issue, unless somebody said no."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.community.rhythms import Rhythm, Unit
from copbot.community.schedule import DAY
from copbot.features.newsletter import DAYS, NewsletterSettings, feature, freshness, lookups
from copbot.features.newsletter.making import ROUND, make, since, too_late
from copbot.features.newsletter.nudging import DRAFTS
from copbot.features.newsletter.sending import send
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.kit.rounds import Period, Rounds
from storage.models import Community

_WEEK = 7


class Issues(Rounds):
    """From the making of one draft to that of the next."""

    name = ROUND

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """A day before an issue is to come. With nothing new it is looked again a week later."""
        settings = ctx.settings(NewsletterSettings)
        day = (DAYS.index(settings.day) - 1) % len(DAYS)
        again = _WEEK if settings.weeks > 1 else 0
        return Rhythm(settings.weeks, Unit.WEEKS, day=day, minute=settings.hour * 60, again=again)

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Make the draft, and put it before those who decide. An issue without anything new is none."""
        local = ctx.now.astimezone(ctx.zone)
        if lookups.draft(ctx.db, ctx.community.id) is not None or too_late(ctx, local + DAY):
            return False
        issue = make(ctx, since(ctx, ended.began), local + DAY)
        if issue is None:
            return False
        ctx.schedule("send", ctx.community.id, issue.due)
        freshness.plan(ctx, begun.began)
        nudge(ctx, DRAFTS, [(member, issue.id) for member in ctx.moderators(ctx.deciding)])
        return True


feature.round(Issues())


@feature.timer("send", about=Community)
def due(ctx: Context, communities: Sequence[int]) -> None:
    """Nobody has said no."""
    issue = lookups.draft(ctx.db, ctx.community.id)
    if issue is not None:
        send(ctx, issue)
