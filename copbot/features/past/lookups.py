"""What is looked up of the past, each by an index."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from sqlmodel import Session, col, func, select

from copbot.features.past.tables import NameClaim
from storage.models import Account, Past, Post

_FEW = 10


@dataclass(frozen=True, slots=True)
class Imported:
    """How many posts of each kind were imported of a member, and when they were written."""

    counts: Counter[str]
    since: datetime
    until: datetime


def imported(db: Session, member_id: int) -> Imported | None:
    """What was imported of a member, if anything."""
    found = db.exec(
        select(Post.kind, func.count(), func.min(Post.at), func.max(Post.at))
        .where(Post.author_id == member_id, col(Post.imported))
        .group_by(Post.kind)
    ).all()
    if not found:
        return None
    counts = Counter({kind: count for kind, count, _, _ in found})
    return Imported(counts, min(since for _, _, since, _ in found), max(until for _, _, _, until in found))


def accounts(db: Session, community_id: int, name: str) -> Sequence[Account]:
    """The accounts that go by this name, whatever the case, of members of whom something was imported."""
    named = (Account.community_id == community_id, func.lower(Account.name) == name.lower())
    past = select(Account).join(Past, col(Past.member_id) == Account.member_id)
    return db.exec(past.where(*named).order_by(col(Account.id)).limit(_FEW)).all()


def claims_of(db: Session, member_id: int) -> Sequence[NameClaim]:
    """What the member has said to have been."""
    return db.exec(select(NameClaim).where(NameClaim.member_id == member_id)).all()


def unanswered(db: Session, community_id: int) -> Sequence[NameClaim]:
    """Those that nobody has answered, the first first; so many as one looks through at once."""
    where = (NameClaim.community_id == community_id, NameClaim.answer == "")
    return db.exec(select(NameClaim).where(*where).order_by(col(NameClaim.id)).limit(_FEW)).all()


def given(db: Session, community_id: int, name: str) -> Sequence[tuple[NameClaim, Account]]:
    """The names of the past that were given to members, and are this one."""
    named = (
        NameClaim.community_id == community_id,
        NameClaim.answer == "yes",
        func.lower(Account.name) == name.lower(),
    )
    return db.exec(
        select(NameClaim, Account).join(Account, col(Account.id) == NameClaim.account_id).where(*named)
    ).all()
