"""When an issue comes: its draft the day before, in rounds; and then the issue, unless somebody said no."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from copbot.community.rhythms import Rhythm, Unit
from copbot.features.newsletter import DAYS, NewsletterSettings, feature, lookups
from copbot.features.newsletter.making import make
from copbot.features.newsletter.nudging import DRAFTS
from copbot.features.newsletter.sending import send
from copbot.features.newsletter.tables import Stage
from copbot.kit.context import Context
from copbot.kit.nudge import nudge
from copbot.kit.rounds import Period, Rounds
from storage.models import Community, Round

_DAY = timedelta(days=1)
_OVERLAP = timedelta(days=2)
_LONGEST = timedelta(days=60)
"""What is older than this is no news, however long there was no issue."""
_WEEK = 7


class Issues(Rounds):
    """From the making of one draft to that of the next."""

    name = "issues"

    def rhythm(self, ctx: Context) -> Rhythm | None:
        """A day before an issue is to come. With nothing new it is looked again a week later."""
        settings = ctx.settings(NewsletterSettings)
        day = (DAYS.index(settings.day) - 1) % len(DAYS)
        again = _WEEK if settings.weeks > 1 else 0
        return Rhythm(settings.weeks, Unit.WEEKS, day=day, minute=settings.hour * 60, again=again)

    def turn(self, ctx: Context, ended: Period, begun: Period) -> bool:
        """Make the draft, and put it before those who decide. An issue without anything new is none."""
        if lookups.draft(ctx.db, ctx.community.id) is not None:
            return False
        local = ctx.now.astimezone(ctx.zone)
        issue = make(ctx, since(ctx, ended.began), local + _DAY)
        if issue is None:
            return False
        ctx.schedule("send", ctx.community.id, issue.due)
        nudge(ctx, DRAFTS, [(member, issue.id) for member in ctx.moderators(ctx.deciding)])
        return True


feature.round(Issues())


def since(ctx: Context, began: datetime) -> datetime:
    """From when on something is new: since the last issue was put together, else since then.

    What stood in one to which somebody said no may come again.
    """
    last = lookups.last(ctx.db, ctx.community.id)
    if last is not None:
        began = last.due - _OVERLAP if last.stage == Stage.SENT else last.since
    return max(began, ctx.now - _LONGEST)


def running(ctx: Context) -> Round | None:
    """The round that runs."""
    return ctx.db.get(Round, (ctx.community.id, f"{feature.name}.{Issues.name}"))


@feature.timer("send", about=Community)
def due(ctx: Context, communities: Sequence[int]) -> None:
    """Nobody has said no."""
    issue = lookups.draft(ctx.db, ctx.community.id)
    if issue is not None:
        send(ctx, issue)
