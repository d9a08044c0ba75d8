"""Databases with nothing in them, in memory and in files: copies of one that was migrated."""

from __future__ import annotations

import sqlite3
from functools import cache
from pathlib import Path
from typing import cast

from storage.database import Database


def fresh() -> Database:
    """A database in memory with nothing in it: the one that the last call gave, emptied.

    So what SQLAlchemy has compiled for it is there for the next test too, and its tables are copied, not made.
    """
    database, empty = _one()
    database.dispose()
    connection = database.engine.raw_connection()
    empty.backup(cast("sqlite3.Connection", connection.driver_connection))
    connection.close()
    return database


def in_file(file: Path) -> Database:
    """A database in a new file, with nothing in it."""
    _, empty = _one()
    connection = sqlite3.connect(file)
    empty.backup(connection)
    connection.close()
    return Database(f"sqlite:///{file}")


@cache
def _one() -> tuple[Database, sqlite3.Connection]:
    database = Database("sqlite://")
    database.migrate()
    empty = sqlite3.connect(":memory:", check_same_thread=False)
    connection = database.engine.raw_connection()
    cast("sqlite3.Connection", connection.driver_connection).backup(empty)
    connection.close()
    return database, empty
