"""What health writes and reads of its own, by single statements past the session's objects."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import bindparam, case, update
from sqlmodel import Session, col, select

from copbot.features.health.tables import SILENCE, Began, HealthShown, Talked
from storage.models import Account, Room
from storage.prepared import Prepared
from storage.rows import put, table_of

_BEGAN, _TALKED = table_of(Began), table_of(Talked)
_BEGIN = Prepared(put(_BEGAN, _BEGAN.columns.keys(), ["community_id", "member_id"], {}))
_ADD = Prepared(
    put(
        _TALKED,
        _TALKED.columns.keys(),
        ["community_id", "day"],
        {"people": "talked.people + excluded.people", "bot": "talked.bot + excluded.bot"},
    )
)
_b = _BEGAN.c
_SPOKE = Prepared(
    update(_BEGAN)
    .where(
        _b.community_id == bindparam("community"),
        _b.member_id == bindparam("member"),
        _b.last_at < bindparam("spoken", type_=_b.at.type),
    )
    .values(
        silent_at=case(
            (_b.silent_at.is_(None) & (_b.last_at <= bindparam("gone", type_=_b.at.type)), _b.last_at),
            else_=_b.silent_at,
        ),
        last_at=bindparam("spoken", type_=_b.at.type),
    )
)


_REACTED = Prepared(
    update(_BEGAN)
    .where(_b.community_id == bindparam("community"), _b.member_id == bindparam("member"))
    .values(reacted_at=bindparam("now", type_=_b.at.type), room_id=None, message=None)
)


# By the rooms: only what waits has one.
_FORGET = Prepared(
    update(_BEGAN)
    .where(
        _b.room_id.in_(select(Room.id).where(Room.community_id == bindparam("community"))),
        _b.at < bindparam("before", type_=_b.at.type),
    )
    .values(room_id=None, message=None)
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
