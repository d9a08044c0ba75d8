"""What is kept for a while only goes when its time is over."""

from __future__ import annotations

from copbot.features.privacy import PURPOSE, PrivacySettings, feature
from copbot.kit.context import Context
from copbot.kit.domain import ActionDone
from storage.models import Outbox


@feature.daily
def tidy(ctx: Context) -> None:
    """Forget what has been kept for long enough."""
    settings, here = ctx.settings(PrivacySettings), ctx.community.id
    for other in ctx.batch.features:
        for setting, forget in other.ageing:
            forget(ctx.db, here, ctx.now - getattr(settings, setting))


@feature.on(ActionDone)
def done(ctx: Context, done: ActionDone) -> None:
    """What was for somebody's eyes only has gone out, or can't: nothing of it stays."""
    row = ctx.db.get(Outbox, done.row) if done.purpose == PURPOSE else None
    if row is not None:
        ctx.db.delete(row)
