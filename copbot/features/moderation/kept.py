"""What is kept of members: what was moderated, and by whom."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import select, update
from sqlmodel import Session, col

from copbot.features.moderation.tables import HAS_WORDS, Bomb, Judgement, Moderation, Pool, Presence, Record, Scored
from storage.kept import GOES, MINE, NAMELESS, Kept, ages, keep
from storage.models import Room

keep(Record, Kept(MINE))
keep(Presence, Kept(MINE))
keep(
    Scored,
    Kept(
        {"author_id": NAMELESS},
        texts={"text": "author_id"},
        signs=("message", "label"),
        after={"message": None, "gone": True},
    ),
)
keep(Moderation, Kept({"author_id": NAMELESS, "moderator_id": NAMELESS}, signs=("reason", "undone")))
keep(Judgement, Kept({"member_id": NAMELESS}))
keep(Bomb, Kept({"member_id": GOES, "author_id": NAMELESS}))
keep(Pool, Kept())


@ages("talk")
def forget_talk(db: Session, community_id: int, before: datetime) -> None:
    """Forget the words of moderated plain talk; what was thought of it stays."""
    rooms = select(col(Room.id)).where(col(Room.community_id) == community_id)
    where = (col(Scored.room_id).in_(rooms), col(Scored.at) < before)
    db.execute(update(Scored).where(*where, HAS_WORDS).values(text="", message=None, gone=True))
