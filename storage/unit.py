"""The unit of work: all that a batch of events leads to, in one transaction, with a savepoint for each handler."""

from __future__ import annotations

from collections.abc import Callable

from sqlalchemy import Engine, event
from sqlmodel import Session, col, select

from storage.models import Counter


class AlreadyHandledError(Exception):
    """What is being handled has left its trace before."""


class Unit:
    """One transaction that begins when the database is first touched.

    `ids` are the last ids given out, by table; they are kept between units by the caller and written with the commit.
    """

    def __init__(self, engine: Engine, ids: dict[str, int]) -> None:
        self._session = Session(engine, expire_on_commit=False)
        self._ids = ids
        self._given: set[str] = set()
        self._guarded = False
        self._wrote = False
        self._seen: Callable[[], bool] | None = None
        event.listen(self._session, "after_flush", self._flushed)

    def begin(self, seen: Callable[[], bool] | None) -> None:
        """Something new is being handled; `seen` tells whether it was handled before."""
        self._seen, self._wrote = seen, False

    def wrote(self) -> bool:
        """Has what is being handled left a trace so far?"""
        return self._wrote

    def _flushed(self, *_: object) -> None:
        self._wrote = True

    @property
    def session(self) -> Session:
        """The session, outside any handler."""
        return self._session

    def guard(self) -> Session:
        """The session inside the savepoint of the handler that runs; the savepoint begins here if it has not yet.

        Raises AlreadyHandledError if what is being handled was handled before.
        """
        if not self._guarded:
            if self._seen is not None:
                seen, self._seen = self._seen, None
                if seen():
                    raise AlreadyHandledError
            self._session.flush()
            self._session.connection().exec_driver_sql("SAVEPOINT handler")
            self._guarded = True
        return self._session

    def release(self) -> None:
        """The handler is done: what it wrote stays. Raises what the database says of it."""
        if self._guarded:
            self._session.flush()
            self._session.connection().exec_driver_sql("RELEASE SAVEPOINT handler")
            self._guarded = False

    def undo(self) -> None:
        """The handler failed: what it wrote goes."""
        if self._guarded:
            self._session.expunge_all()
            self._session.connection().exec_driver_sql("ROLLBACK TO SAVEPOINT handler")
            self._session.connection().exec_driver_sql("RELEASE SAVEPOINT handler")
            self._guarded = False

    def new_id(self, table: str) -> int:
        """An id of this table that was never given out before."""
        if not self._ids:
            self._ids.update({row.name: row.value for row in self._session.exec(select(Counter))})
            self._ids.setdefault("", 0)
        self._given.add(table)
        self._ids[table] = number = self._ids.get(table, 0) + 1
        return number

    def commit(self) -> None:
        """Everything since the beginning is kept. Raises what the database says of it."""
        for table in self._given:
            counter = self._session.get(Counter, table)
            if counter is None:
                self._session.add(Counter(name=table, value=self._ids[table]))
            else:
                counter.value = self._ids[table]
        self._session.commit()

    def close(self) -> None:
        """The end of the unit; what was not committed is undone."""
        self._session.close()


def last_id(session: Session, table: str) -> int:
    """The last id given out for a table; 0 if none was."""
    return session.exec(select(Counter.value).where(col(Counter.name) == table)).first() or 0
