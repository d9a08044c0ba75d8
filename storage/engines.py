"""SQLAlchemy engines, set up for a bot that writes in one thread while others read."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, StaticPool, create_engine, event

from storage.address import Address
from storage.failures import DatabaseError
from storage.private import keep_private

_PRAGMAS = (
    # How long to wait for another writer, in milliseconds.
    "PRAGMA busy_timeout = 5000",
    # Readers and the writer don't wait for each other.
    "PRAGMA journal_mode = WAL",
    # What was committed outlives the process; a power failure may cost the last commits but never the consistency.
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    # In KiB.
    "PRAGMA cache_size = -8192",
    # In bytes: one large transaction doesn't leave a large log behind for ever.
    "PRAGMA journal_size_limit = 67108864",
)

_SERVER = {
    "connect_timeout": 10,
    # Whatever the environment says, or the database is in.
    "client_encoding": "utf8",
    # A server that is gone without a word is noticed within these seconds, not within the system's two hours.
    "keepalives": 1,
    "keepalives_idle": 5,
    "keepalives_interval": 5,
    "keepalives_count": 3,
    # In milliseconds.
    "tcp_user_timeout": 15000,
}


def make_engine(address: Address) -> Engine:
    """An engine whose transactions may write. On SQLite each one has the write lock from its beginning.

    Its errors don't show what was to be written. Raises DatabaseError where the driver is not installed.
    """
    if address.sqlite:
        return _sqlite(address)
    # What the address itself says goes before it.
    arguments = {name: value for name, value in _SERVER.items() if name not in address.url.query}
    try:
        return create_engine(address.url, connect_args=arguments, pool_pre_ping=True, hide_parameters=True)
    except ImportError:
        raise DatabaseError(
            f"the database {address.name} needs the driver psycopg: install copbot with its extra `postgres`, as"
            " docs/installing.md in the repository tells"
        ) from None


def reading(engine: Engine) -> Engine:
    """The same engine for transactions that only read, and see one moment of the database throughout."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(copbot_reads=True)
    # (Not also read-only: undoing that would write where the server says by default not to.)
    return engine.execution_options(isolation_level="REPEATABLE READ", copbot_reads=True)


def viewing(engine: Engine) -> Engine:
    """The same engine for transactions that can't write: they see one moment, and whatever they try fails."""
    if engine.dialect.name == "sqlite":
        return engine.execution_options(copbot_reads=True, copbot_views=True)
    viewer = engine.execution_options(isolation_level="REPEATABLE READ", copbot_reads=True, copbot_views=True)

    @event.listens_for(viewer, "begin")
    def begin(connection: Connection) -> None:
        # For this transaction alone.
        connection.exec_driver_sql("SET TRANSACTION READ ONLY")

    return viewer


def _sqlite(address: Address) -> Engine:
    # The driver's own idea of when a transaction begins would break savepoints.
    arguments: dict[str, Any] = {"isolation_level": None, "check_same_thread": False}
    if address.memory:
        engine = create_engine(address.url, connect_args=arguments, poolclass=StaticPool, hide_parameters=True)
    else:
        engine = create_engine(address.url, connect_args=arguments, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(connection: sqlite3.Connection, _record: object) -> None:
        if address.file is not None:
            # Before anything is in it: what SQLite makes beside it gets the same mode.
            for end in ("", "-wal", "-shm", "-journal"):
                keep_private(Path(f"{address.file}{end}"))
        for pragma in _PRAGMAS:
            connection.execute(pragma)

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        # A transaction that reads first and then writes fails at once if another wrote in between; with the lock
        # taken at its beginning it waits its turn instead.
        options = connection.get_execution_options()
        reads, views = options.get("copbot_reads"), bool(options.get("copbot_views"))
        if views is not connection.info.get("views", False):
            connection.exec_driver_sql(f"PRAGMA query_only = {'ON' if views else 'OFF'}")
            connection.info["views"] = views
        connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")

    return engine
