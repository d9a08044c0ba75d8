"""What is looked up of goals, rules and proposals, each by an index."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import func
from sqlmodel import Session, col, select

from copbot.features.charter.tables import Agreement, Charter, Outcome, Proposal
from storage.models import (
    Member,
    Question,
    State,
)


def in_force(db: Session, community_id: int, kind: str) -> Charter | None:
    """The goals or rules that hold now."""
    where = (Charter.community_id == community_id, Charter.kind == kind)
    return db.exec(select(Charter).where(*where).order_by(col(Charter.id).desc()).limit(1)).first()


def versions(db: Session, community_id: int, kind: str, limit: int) -> Sequence[Charter]:
    """The goals or rules as they were adopted, the last first."""
    where = (Charter.community_id == community_id, Charter.kind == kind)
    return db.exec(select(Charter).where(*where).order_by(col(Charter.id).desc()).limit(limit)).all()


def open_proposal(db: Session, community_id: int, kind: str) -> Proposal | None:
    """The proposal about the goals or rules that is being voted on."""
    where = (Proposal.community_id == community_id, Proposal.kind == kind, Proposal.outcome == Outcome.OPEN)
    return db.exec(select(Proposal).where(*where)).first()


def agreed_before(db: Session, community_id: int, charter_id: int) -> Sequence[Member]:
    """The members who have agreed to other rules, but not to these."""
    theirs = select(Agreement.member_id).where(Agreement.charter_id == charter_id)
    any_rules = select(Agreement.member_id).where(Agreement.community_id == community_id)
    where = (col(Member.id).in_(any_rules), col(Member.id).not_in(theirs))
    return db.exec(select(Member).where(*where).order_by(col(Member.id))).all()


def has_agreed(db: Session, community_id: int, member_id: int) -> bool:
    """Has the member agreed to any rules?"""
    where = (Agreement.community_id == community_id, Agreement.member_id == member_id)
    return db.exec(select(Agreement.charter_id).where(*where).limit(1)).first() is not None


def count_agreed(db: Session, charter_id: int) -> int:
    """How many have agreed to these rules."""
    return db.exec(select(func.count()).select_from(Agreement).where(Agreement.charter_id == charter_id)).one()


def week(db: Session, community_id: int, since: datetime) -> tuple[int, int]:
    """How many questions were asked since then, and how many of these have an answer."""
    where = (Question.community_id == community_id, Question.at >= since, Question.state != State.DELETED)
    asked = db.exec(select(func.count()).select_from(Question).where(*where)).one()
    answered = db.exec(select(func.count()).select_from(Question).where(*where, Question.answers > 0)).one()
    return asked, answered
