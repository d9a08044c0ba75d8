"""What is looked up of reviews, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence

from sqlalchemy import func
from sqlmodel import Session, col, select

from copbot.features.review.tables import (
    OPEN,
    Circle,
    Part,
    Remark,
    Review,
    Reviewer,
    Seat,
    Seconded,
    Stage,
)


def in_stages(db: Session, community_id: int, stages: Collection[Stage]) -> Sequence[Review]:
    """The reviews that are so far, the oldest first."""
    where = (Review.community_id == community_id, col(Review.stage).in_(stages))
    return db.exec(select(Review).where(*where).order_by(col(Review.id))).all()


def is_any_going(db: Session, community_id: int) -> bool:
    """Is anything being read there now, or waits for a verdict?"""
    where = (Review.community_id == community_id, col(Review.stage).in_((*OPEN, Stage.BUNDLED, Stage.DECIDED)))
    return db.exec(select(Review.id).where(*where).limit(1)).first() is not None


def submitted_by(db: Session, members: Collection[int]) -> Sequence[Review]:
    """What these members have submitted, the oldest first."""
    return db.exec(select(Review).where(col(Review.member_id).in_(members)).order_by(col(Review.id))).all()


def in_circle(db: Session, circle_id: int) -> Sequence[Review]:
    """What was put before a circle."""
    return db.exec(select(Review).where(Review.circle_id == circle_id).order_by(col(Review.id))).all()


def read_in_circle(db: Session, circle_id: int, member_id: int) -> int:
    """Of how many texts of others there this member has said something."""
    others = select(func.count(col(Remark.review_id).distinct())).join(Review, col(Review.id) == col(Remark.review_id))
    where = (Remark.member_id == member_id, Review.circle_id == circle_id, Review.member_id != member_id)
    return db.exec(others.where(*where)).one()


def own_in_circle(db: Session, circle_id: int, member_id: int) -> int:
    """How many texts this member has put before it; a later version is the same text."""
    where = (Review.member_id == member_id, Review.circle_id == circle_id, col(Review.before_id).is_(None))
    return db.exec(select(func.count()).select_from(Review).where(*where)).one()


def edited_by(db: Session, members: Collection[int]) -> Sequence[Review]:
    """Those on which these members give the verdict."""
    return db.exec(select(Review).where(col(Review.editor_id).in_(members)).order_by(col(Review.id))).all()


def reviewers(db: Session, review_id: int, *parts: Part) -> Sequence[Reviewer]:
    """Who was asked or reads it, in order; of these parts, if any are named."""
    order = (col(Reviewer.place), col(Reviewer.member_id))
    where = (Reviewer.review_id == review_id, col(Reviewer.part).in_(parts or Part))
    return db.exec(select(Reviewer).where(*where).order_by(*order)).all()


def parts_of(db: Session, members: Collection[int]) -> Sequence[Reviewer]:
    """What these members are asked to read, or read."""
    where = col(Reviewer.member_id).in_(members)
    return db.exec(select(Reviewer).where(where).order_by(col(Reviewer.review_id))).all()


def to_read(db: Session, member_id: int, *parts: Part) -> Sequence[tuple[Reviewer, Review]]:
    """The open reviews in which the member has one of these parts, the oldest first."""
    where = (Reviewer.member_id == member_id, col(Reviewer.part).in_(parts), col(Review.stage).in_(OPEN))
    both = select(Reviewer, Review).join(Review, col(Review.id) == col(Reviewer.review_id))
    return db.exec(both.where(*where).order_by(col(Review.id))).all()


def remarks(db: Session, review_id: int) -> Sequence[Remark]:
    """What was said of it, by paragraph and number."""
    order = (col(Remark.paragraph), col(Remark.number))
    return db.exec(select(Remark).where(Remark.review_id == review_id).order_by(*order)).all()


def commented(db: Session, review_id: int) -> set[int]:
    """Who has said something of it."""
    return set(db.exec(select(Remark.member_id).where(Remark.review_id == review_id)))


def remarks_of(db: Session, members: Collection[int]) -> Sequence[Remark]:
    """What these members have said of texts."""
    return db.exec(select(Remark).where(col(Remark.member_id).in_(members)).order_by(col(Remark.id))).all()


def numbered(db: Session, review_id: int, number: int) -> Remark | None:
    """The remark of this number."""
    return db.exec(select(Remark).where(Remark.review_id == review_id, Remark.number == number)).first()


def said_as(db: Session, room_id: int, message: str) -> Remark | None:
    """The remark that was said by this message of a room."""
    return db.exec(select(Remark).where(Remark.room_id == room_id, Remark.message == message)).first()


def seconds(db: Session, remark_id: int) -> list[int]:
    """Who agrees with it."""
    order = col(Seconded.member_id)
    return list(db.exec(select(Seconded.member_id).where(Seconded.remark_id == remark_id).order_by(order)))


def agreed(db: Session, review_id: int) -> Mapping[int, Sequence[int]]:
    """Who agrees with each remark of it; one with which nobody does is not there."""
    pairs = select(Seconded.remark_id, Seconded.member_id).join(Remark, col(Remark.id) == col(Seconded.remark_id))
    found: dict[int, list[int]] = {}
    for remark, member in db.exec(pairs.where(Remark.review_id == review_id).order_by(col(Seconded.member_id))):
        found.setdefault(remark, []).append(member)
    return found


def in_thread(db: Session, room_id: int, thread: str) -> Review | None:
    """The review that a thread of a room is about."""
    return db.exec(select(Review).where(Review.room_id == room_id, Review.thread == thread)).first()


def brought_from(db: Session, room_id: int, message: str) -> Sequence[Review]:
    """What was brought from this message of a room."""
    return db.exec(select(Review).where(Review.room_id == room_id, Review.source == message)).all()


def circles(db: Session, community_id: int) -> Sequence[Circle]:
    """All circles, the oldest first."""
    return db.exec(select(Circle).where(Circle.community_id == community_id).order_by(col(Circle.id))).all()


def seats(db: Session, circle_id: int) -> Sequence[Seat]:
    """Who is in it, and who waits for a place; in order."""
    return db.exec(select(Seat).where(Seat.circle_id == circle_id).order_by(col(Seat.at), col(Seat.member_id))).all()


def seats_of(db: Session, members: Collection[int]) -> Sequence[Seat]:
    """In which circles these members are, or wait for a place."""
    return db.exec(select(Seat).where(col(Seat.member_id).in_(members)).order_by(col(Seat.circle_id))).all()
