"""How long members have been here beside the others who have a record; of very many it is told by a sample.

Where there are more than `COUNTED` they are not counted each hour, and at each `/metamod`: the sample is a few
hundred, drawn by lot.
"""

from __future__ import annotations

import math
import random
from datetime import datetime

from sqlalchemy import BindParameter, Integer, and_, bindparam, func, or_, select, text
from sqlmodel import Session, col

from copbot.features.moderation.tables import Record
from storage.models import Member, Moment
from storage.rows import table_of

COUNTED = 2_000
"""So many members with a record are counted, and no more."""
_SAMPLE = 200
_EACH = 250

_RECORDS = table_of(Record)
_HERE: BindParameter[int] = bindparam("community")
_HOW_MANY = select(func.count()).select_from(
    select(_RECORDS.c.member_id).where(_RECORDS.c.community_id == _HERE).limit(bindparam("limit")).subquery()
)
_NUMBERS = [
    text(f"SELECT member_id FROM standing WHERE community_id = :community ORDER BY member_id {way} LIMIT 1")  # noqa: S608
    for way in ("", "DESC")
]
_THESE = text(
    "SELECT member_id FROM standing WHERE community_id = :community AND member_id BETWEEN :begin AND :end"
    " ORDER BY member_id LIMIT :limit"
)
_WITH_RECORD = (
    select(col(Member.since), col(Member.id))
    .join(_RECORDS, _RECORDS.c.member_id == col(Member.id))
    .where(_RECORDS.c.community_id == _HERE)
)
_SINCE = _WITH_RECORD.order_by(col(Member.since), col(Member.id)).offset(bindparam("before")).limit(1)
_SINCE_WHEN = _WITH_RECORD.where(col(Member.id) == bindparam("member"))
# (First who, then since when: joined to all members a server reads very many of them for each one.)
_FROM = text(
    "SELECT since, id FROM member WHERE id = (SELECT member_id FROM standing"
    " WHERE community_id = :community AND member_id >= :number ORDER BY member_id LIMIT 1)"
).columns(since=Moment(), id=Integer())
_OLDER = select(func.count()).select_from(
    _WITH_RECORD.where(
        or_(
            col(Member.since) < bindparam("since"),
            and_(col(Member.since) == bindparam("since"), col(Member.id) < bindparam("member")),
        )
    ).subquery()
)


def numbers(db: Session, community_id: int) -> tuple[int, int]:
    """The lowest and the highest number of a member with a record; both 0 where there is none."""
    low, high = (db.connection().scalar(one, {"community": community_id}) or 0 for one in _NUMBERS)
    return low, high


def members(db: Session, community_id: int) -> int:
    """How many members have a record. Of very many it is as many as there have been numbers for them at most."""
    found = db.connection().scalar(_HOW_MANY, {"community": community_id, "limit": COUNTED + 1}) or 0
    if found <= COUNTED:
        return found
    low, high = numbers(db, community_id)
    return max(found, high - low + 1)


def until(db: Session, community_id: int, share: float, many: int, lot: random.Random) -> datetime | None:
    """Since when this share of the `many` members with a record, the oldest, are here; None where there are none."""
    if many > COUNTED:
        drawn = sorted(_sample(db, community_id, lot))
        return drawn[max(0, math.ceil(len(drawn) * share) - 1)][0]
    before = max(0, math.ceil(many * share) - 1)
    found: datetime | None = db.connection().scalar(_SINCE, {"community": community_id, "before": before})
    return found


def older(db: Session, community_id: int, member_id: int, lot: random.Random) -> tuple[int, int] | None:
    """How many members with a record have been here for longer, and of how many; None if this one has none."""
    row = db.connection().execute(_SINCE_WHEN, {"community": community_id, "member": member_id}).first()
    if row is None:
        return None
    many = members(db, community_id)
    if many > COUNTED:
        drawn = _sample(db, community_id, lot)
        return sum(one < (row[0], member_id) for one in drawn), len(drawn)
    told = {"community": community_id, "member": member_id, "since": row[0]}
    return db.connection().scalar(_OLDER, told) or 0, many


def some(db: Session, community_id: int, many: int, lot: random.Random) -> list[tuple[int, int]]:
    """Between which numbers so many members with a record are, some at a time: from one that is drawn on.

    After the last come the first.
    """
    low, high = numbers(db, community_id)
    begin = lot.randint(low, high)
    found: list[tuple[int, int]] = []
    for first, last in ((begin, high), (low, begin - 1)):
        told = {"community": community_id, "begin": first, "end": last, "limit": many}
        drawn = db.connection().scalars(_THESE, told).all()
        many -= len(drawn)
        found += [(drawn[at], drawn[min(at + _EACH, len(drawn)) - 1]) for at in range(0, len(drawn), _EACH)]
    return found


def _sample(db: Session, community_id: int, lot: random.Random) -> list[tuple[datetime, int]]:
    """Since when some are here who are drawn by lot, each with the number."""
    low, high = numbers(db, community_id)
    told = ({"community": community_id, "number": lot.randint(low, high)} for _ in range(_SAMPLE))
    found = (db.connection().execute(_FROM, one).first() for one in told)
    return [(row[0], row[1]) for row in found if row is not None]
