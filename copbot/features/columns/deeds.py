"""What this feature tells of at a community's end: who made columns."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.features.columns import feature
from copbot.features.columns.tables import Column
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who made a column."""
    where = (Column.community_id == ctx.community.id, col(Column.member_id).is_not(None))
    found = select(Column.member_id, Column.room_id)
    return deed(ctx, "deed-columns", room, ctx.db.exec(found.where(*where).distinct()))
