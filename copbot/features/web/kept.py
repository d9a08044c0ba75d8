"""What is kept of members: the links that sign them in, where they are signed in, and the addresses of their feeds."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.web.lookups import DEED_HOLDS, IDLE, LONGEST
from copbot.features.web.tables import WebKey, WebLink, WebSession
from storage.kept import Kept, ages, keep

keep(WebLink, Kept({}, through=("account_id", "account"), signs=("hash",)))
keep(WebSession, Kept({}, through=("account_id", "account"), signs=("hash",)))
keep(WebKey, Kept({}, through=("account_id", "account"), signs=("hash", "feed", "line")))


@ages(None)
def expire(db: Session, community_id: int, now: datetime) -> None:
    """Links, sessions and deeds that are over go."""
    db.execute(delete(WebLink).where(col(WebLink.community_id) == community_id, col(WebLink.expires_at) <= now))
    over = (col(WebSession.seen_at) <= now - IDLE) | (col(WebSession.began_at) <= now - LONGEST)
    db.execute(delete(WebSession).where(col(WebSession.community_id) == community_id, over))
    spent = (col(WebKey.feed) == "", col(WebKey.made_at) <= now - DEED_HOLDS)
    db.execute(delete(WebKey).where(col(WebKey.community_id) == community_id, *spent))
