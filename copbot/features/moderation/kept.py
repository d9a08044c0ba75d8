"""What is kept of members: what was moderated, and by whom."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import update
from sqlmodel import Session, col

from copbot.features.moderation import feature
from copbot.features.moderation.tables import Bomb, Judgement, Moderation, Pool, Presence, Record, Scored
from storage.kept import GOES, MINE, NAMELESS, Kept, keep

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


@feature.ages("talk")
def forget_talk(db: Session, community_id: int, before: datetime) -> None:
    """Forget the words of moderated plain talk; what was thought of it stays."""
    where = (col(Scored.community_id) == community_id, col(Scored.post_id).is_(None), col(Scored.at) < before)
    db.execute(update(Scored).where(*where, col(Scored.text) != "").values(text="", message=None, gone=True))
