"""The goals and rules that hold, for whoever asks."""

from __future__ import annotations

from datetime import datetime

from copbot.features.charter import feature, lookups
from copbot.kit.context import Context
from copbot.kit.offers import ADOPTED, IN_FORCE


@ADOPTED.by(feature)
def adopted(ctx: Context, kind: str) -> datetime | None:
    """Since when they hold."""
    found = lookups.in_force(ctx.db, ctx.community.id, kind)
    return found.at if found else None


@IN_FORCE.by(feature)
def in_force(ctx: Context, kind: str) -> str | None:
    """The goals or the rules."""
    found = lookups.in_force(ctx.db, ctx.community.id, kind)
    return found.text if found else None
