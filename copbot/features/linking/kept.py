"""What is kept of members: the bridges between rooms."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.linking.tables import Bridge
from storage.kept import Kept, ages, keep
from storage.models import RoomCode

keep(Bridge, Kept())


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Codes that link no room any more go."""
    db.execute(delete(RoomCode).where(col(RoomCode.community_id) == community_id, col(RoomCode.expires_at) <= now))
