"""Nobody left in charge: when the last moderator who decides is gone, the members and the operator are told once."""

from __future__ import annotations

from collections.abc import Sequence

import structlog

from copbot.features.help import HelpSettings, feature
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import ModeratorGone
from copbot.kit.silence import silent
from copbot.rooms.text import lines
from storage.models import Community

log = structlog.get_logger()
_CHARGE = "charge"


def is_led(ctx: Context) -> bool:
    """Is there anybody who may decide what concerns the whole community?"""
    return bool(ctx.moderators(ctx.deciding))


# Only that somebody goes sets this off: who has not been heard of, or can't be while a platform is away, is not gone.
@feature.on(ModeratorGone)
def gone(ctx: Context, event: ModeratorGone) -> None:
    """A moderator has gone, or is none any more: if it was the last, that may be mended within a day."""
    if not is_led(ctx):
        ctx.schedule(_CHARGE, ctx.community.id, ctx.now + ctx.settings(HelpSettings).charge_after)


@feature.timer(_CHARGE, about=Community)
def due(ctx: Context, communities: Sequence[int]) -> None:
    """Nobody was named meanwhile: say so in the rooms that decide, and how somebody is named."""
    rooms = [room for room in ctx.deciding if room.counts]
    if is_led(ctx) or not rooms:
        return
    standing = [found for room in rooms if (found := silent(ctx, _CHARGE, room.platform, room=room.key))]
    if standing:
        # Who was named while the platform is away is not known yet.
        ctx.schedule(_CHARGE, ctx.community.id, max(found.until for found in standing))
        return
    log.warning(
        "nobody is left who decides for a community",
        community=ctx.community.name,
        rooms=[room.key for room in rooms],
        mend="have somebody made a moderator there, or name other rooms in `decide`",
    )
    words = ctx.words
    for room in rooms:
        key = f"charge-how-{room.platform}"
        how = words.rich(key if words.has(key) else "charge-how")
        ctx.say(Place(room), lines([words.rich("charge-nobody"), how]))
