"""Codes with which rooms are claimed."""

from __future__ import annotations

from sqlmodel import Session, select

from copbot.running import doors
from copbot.running.clock import Clock
from storage.database import Database
from storage.models import Community


def claim_code(database: Database) -> str:
    """A new one for the first community, as `copbot claim` makes it."""
    with Session(database.engine) as db:
        if db.exec(select(Community)).first() is None:
            db.add(Community(id=1, name="community"))
            db.commit()
    return doors.code(database, None, Clock().now())[0]
