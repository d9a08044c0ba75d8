"""What this feature tells of at a community's end: who looked after newcomers."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.features.welcome import feature
from copbot.features.welcome.tables import Newcomer
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who was there for a newcomer."""
    where = (Newcomer.community_id == ctx.community.id, col(Newcomer.buddy_id).is_not(None))
    found = select(Newcomer.buddy_id, Newcomer.room_id)
    return deed(ctx, "deed-welcome", room, ctx.db.exec(found.where(*where).distinct()))
