"""What is looked up of newcomers and volunteers, each by an index."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from copbot.features.welcome.tables import Buddy, Newcomer
from storage.models import (
    Account,
)


def ungreeted(db: Session, room_id: int) -> Sequence[Newcomer]:
    """Who came into the room, is still there and has not been greeted, first come first."""
    where = (Newcomer.room_id == room_id, col(Newcomer.greeted_at).is_(None), col(Newcomer.here))
    return db.exec(select(Newcomer).where(*where).order_by(col(Newcomer.at), col(Newcomer.member_id))).all()


def came_since(db: Session, room_id: int, since: datetime) -> int:
    """How many newcomers came into the room since then."""
    where = (Newcomer.room_id == room_id, Newcomer.at >= since)
    return db.exec(select(func.count()).select_from(Newcomer).where(*where)).one()


def lately(db: Session, community_id: int, since: datetime) -> Sequence[Newcomer]:
    """Who came since then and was greeted by name, the last first."""
    where = (
        Newcomer.community_id == community_id,
        Newcomer.at >= since,
        col(Newcomer.greeted_at).is_not(None),
        col(Newcomer.crowd).is_(False),
    )
    return db.exec(select(Newcomer).where(*where).order_by(col(Newcomer.at).desc(), col(Newcomer.member_id))).all()


def last_crowd(db: Session, room_id: int) -> datetime | None:
    """When many were last greeted at once in the room."""
    return db.exec(select(func.max(Newcomer.greeted_at)).where(Newcomer.room_id == room_id, col(Newcomer.crowd))).one()


def silent(db: Session, community_id: int, since: datetime) -> Sequence[Account]:
    """The accounts of those who came since then and have said nothing yet."""
    where = (
        Newcomer.community_id == community_id,
        Newcomer.at >= since,
        col(Newcomer.first_at).is_(None),
        Account.community_id == community_id,
    )
    joined = select(Account).join(Newcomer, col(Newcomer.member_id) == Account.member_id)
    return db.exec(joined.where(*where)).all()


def unreacted(db: Session, community_id: int) -> Sequence[Newcomer]:
    """Those whose first message nobody has reacted to yet, the oldest first."""
    where = (
        Newcomer.community_id == community_id,
        col(Newcomer.reacted).is_(False),
        col(Newcomer.first_at).is_not(None),
    )
    return db.exec(select(Newcomer).where(*where).order_by(col(Newcomer.first_at))).all()


def buddies(db: Session, community_id: int) -> Sequence[Buddy]:
    """The volunteers, those first whose turn it is."""
    order = (col(Buddy.last_at).is_not(None), col(Buddy.last_at), col(Buddy.member_id))
    return db.exec(select(Buddy).where(Buddy.community_id == community_id).order_by(*order)).all()
