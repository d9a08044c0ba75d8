"""What is kept for a while only."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, update
from sqlmodel import Session, col

from storage.models import LinkCode, Nudge, Outbox, OutboxState, RoomCode
from storage.moderation import Scored
from storage.newcomers import Invitation, Membership, Standing, Ticket, TicketState


def forget_delivered(db: Session, community_id: int, before: datetime) -> None:
    """Forget that the bot said something, or could not, before then."""
    where = (col(Outbox.community_id) == community_id, col(Outbox.state) != OutboxState.WAITING)
    db.execute(delete(Outbox).where(*where, col(Outbox.done_at) < before))


def forget_nudges(db: Session, community_id: int, before: datetime) -> None:
    """Forget who was put before which question."""
    db.execute(delete(Nudge).where(col(Nudge.community_id) == community_id, col(Nudge.at) < before))


def forget_tickets(db: Session, community_id: int, before: datetime) -> None:
    """Forget closed tickets that were opened before then."""
    where = (col(Ticket.community_id) == community_id, col(Ticket.state) == TicketState.CLOSED)
    db.execute(delete(Ticket).where(*where, col(Ticket.at) < before))


def forget_talk(db: Session, community_id: int, before: datetime) -> None:
    """Forget the words of moderated plain talk; what was thought of it stays."""
    where = (col(Scored.community_id) == community_id, col(Scored.post_id).is_(None), col(Scored.at) < before)
    db.execute(update(Scored).where(*where, col(Scored.text) != "").values(text="", message=None, gone=True))


def forget_applications(db: Session, community_id: int, before: datetime) -> None:
    """Forget what those wrote, and were told, who were not let in or have left."""
    over = col(Membership.standing).in_((Standing.DECLINED, Standing.LEFT))
    where = (col(Membership.community_id) == community_id, over, col(Membership.at) < before)
    db.execute(update(Membership).where(*where).values(answers="", reason=""))


def forget_codes(db: Session, community_id: int, now: datetime) -> None:
    """Forget codes and invitations that let nobody in any more."""
    for kind in (LinkCode, RoomCode):
        db.execute(delete(kind).where(col(kind.community_id) == community_id, col(kind.expires_at) <= now))
    db.execute(delete(Invitation).where(col(Invitation.community_id) == community_id, col(Invitation.until) <= now))
