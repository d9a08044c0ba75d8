"""A database while very much is put into it at once: nothing is checked, and indexes are made afterwards."""

from __future__ import annotations

import sqlite3
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, text

_FILLING = (
    "PRAGMA foreign_keys = OFF",
    # Else all of it would lie in the log a second time. Whoever breaks it off begins anew.
    "PRAGMA journal_mode = OFF",
    "PRAGMA synchronous = OFF",
    # In KiB.
    "PRAGMA cache_size = -262144",
)
_AFTERWARDS = ("PRAGMA journal_mode = WAL",)
_SERVER_INDEXES = text(
    "SELECT c.relname AS name, pg_get_indexdef(i.indexrelid) AS made FROM pg_index i"
    " JOIN pg_class c ON c.oid = i.indexrelid JOIN pg_class t ON t.oid = i.indrelid"
    " WHERE t.relname = ANY(:tables) AND t.relnamespace = current_schema()::regnamespace"
    " AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conindid = i.indexrelid)"
)
_SERVER_KEYS = text(
    "SELECT t.relname AS table, k.conname AS name, pg_get_constraintdef(k.oid) AS made FROM pg_constraint k"
    " JOIN pg_class t ON t.oid = k.conrelid"
    " WHERE k.contype = 'f' AND t.relname = ANY(:tables) AND t.relnamespace = current_schema()::regnamespace"
)
_FILE_INDEXES = text("SELECT name, tbl_name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL")


@contextmanager
def connected(engine: Engine) -> Iterator[Connection]:
    """A connection on which nobody waits for the disk; afterwards the engine is as before."""
    engine.dispose()
    with engine.connect() as connection:
        raw = connection.connection.driver_connection
        if not isinstance(raw, sqlite3.Connection):
            yield connection
            return
        for pragma in _FILLING:
            raw.execute(pragma)
        yield connection
        for pragma in _AFTERWARDS:
            raw.execute(pragma)
    engine.dispose()


def without_indexes(connection: Connection, tables: Collection[str]) -> Sequence[str]:
    """Take away indexes and foreign keys of these tables, and those of the search; the statements that make them."""
    tables = {*tables, "search"}
    if connection.dialect.name == "sqlite":
        found = [(name, made) for name, table, made in connection.execute(_FILE_INDEXES).all() if table in tables]
        for name, _ in found:
            connection.exec_driver_sql(f'DROP INDEX "{name}"')
        return [made for _, made in found]
    keys = connection.execute(_SERVER_KEYS, {"tables": sorted(tables)}).all()
    for table, name, _ in keys:
        connection.exec_driver_sql(f'ALTER TABLE "{table}" DROP CONSTRAINT "{name}"')
    indexes = connection.execute(_SERVER_INDEXES, {"tables": sorted(tables)}).all()
    for name, _ in indexes:
        connection.exec_driver_sql(f'DROP INDEX "{name}"')
    return [made for _, made in indexes] + [
        f'ALTER TABLE "{table}" ADD CONSTRAINT "{name}" {made}' for table, name, made in keys
    ]


def with_indexes(connection: Connection, made: Sequence[str]) -> None:
    """Make them again."""
    for statement in made:
        connection.exec_driver_sql(statement)


def settle(connection: Connection) -> None:
    """On a server what plans its statements learns how much is there now."""
    if connection.dialect.name != "postgresql":
        return
    with connection.begin():
        connection.exec_driver_sql("ANALYZE")
