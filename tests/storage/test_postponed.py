"""Nudges that wait: what is dropped and waits anew in one transaction waits, until its new time."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from sqlmodel import Session, select

from storage import postponed
from storage.database import Database
from storage.models import Community, Member, Postponed
from storage.unit import Unit

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def test_what_is_dropped_can_wait_again_in_the_same_transaction(database: Database) -> None:
    with Session(database.engine) as db:
        db.add(Community(id=1, name="gardeners"))
        db.flush()
        db.add(Member(id=1, community_id=1, name="ann", since=NOW))
        db.commit()
    unit = Unit(database.engine, {})
    db = unit.guard()
    due = {subject: NOW + timedelta(hours=later) for subject, later in ((1, 0), (2, 1), (3, 0))}
    for subject in due:
        postponed.postpone(db, 1, "news", 1, subject, NOW)
    postponed.drop(db, "news", 1, [1, 2])
    for subject in (1, 2):
        postponed.postpone(db, 1, "news", 1, subject, due[subject])
    unit.release()
    unit.commit()
    unit.close()
    with Session(database.engine) as db:
        assert {row.subject: row.due_at for row in db.exec(select(Postponed))} == due
