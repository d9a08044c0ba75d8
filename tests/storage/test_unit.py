"""The unit of work: a handler that writes has a savepoint of its own, one that only looks costs none."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.orm.exc import StaleDataError
from sqlmodel import Session, select

from storage import timers
from storage.database import Database
from storage.models import Community, Cursor, Timer
from storage.prepared import Prepared
from storage.unit import AlreadyHandledError, Unit

_NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


def _statements(database: Database, unit: Unit) -> list[str]:
    """What is executed in the unit from now on; its transaction begins."""
    found: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *told: found.append(told[2].partition(" ")[0]))
    unit.session.connection()
    found.clear()
    return found


def _names(database: Database) -> list[str]:
    with Session(database.engine) as db:
        return [one.name for one in db.exec(select(Cursor).order_by(Cursor.name))]


def test_a_handler_that_only_looks_costs_its_looks_alone(database: Database) -> None:
    unit = Unit(database.engine, {})
    executed = _statements(database, unit)
    assert unit.guard().get(Cursor, "ann") is None
    unit.release()
    assert executed == ["SELECT"]
    unit.close()


def test_the_savepoint_begins_with_the_first_thing_that_is_written(database: Database) -> None:
    unit = Unit(database.engine, {})
    executed = _statements(database, unit)
    unit.guard().get(Cursor, "ann")
    unit.session.add(Cursor(name="ann", value="1"))
    unit.release()
    assert executed == ["SELECT", "SAVEPOINT", "INSERT", "RELEASE"]
    unit.close()


def test_what_a_handler_wrote_is_undone_alone(database: Database) -> None:
    unit = Unit(database.engine, {})
    for name, fails in (("ann", False), ("bob", True), ("cas", False)):
        unit.guard().add(Cursor(name=name, value="1"))
        unit.session.flush()
        if fails:
            unit.undo()
        else:
            unit.release()
    unit.guard().get(Cursor, "dee")
    unit.undo()
    unit.commit()
    unit.close()
    assert _names(database) == ["ann", "cas"]


def test_what_a_handler_wrote_straight_on_the_connection_is_undone_too(database: Database) -> None:
    put = Prepared(text("INSERT INTO cursor (name, value) VALUES (:name, '1')"))
    unit = Unit(database.engine, {})
    for name, fails in (("ann", True), ("bob", False)):
        put.run(unit.guard().connection(), {"name": name})
        if fails:
            unit.undo()
        else:
            unit.release()
    unit.commit()
    unit.close()
    assert _names(database) == ["bob"]


def test_a_look_that_fails_breaks_the_transaction_where_the_database_says_so(database: Database) -> None:
    unit = Unit(database.engine, {})
    with pytest.raises(DBAPIError):
        unit.guard().connection().execute(text("SELECT 1 FROM nowhere"))
    assert unit.broken is (database.engine.dialect.name == "postgresql")
    unit.close()


def test_a_row_is_looked_up_by_its_key_once(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.guard().add(Cursor(name="ann", value="1"))
    unit.commit()
    unit.session.expunge_all()
    executed = _statements(database, unit)
    found = unit.session.get(Cursor, "ann")
    assert found is not None
    assert unit.session.get(Cursor, "ann") is found
    assert unit.session.get_one(Cursor, "ann") is found
    assert executed == ["SELECT"]
    unit.close()


def test_what_was_to_be_written_later_stays_when_a_handler_that_wrote_it_fails(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.later(Cursor, {"name": "earlier", "value": "1"})
    unit.guard()
    unit.later(Cursor, {"name": "of the failed", "value": "1"})
    unit.write_later()
    unit.later(Cursor, {"name": "of the failed, too", "value": "1"})
    unit.write_later()
    unit.later(Cursor, {"name": "never written", "value": "1"})
    unit.undo()
    unit.guard()
    unit.later(Cursor, {"name": "next", "value": "1"})
    unit.write_later()
    unit.release()
    unit.guard()
    unit.later(Cursor, {"name": "last", "value": "1"})
    unit.undo()
    unit.commit()
    unit.close()
    assert _names(database) == ["earlier", "next"]


def test_what_comes_after_something_that_no_handler_released_is_still_dropped_when_told_again(
    database: Database,
) -> None:
    unit = Unit(database.engine, {})
    unit.begin(None)
    unit.guard().add(Cursor(name="ann", value="1"))
    unit.begin(lambda: True)
    with pytest.raises(AlreadyHandledError):
        unit.guard()
    unit.undo()
    unit.commit()
    unit.close()
    assert _names(database) == ["ann"]


def test_timers_are_written_before_the_first_look_and_else_with_the_commit(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.session.add(Community(id=1, name="gardeners"))
    unit.session.flush()
    executed = _statements(database, unit)
    unit.guard()
    timers.set_timer(unit.session, 1, "stale", 7, _NOON)
    unit.release()
    assert executed == []
    unit.guard()
    timers.set_timer(unit.session, 1, "stale", 7, _NOON + timedelta(hours=1))
    timers.set_timer(unit.session, 1, "stale", 8, _NOON)
    unit.undo()
    assert timers.timer_due(unit.session, "stale", 7) == _NOON, "as the handler before has set it"
    unit.guard()
    timers.drop_timer(unit.session, "stale", 7)
    timers.set_timer(unit.session, 1, "solved", 7, _NOON)
    unit.release()
    unit.commit()
    unit.close()
    with Session(database.engine) as db:
        assert [(one.kind, one.subject) for one in db.exec(select(Timer))] == [("solved", 7)]


def test_what_a_handler_changed_in_a_row_is_undone_with_it(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.guard().add(Cursor(name="ann", value="1"))
    unit.release()
    for value, fails in (("2", False), ("3", True)):
        row = unit.guard().get(Cursor, "ann")
        assert row is not None
        row.value = value
        unit.session.flush()
        if fails:
            unit.undo()
        else:
            unit.release()
    row = unit.guard().get(Cursor, "ann")
    assert row is not None
    assert row.value == "2"
    unit.release()
    unit.commit()
    unit.close()


def test_a_row_that_cannot_be_written_takes_its_handler_alone_with_it(database: Database) -> None:
    unit = Unit(database.engine, {})
    for name in ("ann", "ann", "bob"):
        unit.guard().add(Cursor(name=name, value="1"))
        try:
            unit.release()
        except DBAPIError:
            assert not unit.broken
            unit.undo()
    unit.commit()
    unit.close()
    assert _names(database) == ["ann", "bob"]


def test_a_row_that_is_gone_can_not_be_changed(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.guard().add(Cursor(name="ann", value="1"))
    unit.release()
    row = unit.guard().get(Cursor, "ann")
    assert row is not None
    unit.session.connection().execute(text("DELETE FROM cursor"))
    row.value = "2"
    with pytest.raises(StaleDataError):
        unit.session.flush()
    unit.close()


def test_a_row_that_was_added_is_found_at_once_and_written_as_it_is_in_the_end(database: Database) -> None:
    unit = Unit(database.engine, {})
    executed = _statements(database, unit)
    row = Cursor(name="ann", value="1")
    unit.guard().add(row)
    assert unit.session.get(Cursor, "ann") is row
    row.value = "2"
    unit.release()
    row.value = "3"
    unit.commit()
    unit.close()
    assert executed == ["SAVEPOINT", "INSERT", "RELEASE", "UPDATE"]
    with Session(database.engine) as db:
        assert [one.value for one in db.exec(select(Cursor))] == ["3"]


def test_what_was_added_and_undone_is_neither_held_nor_written(database: Database) -> None:
    unit = Unit(database.engine, {})
    unit.guard().add(Cursor(name="ann", value="1"))
    unit.undo()
    assert unit.session.get(Cursor, "ann") is None
    unit.guard().add(Cursor(name="ann", value="2"))
    unit.release()
    unit.session.delete(unit.session.get_one(Cursor, "ann"))
    unit.commit()
    unit.close()
    assert _names(database) == []


def test_rows_that_are_about_to_be_asked_for_are_looked_up_together(database: Database) -> None:
    with Session(database.engine) as db:
        db.add_all(Community(id=number, name=f"community {number}") for number in (1, 2, 3))
        db.commit()
    unit = Unit(database.engine, {})
    executed = _statements(database, unit)
    for number in (1, 2, 4):
        unit.coming.row(Community, number)
    found = [unit.session.get(Community, number) for number in (2, 1, 4, 3)]
    assert [one.name if one else None for one in found] == ["community 2", "community 1", None, "community 3"]
    # What was not among them, or is not there, is looked for by itself.
    assert executed == ["SELECT"] * 3
    unit.close()
