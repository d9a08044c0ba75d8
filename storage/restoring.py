"""A backup in the place of a database: looked over and brought to this version first, what was there kept aside."""

from __future__ import annotations

import os
import sqlite3
import tempfile
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, inspect, text
from sqlalchemy.exc import DBAPIError

from storage import versions
from storage.address import file_address
from storage.backup import ONE_FILE, copy_rows
from storage.checks import MEND, require_whole
from storage.engines import make_engine, reading
from storage.failures import DatabaseError, UnfitError, explain, unwritten
from storage.models import schema
from storage.private import MODE, give

_BESIDE: Final = ("-wal", "-shm")
_NO_FILE: Final = ("SQLITE_NOTADB", "SQLITE_CANTOPEN")
_DAMAGED: Final = "SQLITE_CORRUPT"


def restore_file(backup: Path, file: Path, now: datetime) -> Path | None:
    """Puts a backup in the place of an SQLite file; where what was there is now, None if nothing was.

    Nobody may have the database open. Raises DatabaseError if the backup is none or can't be written; then all is as
    it was.
    """
    if backup.exists() and file.exists() and backup.samefile(file):
        raise DatabaseError(f"{backup} is the database itself: name a backup")
    try:
        with tempfile.TemporaryDirectory(prefix=".copbot-", dir=file.parent) as folder:
            fresh = _fit(backup, Path(folder, "copy.db"))
            fresh.chmod(MODE)
            give(fresh, like=file if file.exists() else file.parent)
            with fresh.open("rb+") as written:
                os.fsync(written.fileno())
            return _swap(fresh, file, now)
    except OSError as error:
        raise unwritten(error, f"the database {file}") from error


def restore_server(backup: Path, engine: Engine, now: datetime) -> str | None:
    """Fills a PostgreSQL database from a backup, in one transaction; the schema in which what was there is now.

    Raises DatabaseError if the backup is none; then all is as it was.
    """
    with tempfile.TemporaryDirectory(prefix="copbot-") as folder:
        copy = make_engine(file_address(_fit(backup, Path(folder, "copy.db"))))
        try:
            with reading(copy).connect() as source, engine.begin() as into:
                aside = _move_aside(into, f"replaced_{now:%Y%m%dt%H%M%S}")
                versions.create(into)
                copy_rows(source, into)
                _count_on(into)
        finally:
            copy.dispose()
    return aside


def _fit(backup: Path, target: Path) -> Path:
    """A whole copy of the backup, of this program's version. Raises DatabaseError if that can't be."""
    if not backup.is_file():
        raise DatabaseError(f"there is no backup {backup}")
    copy = make_engine(file_address(target))
    try:
        _take(backup, target)
        with copy.connect() as connection:
            require_whole(connection)
            if versions.version(connection) is None:
                other = inspect(connection).get_table_names()
                raise UnfitError("is another program's: name another one" if other else "is empty: name another one")
        with copy.begin() as connection:
            versions.upgrade(connection)
            versions.require_head(connection)
        with closing(sqlite3.connect(target)) as finished:
            copy.dispose()
            finished.execute(ONE_FILE)
    except UnfitError as error:
        raise DatabaseError(f"the backup {backup} {str(error).replace(MEND, 'name another one')}") from None
    except (sqlite3.Error, DBAPIError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        name = getattr(cause, "sqlite_errorname", "")
        if name in _NO_FILE:
            raise DatabaseError(f"{backup} is no backup that copbot made: name another file") from None
        if name.startswith(_DAMAGED):
            raise DatabaseError(f"the backup {backup} is damaged, or only a part of it: name another one") from None
        raise explain(error, f"of {backup} in {target.parent.parent}", what="copy") from None
    finally:
        copy.dispose()
    return target


def _take(backup: Path, target: Path) -> None:
    """Copies what is in the backup. It is only read, and nothing is left beside it."""
    file = backup.resolve()
    index = Path(f"{file}-shm")
    indexed = index.exists()
    # With a log beside it, all is read that belongs to it; SQLite makes none beside what never changes.
    logged = any(Path(f"{file}{end}").exists() for end in ("-wal", "-journal"))
    address = f"{file.as_uri()}?mode=ro{'' if logged else '&immutable=1'}"
    try:
        with closing(sqlite3.connect(address, uri=True)) as source, closing(sqlite3.connect(target)) as into:
            source.backup(into)
    finally:
        if not indexed:
            index.unlink(missing_ok=True)


def _swap(fresh: Path, file: Path, now: datetime) -> Path | None:
    if not file.exists():
        fresh.rename(file)
        return None
    aside = _free(file, now)
    # What is in the log goes into the file, so that all of it is in one; a damaged one is kept as it is.
    with suppress(sqlite3.Error), closing(sqlite3.connect(file)) as old:
        old.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for end in _BESIDE:
        # A log of the old file beside the new one would spoil that.
        with suppress(FileNotFoundError):
            Path(f"{file}{end}").rename(f"{aside}{end}")
    try:
        # Whoever kills the program here finds the one or the other in its place, never nothing.
        aside.hardlink_to(file)
    except OSError:
        # Not every file system has two names for a file.
        file.rename(aside)
    fresh.replace(file)
    return aside


def _free(file: Path, now: datetime) -> Path:
    """A name beside the file that nothing has."""
    name = f"{file}.replaced-{now:%Y%m%dT%H%M%SZ}"
    taken = (Path(name), *(Path(f"{name}-{number}") for number in range(2, 1000)))
    return next(one for one in taken if not one.exists())


def _move_aside(connection: Connection, aside: str) -> str | None:
    """Moves what is copbot's into a schema of its own, which is made; None if there was nothing."""
    ours = set(schema().tables) | {"search", "alembic_version"}
    there = sorted(ours & set(inspect(connection).get_table_names()))
    if not there:
        return None
    connection.exec_driver_sql(f'CREATE SCHEMA "{aside}"')
    for table in there:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" SET SCHEMA "{aside}"')
    return aside


def _count_on(connection: Connection) -> None:
    """Numbers that the server gives by itself go on behind those that are there."""
    for table in schema().sorted_tables:
        for column in table.primary_key:
            asked = {"table": f'"{table.name}"', "column": column.name}
            counted = connection.scalar(text("SELECT pg_get_serial_sequence(:table, :column)"), asked)
            if counted is not None:
                last = connection.scalar(text(f'SELECT max("{column.name}") FROM "{table.name}"'))  # noqa: S608 - ours
                connection.execute(
                    text("SELECT setval(:name, :to, :is)"), {"name": counted, "to": last or 1, "is": last is not None}
                )
