"""Only one bot runs on a file; on a server several of one version may, but none beside a program that must be alone.

A lock tells at the start: it dies with its process, however that ends. But on a server it lives on a connection, which
can die while the bot lives on. So who is alone also writes its name into the table `lease`, and every transaction that
writes holds on to that row: whoever takes the database over waits for them, and from then on they fail. Bots that share
a database hold on to rows of their own in that table: see `storage.sharing`.

A file can be removed or replaced under its bot, which would write on into what nobody finds any more. So who is alone
on a file looks at the beginning of every transaction that writes whether its path still names it.
"""

from __future__ import annotations

import os
import secrets
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Connection, Engine, event, inspect, text
from sqlalchemy.exc import OperationalError, SQLAlchemyError

from storage import versions
from storage.failures import DatabaseError, LostError, unwritten
from storage.private import MODE, give, keep_private

# "copbot" in ASCII; advisory locks are per database.
_KEY = 0x636F70626F74
_LOOK = 5.0
"""Seconds after which a transaction looks first whether the server still knows of the lock."""
_WAITS = 30.0
"""Seconds that a bot waits at the start for one that is bringing the database to this version."""
_AGAIN = 0.2
_WHOLE = "database"
"""The name of the lease of all of it."""
_TAKE = (
    text("DELETE FROM lease"),
    text(f"INSERT INTO lease (name, holder, token) VALUES ('{_WHOLE}', :holder, 0)"),  # noqa: S608
)
_MINE = f"SELECT 1 FROM lease WHERE name = '{_WHOLE}' AND holder = :holder"  # noqa: S608
_SHARE = text(f"DELETE FROM lease WHERE name = '{_WHOLE}'")  # noqa: S608


class Hold:
    """A bot's hold on its database, from `take` on: transactions of the engine that write fail if it is lost."""

    def __init__(self, engine: Engine, name: str) -> None:
        self._engine = engine
        self._name = name
        self.holder = secrets.token_hex(16)
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
                connection.execute(statement, {"holder": self.holder})
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
        if connection.execute(self._mine, {"holder": self.holder}).first() is None:
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


class FileHold(Hold):
    """A hold on a file, which is lost too if its path names no file any more, or another one."""

    def __init__(self, engine: Engine, file: Path) -> None:
        super().__init__(engine, str(file))
        self._file = file
        self._which = _which(file)

    def take(self) -> None:
        """The database is this bot's, and it is the file that is there now."""
        self._which = _which(self._file)
        super().take()

    def renew(self) -> bool:
        """Raises LostError if another file is there now, or none."""
        if _which(self._file) != self._which:
            raise LostError(
                f"the database {self._name} was removed or replaced while the bot ran: this one stops; put it, or a"
                " backup, in its place"
            )
        return True


class ServerHold(Hold):
    """A hold with an advisory lock on a connection of its own, which is made anew where it was lost."""

    _lock = text("SELECT pg_try_advisory_lock(:key)")

    def __init__(self, engine: Engine, name: str) -> None:
        super().__init__(engine, name)
        self._connection: Connection | None = None
        self._looked = 0.0
        self._one_at_a_time = threading.RLock()

    def acquire(self) -> bool:
        """Get the lock; False if another has it."""
        connection = self._engine.connect().execution_options(isolation_level="AUTOCOMMIT", copbot_reads=True)
        connection.detach()
        if not connection.scalar(self._lock, {"key": _KEY}):
            connection.close()
            return False
        self._connection, self._looked = connection, time.monotonic()
        return True

    def renew(self) -> bool:
        """Look now and then whether the lock is still held, and get it anew if not."""
        with self._one_at_a_time:
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


