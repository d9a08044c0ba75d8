"""The database as the program holds it: opened, brought up to date, checked, locked and copied."""

from __future__ import annotations

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import datetime
from pathlib import Path
from typing import Final

from sqlalchemy import Connection, Engine, delete, insert
from sqlalchemy.exc import SQLAlchemyError
from sqlmodel import col

from storage import backup, checks, locks, restoring, versions
from storage.address import read_address
from storage.engines import make_engine, reading, viewing
from storage.failures import DatabaseError, PassingError, UnfitError, explain
from storage.leases import Leases
from storage.models import Cursor
from storage.sharing import Sharing

__all__ = ["Database", "DatabaseError", "PassingError"]

_TRIAL: Final = "copbot check"
# Needs several new pages, and so finds out whether there is room for them.
_ROOM: Final = "x" * 50_000


class Database:
    """A database by its url: "sqlite:///file.db", "sqlite://" (in memory) or "postgresql://user:password@host/name".

    Nothing is opened before it is used. In memory there is one connection for all: one transaction at a time. Every
    DatabaseError is one line for the operator and holds no password.
    """

    engine: Engine
    """For transactions that write. On SQLite they have the write lock from the beginning, and wait 5 s for it."""
    reader: Engine
    """For transactions that only read: they see one moment, and neither wait for a writer nor keep one waiting."""

    viewer: Engine
    """The same for transactions that can't write even if they try."""

    def __init__(self, url: str) -> None:
        """Raises DatabaseError if the url is none that copbot knows, or its driver isn't installed."""
        self._address = read_address(url)
        self.engine = make_engine(self._address)
        self.reader = reading(self.engine)
        self.viewer = viewing(self.engine)
        self._hold: locks.Hold | None = None
        self.sharing: Sharing | None = None
        """What keeps bots apart that are on this database at once; None where there is but one."""
        self.leases: Leases | None = None
        """Which of them has what; None where there is but one."""

    def __str__(self) -> str:
        """Its name for people, without a password."""
        return self._address.name

    @property
    def memory(self) -> bool:
        """Is it in memory, with one connection for all?"""
        return self._address.memory

    def require_lasting(self) -> None:
        """Raises DatabaseError if it is in memory."""
        if self.memory:
            raise DatabaseError(f"the database {self} is gone with the program: name one in a file or on a server")

    def explain(self, error: BaseException) -> DatabaseError:
        """The line for an error that the driver or SQLAlchemy raised about this database."""
        return explain(error, self._address.name, self._address.secret)

    def create(self) -> None:
        """Creates all of it where nothing is yet, without the migrations, which take seconds.

        Raises DatabaseError if something is there, or it can't be written.
        """
        with self.explained(), self.engine.begin() as connection:
            versions.create(connection)

    def migrate(self) -> None:
        """Creates what is missing and brings it to this program's version: all of it, or nothing.

        Raises DatabaseError if a newer copbot made it, it isn't copbot's, is damaged, not in UTF-8, or can't be
        written.
        """
        with self.explained():
            self._require_sound(at_start=True)
            if not self._up_to_date():
                with self.engine.begin() as connection:
                    versions.bring(connection)
            if self._hold is not None:
                self._hold.take()

    def version(self) -> str | None:
        """The version that it is of; None if there is nothing in it yet. Raises DatabaseError if it can't be read."""
        if self._address.file is not None and not self._address.file.exists():
            # SQLite would make the file.
            return None
        with self.explained(), self.reader.connect() as connection:
            return versions.version(connection)

    def require_room(self) -> None:
        """Raises DatabaseError if it could not be made. On a disk nothing is made to find that out."""
        if self._address.file is not None:
            locks.require_room(self._address.file)
            return
        with self.lock():
            pass

    def check(self) -> None:
        """Raises DatabaseError if it isn't of exactly this program's version, or can't be read and written."""
        with self.explained():
            self._require(versions.require_head)
            with self.engine.begin() as connection:
                connection.execute(insert(Cursor), {"name": _TRIAL, "value": _ROOM})
                connection.execute(delete(Cursor).where(col(Cursor.name) == _TRIAL))

    def backup(self, target: Path) -> None:
        """Writes a consistent copy to `target`, an SQLite file that copbot can open, while the bot runs on.

        An SQLite file is copied as it is, also one that an earlier version left. Raises DatabaseError if the target
        exists or can't be written, or the database can't be read.
        """
        copy = backup.copy_sqlite if self._address.sqlite else backup.copy_server
        with self.explained():
            self._require(versions.require_copyable)
            backup.write_copy(target, lambda file: copy(self.engine, file))

    def restore(self, copy: Path, now: datetime) -> str | None:
        """Puts a backup in its place, brought to this version; where what was there is kept now, None if nothing was.

        Called within `lock`; nobody else may read it meanwhile. Raises DatabaseError if `copy` is no whole backup, or
        it can't be written; then all is as it was.
        """
        with self.explained():
            self.dispose()
            file = self._address.file
            self.require_lasting()
            if file is not None:
                aside = restoring.restore_file(copy, file, now)
                return str(aside) if aside else None
            schema = restoring.restore_server(copy, self.engine, now)
            return f"the schema {schema} of {self._address.name}" if schema else None

    @contextmanager
    def lock(self) -> Iterator[None]:
        """Entered, it keeps every other bot off this database until it is left or this process ends.

        Raises DatabaseError on entering if another bot holds it. From `migrate` on transactions that write raise
        LostError if another bot got it all the same, as after a restart of the server.
        """
        with ExitStack() as held:
            if not self._address.memory:
                with self.explained():
                    self._hold = held.enter_context(self._locked())
            try:
                yield
            finally:
                self._hold = None

    @contextmanager
    def joined(self) -> Iterator[None]:
        """Entered, a bot runs on it, brought to this version: alone on a file, on a server beside others like it.

        Raises DatabaseError on entering where `lock` or `migrate` do, and in memory, where nothing would be kept; on a
        server others of this version keep nobody out.
        """
        self.require_lasting()
        if self._address.sqlite:
            with self.lock():
                self.migrate()
                yield
            return
        with ExitStack() as held:
            with self.explained():
                shared = locks.shared_lock(self.engine, self._address.name, self.migrate)
                hold = held.enter_context(shared)
            self.sharing, self.leases = Sharing(self.engine, hold.holder), Leases(self.engine, hold.holder)
            held.callback(self.sharing.close)
            try:
                yield
            finally:
                self.sharing = self.leases = None

    def dispose(self) -> None:
        """Closes every connection; what was in memory is gone."""
        self.engine.dispose()

    def _locked(self) -> AbstractContextManager[locks.Hold]:
        file = self._address.file
        return locks.file_lock(self.engine, file) if file else locks.server_lock(self.engine, self._address.name)

    @contextmanager
    def explained(self) -> Iterator[None]:
        """Whatever the database raises within is a DatabaseError."""
        try:
            yield
        except (SQLAlchemyError, sqlite3.Error, OSError, UnfitError) as error:
            # Without the original, whose words and parameters may hold what this line must not.
            raise self.explain(error) from None

    def _up_to_date(self) -> bool:
        # Told without the write lock, for which a start might have to wait.
        with self.reader.connect() as connection:
            return versions.version(connection) == versions.HEAD

    def _require(self, fit: Callable[[Connection], None]) -> None:
        # SQLite would make the file.
        if self._address.file is not None and not self._address.file.exists():
            raise UnfitError("does not exist: correct the url, or run `copbot migrate`")
        self._require_sound()
        with self.reader.connect() as connection:
            fit(connection)

    def _require_sound(self, *, at_start: bool = False) -> None:
        # A server looks after its own files.
        if self._address.file is not None and self._address.file.exists():
            with self.reader.connect() as connection:
                checks.require_sound(connection, at_start=at_start)
