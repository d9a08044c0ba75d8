"""Who came, for whoever asks."""

from __future__ import annotations

from sqlmodel import select

from copbot.features.welcome import feature
from copbot.features.welcome.tables import Newcomer
from copbot.kit.context import Context
from copbot.kit.offers import TAKES_PART


@TAKES_PART.by(feature)
def came(ctx: Context, member: int) -> bool | None:
    """Whose coming was seen takes part."""
    return (
        True if ctx.db.exec(select(Newcomer.member_id).where(Newcomer.member_id == member).limit(1)).first() else None
    )
