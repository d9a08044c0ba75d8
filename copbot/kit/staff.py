"""What is said to who may not do what moderators do."""

from __future__ import annotations

from copbot.kit.commands import CommandError
from copbot.kit.context import Context


def not_yours(ctx: Context) -> CommandError:
    """Only moderators can do that; a moderator of other rooms hears whose it is."""
    if ctx.deciding and ctx.moderates_in(None):
        return CommandError("command-decide", rooms=", ".join(room.name for room in ctx.deciding))
    return CommandError("command-moderators")
