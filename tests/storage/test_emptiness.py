"""What a community has nothing of is not looked for, until something is written or may have been."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from sqlalchemy import event

from storage.database import Database
from storage.emptiness import Emptiness, has_none
from storage.models import Community, Term
from storage.unit import Unit


def _counted(database: Database) -> list[str]:
    executed: list[str] = []
    event.listen(database.engine, "before_cursor_execute", lambda *told: executed.append(told[2]))
    return executed


def _with(database: Database, known: Emptiness) -> Unit:
    unit = Unit(database.engine, {}, emptiness=known)
    unit.guard()
    return unit


def _term() -> Term:
    return Term(community_id=1, term="roses", posts=1)


def test_it_is_looked_once_and_known_in_later_transactions(database: Database) -> None:
    known, executed = Emptiness(), _counted(database)
    for _ in range(3):
        unit = _with(database, known)
        assert has_none(unit.session, Term, 1)
        unit.commit()
        unit.close()
    assert sum(one.startswith("SELECT") for one in executed) == 1


def test_what_is_written_is_found(database: Database) -> None:
    known = Emptiness()
    unit = _with(database, known)
    assert has_none(unit.session, Term, 1)
    unit.session.add(Community(id=1, name="gardeners"))
    unit.session.add(_term())
    unit.release()
    assert not has_none(unit.session, Term, 1)
    assert has_none(unit.session, Term, 2)
    unit.close()


def _undone(unit: Unit, _: Emptiness) -> None:
    unit.undo()


def _told(_: Unit, known: Emptiness) -> None:
    known.forget_community(1)


@pytest.mark.parametrize("happens", [_undone, _told])
def test_it_is_looked_again_where_it_may_be_otherwise(
    database: Database, happens: Callable[[Unit, Emptiness], None]
) -> None:
    known, executed = Emptiness(), _counted(database)
    unit = _with(database, known)
    assert has_none(unit.session, Term, 1)
    happens(unit, known)
    executed.clear()
    assert has_none(unit.session, Term, 1)
    assert len(executed) == 1
    unit.close()


def test_who_knows_nothing_looks_itself(database: Database) -> None:
    unit = Unit(database.engine, {})
    assert not has_none(unit.session, Term, 1)
    unit.close()
