"""What is kept of members: which moderator took back what the bot said, for a while."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.help.tables import TakenBack
from storage.kept import EMPTY, Kept, ages, keep

keep(TakenBack, Kept({"member_id": EMPTY}))


@ages("delivered")
def forget_taken(db: Session, community_id: int, before: datetime) -> None:
    """Forget what was taken back before then, as what was said is forgotten."""
    db.execute(delete(TakenBack).where(col(TakenBack.community_id) == community_id, col(TakenBack.at) < before))
