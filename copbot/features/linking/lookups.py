"""What is looked up and kept of rooms that are linked, by the bot or by another bridge."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import delete, or_, update
from sqlmodel import Session, col, select

from copbot.features.linking.tables import Bridge
from storage.models import Copy, Post, RoomCode


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
