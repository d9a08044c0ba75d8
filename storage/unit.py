"""The unit of work: all that a batch of events leads to, in one transaction, with a savepoint for each handler."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import Engine, event, insert, text
from sqlmodel import Session, SQLModel, select

from storage.models import Counter

# Prepared once: each message needs it.
_COUNTED = text(
    "INSERT INTO counter (name, value) VALUES (:name, :value) ON CONFLICT (name) DO UPDATE SET value = excluded.value"
)


_MOST_DRAWN = 256


class AlreadyHandledError(Exception):
    """What is being handled has left its trace before."""


class Unit:
    """One transaction that begins when the database is first touched.

    `ids` are the last ids given out, by table; they are kept between units by the caller and written with the commit.
    `draw`, where other bots give out ids too, draws so many of a table at once, and tells the last of them.
    Nothing is flushed by queries: what a handler adds is seen by them once it has flushed, or its savepoint has ended.
    """

    def __init__(self, engine: Engine, ids: dict[str, int], draw: Callable[[str, int], int] | None = None) -> None:
        self._session = Session(engine, expire_on_commit=False, autoflush=False)
        self._ids = ids
        self._draw = draw
        self._drawn: dict[str, tuple[int, int, int]] = {}
        self._given: set[str] = set()
        self._later: list[tuple[type[SQLModel], dict[str, Any]]] = []
        self._kept: list[object] = []
        self._mark: int | None = None
        self._wrote = False
        self._seen: Callable[[], bool] | None = None
        event.listen(self._session, "after_flush", self._flushed)
        # The session alone would let go of what no handler holds, and read it again for the next one.
        event.listen(self._session, "loaded_as_persistent", self._keep)
        event.listen(self._session, "pending_to_persistent", self._keep)

    def begin(self, seen: Callable[[], bool] | None) -> None:
        """Something new is being handled; `seen` tells whether it was handled before."""
        self._seen, self._wrote = seen, False

    def wrote(self) -> bool:
        """Has what is being handled left a trace so far?"""
        return self._wrote

    def leave_trace(self) -> None:
        """What is being handled has written past the session."""
        self._wrote = True

    @property
    def broken(self) -> bool:
        """Has an error taken the whole transaction with it, so that nothing but `close` is left?"""
        return not self._session.is_active

    @property
    def session(self) -> Session:
        """The session, outside any handler."""
        return self._session

    def guard(self) -> Session:
        """The session inside the savepoint of the handler that runs; the savepoint begins here if it has not yet.

        Raises AlreadyHandledError if what is being handled was handled before.
        """
        if self._mark is None:
            if self._seen is not None:
                seen, self._seen = self._seen, None
                if seen():
                    raise AlreadyHandledError
            self._session.flush()
            self._session.connection().exec_driver_sql("SAVEPOINT handler")
            self._mark = len(self._later)
        return self._session

    def release(self) -> None:
        """The handler is done: what it wrote stays. Raises what the database says of it."""
        if self._mark is not None:
            self._session.flush()
            self._session.connection().exec_driver_sql("RELEASE SAVEPOINT handler")
            self._mark = None

    def undo(self) -> None:
        """The handler failed: what it wrote goes."""
        if self._mark is not None:
            self._session.expunge_all()
            self._kept.clear()
            del self._later[self._mark :]
            self._session.connection().exec_driver_sql("ROLLBACK TO SAVEPOINT handler")
            self._session.connection().exec_driver_sql("RELEASE SAVEPOINT handler")
            self._mark = None

    def later(self, table: type[SQLModel], row: Mapping[str, Any]) -> None:
        """Have a row written with the commit, all of a table at once: for rows that nothing reads before."""
        self._later.append((table, dict(row)))
        self._wrote = True

    def count_later(self, table: type[SQLModel]) -> int:
        """How many rows of a table are to be written with the commit, so far."""
        return sum(one is table for one, _ in self._later)

    def new_id(self, table: str) -> int:
        """An id of this table that was never given out before."""
        if self._draw is not None:
            return self._next_drawn(table, self._draw)
        if not self._ids:
            self._ids.update({row.name: row.value for row in self._session.exec(select(Counter))})
            self._ids.setdefault("", 0)
        self._given.add(table)
        self._ids[table] = number = self._ids.get(table, 0) + 1
        return number

    def _next_drawn(self, table: str, draw: Callable[[str, int], int]) -> int:
        """The next one of those drawn in this unit; when they are used up twice as many are drawn.

        What is left over at the end is used by nobody: ids of a later unit are higher, whichever bot's that is.
        """
        number, last, times = self._drawn.get(table, (0, 0, 0))
        if number == last:
            times = max(1, min(2 * times, _MOST_DRAWN))
            last = draw(table, times)
            number = last - times
        self._drawn[table] = (number + 1, last, times)
        return number + 1

    def commit(self) -> None:
        """Everything since the beginning is kept. Raises what the database says of it."""
        self._session.flush()
        if self._given:
            rows = [{"name": table, "value": self._ids[table]} for table in sorted(self._given)]
            self._session.connection().execute(_COUNTED, rows)
        self.write_later()
        self._session.commit()

    def write_later(self) -> None:
        """Write now what was to be written with the commit."""
        rows: dict[type[SQLModel], list[dict[str, Any]]] = {}
        for model, row in self._later:
            rows.setdefault(model, []).append(row)
        self._later.clear()
        for model, found in rows.items():
            self._session.connection().execute(insert(model), found)

    def let_go(self) -> None:
        """Nothing that was read is needed again: a long look holds no more than its last part."""
        self._session.expunge_all()
        self._kept.clear()

    def close(self) -> None:
        """The end of the unit; what was not committed is undone."""
        self._session.close()

    def _flushed(self, *_: object) -> None:
        self._wrote = True

    def _keep(self, _: object, instance: object) -> None:
        self._kept.append(instance)
