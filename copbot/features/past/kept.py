"""What is kept of members: which names of the past they say were theirs."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.past import LAPSES
from copbot.features.past.tables import NameClaim
from storage.kept import MINE, Kept, ages, keep

# Whoever turns out to have been that name may be forgotten too.
keep(NameClaim, Kept(MINE, through=("account_id", "account"), signs=("answer",)))


@ages(None)
def lapse(db: Session, community_id: int, now: datetime) -> None:
    """What no moderator said yes to is forgotten after a while."""
    where = (col(NameClaim.community_id) == community_id, col(NameClaim.answer) != "yes")
    db.execute(delete(NameClaim).where(*where, col(NameClaim.at) < now - LAPSES))
