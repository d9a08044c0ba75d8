"""What is looked up of the pulse."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from hashlib import sha256

from sqlmodel import Session, col, select

from copbot.features.pulse.tables import Asking, Consent, Inquiry


def agreed(db: Session, community_id: int) -> Sequence[int]:
    """Who agreed to be asked."""
    found = select(Consent.member_id).where(Consent.community_id == community_id)
    return db.exec(found.order_by(col(Consent.member_id))).all()


def has_agreed(db: Session, person: Collection[int]) -> bool:
    """Has the person, as any of these members?"""
    return db.exec(select(Consent.member_id).where(col(Consent.member_id).in_(person)).limit(1)).first() is not None


def inquiries(db: Session, community_id: int) -> Sequence[Inquiry]:
    """The community's questions, that which was not asked for longest first."""
    found = db.exec(select(Inquiry).where(Inquiry.community_id == community_id).order_by(col(Inquiry.id))).all()
    return sorted(found, key=lambda one: (one.asked_at is not None, one.asked_at or 0, one.id))


def askings(db: Session, community_id: int) -> Sequence[Asking]:
    """What was asked, the newest first."""
    found = select(Asking).where(Asking.community_id == community_id)
    return db.exec(found.order_by(col(Asking.id).desc())).all()


def of_ballot(db: Session, ballot_id: int) -> Asking | None:
    """The asking that this ballot is."""
    return db.exec(select(Asking).where(Asking.ballot_id == ballot_id)).first()


def is_drawn(ballot_id: int, member_id: int) -> bool:
    """Is the member in the half that is asked this time? Drawn anew for each ballot, and then always the same."""
    return sha256(f"{ballot_id} {member_id}".encode()).digest()[0] < 128
