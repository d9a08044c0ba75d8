"""What health writes and reads of its own, by single statements past the session's objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import Update, bindparam, case, update
from sqlmodel import Session, col, select

from copbot.features.health.tables import SILENCE, Began, HealthShown, Talked
from storage.models import Account, Moment, Room
from storage.prepared import Prepared
from storage.rows import columns_of, put, table_of

_BEGIN = Prepared(lambda: put(table_of(Began), columns_of(Began), ["community_id", "member_id"], {}))
_ADD = Prepared(
    lambda: put(
        table_of(Talked),
        columns_of(Talked),
        ["community_id", "day"],
        {"people": "talked.people + excluded.people", "bot": "talked.bot + excluded.bot"},
    )
)
_SPOKE = Prepared(lambda: _spoke())
_REACTED = Prepared(
    lambda: (
        update(table_of(Began))
        .where(col(Began.community_id) == bindparam("community"), col(Began.member_id) == bindparam("member"))
        .values(reacted_at=bindparam("now", type_=Moment()), room_id=None, message=None)
    )
)
# By the rooms: only what waits has one.
_FORGET = Prepared(
    lambda: (
        update(table_of(Began))
        .where(
            col(Began.room_id).in_(select(Room.id).where(Room.community_id == bindparam("community"))),
            col(Began.at) < bindparam("before", type_=Moment()),
        )
        .values(room_id=None, message=None)
    )
)


def _spoke() -> Update:
    """Who has spoken, and since when he or she had been silent, if that was for long."""
    c, spoken = table_of(Began).c, bindparam("spoken", type_=Moment())
    gone = c.silent_at.is_(None) & (c.last_at <= bindparam("gone", type_=Moment()))
    return (
        update(table_of(Began))
        .where(c.community_id == bindparam("community"), c.member_id == bindparam("member"), c.last_at < spoken)
        .values(silent_at=case((gone, c.last_at), else_=c.silent_at), last_at=spoken)
    )


def begin(db: Session, community_id: int, member_id: int, room_id: int, message: str | None, at: datetime) -> bool:
    """The member has said something; True if that is his or her first word."""
    row = {
        "community_id": community_id,
        "member_id": member_id,
        "at": at,
        "last_at": at,
        "silent_at": None,
        "reacted_at": None,
        "room_id": room_id,
        "message": message,
    }
    return _BEGIN.run(db, row) == 1


def spoke(db: Session, community_id: int, last: Mapping[int, datetime]) -> None:
    """When these members last spoke."""
    rows = [
        {"community": community_id, "member": member, "spoken": at, "gone": at - SILENCE} for member, at in last.items()
    ]
    if rows:
        _SPOKE.run_all(db, rows)


def reacted(db: Session, community_id: int, member_id: int, at: datetime) -> None:
    """Somebody has reacted to the member's first word."""
    _REACTED.run(db, {"community": community_id, "member": member_id, "now": at})


def forget_messages(db: Session, community_id: int, before: datetime) -> None:
    """Keep no more which messages the first words from before then were."""
    _FORGET.run(db, {"community": community_id, "before": before})


def add_talk(db: Session, community_id: int, days: Mapping[int, tuple[int, int]]) -> None:
    """So many more messages of people and of the bot on these days."""
    rows = [
        {"community_id": community_id, "day": day, "people": people, "bot": bot} for day, (people, bot) in days.items()
    ]
    if rows:
        _ADD.run_all(db, rows)


def unanswered(db: Session, community_id: int, since: datetime) -> Sequence[tuple[Began, Account]]:
    """The first words since then that nobody has reacted to, each with an account of who said it."""
    where = (Began.community_id == community_id, Began.at >= since, col(Began.reacted_at).is_(None))
    joined = select(Began, Account).join(Account, col(Account.member_id) == Began.member_id)
    return db.exec(joined.where(*where).order_by(col(Account.id))).all()


def spoke_since(db: Session, community_id: int, since: datetime) -> set[int]:
    """The members who said something since then."""
    where = (Began.community_id == community_id, Began.last_at >= since)
    return set(db.exec(select(Began.member_id).where(*where)))


def shown(db: Session, community_id: int) -> HealthShown | None:
    """What all members see, as it was decided last."""
    found = select(HealthShown).where(HealthShown.community_id == community_id)
    return db.exec(found.order_by(col(HealthShown.id).desc()).limit(1)).first()
