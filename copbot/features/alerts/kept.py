"""What is kept of members: who was thought of for which question."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.alerts.tables import Handed, RoomList
from storage.kept import EMPTY, GOES, Kept, ages, keep

keep(RoomList, Kept({}, signs=("message", "questions")))
keep(Handed, Kept({"member_id": GOES, "by_id": EMPTY}))


@ages("nudges")
def forget_handed(db: Session, community_id: int, before: datetime) -> None:
    """Forget who was thought of for which question."""
    db.execute(delete(Handed).where(col(Handed.community_id) == community_id, col(Handed.at) < before))
