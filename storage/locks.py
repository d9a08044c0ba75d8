"""Only one bot runs on a database.

A lock tells at the start: it dies with its process, however that ends. But on a server it lives on a connection, which
can die while the bot lives on. So each bot also writes its name into the table `lease`, and every transaction that
writes holds on to that row: whoever takes the database over waits for them, and from then on they fail.
"""

from __future__ import annotations

import secrets
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, event, inspect, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from storage.failures import DatabaseError, LostError
from storage.private import MODE, keep_private

# "copbot" in ASCII; advisory locks are per database.
_KEY = 0x636F70626F74
_LOOK = 5.0
"""Seconds after which a transaction looks first whether the server still knows of the lock."""
_TAKE = (text("DELETE FROM lease"), text("INSERT INTO lease (id, owner) VALUES (1, :owner)"))
_MINE = "SELECT 1 FROM lease WHERE owner = :owner"


class Hold:
    """A bot's hold on its database, from `take` on: transactions of the engine that write fail if it is lost."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name
        self._owner = secrets.token_hex(16)
        self._taken = False
        self._mine = text(_MINE if engine.dialect.name == "sqlite" else f"{_MINE} FOR SHARE")

    def take(self) -> None:
        """The database is this bot's, and no longer another's. Nothing, while it has no such table."""
        if self._taken:
            return
        with self._engine.begin() as connection:
            if not inspect(connection).has_table("lease"):
                return
            if connection.dialect.name == "postgresql":
                # Nobody reads it half done.
                connection.execute(text("LOCK TABLE lease IN ACCESS EXCLUSIVE MODE"))
            for statement in _TAKE:
                connection.execute(statement, {"owner": self._owner})
        self._taken = True
        event.listen(self._engine, "begin", self._check)

    def release(self) -> None:
        """The transactions of the engine are anybody's again."""
        if self._taken:
            event.remove(self._engine, "begin", self._check)
            self._taken = False

    def _check(self, connection: Connection) -> None:
        if connection.get_execution_options().get("copbot_reads"):
            return
        held = self.renew()
        if connection.execute(self._mine, {"owner": self._owner}).first() is None:
            raise LostError(
                f"the database {self._name} was taken over by another running copbot: this one stops, for only one may"
                " run"
            )
        if not held:
            # Another bot is about to take over; or the server has not noticed yet that our old connection is dead.
            raise OperationalError("lock", {}, ConnectionError("its lock is not free yet"))

    def renew(self) -> bool:
        """See to it that no other bot can begin; False if that can't be had now."""
        return True


class ServerHold(Hold):
    """A hold with an advisory lock on a connection of its own, which is made anew where it was lost."""

    def __init__(self, engine: Engine, name: str) -> None:
        super().__init__(engine, name)
        self._connection: Connection | None = None
        self._looked = 0.0

    def acquire(self) -> bool:
        """Get the lock; False if another has it."""
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT", copbot_reads=True)
        connection.detach()
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _KEY}):
            connection.close()
            return False
        self._connection, self._looked = connection, time.monotonic()
        return True

    def renew(self) -> bool:
        """Look now and then whether the lock is still held, and get it anew if not."""
        if self._connection is not None:
            if time.monotonic() - self._looked < _LOOK:
                return True
            try:
                self._connection.scalar(text("SELECT 1"))
                self._looked = time.monotonic()
                return True
            except SQLAlchemyError:
                self.drop()
        return self.acquire()

    def drop(self) -> None:
        """Let the lock go."""
        with suppress(SQLAlchemyError):
            if self._connection is not None:
                self._connection.close()
        self._connection = None


@contextmanager
def file_lock(engine: Engine, file: Path) -> Iterator[Hold]:
    """Holds FILE.lock beside an SQLite file. Raises DatabaseError if another holds it or it can't be made."""
    path = Path(f"{file.resolve()}.lock")
    if not path.parent.is_dir():
        raise DatabaseError(f"the database {file} can't be made: there is no folder {path.parent}")
    # A soft lock would outlive a killed process.
    lock = FileLock(path, timeout=0, mode=MODE, thread_local=False, fallback_to_soft=False)
    keep_private(path)
    try:
        lock.acquire()
    except Timeout:
        raise _in_use(str(file)) from None
    except (OSError, NotImplementedError) as error:
        raise DatabaseError(f"the lock file {path} can't be made or held: {error}") from error
    hold = Hold(engine, str(file))
    try:
        yield hold
    finally:
        hold.release()
        lock.release()


@contextmanager
def server_lock(engine: Engine, name: str) -> Iterator[ServerHold]:
    """Holds an advisory lock on a connection of its own. Raises DatabaseError if another holds it."""
    hold = ServerHold(engine, name)
    if not hold.acquire():
        raise _in_use(name)
    try:
        yield hold
    finally:
        hold.release()
        hold.drop()


def _in_use(name: str) -> DatabaseError:
    return DatabaseError(f"the database {name} is in use by another running copbot: stop that one first")
