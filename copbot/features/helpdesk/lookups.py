"""What is looked up of tickets: who has which in hand, what nobody has heard of, what was reported."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from copbot.features.helpdesk.tables import Ticket, TicketState
from storage.models import (
    Account,
    Outbox,
    OutboxState,
)


def open_tickets(db: Session, community_id: int) -> Sequence[Ticket]:
    """The tickets that are not closed, oldest first."""
    where = (Ticket.community_id == community_id, Ticket.state != TicketState.CLOSED)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.at), col(Ticket.id))).all()


def open_for(db: Session, community_id: int, member_id: int, after: int, limit: int) -> Sequence[Ticket]:
    """Those that are not closed, behind that one, neither of the member nor about him or her, oldest first."""
    states = (TicketState.OPEN, TicketState.TAKEN)
    where = (Ticket.community_id == community_id, col(Ticket.state).in_(states), col(Ticket.id) > after)
    others = (Ticket.member_id != member_id, col(Ticket.about_id).is_distinct_from(member_id))
    return db.exec(select(Ticket).where(*where, *others).order_by(col(Ticket.id)).limit(limit)).all()


def in_hand(db: Session, member_id: int) -> Sequence[Ticket]:
    """The tickets that a moderator has taken and that are not closed, oldest first."""
    where = (Ticket.taken_by_id == member_id, Ticket.state == TicketState.TAKEN)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.id))).all()


def all_open_of(db: Session, member_id: int) -> Sequence[Ticket]:
    """The member's tickets that are not closed, oldest first."""
    where = (Ticket.member_id == member_id, Ticket.state != TicketState.CLOSED)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.id))).all()


def ticket_in_thread(db: Session, room_id: int, thread: str) -> Ticket | None:
    """The ticket whose thread of the staff room this is."""
    where = (Ticket.staff_room_id == room_id, Ticket.thread == thread)
    return db.exec(select(Ticket).where(*where).order_by(col(Ticket.id).desc()).limit(1)).first()


def report_of(db: Session, room_id: int, message: str, since: datetime) -> Ticket | None:
    """The ticket, not closed, in which this message of the room was reported since then."""
    where = (Ticket.about_room_id == room_id, Ticket.about_message == message, Ticket.at >= since)
    open_ones = select(Ticket).where(*where, Ticket.state != TicketState.CLOSED)
    return db.exec(open_ones.order_by(col(Ticket.id)).limit(1)).first()


def count_unheard(db: Session, community_id: int) -> int:
    """How many tickets wait of which nobody has been told."""
    where = (Ticket.community_id == community_id, Ticket.state != TicketState.CLOSED, col(Ticket.heard).is_(False))
    return db.exec(select(func.count()).select_from(Ticket).where(*where, col(Ticket.away).is_(False))).one()


def unheard(db: Session, community_id: int) -> Sequence[Ticket]:
    """The tickets that wait of which nobody has been told."""
    where = (Ticket.community_id == community_id, Ticket.state != TicketState.CLOSED, col(Ticket.heard).is_(False))
    return db.exec(select(Ticket).where(*where, col(Ticket.away).is_(False)).order_by(col(Ticket.id))).all()


def also_told(db: Session, purpose: str, sent: Outbox, member_id: int) -> bool:
    """Was somebody else than the member told the same privately, or is to be, as what `sent` told in vain?"""
    own = select(Account.key).where(Account.member_id == member_id)
    where = (
        Outbox.purpose == purpose,
        Outbox.id != sent.id,
        col(Outbox.person) != (sent.person or ""),
        col(Outbox.person).not_in(own),
        Outbox.state != OutboxState.DEAD,
        Outbox.created_at >= sent.created_at,
    )
    return db.exec(select(Outbox.id).where(*where).limit(1)).first() is not None


def seen_to(db: Session, community_id: int, since: datetime) -> Sequence[tuple[datetime, datetime | None]]:
    """When each ticket since then was opened and first seen to.

    Those that were closed without that are left out, and so are those taken before it was written down.
    """
    waits = (col(Ticket.state) == TicketState.OPEN) | col(Ticket.seen_to_at).is_not(None)
    where = (Ticket.community_id == community_id, Ticket.at >= since, waits)
    return db.exec(select(Ticket.at, Ticket.seen_to_at).where(*where)).all()


def taken(db: Session, community_id: int, since: datetime) -> Sequence[tuple[datetime, int]]:
    """When somebody saw to a ticket since then, and who has taken it."""
    where = (Ticket.community_id == community_id, col(Ticket.seen_to_at) >= since)
    found = db.exec(select(Ticket.seen_to_at, Ticket.taken_by_id).where(*where)).all()
    return [(at, member) for at, member in found if at is not None and member is not None]
