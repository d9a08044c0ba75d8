"""What is looked up of questions that climb the ladder."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlalchemy import Boolean, bindparam, or_, text
from sqlmodel import Session, col, select

from copbot.features.alerts.tables import Handed, RoomList
from storage.emptiness import has_none
from storage.models import (
    Member,
    Moment,
    Nudge,
    Outbox,
    Question,
    State,
)
from storage.prepared import Prepared
from storage.rows import loaded
from storage.timers import AT_ONCE, as_written

# What each step of the ladder needs is prepared once: SQLAlchemy takes longer to build a statement than to run it.
# (Not `kind = …`, or all of this kind are walked through, due or not; nor the room, or all that is open in it.)
_DUE = Prepared(
    text("SELECT subject FROM timer WHERE due_at <= :until AND kind || '' = :kind LIMIT :limit").bindparams(
        bindparam("until", type_=Moment())
    )
)
_OPEN_AMONG = Prepared(
    lambda: (
        select(Question)
        .where(
            col(Question.id).in_(bindparam("due", expanding=True)),
            col(Question.room_id) + 0 == bindparam("room"),
            Question.rung == bindparam("rung"),
            Question.state == State.OPEN,
        )
        .order_by(col(Question.at), col(Question.id))
    )
)
_NUDGED = Prepared(
    lambda: select(col(Nudge.member_id), col(Nudge.declined)).where(Nudge.question_id == bindparam("question"))
)
_THINKERS = Prepared(
    lambda: (
        select(Member)
        .join(Handed, col(Handed.by_id) == Member.id)
        .where(
            Handed.question_id == bindparam("question"),
            col(Handed.member_id).not_in(select(Nudge.member_id).where(Nudge.question_id == bindparam("question"))),
        )
    )
)
_HANDED = Prepared(text("SELECT by_id FROM handed WHERE question_id = :question AND member_id = :member"))
_ANY_HANDED = Prepared(text("SELECT 1 FROM handed WHERE question_id = :question LIMIT 1"))
_NUDGE = Prepared(
    text(
        "INSERT INTO nudge (question_id, member_id, community_id, at, declined)"
        " VALUES (:question, :member, :community, :at, :declined) ON CONFLICT DO NOTHING"
    ).bindparams(bindparam("at", type_=Moment()), bindparam("declined", type_=Boolean()))
)
_LOOKED_AT = 100
_NEWEST = Prepared(
    lambda: select(RoomList.room_id).where(
        RoomList.community_id == bindparam("community"), col(RoomList.newest).is_(True)
    )
)
_PINNED = Prepared(
    lambda: select(RoomList).where(RoomList.community_id == bindparam("community"), col(RoomList.pinned).is_(True))
)


def steps_due(db: Session, room_id: int, kind: str, rung: int, until: datetime) -> Sequence[Question]:
    """The open questions of a room that are on this step of the ladder and are due for it by then, oldest first."""
    # Two looks, so that it is the timers due that are walked through and not all that is open.
    as_written(db)
    due = _DUE.column(db, {"until": until, "kind": kind, "limit": AT_ONCE})
    return loaded(db, Question, _OPEN_AMONG, {"due": due, "room": room_id, "rung": rung}) if due else []


def nudged(db: Session, question_id: int) -> dict[int, bool]:
    """The members who have been put before the question, each with whether it was declined."""
    return dict(_NUDGED.all(db, {"question": question_id}))


def was_handed(db: Session, question_id: int, member_id: int) -> bool:
    """Did somebody think of this member for the question?"""
    return not has_none(db, Handed) and _HANDED.first(db, {"question": question_id, "member": member_id}) is not None


def handed_by(db: Session, question_id: int, member_id: int) -> int | None:
    """Who thought of this member for the question; None if nobody did, or it isn't known any more."""
    if has_none(db, Handed):
        return None
    by: int | None = _HANDED.value(db, {"question": question_id, "member": member_id})
    return by


def put_before_now(db: Session, community_id: int, question_ids: Collection[int], member_id: int, at: datetime) -> None:
    """The member has been put before these questions; those of which that is known already are left as they are."""
    rows = [
        {"question": number, "member": member_id, "community": community_id, "at": at, "declined": False}
        for number in question_ids
    ]
    _NUDGE.run_all(db, rows)


def thinkers(db: Session, question_id: int) -> Sequence[Member]:
    """Who thought of somebody for the question who has not been put before it yet."""
    if has_none(db, Handed) or _ANY_HANDED.first(db, {"question": question_id}) is None:
        return []
    return loaded(db, Member, _THINKERS, {"question": question_id})


def said_since(db: Session, platform: str, room: str, row: int, message: str) -> bool:
    """Has the bot said anything in the room after this row of the outbox, or will? Edits of `message` are none."""
    said = or_(col(Outbox.message) != message, col(Outbox.action).contains('"kind":"say"'))
    where = (Outbox.platform == platform, Outbox.room == room, col(Outbox.id) > row, said)
    return db.exec(select(Outbox.id).where(*where).limit(1)).first() is not None


def taken_by(db: Session, community_id: int, member_id: int, now: datetime, limit: int) -> Sequence[Question]:
    """The open questions that this member has taken, oldest first."""
    where = (
        Question.community_id == community_id,
        Question.state == State.OPEN,
        Question.taken_by_id == member_id,
        col(Question.held_until) > now,
    )
    return db.exec(select(Question).where(*where).order_by(col(Question.id)).limit(limit)).all()


def put_before(db: Session, member_id: int, now: datetime, limit: int) -> Sequence[int]:
    """The open questions of others that this member was asked about, and that nobody has; the newest first."""
    where = (
        Nudge.member_id == member_id,
        col(Nudge.declined).is_(False),
        Question.state == State.OPEN,
        Question.asker_id != member_id,
        or_(col(Question.held_until).is_(None), col(Question.held_until) <= now),
    )
    asked = select(Nudge.question_id).join(Question, col(Question.id) == Nudge.question_id)
    return db.exec(asked.where(*where).order_by(col(Nudge.question_id).desc()).limit(limit)).all()


def climbed(db: Session, community_id: int, rooms: Collection[int], rung: int, now: datetime) -> Sequence[Question]:
    """The open questions of these rooms that have come as far up the ladder as this and nobody has, oldest first."""
    where = (
        Question.community_id == community_id,
        Question.state == State.OPEN,
        col(Question.room_id).in_(rooms),
        Question.rung >= rung,
        or_(col(Question.held_until).is_(None), col(Question.held_until) <= now),
    )
    return db.exec(select(Question).where(*where).order_by(col(Question.at), col(Question.id)).limit(_LOOKED_AT)).all()


def newest(db: Session, community_id: int) -> set[int]:
    """The rooms of a community in which nobody has spoken since the list."""
    return set(_NEWEST.column(db, {"community": community_id}))


def pinned(db: Session, community_id: int) -> Sequence[RoomList]:
    """The lists of the community that are pinned in their rooms."""
    if has_none(db, RoomList, community_id):
        return []
    return loaded(db, RoomList, _PINNED, {"community": community_id})
