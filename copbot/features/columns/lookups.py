"""What is looked up of columns."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, func, select

from copbot.features.columns.tables import RIDDLES, Column, Entry, Guess, Way, Win


def columns(db: Session, community_id: int) -> Sequence[Column]:
    """All columns of the community, in the order in which they were made."""
    return db.exec(select(Column).where(Column.community_id == community_id).order_by(col(Column.id))).all()


def entries(db: Session, column_id: int, state: Way) -> Sequence[Entry]:
    """The entries of a column that are so far, in the order in which they came."""
    where = (Entry.column_id == column_id, Entry.state == state)
    return db.exec(select(Entry).where(*where).order_by(col(Entry.id))).all()


def own(db: Session, column_id: int, person: Collection[int], states: Collection[Way]) -> Entry | None:
    """The entry of a person, by whichever of these members, that is so far; None for none."""
    where = (Entry.column_id == column_id, col(Entry.member_id).in_(person), col(Entry.state).in_(states))
    return db.exec(select(Entry).where(*where).order_by(col(Entry.id).desc()).limit(1)).first()


def waiting(db: Session, person: Collection[int]) -> Sequence[Entry]:
    """What a person has sent in, by whichever of these members, and can still change."""
    where = (col(Entry.member_id).in_(person), Entry.state == Way.WAITING)
    return db.exec(select(Entry).where(*where).order_by(col(Entry.id))).all()


def at_message(db: Session, room_id: int, message: str) -> Sequence[Entry]:
    """The entries that this message of a room is, and that are not over."""
    where = (Entry.message == message, Entry.room_id == room_id, Entry.state != Way.OVER)
    return db.exec(select(Entry).where(*where)).all()


def entered(db: Session, column: Column) -> bool:
    """Has anybody entered in this week of the column?"""
    where = (Entry.column_id == column.id, Entry.week == column.week)
    return db.exec(select(Entry.id).where(*where).limit(1)).first() is not None


def on_ballot(db: Session, ballot_id: int) -> Sequence[Entry]:
    """The entries that are voted on, by their numbers."""
    return db.exec(select(Entry).where(Entry.ballot_id == ballot_id).order_by(col(Entry.number))).all()


def with_picture(db: Session, community_id: int, picture: int) -> Entry | None:
    """The entry that this picture belongs to."""
    where = (Entry.community_id == community_id, Entry.picture == picture)
    return db.exec(select(Entry).where(*where)).first()


def riddles(db: Session, community_id: int) -> Sequence[Entry]:
    """What can be guessed at, or answered, now."""
    kinds = col(Column.kind).in_(RIDDLES)
    where = (Entry.community_id == community_id, Entry.state == Way.SHOWN, kinds)
    found = select(Entry).join(Column, col(Column.id) == col(Entry.column_id)).where(*where)
    return db.exec(found.order_by(col(Entry.id))).all()


def guess(db: Session, entry_id: int, person: Collection[int]) -> Guess | None:
    """The guess of a person; one that was right before any other."""
    where = (Guess.entry_id == entry_id, col(Guess.member_id).in_(person))
    return db.exec(select(Guess).where(*where).order_by(col(Guess.right).desc()).limit(1)).first()


def guesses(db: Session, entry_id: int) -> Sequence[Guess]:
    """All guesses, the first before the others."""
    found = select(Guess).where(Guess.entry_id == entry_id)
    return db.exec(found.order_by(col(Guess.at), col(Guess.member_id))).all()


def wins(db: Session, column_id: int, limit: int) -> Sequence[Win]:
    """The last wins in a column."""
    return db.exec(select(Win).where(Win.column_id == column_id).order_by(col(Win.id).desc()).limit(limit)).all()


def wins_since(db: Session, community_id: int, since: datetime) -> Sequence[Win]:
    """Who has won since then."""
    where = (Win.community_id == community_id, col(Win.at) >= since)
    return db.exec(select(Win).where(*where).order_by(col(Win.id))).all()


def counts(db: Session, column_id: int) -> dict[int, int]:
    """How often each member has won in a column."""
    found = select(Win.member_id, func.count()).where(Win.column_id == column_id).group_by(col(Win.member_id))
    return dict(db.exec(found).all())


def judged(db: Session, column_id: int) -> Sequence[Entry]:
    """The entries on which was voted, of all weeks."""
    where = (Entry.column_id == column_id, Entry.state == Way.OVER, col(Entry.voters) > 0)
    return db.exec(select(Entry).where(*where)).all()


def over(db: Session, column_id: int, before: int | None, limit: int) -> Sequence[Entry]:
    """The entries of a column that are over, the newest first."""
    where = [col(Entry.column_id) == column_id, col(Entry.state) == Way.OVER]
    where += [col(Entry.id) < before] if before is not None else []
    return db.exec(select(Entry).where(*where).order_by(col(Entry.id).desc()).limit(limit)).all()


def won_by(db: Session, column_id: int) -> dict[int, int]:
    """By whom each entry of a column was that won."""
    found = select(Win.entry_id, Win.member_id).where(Win.column_id == column_id, col(Win.entry_id).is_not(None))
    return {entry: member for entry, member in db.exec(found) if entry is not None}
