"""What lies in the outbox of a bot whose platform could not be reached for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col, select

from copbot.rooms.actions import Failure
from copbot.rooms.events import MessagePosted, Person
from copbot.running.engine import Input
from storage.database import Database
from storage.models import Outbox, OutboxState

_LONG = 12
"""After so many tries the pause between two is the longest."""


def refused(database: Database) -> set[str | None]:
    """The rooms and people for whom something waits that could not be delivered, for the platform can't be reached."""
    with Session(database.reader) as db:
        return {row.room or row.person for row in db.exec(select(Outbox).where(*_REFUSED))}


def has_waited_long(database: Database) -> None:
    """From now on that was tried so often that it is not to be tried again for minutes."""
    with Session(database.engine) as db:
        late = datetime.now(UTC) + timedelta(minutes=5)
        db.execute(update(Outbox).where(*_REFUSED).values(attempts=_LONG, due_at=late))
        db.commit()


_REFUSED = (col(Outbox.state) == OutboxState.WAITING, col(Outbox.failure).startswith(str(Failure.UNREACHABLE)))


def told(platform: str, room: str, author: Person, command: str, private: bool = False) -> Input:
    """A command that came in the last moment before the platform went down."""
    key = f"late {command}"
    return Input(
        MessagePosted(
            platform=platform,
            id=key,
            at=datetime.now(UTC),
            room=room,
            private=private,
            author=author,
            message=key,
            text=command,
        )
    )
