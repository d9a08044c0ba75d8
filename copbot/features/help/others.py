"""Other bots: where they answer commands, an unknown one is left to them."""

from __future__ import annotations

from copbot.features.help import feature
from copbot.kit.context import Context
from copbot.kit.unknown import Others, is_for_another
from copbot.rooms.events import MessagePosted


@feature.before(MessagePosted)
def heard(ctx: Context, event: MessagePosted) -> bool:
    """Another bot speaks, or is called by its name: what it is told is for nobody else."""
    if ctx.room is None:
        return False
    others = ctx.lasting(Others)
    if event.author.bot:
        others.spoke(ctx.room.id, ctx.now)
        return False
    if is_for_another(event.text):
        others.meant(ctx.room.id, ctx.now)
        return True
    return False
