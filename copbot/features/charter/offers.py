"""The goals and rules that hold, for whoever asks."""

from __future__ import annotations

from datetime import datetime

from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.nudging import RULES
from copbot.kit.context import Context
from copbot.kit.offers import ADOPTED, IN_FORCE
from copbot.kit.waits import WAITS, Waiting


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


@WAITS.by(feature)
def to_agree(ctx: Context) -> list[Waiting]:
    """The rules in force, where members are asked to agree and this one has not."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES) if ctx.settings(CharterSettings).agree else None
    if now is None or not RULES.needed(ctx, ctx.member, now.id):
        return []
    said = RULES.said(ctx, ctx.member, [now.id])
    return [Waiting(said.text, said.buttons)]
