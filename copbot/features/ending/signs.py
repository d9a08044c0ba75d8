"""Whether a community has gone quiet: no question, hardly anybody who speaks, and nothing new, for long. All three."""

from __future__ import annotations

from datetime import timedelta

from copbot.features.ending import EndingSettings, lookups
from copbot.kit import ballots
from copbot.kit.context import Context
from copbot.kit.news import NEWS
from copbot.kit.offers import SPOKE

YEAR = timedelta(days=365)


def hold(ctx: Context) -> bool:
    """Are all three there? What costs least is looked at first."""
    settings = ctx.settings(EndingSettings)
    since, here = ctx.now - settings.quiet_for, ctx.community.id
    began, asked = lookups.began(ctx.db, here), lookups.last_question(ctx.db, here)
    if not settings.quiet_for or began is None or began > since or (asked is not None and asked > since):
        return False
    if active(ctx, settings.quiet_for) >= settings.active:
        return False
    return not any(one.fresh and since <= one.at for some in NEWS.ask(ctx, since) for one in some)


def active(ctx: Context, within: timedelta) -> int:
    """How many people who are still here did or said something lately; linked accounts are one person."""
    since = ctx.now - within
    seen = lookups.took_part(ctx.db, ctx.community.id, since).union(*SPOKE.ask(ctx, since))
    return len({min(ballots.person(ctx, one)) for one in seen if ctx.is_here_by(one)})
