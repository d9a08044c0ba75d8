"""Databases that earlier copbots left become this one's: nothing of them is lost, and the bot goes on with them."""

from __future__ import annotations

import io
import sqlite3
from collections.abc import Callable, Sequence
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import Boolean, Connection, MetaData, insert, text

import adapters.console
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.running.clock import Clock
from copbot.running.engine import Engine
from storage import versions
from storage.database import Database
from tests.conftest import Server
from tests.storage.fixtures.states import COMMITS, unpack
from tests.storage.test_migrations import differences

Open = Callable[[str], Database]
ON_A_SERVER = ("bc45297", "9483e4a", "ae953dc")
TOLD = {
    "question": "id, community_id, state, answers",
    "post": "id, question_id, kind, text, votes",
    "member": "id, community_id, name",
    "account": 'id, member_id, platform, "key"',
    "vote": "post_id, member_id, value",
    "room": "id, community_id, name",
    "community": "id, name",
}
"""What nobody may miss, and was there from the beginning."""


def told(fetch: Callable[[str], Sequence[Any]]) -> dict[str, list[tuple[Any, ...]]]:
    found = {}
    for table, columns in TOLD.items():
        rows = fetch(f"SELECT {columns} FROM {table} ORDER BY 1, 2")  # noqa: S608 - our own names
        found[table] = [tuple(str(value) for value in row) for row in rows]
    return found


def goes_on(database: Database) -> str:
    """What is said when the bot runs on it again."""
    clock = Clock()
    engine = Engine(database, ALL, Settings(ALL), clock.now)
    engine.found(("community",))
    out = io.StringIO()
    lines = ("bob: /search slugs", "dan: /ask Which tomato does well on a balcony?", "ann: /open")
    assert adapters.console.run(engine, clock, "community", lines, out) == 0
    return out.getvalue()


def upgraded(database: Database) -> None:
    """Brings it to this version and looks it over. Raises AssertionError."""
    with database.reader.connect() as connection:
        before = told(lambda words: connection.execute(text(words)).all())
    with database.lock():
        database.migrate()
        database.check()
        with database.reader.connect() as connection:
            assert differences(connection) == []
            assert told(lambda words: connection.execute(text(words)).all()) == before
        assert len(before["question"]) == 3
        assert len(before["vote"]) == 2
        said = goes_on(database)
    assert "coffee grounds" in said
    asked = said.split("/open")[1]
    assert all(f"#{id} " in asked for id, _, state, _ in before["question"] if state == "open")
    assert "Which tomato does well on a balcony?" in asked
    assert "Traceback" not in said


@pytest.mark.parametrize("commit", COMMITS)
def test_on_sqlite(commit: str, tmp_path: Path, opened: Open, capsys: pytest.CaptureFixture[str]) -> None:
    unpack(commit, tmp_path / "copbot.db")
    upgraded(opened(f"sqlite:///{tmp_path / 'copbot.db'}"))
    # What fails is a line of the log.
    assert "[error" not in capsys.readouterr().err


@pytest.mark.parametrize("commit", ON_A_SERVER)
def test_on_postgresql(commit: str, tmp_path: Path, server: Server, opened: Open) -> None:
    """The same rows in a database that the migrations up to then have made."""
    unpack(commit, tmp_path / "old.db")
    database = opened(server.create())
    with closing(sqlite3.connect(tmp_path / "old.db")) as old, database.engine.begin() as connection:
        (version,) = old.execute("SELECT version_num FROM alembic_version").fetchone()
        config = versions.make_config()
        config.attributes["connection"] = connection
        command.upgrade(config, version)
        _fill(old, connection)
    upgraded(database)


def _fill(old: sqlite3.Connection, into: Connection) -> None:
    old.row_factory = sqlite3.Row
    there = MetaData()
    there.reflect(into, only=lambda name, _: not name.startswith("alembic"))
    into.execute(text("DELETE FROM lease") if "lease" in there.tables else text("SELECT 1"))
    for table in there.sorted_tables:
        yes_no = {column.name for column in table.columns if isinstance(column.type, Boolean)}
        times = {column.name for column in table.columns if str(column.type).startswith("TIMESTAMP")}
        rows = [dict(row) for row in old.execute(f'SELECT * FROM "{table.name}"')]  # noqa: S608 - our own names
        for row in rows:
            row |= {name: bool(row[name]) for name in yes_no & row.keys() if row[name] is not None}
            row |= {name: _moment(row[name]) for name in times & row.keys() if row[name] is not None}
            if table.name == "search":
                row["words"] = text(f"array_to_tsvector(ARRAY[{', '.join(_words(row))}])")
        for row in rows:
            into.execute(insert(table).values(**row))


def _moment(said: str) -> datetime:
    return datetime.fromisoformat(said).replace(tzinfo=UTC)


def _words(row: dict[str, Any]) -> list[str]:
    return [f"'{row['community_id']}:{stem}'" for stem in row["stems"].split(" ") if "'" not in stem]
