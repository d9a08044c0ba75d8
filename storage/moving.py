"""Rooms that go on under another id. What was said before keeps, before its own id, that of the room it was said in.

So nothing that comes later meets it by chance, and a link to it leads to where it stands.
"""

from __future__ import annotations

from sqlalchemy import delete, select, update
from sqlmodel import Session, col

from storage import pieces
from storage.models import Copy, Outbox, Question, Room, Stay, schema
from storage.models.columns import SAID_IN


def move_room(db: Session, room: Room, key: str) -> None:
    """The room goes on under this id."""
    old = f"{room.key} "
    for table in schema().sorted_tables:
        for column in table.columns:
            if (where := column.info.get(SAID_IN)) is not None:
                said = (table.c[where] == room.id, column.is_not(None))
                db.execute(update(table).where(*said).values({column: old + column}))
    # Threads can't be spoken in any more.
    for threads in (Question, Copy):
        db.execute(update(threads).where(col(threads.room_id) == room.id).values(thread=None, thread_sent=None))
    sent = (col(Outbox.platform) == room.platform, col(Outbox.room) == room.key)
    db.execute(update(Outbox).where(*sent, col(Outbox.message).is_not(None)).values(message=old + col(Outbox.message)))
    db.execute(update(Outbox).where(*sent).values(room=key))
    pieces.drop_all(db, room.platform, room.key)
    room.before = "\n".join([*filter(None, [room.before]), f"{room.key} {room.address or ''}"])
    # That of what is said from now on comes with what is told of the room.
    room.key, room.address = key, None
    db.flush()
    # What is loaded has other ids now.
    db.expire_all()


def give_way(db: Session, new: Room, room: Room) -> bool:
    """The room of the same community that was met under its new id is that room; False if more is kept of `new`."""
    tables = schema().tables
    stays, number = tables[str(Stay.__tablename__)], tables[str(Room.__tablename__)].c.id
    named = [
        column for table in tables.values() if table is not stays for column in table.c if column.references(number)
    ]
    if any(db.execute(select(column).where(column == new.id).limit(1)).first() is not None for column in named):
        return False
    there = select(stays.c.account_id).where(stays.c.room_id == new.id)
    db.execute(delete(stays).where(stays.c.room_id == room.id, stays.c.account_id.in_(there)))
    db.execute(update(stays).where(stays.c.room_id == new.id).values(room_id=room.id))
    room.explained = room.explained or new.explained
    db.delete(new)
    db.flush()
    return True


def parted(message: str) -> tuple[str, str]:
    """The id of the room in which a message was said, if it has moved since, else nothing; and the message's own id."""
    rooms, _, own = message.rpartition(" ")
    # Of a room that moved several times, the last of them is the one it was said in.
    return rooms.rpartition(" ")[2], own


def addresses(before: str) -> dict[str, str]:
    """The addresses of messages by the ids that a room had before, as `move_room` keeps them; empty for none."""
    known = (line.partition(" ") for line in before.splitlines())
    return {key: address for key, _, address in known}
