"""A fresh database for each test, once on SQLite and once on a real PostgreSQL server."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

import copbot.features  # noqa: F401 - the tables of all of them are known from here on
from storage.database import Database
from tests.conftest import Server
from tests.memory import in_file

__all__ = ["Server"]


@pytest.fixture(params=["sqlite", "postgresql"])
def url(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The url of an empty database."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'a b é.db'}"
        return
    server: Server = request.getfixturevalue("server")
    made = server.create()
    yield made
    server.drop(made)


@pytest.fixture
def opened() -> Iterator[Callable[[str], Database]]:
    """Opens databases by their urls, and closes them at the end."""
    databases: list[Database] = []

    def open_(url: str) -> Database:
        databases.append(Database(url))
        return databases[-1]

    yield open_
    for database in databases:
        database.dispose()


@pytest.fixture
def sqlite(tmp_path: Path) -> Iterator[Database]:
    """An SQLite file of this program's version, `copbot.db` in `tmp_path`."""
    made = in_file(tmp_path / "copbot.db")
    yield made
    made.dispose()
