"""Looked up and kept about members who moderate: their records, presence, mod bombs, and the pool of tokens."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import BindParameter, Select, and_, bindparam, delete, func, insert, or_, select, text
from sqlmodel import Session, col

from copbot.features.moderation.tables import Bomb, Moderation, Pool, Presence, Record
from storage.models import Account, Link, Member, Moment, Post, Stay
from storage.prepared import Prepared
from storage.rows import Values, made, one, part, put, table_of, values_of

_RECORDS, _PRESENCE, _BOMB, _POOL = table_of(Record), table_of(Presence), table_of(Bomb), table_of(Pool)
_GIVEN = table_of(Moderation)
_RECORD_NAMES = _RECORDS.columns.keys()
_SAVE = Prepared(
    put(_RECORDS, _RECORD_NAMES, ["member_id"], {n: f"excluded.{n}" for n in _RECORD_NAMES if n != "member_id"})
)
_NEW = Prepared(put(_RECORDS, _RECORD_NAMES, ["member_id"], {}))
_PRESENT = Prepared(
    put(
        _PRESENCE,
        _PRESENCE.columns.keys(),
        ["member_id", "room_id", "day"],
        {"posted": "presence.posted OR excluded.posted"},
    )
)
_POOL_NAMES = _POOL.columns.keys()
_EXPIRED = Prepared(put(_POOL, _POOL_NAMES, ["community_id"], {"expired": "pool.expired + excluded.expired"}))
_RECORD = Prepared(select(*_RECORDS.c).where(_RECORDS.c.member_id == bindparam("member")))
_HAS_POSTED = Prepared(text("SELECT 1 FROM post WHERE question_id = :question AND author_id = :member LIMIT 1"))
_WAS_PRESENT = Prepared(
    text("SELECT 1 FROM presence WHERE member_id = :member AND room_id = :room AND day = :day AND posted LIMIT 1")
)


def _active() -> Select[Any]:
    """Who was active of late, of those who are here since `until` or longer."""
    c, p = _RECORDS.c, _PRESENCE.c
    days = func.count(p.day.distinct())
    counted = (
        select(p.member_id, days.label("days"), func.max(p.day).label("last"))
        .where(p.community_id == _HERE, p.day >= bindparam("since"))
        .group_by(p.member_id)
        .having(days >= bindparam("least"))
        .subquery()
    )
    staff = (
        select(col(Account.member_id))
        .join(Stay, col(Stay.account_id) == col(Account.id))
        .where(col(Account.community_id) == _HERE, col(Stay.moderator))
    )
    return (
        select(*_RECORDS.c, col(Member.since), counted.c.days, counted.c.last, c.member_id.in_(staff).label("staff"))
        .join(counted, counted.c.member_id == c.member_id)
        .join(Member, col(Member.id) == c.member_id)
        .where(c.community_id == _HERE, col(Member.since) <= bindparam("until", type_=Moment()))
        .order_by(col(Member.since), c.member_id)
    )


# Made once: they are asked for each hour in which anybody spoke.
_HERE: BindParameter[int] = bindparam("community")
_ACTIVE = _active()
_HOW_MANY = Prepared(select(func.count()).select_from(_RECORDS).where(_RECORDS.c.community_id == _HERE))
_SINCE = (
    select(col(Member.since))
    .join(_RECORDS, _RECORDS.c.member_id == col(Member.id))
    .where(_RECORDS.c.community_id == _HERE)
    .order_by(col(Member.since), col(Member.id))
    .offset(bindparam("before"))
    .limit(1)
)
_SINCE_WHEN = Prepared(
    select(col(Member.since))
    .join(_RECORDS, _RECORDS.c.member_id == col(Member.id))
    .where(_RECORDS.c.community_id == _HERE, col(Member.id) == bindparam("member"))
)
_OLDER = Prepared(
    select(func.count())
    .select_from(_RECORDS)
    .join(Member, col(Member.id) == _RECORDS.c.member_id)
    .where(
        _RECORDS.c.community_id == _HERE,
        or_(
            col(Member.since) < bindparam("since"),
            and_(col(Member.since) == bindparam("since"), col(Member.id) < bindparam("member")),
        ),
    )
)
_PAUSED = (
    select(_BOMB.c.member_id, func.max(_BOMB.c.until, type_=Moment()))
    .where(_BOMB.c.community_id == _HERE)
    .group_by(_BOMB.c.member_id)
)


def record(db: Session, community_id: int, member_id: int) -> Record:
    """The member's record."""
    return one(db, Record, _RECORD, {"member": member_id}) or made(
        Record, member_id=member_id, community_id=community_id
    )


