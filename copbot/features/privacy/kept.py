"""What is kept for a while only and is of no single feature."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete
from sqlmodel import Session, col

from copbot.features.privacy import feature
from storage.models import Nudge, Outbox, OutboxState


@feature.ages("delivered")
def forget_delivered(db: Session, community_id: int, before: datetime) -> None:
    """Forget that the bot said something, or could not, before then."""
    where = (col(Outbox.community_id) == community_id, col(Outbox.state) != OutboxState.WAITING)
    db.execute(delete(Outbox).where(*where, col(Outbox.done_at) < before))


@feature.ages("nudges")
def forget_nudges(db: Session, community_id: int, before: datetime) -> None:
    """Forget who was put before which question."""
    db.execute(delete(Nudge).where(col(Nudge.community_id) == community_id, col(Nudge.at) < before))
