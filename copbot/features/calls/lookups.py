"""What is looked up of calls, each by an index."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from datetime import datetime

from sqlmodel import Session, col, select

from copbot.features.calls.tables import Helper, Part, Task, TaskAsked, TaskState


def open_tasks(db: Session, community_id: int) -> Sequence[Task]:
    """The calls that are open, the oldest first."""
    where = (Task.community_id == community_id, Task.state == TaskState.OPEN)
    return db.exec(select(Task).where(*where).order_by(col(Task.id))).all()


def is_any_open(db: Session, community_id: int) -> bool:
    """Is anything called for there now?"""
    where = (Task.community_id == community_id, Task.state == TaskState.OPEN)
    return db.exec(select(Task.id).where(*where).limit(1)).first() is not None


def written_as(db: Session, room_id: int, message: str) -> Sequence[Task]:
    """The open calls that were made by this message of a room."""
    where = (Task.written == message, Task.room_id == room_id, Task.state == TaskState.OPEN)
    return db.exec(select(Task).where(*where)).all()


def over_since(db: Session, community_id: int, since: datetime) -> Sequence[Task]:
    """The calls that were done since then."""
    where = (Task.community_id == community_id, Task.state == TaskState.DONE, col(Task.over_at) >= since)
    return db.exec(select(Task).where(*where).order_by(col(Task.over_at), col(Task.id))).all()


def thanked_since(db: Session, community_id: int, since: datetime) -> Sequence[datetime]:
    """When what somebody did, and was thanked for, was over, since then."""
    joined = select(Task.over_at).join(Helper, col(Helper.task_id) == col(Task.id))
    where = (Task.community_id == community_id, col(Task.over_at) >= since, col(Helper.thanked))
    return [at for at in db.exec(joined.where(*where)) if at is not None]


def called_by(db: Session, members: Collection[int]) -> Sequence[Task]:
    """All calls of these members, the oldest first."""
    return db.exec(select(Task).where(col(Task.member_id).in_(members)).order_by(col(Task.id))).all()


def helpers(db: Session, task_id: int, *parts: Part) -> Sequence[Helper]:
    """Who has one of these parts in it, the first first."""
    where = (Helper.task_id == task_id, col(Helper.part).in_(parts))
    return db.exec(select(Helper).where(*where).order_by(col(Helper.at), col(Helper.member_id))).all()


def parts_of(db: Session, members: Collection[int]) -> Sequence[Helper]:
    """What these members do, did, or could help with."""
    where = col(Helper.member_id).in_(members)
    return db.exec(select(Helper).where(where).order_by(col(Helper.at), col(Helper.task_id))).all()


def asked(db: Session, task_id: int) -> dict[int, bool]:
    """Who was asked, each with whether he or she declined."""
    found = db.exec(select(TaskAsked).where(TaskAsked.task_id == task_id)).all()
    return {one.member_id: one.declined for one in found}


def done_in(db: Session, community: int, rooms: Collection[int], before: int | None, limit: int) -> Sequence[Task]:
    """The calls of these rooms that were done, the newest first."""
    where = [
        col(Task.community_id) == community,
        col(Task.state) == TaskState.DONE,
        col(Task.room_id).in_(rooms),
    ]
    where += [col(Task.id) < before] if before is not None else []
    return db.exec(select(Task).where(*where).order_by(col(Task.id).desc()).limit(limit)).all()