def save(db: Session, *changed: Record) -> None:
    """Keep these records."""
    if changed:
        _SAVE.run_all(db, [values_of(record) for record in changed])


def changes(db: Session, member_id: int) -> list[int]:
    """All that happened to the member's karma and stands, in its order."""
    c = _GIVEN.c
    author = select(c.id, c.karma).where(c.author_id == member_id, c.counted, c.undone_at.is_(None), c.karma != 0)
    judged = select(c.settled, c.settled_karma).where(c.moderator_id == member_id, c.settled_karma != 0)
    return [row[1] for row in sorted(map(tuple, db.connection().execute(author.union_all(judged))))]


def joined(db: Session, community_id: int) -> list[int]:
    """The members who are or have been joined with others: what was whose may have changed."""
    found = select(col(Link.member_id), col(Link.other_id)).where(col(Link.community_id) == community_id)
    return sorted({member for pair in db.connection().execute(found) for member in pair})


@dataclass(frozen=True, slots=True)
class Active:
    """A member who was active of late: the record, since when he or she is here, on how many days, and the last."""

    record: Record
    since: datetime
    days: int
    last: int
    staff: bool
    paused_until: datetime | None


def active(db: Session, community_id: int, since: int, least: int, oldest: float) -> list[Active]:
    """The members with so many active days since that day, of this share of the members with a record, the oldest."""
    run = db.connection().execute
    eligible = math.ceil(members(db, community_id) * oldest)
    limit = run(_SINCE, {"community": community_id, "before": max(0, eligible - 1)}).scalar()
    if limit is None:
        return []
    paused = {row[0]: row[1] for row in run(_PAUSED, {"community": community_id})}
    told = {"community": community_id, "since": since, "least": least, "until": limit}
    return [
        Active(part(row._mapping, Record), row.since, row.days, row.last, bool(row.staff), paused.get(row.member_id))
        for row in run(_ACTIVE, told)
    ]


def members(db: Session, community_id: int) -> int:
    """How many members have a record."""
    return _HOW_MANY.value(db, {"community": community_id}) or 0


def older(db: Session, community_id: int, member_id: int) -> int | None:
    """How many members with a record have been here for longer; None if this one has none."""
    told: dict[str, Any] = {"community": community_id, "member": member_id}
    since = _SINCE_WHEN.value(db, told)
    return None if since is None else _OLDER.value(db, told | {"since": since})


def everybody(db: Session, community_id: int) -> list[tuple[Record, datetime]]:
    """All members with a record, and since when they are here, the oldest first."""
    c = _RECORDS.c
    found = (
        select(*_RECORDS.c, col(Member.since))
        .join(Member, col(Member.id) == c.member_id)
        .where(c.community_id == community_id)
        .order_by(col(Member.since), c.member_id)
    )
    return [(part(row._mapping, Record), row.since) for row in db.connection().execute(found)]


def decaying(db: Session, community_id: int, until: datetime) -> list[tuple[Record, int | None]]:
    """Who holds tokens and was not looked at after that time, and the last day on which each was active."""
    c, p = _RECORDS.c, _PRESENCE.c
    last = select(func.max(p.day)).where(p.member_id == c.member_id).scalar_subquery()
    found = select(*_RECORDS.c, last.label("last")).where(
        c.community_id == community_id, c.tokens > 0, or_(c.looked_at.is_(None), c.looked_at <= until)
    )
    return [(part(row._mapping, Record), row.last) for row in db.connection().execute(found)]


