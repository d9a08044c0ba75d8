"""Copies of a database that runs. A copy is an SQLite file that copbot opens, whatever the database itself is."""

from __future__ import annotations

import sqlite3
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import cast

from sqlalchemy import Connection, Engine, create_engine, insert, select, text
from sqlalchemy.exc import DBAPIError

from storage import index
from storage.address import file_address
from storage.checks import require_whole
from storage.engines import make_engine, reading
from storage.failures import DatabaseError, explain, unwritten
from storage.index import Entry
from storage.models import schema
from storage.private import MODE, give_name
from storage.versions import create

_ROWS_AT_ONCE = 2_000
# What reading the database itself doesn't bring about.
_TARGETS_FAULT = ("SQLITE_FULL", "SQLITE_CANTOPEN", "SQLITE_READONLY", "SQLITE_IOERR")
ONE_FILE = "PRAGMA journal_mode = DELETE"
"""Without a log beside it."""
_SEARCH = text("SELECT question_id, community_id, stems, own FROM search")


def write_copy(target: Path, fill: Callable[[Path], None]) -> None:
    """Has `fill` write a file under a temporary name, and gives it its own when it is whole.

    Raises DatabaseError if there is such a file already, or its folder can't be written, and UnfitError if what was
    copied is damaged; then there is no file.
    """
    if target.exists() or target.is_symlink():
        raise _exists(target)
    try:
        with tempfile.TemporaryDirectory(prefix=".copbot-", dir=target.parent) as folder:
            unfinished = Path(folder, "copy.db")
            fill(unfinished)
            _require_whole(unfinished)
            # What people said to the bot is no business of the machine's other users.
            unfinished.chmod(MODE)
            _move(unfinished, target)
    except OSError as error:
        raise unwritten(error, f"the backup {target}") from error
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        if getattr(cause, "sqlite_errorname", "").startswith(_TARGETS_FAULT):
            raise explain(error, str(target), what="backup") from error
        raise


def _require_whole(file: Path) -> None:
    copy = create_engine(file_address(file).url)
    try:
        with copy.connect() as connection:
            require_whole(connection)
    finally:
        copy.dispose()


def copy_sqlite(engine: Engine, target: Path) -> None:
    """A copy of an SQLite database as it is at one moment; nobody waits for it."""
    source = engine.raw_connection()
    copy = sqlite3.connect(target)
    try:
        # In one step, so that writers meanwhile don't make it begin again.
        cast("sqlite3.Connection", source.driver_connection).backup(copy)
        copy.execute(ONE_FILE)
    finally:
        copy.close()
        source.close()


def copy_server(engine: Engine, target: Path) -> None:
    """A copy of a PostgreSQL database as it is at one moment, read in pieces; nobody waits for it."""
    copy = make_engine(file_address(target))
    try:
        with reading(engine).connect() as source, copy.begin() as into:
            create(into)
            copy_rows(source, into)
    finally:
        copy.dispose()
    finished = sqlite3.connect(target)
    try:
        finished.execute(ONE_FILE)
    finally:
        finished.close()


def copy_rows(source: Connection, into: Connection) -> None:
    """Every row, in pieces, into a database that has the tables and nothing in them; what it finds words by, too."""
    streamed = source.execution_options(yield_per=_ROWS_AT_ONCE)
    for table in schema().sorted_tables:
        # A row that hangs on another of its table comes after that one.
        for rows in streamed.execute(select(table).order_by(*table.primary_key)).mappings().partitions():
            into.execute(insert(table), [dict(row) for row in rows])
    for found in streamed.execute(_SEARCH).partitions():
        index.add(into, [Entry(row.question_id, row.community_id, row.stems.split(" "), row.own) for row in found])


def _move(unfinished: Path, target: Path) -> None:
    try:
        give_name(unfinished, target)
    except FileExistsError:
        raise _exists(target) from None


def _exists(target: Path) -> DatabaseError:
    return DatabaseError(f"the backup {target} exists already: choose another name, or move it away")
