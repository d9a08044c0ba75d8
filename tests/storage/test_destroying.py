"""A community that is destroyed leaves no row and no word, and another loses nothing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from sqlalchemy import func, select, text
from sqlmodel import Session

from copbot.rehearsal.scenario import read
from storage import belonging, destroying
from storage.database import Database
from storage.models import schema
from tests.unit.test_privacy import WIL, WORDS, Life, traces

OTHERS = """\
platform telegram
community bakers
room #bread
moderator ben in #bread
b = ben in #bread: /ask How long does a badger loaf bake?
cas replies b: An hour.
ben in #bread: /add Rye bread by Ada Crust, 1999
"""
_SHARED = {"counter", "cursor", "handled", "lease", "process", "enclosure", "community"}
"""Tables whose rows name no community."""


def counts(database: Database, community: int) -> dict[str, int]:
    """How many rows of each table are of this community."""
    with database.reader.connect() as connection:
        return {
            table.name: connection.scalar(
                select(func.count()).select_from(table).where(table.c.community_id == community)
            )
            or 0
            for table in schema().sorted_tables
            if table.name not in _SHARED
        }


def lived(database: Database) -> tuple[int, int]:
    """Two communities, one with something in (nearly) every table; their numbers."""
    database.migrate()
    life = Life(database)
    life.player.play(read(OTHERS.splitlines()))
    with Session(database.reader) as db:
        found = [belonging.community_named(db, name) for name in ("community", "bakers")]
        numbers = [one.id for one in found if one is not None]
    return numbers[0], numbers[1]


def test_every_table_says_of_which_community_its_rows_are() -> None:
    without = {table.name for table in schema().sorted_tables if "community_id" not in table.c}
    assert without == _SHARED


def test_no_row_of_it_is_left_and_none_of_another_is_gone(url: str, opened: Callable[[str], Database]) -> None:
    database = opened(url)
    gone, other = lived(database)
    before, there = counts(database, other), counts(database, gone)
    assert sum(1 for count in there.values() if count) > 60
    assert before["question"] == 1
    deleted = destroying.destroy(database.engine, gone)
    assert deleted >= sum(there.values())
    assert {name: count for name, count in counts(database, gone).items() if count} == {}
    assert counts(database, other) == before
    with Session(database.reader) as db:
        assert belonging.community_names(db) == ["bakers"]
        assert db.scalar(text("SELECT count(*) FROM search WHERE community_id = :one"), params={"one": gone}) == 0
    # The other one goes on.
    destroying.destroy(database.engine, other)
    with database.reader.connect() as connection:
        left = {
            table.name for table in schema().sorted_tables if connection.scalar(select(func.count()).select_from(table))
        }
    assert left <= {"counter", "cursor", "lease"}


def test_nothing_of_it_stays_in_the_file(sqlite: Database, tmp_path: Path) -> None:
    gone, other = lived(sqlite)
    assert {WIL, *WORDS} == told(tmp_path)
    destroying.destroy(sqlite.engine, gone)
    # She is in a room of the other community too.
    assert told(tmp_path) == {WIL}
    destroying.destroy(sqlite.engine, other)
    assert told(tmp_path) == set()
    sqlite.check()


def told(folder: Path) -> set[str]:
    """The words of hers that are anywhere in the file, or beside it."""
    found = [traces(file.read_bytes().decode("latin1").casefold()) for file in folder.glob("copbot.db*")]
    return {word for words in found for word in words}