def days(db: Session, member_id: int, since: int) -> int:
    """On how many days since then the member was active."""
    p = _PRESENCE.c
    found = select(func.count(p.day.distinct())).where(p.member_id == member_id, p.day >= since)
    return db.connection().scalar(found) or 0


# Presence


def was_present(db: Session, rows: Sequence[Values]) -> None:
    """Keep who said or reacted to something, where and on which day."""
    if not rows:
        return
    _PRESENT.run_all(db, rows)
    known = {row["member_id"]: row["community_id"] for row in rows}
    new = (made(Record, member_id=member, community_id=community) for member, community in known.items())
    _NEW.run_all(db, [values_of(record) for record in new])


def forget_presence(db: Session, community_id: int, before: int) -> None:
    """Who was where before that day is of no use any more."""
    p = _PRESENCE.c
    db.connection().execute(delete(_PRESENCE).where(p.community_id == community_id, p.day < before))


def has_posted(db: Session, members: Iterable[int], question: int) -> bool:
    """Has one of these said something about the question?"""
    return any(_HAS_POSTED.first(db, {"question": question, "member": member}) for member in members)


def has_talked(db: Session, members: Iterable[int], room: int, day: int) -> bool:
    """Has one of these said something in the room on that day, as far as it has been written down?"""
    return any(_WAS_PRESENT.first(db, {"room": room, "member": member, "day": day}) for member in members)


# Mod bombs and the pool


def bombs(db: Session, community_id: int, since: datetime | None) -> list[tuple[int, int, datetime]]:
    """The mod bombs after that time: by whom, on whom, and until when there are no points for that."""
    b = _BOMB.c
    found = select(b.member_id, b.author_id, b.until).where(b.community_id == community_id)
    if since is not None:
        found = found.where(b.at > since)
    return [(row[0], row[1], row[2]) for row in db.connection().execute(found.order_by(b.id))]


def bombs_of(db: Session, members: Iterable[int]) -> list[datetime]:
    """Until when these members get no points, for each mod bomb."""
    found = select(_BOMB.c.until).where(_BOMB.c.member_id.in_(list(members)))
    return [row[0] for row in db.connection().execute(found)]


def add_bomb(db: Session, values: Values) -> None:
    """There was a mod bomb."""
    db.connection().execute(insert(_BOMB), dict(values))


def pool(db: Session, community_id: int) -> tuple[int, int, datetime | None] | None:
    """The last post counted, the points expired since the last pass, and when somebody was last granted points."""
    c = _POOL.c
    found = select(c.last_post, c.expired, c.granted_at).where(c.community_id == community_id)
    row = db.connection().execute(found).first()
    return (row[0], row[1], row[2]) if row else None


def set_pool(db: Session, community_id: int, values: Values) -> None:
    """What is known of the pool from now on."""
    row = {"community_id": community_id, "last_post": 0, "expired": 0, "granted_at": None, **values}
    changed = {name: f"excluded.{name}" for name in values}
    db.connection().execute(put(_POOL, _POOL_NAMES, ["community_id"], changed), row)


def expired(db: Session, community_id: int, points: int) -> None:
    """So many points are points no more: their tokens come back into the pool."""
    row = {"community_id": community_id, "last_post": 0, "expired": points, "granted_at": None}
    _EXPIRED.run(db, row)


def new_posts(db: Session, community_id: int, after: int) -> tuple[int, int]:
    """How many posts there are after that one, and which is the last."""
    found = select(func.count(), func.max(col(Post.id))).where(
        col(Post.id) > after, col(Post.community_id) == community_id
    )
    row = db.connection().execute(found).one()
    return row[0], row[1] or after
