"""Ballots: what is looked up of them, and how a vote is written down.

An anonymous vote changes every row of the tally, so that no row tells which was changed last.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import datetime

from sqlalchemy import case, delete, insert, update
from sqlmodel import Session, col, select

from storage.models import Ballot, BallotOption, Cast, Held, Looked, Tally, Voted


def is_any_open(db: Session, community_id: int) -> bool:
    """Is anything voted on there now?"""
    where = (Ballot.community_id == community_id, Ballot.state == Held.OPEN)
    return db.exec(select(Ballot.id).where(*where).limit(1)).first() is not None


def open_ballots(db: Session, community_id: int) -> Sequence[Ballot]:
    """What is voted on in the community now, what ends first before the others."""
    where = (Ballot.community_id == community_id, Ballot.state == Held.OPEN)
    return db.exec(select(Ballot).where(*where).order_by(col(Ballot.until), col(Ballot.id))).all()


def of_subject(db: Session, community_id: int, feature: str, subject: int) -> Ballot | None:
    """The ballot that a feature has put about this."""
    where = (Ballot.community_id == community_id, Ballot.feature == feature, Ballot.subject == subject)
    return db.exec(select(Ballot).where(*where).order_by(col(Ballot.id).desc()).limit(1)).first()


def put_by(db: Session, feature: str, members: Collection[int]) -> Sequence[Ballot]:
    """What these members have put to the vote by this feature, and is still open."""
    where = (Ballot.feature == feature, Ballot.state == Held.OPEN, col(Ballot.member_id).in_(members))
    return db.exec(select(Ballot).where(*where).order_by(col(Ballot.id))).all()


def labels(db: Session, ballot_id: int) -> list[str]:
    """What can be chosen, in the order in which it was put."""
    found = select(BallotOption.label).where(BallotOption.ballot_id == ballot_id)
    return list(db.exec(found.order_by(col(BallotOption.number))))


def casts(db: Session, ballot_id: int) -> list[str]:
    """All votes of a ballot with names, without these."""
    return list(db.exec(select(Cast.choice).where(Cast.ballot_id == ballot_id)))


def own(db: Session, ballot_id: int, person: Collection[int]) -> str | None:
    """The vote of a person, by whichever of these members it was given; None for none."""
    found = select(Cast.choice).where(Cast.ballot_id == ballot_id, col(Cast.member_id).in_(person))
    return db.exec(found.order_by(col(Cast.at).desc(), col(Cast.member_id)).limit(1)).first()


def has_voted(db: Session, ballot_id: int, person: Collection[int]) -> bool:
    """Has the person voted in an anonymous ballot, by any of these members?"""
    found = select(Voted.member_id).where(Voted.ballot_id == ballot_id, col(Voted.member_id).in_(person))
    return db.exec(found.limit(1)).first() is not None


def take_back(db: Session, ballot_id: int, person: Collection[int]) -> None:
    """The person has not voted."""
    db.execute(delete(Cast).where(col(Cast.ballot_id) == ballot_id, col(Cast.member_id).in_(person)))


def cast(db: Session, ballot: Ballot, member_id: int, person: Collection[int], choice: str, now: datetime) -> None:
    """The member votes with his or her name, instead of what any of the members voted who are this person."""
    take_back(db, ballot.id, person)
    about = {"ballot_id": ballot.id, "member_id": member_id, "community_id": ballot.community_id}
    db.execute(insert(Cast).values(**about, choice=choice, at=now))


def cast_unnamed(db: Session, ballot: Ballot, person: Collection[int], marks: Collection[str]) -> None:
    """The person has voted, and these marks were chosen once more."""
    mark_voted(db, ballot, person)
    more = case((col(Tally.mark).in_(sorted(marks)), 1), else_=0)
    db.execute(update(Tally).where(col(Tally.ballot_id) == ballot.id).values(votes=col(Tally.votes) + more))
    ballot.voters += 1
    db.flush()


def mark_voted(db: Session, ballot: Ballot, person: Collection[int]) -> None:
    """All of these members are one who has voted."""
    here = (Voted.ballot_id == ballot.id, col(Voted.member_id).in_(person))
    about = {"ballot_id": ballot.id, "community_id": ballot.community_id}
    known = db.exec(select(Voted.member_id).where(*here)).all()
    for member in sorted(set(person) - set(known)):
        db.execute(insert(Voted).values(**about, member_id=member))


def one_vote(db: Session, person: Collection[int]) -> None:
    """These members are one person from now on: where several have voted with their names, the last vote stands."""
    where = (Ballot.state == Held.OPEN, col(Cast.member_id).in_(person))
    found = select(Cast.ballot_id, Cast.member_id).join(Ballot, col(Ballot.id) == col(Cast.ballot_id)).where(*where)
    kept: set[int] = set()
    for ballot, member in db.exec(found.order_by(col(Cast.at).desc(), col(Cast.member_id))).all():
        if ballot in kept:
            take_back(db, ballot, {member})
        kept.add(ballot)


def looked(db: Session, ballot_id: int, person: Collection[int]) -> list[int]:
    """The options that the person was shown, by any of these members, in that order."""
    found = select(Looked.numbers).where(Looked.ballot_id == ballot_id, col(Looked.member_id).in_(person))
    return list(dict.fromkeys(int(number) for kept in db.exec(found) for number in kept.split()))


def looks(db: Session, ballot_id: int) -> dict[int, int]:
    """To how many members each option was shown."""
    found = db.exec(select(Looked.numbers).where(Looked.ballot_id == ballot_id))
    return dict(Counter(int(number) for kept in found for number in kept.split()))


def look(db: Session, ballot: Ballot, member_id: int, numbers: Sequence[int]) -> None:
    """The member was shown these, in this order."""
    about = {"ballot_id": ballot.id, "member_id": member_id, "community_id": ballot.community_id}
    db.merge(Looked(**about, numbers=" ".join(map(str, numbers))))
    db.flush()


def set_tally(db: Session, ballot: Ballot, counts: Mapping[str, int]) -> None:
    """So often each mark was chosen."""
    drop_tally(db, ballot.id)
    about = {"ballot_id": ballot.id, "community_id": ballot.community_id}
    if counts:
        rows = [{**about, "mark": mark, "votes": votes} for mark, votes in sorted(counts.items())]
        db.execute(insert(Tally), rows)


def drop_tally(db: Session, ballot_id: int) -> None:
    """What was chosen is known to nobody."""
    db.execute(delete(Tally).where(col(Tally.ballot_id) == ballot_id))


def tally(db: Session, ballot_id: int) -> dict[str, int]:
    """How often each mark was chosen."""
    found = db.exec(select(Tally.mark, Tally.votes).where(Tally.ballot_id == ballot_id).order_by(Tally.mark))
    return dict(found.all())


def add_options(db: Session, ballot: Ballot, given: Iterable[str], after: int = 0) -> None:
    """This can be chosen, `after` so many other things."""
    for number, label in enumerate(given, after + 1):
        db.add(BallotOption(ballot_id=ballot.id, number=number, community_id=ballot.community_id, label=label))


def over(
    db: Session, community: int, feature: str, rooms: Collection[int], before: int | None, limit: int
) -> Sequence[Ballot]:
    """The ballots of a feature that are over and were for all or for these rooms, the newest first."""
    where = [
        col(Ballot.community_id) == community,
        col(Ballot.feature) == feature,
        col(Ballot.state) == Held.CLOSED,
        col(Ballot.whole).is_(True) | col(Ballot.room_id).in_(rooms),
    ]
    where += [col(Ballot.id) < before] if before is not None else []
    return db.exec(select(Ballot).where(*where).order_by(col(Ballot.id).desc()).limit(limit)).all()
