"""Statements that go straight to the driver find and write what SQLAlchemy would, on both databases."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import bindparam, event, insert, select, text, update
from sqlalchemy.exc import IntegrityError
from sqlmodel import Session, col

from storage.database import Database
from storage.models import Community, Moment, Timer
from storage.prepared import Prepared
from storage.rows import table_of

NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)
_TIMER = table_of(Timer)
_ADD = Prepared(insert(_TIMER))
_ALL = Prepared(select(_TIMER.c.kind, _TIMER.c.subject, _TIMER.c.due_at).order_by(_TIMER.c.subject))
_OF = Prepared(select(col(Timer.subject)).where(col(Timer.subject).in_(bindparam("these", expanding=True))))


def _row(subject: int, kind: str = "stale") -> dict[str, Any]:
    return {"kind": kind, "subject": subject, "community_id": 1, "due_at": NOON + timedelta(hours=subject)}


@pytest.fixture
def db(database: Database) -> Iterator[Session]:
    with Session(database.engine) as session:
        session.add(Community(id=1, name="gardeners"))
        session.flush()
        yield session


def test_times_come_back_as_they_were_written(db: Session) -> None:
    assert _ADD.run(db, _row(1)) == 1
    _ADD.run_all(db, [_row(2), _row(3)])
    assert [tuple(row) for row in _ALL.all(db)] == [
        ("stale", number, NOON + timedelta(hours=number)) for number in (1, 2, 3)
    ]


def test_a_list_may_have_any_length(db: Session) -> None:
    _ADD.run_all(db, [_row(number) for number in range(1, 10)])
    for length in (0, 1, 2, 3, 5, 9):
        assert sorted(_OF.column(db, {"these": list(range(1, length + 1))})) == list(range(1, length + 1))


def test_what_stands_in_the_statement_need_not_be_given(db: Session) -> None:
    _ADD.run_all(db, [_row(1), _row(2, "solved")])
    kinds = Prepared(
        select(col(Timer.subject)).where(col(Timer.kind).in_(("solved", "none")), col(Timer.due_at) > NOON)
    )
    assert kinds.value(db) == 2
    later = Prepared(update(_TIMER).where(_TIMER.c.subject == bindparam("which")).values(due_at=bindparam("due")))
    assert later.run(db, {"which": 1, "due": NOON}) == 1
    assert later.run(db, {"which": 7, "due": NOON}) == 0
    first = text("SELECT due_at FROM timer ORDER BY due_at").columns(due_at=Moment())
    assert Prepared(first).value(db) == NOON
    assert Prepared(text("SELECT 'a%b' WHERE :word <> '%'")).first(db, {"word": "x"}) == ("a%b",)


def test_an_error_is_told_as_sqlalchemy_tells_it(db: Session) -> None:
    _ADD.run(db, _row(1))
    with pytest.raises(IntegrityError) as told:
        _ADD.run(db, _row(1))
    assert "stale" not in str(told.value).partition("DETAIL")[0]
    assert not told.value.connection_invalidated


def test_who_listens_for_statements_hears_of_these(database: Database) -> None:
    heard: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *told: heard.append(told[2].partition(" ")[0]))
    with Session(database.engine) as db:
        assert _ALL.all(db) == []
    assert heard[-1] == "SELECT"
