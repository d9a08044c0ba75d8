"""What is looked up of meetings."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import func, or_
from sqlmodel import Session, col, select

from copbot.features.meetings.tables import Coming, Guest, Meeting, MeetingTime, Stage
from copbot.kit import votes
from copbot.kit.votes import Marks
from storage.models import Account, Cast, Member, Stay

GOES_ON = (Stage.ASKED, Stage.FIXED)


def times(db: Session, meeting_id: int) -> Sequence[MeetingTime]:
    """The times that are proposed, in the order of their numbers."""
    where = MeetingTime.meeting_id == meeting_id
    return db.exec(select(MeetingTime).where(where).order_by(col(MeetingTime.number))).all()


def coming(db: Session, community_id: int) -> Sequence[Meeting]:
    """The meetings of a community that are asked about or to come: those first that are fixed, by their time."""
    where = (Meeting.community_id == community_id, col(Meeting.stage).in_(GOES_ON))
    order = (col(Meeting.at).is_(None), col(Meeting.at), col(Meeting.id))
    return db.exec(select(Meeting).where(*where).order_by(*order)).all()


def held_since(db: Session, community_id: int, since: datetime) -> bool:
    """Was a meeting held since then?"""
    where = (Meeting.community_id == community_id, Meeting.stage == Stage.HELD, col(Meeting.at) >= since)
    return db.exec(select(Meeting.id).where(*where).limit(1)).first() is not None


def asked_by(db: Session, members: Collection[int]) -> int:
    """About so many meetings it is asked when they suit, of those that these members have proposed."""
    where = (col(Meeting.member_id).in_(members), Meeting.stage == Stage.ASKED)
    return db.scalar(select(func.count()).select_from(Meeting).where(*where)) or 0


def given(db: Session, ballot_id: int) -> dict[int, Marks]:
    """Which times suit each member who has answered; who did so first before the others."""
    found = select(Cast).where(Cast.ballot_id == ballot_id).order_by(col(Cast.at), col(Cast.member_id))
    return {one.member_id: votes.marks_of(one.choice) for one in db.exec(found)}


def guests(db: Session, meeting_id: int, coming: Coming) -> list[int]:
    """The members who have said so, in the order in which they did."""
    where = (Guest.meeting_id == meeting_id, Guest.coming == coming)
    found = select(Guest.member_id).where(*where).order_by(col(Guest.turn), col(Guest.member_id))
    return list(db.exec(found))


def answered_by(db: Session, members: Collection[int]) -> Sequence[Meeting]:
    """The meetings of which these have said whether they come."""
    theirs = select(Guest.meeting_id).where(col(Guest.member_id).in_(members))
    return db.exec(select(Meeting).where(col(Meeting.id).in_(theirs)).order_by(col(Meeting.id))).all()


def last_turn(db: Session, meeting_id: int) -> int:
    """The turn of who said last whether he or she comes."""
    return db.scalar(select(func.max(Guest.turn)).where(Guest.meeting_id == meeting_id)) or 0


def has_other_clocks(db: Session, community_id: int, zone: str) -> bool:
    """Has a member of the community another time zone than this?"""
    # Where nobody has, no row is looked at: by the index of those who have told theirs.
    told = (Member.community_id == community_id, col(Member.timezone).is_not(None))
    where = (*told, or_(col(Member.timezone) < zone, col(Member.timezone) > zone), Member.timezone != "")
    return db.exec(select(Member.id).where(*where).limit(1)).first() is not None


def count_in(db: Session, room_id: int) -> int:
    """How many members are in the room, as far as is known."""
    there = select(Account.member_id).join(Stay, col(Stay.account_id) == col(Account.id))
    found = there.where(Stay.room_id == room_id).distinct().subquery()
    return db.scalar(select(func.count()).select_from(found)) or 0


def fixed(db: Session, community: int, rooms: Collection[int], before: int | None, limit: int) -> Sequence[Meeting]:
    """The meetings with a time, to come or held, that are for all or for these rooms, the newest first."""
    where = [
        col(Meeting.community_id) == community,
        col(Meeting.stage).in_((Stage.FIXED, Stage.HELD)),
        col(Meeting.whole).is_(True) | col(Meeting.room_id).in_(rooms),
    ]
    where += [col(Meeting.id) < before] if before is not None else []
    return db.exec(select(Meeting).where(*where).order_by(col(Meeting.id).desc()).limit(limit)).all()
