"""What is looked up about linked rooms: where else a post stands, and which rooms another bridge joins."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from storage.models import Bridge, Copy, Post, RoomCode


def copy_at(db: Session, room_id: int, message: str) -> Copy | None:
    """What stands in a linked room under this id of the platform, and is no longer to be touched if it is `gone`."""
    return db.exec(select(Copy).where(Copy.room_id == room_id, Copy.message == message)).first()


def copy_in_thread(db: Session, room_id: int, thread: str) -> Copy | None:
    """The copy of a question that this thread was opened for."""
    return db.exec(
        select(Copy)
        .where(Copy.room_id == room_id, Copy.thread == thread, col(Copy.thread_sent).is_not(None), ~col(Copy.gone))
        .limit(1)
    ).first()


def copies_of(db: Session, post_id: int) -> Sequence[Copy]:
    """Where else the post stands, the bot's own copies first."""
    return db.exec(select(Copy).where(Copy.post_id == post_id).order_by(col(Copy.echo), col(Copy.room_id))).all()


def bridged(db: Session, room_id: int) -> set[int]:
    """The rooms that another bridge joins with this one."""
    there = db.exec(select(Bridge.other_id).where(Bridge.room_id == room_id)).all()
    return {*there, *db.exec(select(Bridge.room_id).where(Bridge.other_id == room_id)).all()}


def unlink_room(db: Session, room_id: int) -> None:
    """Nothing happens any more to the copies in this room and to those of what was said in it."""
    said_here = select(Post.id).where(Post.room_id == room_id)
    db.exec(update(Copy).where(or_(col(Copy.room_id) == room_id, col(Copy.post_id).in_(said_here))).values(gone=True))
    db.exec(delete(Bridge).where(or_(col(Bridge.room_id) == room_id, col(Bridge.other_id) == room_id)))


def drop_room_codes(db: Session, room_id: int, expired: datetime) -> None:
    """The codes of this room are good for nothing any more, and none is that has expired by then."""
    db.exec(delete(RoomCode).where(or_(col(RoomCode.room_id) == room_id, col(RoomCode.expires_at) <= expired)))
