"""What is looked up about linked rooms: where else a post stands, and which rooms another bridge joins."""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import bindparam, text
from sqlmodel import Session, col, select

from storage.emptiness import has_none
from storage.models import Copy
from storage.prepared import Prepared
from storage.rows import loaded

_COPY_AT = Prepared(lambda: select(Copy).where(Copy.room_id == bindparam("room"), Copy.message == bindparam("message")))
_COPY_IN_THREAD = Prepared(
    lambda: (
        select(Copy)
        .where(
            Copy.room_id == bindparam("room"),
            Copy.thread == bindparam("thread"),
            col(Copy.thread_sent).is_not(None),
            ~col(Copy.gone),
        )
        .limit(1)
    )
)
_COPIES_OF = Prepared(
    lambda: select(Copy).where(Copy.post_id == bindparam("post")).order_by(col(Copy.echo), col(Copy.room_id))
)
_COPIED = Prepared(text("SELECT post_id FROM copy WHERE room_id = :room AND message = :message AND NOT gone"))


def copy_at(db: Session, room_id: int, message: str) -> Copy | None:
    """What stands in a linked room under this id of the platform, and is no longer to be touched if it is `gone`."""
    return next(iter(loaded(db, Copy, _COPY_AT, {"room": room_id, "message": message})), None)


def copied(db: Session, room_id: int, message: str) -> int | None:
    """The post that stands in a linked room under this id of the platform and may still be touched there."""
    number: int | None = _COPIED.value(db, {"room": room_id, "message": message})
    return number


def copy_in_thread(db: Session, room_id: int, thread: str) -> Copy | None:
    """The copy of a question that this thread was opened for."""
    return next(iter(loaded(db, Copy, _COPY_IN_THREAD, {"room": room_id, "thread": thread})), None)


def copies_of(db: Session, post_id: int) -> Sequence[Copy]:
    """Where else the post stands, the bot's own copies first."""
    if has_none(db, Copy):
        return []
    return loaded(db, Copy, _COPIES_OF, {"post": post_id})