class SharedHold(ServerHold):
    """A hold beside other bots of this version. Nobody brings the database to another version meanwhile."""

    _lock = text("SELECT pg_try_advisory_lock_shared(:key)")

    def take(self) -> None:
        """The database is no longer that of a bot that was alone on it."""
        if not self._taken:
            with self._engine.begin() as connection:
                connection.execute(_SHARE)
            self._taken = True
            event.listen(self._engine, "begin", self._check)

    def _check(self, connection: Connection) -> None:
        if not connection.get_execution_options().get("copbot_reads") and not self.renew():
            # A program that must be alone is at work: it waits for no bot, and the bots wait for it.
            raise OperationalError("lock", {}, ConnectionError("another copbot has it for itself now"))

    def acquire(self) -> bool:
        """Get the lock; False if another has the database alone. Raises LostError if it is of another version now."""
        if not super().acquire():
            return False
        if self._taken and self.version() != versions.HEAD:
            raise LostError(f"the database {self._name} was brought to another version: this one stops")
        return True

    def version(self) -> str | None:
        """Of which version the database is. Raises UnfitError if it is none of copbot's, or a newer one's."""
        with self._engine.execution_options(copbot_reads=True).connect() as connection:
            return versions.version(connection)


def require_room(file: Path) -> None:
    """Raises DatabaseError if the file and its lock could not be made by this user. It makes nothing."""
    path = _lock_of(file)
    for one in (path, file.resolve()):
        if one.exists() and not os.access(one, os.R_OK | os.W_OK):
            raise DatabaseError(f"the file {one} can't be read and written: make the bot's user its owner")
    if not os.access(path.parent, os.W_OK | os.X_OK):
        raise DatabaseError(f"the database {file} can't be made: make {path.parent} writable for the bot's user")


def _which(file: Path) -> tuple[int, int] | None:
    """By which the file is known, whatever it is called; None if there is none."""
    try:
        found = file.stat()
    except FileNotFoundError:
        return None
    return found.st_dev, found.st_ino


def _lock_of(file: Path) -> Path:
    path = Path(f"{file.resolve()}.lock")
    if not path.parent.is_dir():
        raise DatabaseError(f"the database {file} can't be made: there is no folder {path.parent}")
    return path


@contextmanager
def file_lock(engine: Engine, file: Path) -> Iterator[Hold]:
    """Holds FILE.lock beside an SQLite file, which stays if there is such a file then.

    Raises DatabaseError if another holds it or it can't be made.
    """
    path = _lock_of(file)
    # A soft lock would outlive a killed process.
    lock = FileLock(path, timeout=0, mode=MODE, thread_local=False, fallback_to_soft=False)
    keep_private(path)
    try:
        lock.acquire()
        give(path, like=file if file.exists() else path.parent)
    except Timeout:
        raise _in_use(str(file)) from None
    except OSError as error:
        raise unwritten(error, f"the lock file {path}", "can't be made or held") from error
    except NotImplementedError as error:
        raise DatabaseError(f"the lock file {path} can't be made or held: {error}") from error
    hold = FileHold(engine, file)
    try:
        yield hold
    finally:
        hold.release()
        if not file.exists():
            # Whoever has opened it meanwhile sees that it has no name any more, and makes another.
            path.unlink(missing_ok=True)
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


@contextmanager
def shared_lock(engine: Engine, name: str, migrate: Callable[[], None]) -> Iterator[SharedHold]:
    """Holds the lock beside other bots of this version. Who comes first brings the database to it, by `migrate`, alone.

    Raises DatabaseError if a program that must be alone holds it, or bots of an older version do.
    """
    hold, until = SharedHold(engine, name), time.monotonic() + _WAITS
    try:
        while not _shares(hold, engine, name, migrate):
            if time.monotonic() > until:
                raise _in_use(name)
            time.sleep(_AGAIN)
        hold.take()
        yield hold
    finally:
        hold.release()
        hold.drop()


def _shares(hold: SharedHold, engine: Engine, name: str, migrate: Callable[[], None]) -> bool:
    """Is it held now, and the database of this version?"""
    if not hold.acquire():
        return False
    if hold.version() == versions.HEAD:
        return True
    hold.drop()
    alone = ServerHold(engine, name)
    if alone.acquire():
        try:
            migrate()
        finally:
            alone.drop()
    return False


def _in_use(name: str) -> DatabaseError:
    return DatabaseError(f"the database {name} is in use by another running copbot: stop that one first")
