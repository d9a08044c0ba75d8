"""What is said to who may not do what moderators do, or what nobody can do here."""

from __future__ import annotations

from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offers import OVER


def not_yours(ctx: Context) -> CommandError:
    """Only moderators can do that; a moderator of other rooms hears whose it is."""
    if ctx.deciding and ctx.moderates_in(None):
        return CommandError("command-decide", rooms=", ".join(room.name for room in ctx.deciding))
    return CommandError("command-moderators")


def off(ctx: Context, feature: str) -> CommandError:
    """The community has not this feature, or it has ended."""
    over = OVER.first(ctx) if ctx.is_on(feature) else None
    return over or CommandError("command-off", feature=feature)
