"""What is looked up of how alive a community is, each by an index."""

from __future__ import annotations

from collections.abc import Set
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from copbot.features.ending.tables import Unnamed
from storage.models import Account, Member, PostKind, Question, State


def last_question(db: Session, community_id: int) -> datetime | None:
    """When the last question was asked that is still there."""
    where = (Question.community_id == community_id, Question.kind == PostKind.QUESTION, Question.state != State.DELETED)
    # (The last one is mostly the first that is looked at.)
    return db.exec(select(Question.at).where(*where).order_by(col(Question.at).desc()).limit(1)).first()


def began(db: Session, community_id: int) -> datetime | None:
    """Since when the community has members."""
    return db.exec(select(func.min(Member.since)).where(Member.community_id == community_id)).one()


def took_part(db: Session, community_id: int, since: datetime) -> set[int]:
    """The members who did something since then that is written down."""
    where = (Account.community_id == community_id, Account.seen_at >= since)
    return set(db.exec(select(Account.member_id).where(*where)))


def unnamed(db: Session, members: Set[int]) -> set[int]:
    """Those of the members who would rather not be named."""
    return set(db.exec(select(Unnamed.member_id).where(col(Unnamed.member_id).in_(members))))


def members(db: Session, community_id: int) -> list[Member]:
    """Everybody who is, or was, a member and has a name."""
    where = (Member.community_id == community_id, Member.name != "")
    return list(db.exec(select(Member).where(*where).order_by(col(Member.id))))
