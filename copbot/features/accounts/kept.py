"""What is kept of members: the codes by which accounts are joined."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.accounts.tables import LinkCode
from storage.kept import Kept, ages, keep

keep(LinkCode, Kept({}, through=("account_id", "account"), signs=("hash",)))


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Codes that join nobody any more go."""
    db.execute(delete(LinkCode).where(col(LinkCode.community_id) == community_id, col(LinkCode.expires_at) <= now))
