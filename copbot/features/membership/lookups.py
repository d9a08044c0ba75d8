"""What is looked up of members and invitations, each by an index."""

from __future__ import annotations

from collections.abc import Sequence, Set
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from copbot.features.membership.tables import BroughtBy, Invitation, JoinRequest, Membership, Standing
from storage.models import (
    Member,
)

_NOT_YET = (Standing.ASKED, Standing.APPLICANT, Standing.DECLINED)
"""Who was let in some time; others are only spoken for."""


def standing(db: Session, community_id: int, which: Standing, limit: int = 1000) -> Sequence[Membership]:
    """Those who stand so to the community, the longest first."""
    where = (Membership.community_id == community_id, Membership.standing == which)
    return db.exec(select(Membership).where(*where).order_by(col(Membership.at)).limit(limit)).all()


def count_standing(db: Session, community_id: int, which: Standing) -> int:
    """How many stand so to the community."""
    where = (Membership.community_id == community_id, Membership.standing == which)
    return db.exec(select(func.count()).select_from(Membership).where(*where)).one()


def request(db: Session, room_id: int, member_id: int) -> JoinRequest | None:
    """The request of this member to join this room that waits for an answer."""
    where = (JoinRequest.room_id == room_id, JoinRequest.member_id == member_id)
    return db.exec(select(JoinRequest).where(*where)).first()


def count_asked(db: Session, room_id: int, since: datetime) -> int:
    """How many have asked to join the room since then, and wait for an answer."""
    where = (JoinRequest.room_id == room_id, JoinRequest.at > since)
    return db.exec(select(func.count()).select_from(JoinRequest).where(*where)).one()


def requests_of(db: Session, member_id: int) -> Sequence[JoinRequest]:
    """The member's requests that wait for an answer."""
    where = JoinRequest.member_id == member_id
    return db.exec(select(JoinRequest).where(where).order_by(col(JoinRequest.id))).all()


def brought_by(db: Session, community_id: int, member_id: int) -> Sequence[Member]:
    """Whom the member has brought, by an invitation or as those said."""
    invited = select(Membership.member_id).where(
        Membership.community_id == community_id,
        Membership.invited_by_id == member_id,
        col(Membership.standing).not_in(_NOT_YET),
    )
    said = select(BroughtBy.member_id).where(BroughtBy.community_id == community_id, BroughtBy.by_id == member_id)
    found = or_(col(Member.id).in_(invited), col(Member.id).in_(said))
    return db.exec(select(Member).where(found).order_by(col(Member.id))).all()


def invitation(db: Session, community_id: int, code: str) -> Invitation | None:
    """The invitation with this code."""
    where = (Invitation.community_id == community_id, Invitation.code == code)
    return db.exec(select(Invitation).where(*where)).first()


def holding(db: Session, community_id: int, code: str, now: datetime) -> Invitation | None:
    """The invitation with this code, if it still lets somebody in."""
    found = invitation(db, community_id, code)
    return found if found is not None and found.left > 0 and found.until > now else None


def links_of(db: Session, members: Set[int]) -> Sequence[Invitation]:
    """The invitations of these members that have a link."""
    where = (col(Invitation.member_id).in_(members), Invitation.link != "")
    return db.exec(select(Invitation).where(*where)).all()


def brought(db: Session, community_id: int, limit: int) -> list[tuple[int, list[int]]]:
    """Who brought whom: members' ids, who brought the most first."""
    where = (
        Membership.community_id == community_id,
        col(Membership.invited_by_id).is_not(None),
        col(Membership.standing).not_in(_NOT_YET),
    )
    found: dict[int, list[int]] = {}
    for inviter, member in db.exec(select(Membership.invited_by_id, Membership.member_id).where(*where)):
        if inviter is not None:
            found.setdefault(inviter, []).append(member)
    return sorted(found.items(), key=lambda item: (-len(item[1]), item[0]))[:limit]


def good(db: Session, member_id: int, now: datetime) -> Sequence[Invitation]:
    """The invitations of the member that still let somebody in, the newest first."""
    where = (Invitation.member_id == member_id, Invitation.until > now, Invitation.left > 0)
    return db.exec(select(Invitation).where(*where).order_by(col(Invitation.id).desc())).all()
