"""A database with something of every feature, made by an earlier copbot, serves this one: nothing of it is lost."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import func, select, text
from sqlmodel import Session, col
from sqlmodel import select as pick

from copbot.features import ALL
from copbot.rehearsal.scenario import read
from storage.database import Database
from storage.models import Timer
from tests.storage import fixtures

TIMERS = {name for feature in ALL for name in feature.timers}


def loaded(url: str, opened: Callable[[str], Database]) -> Database:
    """The database of then, brought to now."""
    database = opened(url)
    fixtures.load(database)
    database.migrate()
    return database


def test_something_of_everything_is_there(url: str, opened: Callable[[str], Database]) -> None:
    database = opened(url)
    fixtures.load(database)
    with database.reader.connect() as connection:
        then = fixtures.tables(connection)
        empty = [table.name for table in then if not connection.scalar(select(func.count()).select_from(table))]
    assert len(then) == 44
    assert empty == []


def test_every_timer_of_then_is_one_of_now(url: str, opened: Callable[[str], Database]) -> None:
    database = opened(url)
    fixtures.load(database)
    with database.reader.connect() as connection:
        before = connection.scalar(text("SELECT count(*) FROM timer"))
    database.migrate()
    with Session(database.reader) as db:
        kinds = db.exec(pick(Timer.kind)).all()
    assert set(kinds) <= TIMERS
    assert len(kinds) == before


def test_the_bot_goes_on(url: str, opened: Callable[[str], Database]) -> None:
    database = loaded(url, opened)
    player = fixtures.go_on(database)
    player.play(read(fixtures.GOES_ON.read_text(encoding="utf8").splitlines()))
    with Session(database.reader) as db:
        assert db.scalar(select(func.count()).select_from(Timer).where(col(Timer.due_at) <= player._now)) == 0
