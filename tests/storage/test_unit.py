"""The unit of work: a handler that writes has a savepoint of its own, one that only looks costs none."""

from __future__ import annotations

import pytest
from sqlalchemy import event, text
from sqlalchemy.exc import DBAPIError
from sqlmodel import Session, select

from storage.database import Database
from storage.models import Cursor
from storage.prepared import Prepared
from storage.unit import AlreadyHandledError, Unit


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
