"""Who wins is written down."""

from __future__ import annotations

from copbot.features.columns import ColumnsSettings
from copbot.features.columns.tables import Column, Entry, Win
from copbot.kit.context import Context
from storage import pictures


def won(ctx: Context, column: Column, entry: Entry, member_id: int) -> None:
    """The member has won with this, or by it."""
    win = Win(
        id=ctx.unit.new_id("column_win"),
        community_id=ctx.community.id,
        column_id=column.id,
        entry_id=entry.id,
        member_id=member_id,
        week=entry.week,
        at=ctx.now,
    )
    ctx.db.add(win)
    ctx.db.flush()


def keep_picture(ctx: Context, entry: Entry) -> None:
    """The picture of what was shown is kept for a while."""
    if entry.picture is not None:
        pictures.keep_until(ctx.db, entry.picture, ctx.now + ctx.settings(ColumnsSettings).pictures)
