"""What lies in the outbox of a bot whose platform could not be reached for long."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlalchemy import update
from sqlmodel import Session, col, select

from copbot.rooms.actions import Failure
from storage.database import Database
from storage.models import Outbox, OutboxState

_LONG = 12
"""After so many tries the pause between two is the longest."""


def refused(database: Database) -> int:
    """How much waits that could not be delivered because the platform can't be reached."""
    with Session(database.reader) as db:
        return len(db.exec(select(Outbox.id).where(*_REFUSED)).all())


def has_waited_long(database: Database) -> None:
    """From now on that was tried so often that it is not to be tried again for minutes."""
    with Session(database.engine) as db:
        late = datetime.now(UTC) + timedelta(minutes=5)
        db.execute(update(Outbox).where(*_REFUSED).values(attempts=_LONG, due_at=late))
        db.commit()


_REFUSED = (col(Outbox.state) == OutboxState.WAITING, col(Outbox.failure).startswith(str(Failure.UNREACHABLE)))
