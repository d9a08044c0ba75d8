"""Looked up and kept about members who moderate: their records, presence, mod bombs, and the pool of tokens."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any

from sqlalchemy import BindParameter, Select, bindparam, delete, func, insert, select, text
from sqlmodel import Session, col

from copbot.features.moderation.tables import HELD, Bomb, Moderation, Pool, Presence, Record
from storage.models import Account, Link, Member, Moment, Post, Room, Stay
from storage.prepared import Prepared
from storage.rows import Values, columns_of, made, one, part, put, table_of, values_of

_SAVE = Prepared(
    lambda: put(
        table_of(Record),
        columns_of(Record),
        ["member_id"],
        {n: f"excluded.{n}" for n in columns_of(Record) if n != "member_id"},
    )
)
_NEW = Prepared(lambda: put(table_of(Record), columns_of(Record), ["member_id"], {}))
_PRESENT = Prepared(
    lambda: put(
        table_of(Presence),
        columns_of(Presence),
        ["member_id", "room_id", "day"],
        {"posted": "presence.posted OR excluded.posted"},
    )
)
_EXPIRED = Prepared(
    lambda: put(table_of(Pool), columns_of(Pool), ["community_id"], {"expired": "pool.expired + excluded.expired"})
)
_RECORD = Prepared(lambda: select(*table_of(Record).c).where(table_of(Record).c.member_id == bindparam("member")))
_HAS_POSTED = Prepared(text("SELECT 1 FROM post WHERE question_id = :question AND author_id = :member LIMIT 1"))
_WAS_PRESENT = Prepared(
    text("SELECT 1 FROM presence WHERE member_id = :member AND room_id = :room AND day = :day AND posted LIMIT 1")
)


_HERE: BindParameter[int] = bindparam("community")
_AT_ONCE = 1_000


# Made once: they are asked for each hour in which anybody spoke.
@cache
def _days(*, some: bool) -> Select[Any]:
    """On how many days who was active of late, and the last of them; `some` of them, by their numbers."""
    p = table_of(Presence).c
    days = func.count(p.day.distinct())
    found = (
        select(p.member_id, days.label("days"), func.max(p.day).label("last"))
        .group_by(p.member_id)
        .having(days >= bindparam("least"))
    )
    if not some:
        return found.where(p.community_id == _HERE, p.day >= bindparam("since"))
    # By the numbers of members alone: any other index would have all of them looked through and sorted.
    these = found.where(p.member_id.between(bindparam("begin"), bindparam("end")))
    return these.where(p.community_id + 0 == _HERE, p.day + 0 >= bindparam("since"))


@cache
def _members() -> Select[Any]:
    """The records of these members who are here since `until` or longer, and whether they look after a room."""
    c = table_of(Record).c
    rooms = select(col(Room.id)).where(col(Room.community_id) == _HERE)
    staff = (
        select(col(Account.member_id))
        .join(Stay, col(Stay.account_id) == col(Account.id))
        .where(col(Stay.room_id).in_(rooms), col(Stay.moderator))
    )
    return (
        select(*table_of(Record).c, col(Member.since), c.member_id.in_(staff).label("staff"))
        .join(Member, col(Member.id) == c.member_id)
        .where(c.community_id == _HERE, c.member_id.in_(bindparam("members", expanding=True)))
        .where(col(Member.since) <= bindparam("until", type_=Moment()))
    )


@cache
def _paused() -> Select[Any]:
    c = table_of(Bomb).c
    return (
        select(c.member_id, func.max(c.until, type_=Moment()))
        .where(c.community_id == _HERE, c.until > bindparam("now", type_=Moment()))
        .group_by(c.member_id)
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
    c = table_of(Moderation).c
    author = select(c.id, c.karma).where(c.author_id == member_id, c.counted, c.undone_at.is_(None), c.karma != 0)
    judged = select(c.settled, c.settled_karma).where(c.moderator_id == member_id, c.settled_karma != 0)
    return [row[1] for row in sorted(map(tuple, db.connection().execute(author.union_all(judged))))]


def joined(db: Session, community_id: int, begin: int, limit: int) -> tuple[list[int], int]:
    """The members who are or have been joined with others: what was whose may have changed.

    Those of so many links, by the numbers of members from `begin` on; and where to go on, 0 after the last.
    """
    found = (
        select(col(Link.member_id), col(Link.other_id))
        .where(col(Link.community_id) == community_id, col(Link.member_id) >= begin)
        .order_by(col(Link.member_id))
        .limit(limit)
    )
    pairs = db.connection().execute(found).all()
    then = pairs[-1][0] + 1 if len(pairs) == limit else 0
    return sorted({member for pair in pairs for member in pair}), then


@dataclass(frozen=True, slots=True)
class Active:
    """A member who was active of late: the record, since when he or she is here, on how many days, and the last."""

    record: Record
    since: datetime
    days: int
    last: int
    staff: bool
    paused_until: datetime | None


def active(
    db: Session,
    community_id: int,
    since: int,
    least: int,
    until: datetime,
    now: datetime,
    within: Sequence[tuple[int, int]] | None = None,
    many: int = 0,
) -> list[Active]:
    """The members with so many active days since that day who are here since `until` or longer, the oldest first.

    With `within` only those whose numbers lie there, one of these after another until there are so `many`.
    """
    run = db.connection().execute
    told: dict[str, Any] = {"community": community_id, "since": since, "least": least}
    days = list(run(_days(some=False), told)) if within is None else []
    for begin, end in within or ():
        if len(days) < many:
            days += run(_days(some=True), {**told, "begin": begin, "end": end})
    paused = {row[0]: row[1] for row in run(_paused(), {"community": community_id, "now": now})}
    found = []
    for at in range(0, len(days), _AT_ONCE):
        known = {row.member_id: row for row in days[at : at + _AT_ONCE]}
        for row in run(_members(), {"community": community_id, "until": until, "members": list(known)}):
            number, record = row.member_id, part(row._mapping, Record)
            one, until_then = known[number], paused.get(number)
            found.append(Active(record, row.since, one.days, one.last, bool(row.staff), until_then))
    return sorted(found, key=lambda one: (one.since, one.record.member_id))


def everybody(db: Session, community_id: int) -> list[tuple[Record, datetime]]:
    """All members with a record, and since when they are here, the oldest first."""
    c = table_of(Record).c
    found = (
        select(*table_of(Record).c, col(Member.since))
        .join(Member, col(Member.id) == c.member_id)
        .where(c.community_id == community_id)
        .order_by(col(Member.since), c.member_id)
    )
    return [(part(row._mapping, Record), row.since) for row in db.connection().execute(found)]


def decaying(db: Session, community_id: int, until: datetime, limit: int) -> list[tuple[Record, int | None]]:
    """Who holds tokens and was not looked at after that time, and the last day on which each was active.

    So many at most, those first who were not looked at for longest.
    """
    c, p = table_of(Record).c, table_of(Presence).c
    last = select(func.max(p.day)).where(p.member_id == c.member_id).scalar_subquery()
    found = select(*table_of(Record).c, last.label("last")).where(c.community_id == community_id, HELD).limit(limit)
    never = found.where(c.looked_at.is_(None))
    before = found.where(c.looked_at <= until).order_by(c.looked_at)
    run = db.connection().execute
    return [(part(row._mapping, Record), row.last) for row in (*run(never), *run(before))]


def days(db: Session, member_id: int, since: int) -> int:
    """On how many days since then the member was active."""
    p = table_of(Presence).c
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
    p = table_of(Presence).c
    db.connection().execute(delete(table_of(Presence)).where(p.community_id == community_id, p.day < before))


def has_posted(db: Session, members: Iterable[int], question: int) -> bool:
    """Has one of these said something about the question?"""
    return any(_HAS_POSTED.first(db, {"question": question, "member": member}) for member in members)


def has_talked(db: Session, members: Iterable[int], room: int, day: int) -> bool:
    """Has one of these said something in the room on that day, as far as it has been written down?"""
    return any(_WAS_PRESENT.first(db, {"room": room, "member": member, "day": day}) for member in members)


# Mod bombs and the pool


def bombs(db: Session, community_id: int, since: datetime | None) -> list[tuple[int, int, datetime]]:
    """The mod bombs after that time: by whom, on whom, and until when there are no points for that."""
    b = table_of(Bomb).c
    found = select(b.member_id, b.author_id, b.until).where(b.community_id == community_id)
    if since is not None:
        found = found.where(b.at > since)
    return [(row[0], row[1], row[2]) for row in db.connection().execute(found.order_by(b.id))]


def bombs_of(db: Session, members: Iterable[int]) -> list[datetime]:
    """Until when these members get no points, for each mod bomb."""
    found = select(table_of(Bomb).c.until).where(table_of(Bomb).c.member_id.in_(list(members)))
    return [row[0] for row in db.connection().execute(found)]


def add_bomb(db: Session, values: Values) -> None:
    """There was a mod bomb."""
    db.connection().execute(insert(table_of(Bomb)), dict(values))


def pool(db: Session, community_id: int) -> tuple[int, int, datetime | None] | None:
    """The last post counted, the points expired since the last pass, and when somebody was last granted points."""
    c = table_of(Pool).c
    found = select(c.last_post, c.expired, c.granted_at).where(c.community_id == community_id)
    row = db.connection().execute(found).first()
    return (row[0], row[1], row[2]) if row else None


def set_pool(db: Session, community_id: int, values: Values) -> None:
    """What is known of the pool from now on."""
    row = {"community_id": community_id, "last_post": 0, "expired": 0, "granted_at": None, **values}
    changed = {name: f"excluded.{name}" for name in values}
    db.connection().execute(put(table_of(Pool), columns_of(Pool), ["community_id"], changed), row)


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
