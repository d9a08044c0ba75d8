"""What is kept for a while only goes when its time is over."""

from __future__ import annotations

from copbot.features.privacy import PURPOSE, PrivacySettings, feature
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from storage import ageing
from storage.models import Outbox


@feature.daily
def tidy(ctx: Context) -> None:
    """Forget what has been kept for long enough."""
    settings, here = ctx.settings(PrivacySettings), ctx.community.id
    ageing.forget_delivered(ctx.db, here, ctx.now - settings.delivered)
    ageing.forget_nudges(ctx.db, here, ctx.now - settings.nudges)
    ageing.forget_tickets(ctx.db, here, ctx.now - settings.tickets)
    ageing.forget_talk(ctx.db, here, ctx.now - settings.talk)
    ageing.forget_applications(ctx.db, here, ctx.now - settings.applications)
    ageing.forget_codes(ctx.db, here, ctx.now)


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was for somebody's eyes only has gone out, or can't: nothing of it stays."""
    row = ctx.db.get(Outbox, done.row) if done.purpose == PURPOSE else None
    if row is not None:
        ctx.db.delete(row)
