"""What is kept of members: the bridges between rooms."""

from __future__ import annotations

from sqlalchemy import delete
from sqlmodel import col

from copbot.features.linking import feature
from copbot.features.linking.tables import Bridge
from copbot.kit.context import Context
from storage.kept import Kept, keep
from storage.models import RoomCode

keep(Bridge, Kept())


@feature.daily
def expire(ctx: Context) -> None:
    """Codes that link no room any more go."""
    db = ctx.db
    db.execute(
        delete(RoomCode).where(col(RoomCode.community_id) == ctx.community.id, col(RoomCode.expires_at) <= ctx.now)
    )
