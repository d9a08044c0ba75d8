"""The unit of work: all that a batch of events leads to, in one transaction, with a savepoint for each that writes."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, PendingRollbackError
from sqlmodel import Session, SQLModel, select

from storage import timers
from storage.coming import Coming
from storage.emptiness import Emptiness
from storage.models import Counter, Timer
from storage.prepared import Prepared
from storage.session import Working, insertion

_COUNTED = Prepared(
    text(
        "INSERT INTO counter (name, value) VALUES (:name, :value)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value"
    )
)
_MOST_DRAWN = 256
"""At most so many ids of a table are drawn at once."""


class AlreadyHandledError(Exception):
    """What is being handled has left its trace before."""


class Unit:
    """One transaction that begins when the database is first touched.

    `ids` are the last ids given out, by table; they are kept between units by the caller and written with the commit.
    `draw`, where other bots give out ids too, draws so many of a table at once, and tells the last of them.
    `emptiness` is what is known of tables in which a community has nothing, and is kept between units, too.
    Nothing is flushed by queries: what a handler adds is seen by them once it has flushed, or its savepoint has ended.
    """

    def __init__(
        self,
        engine: Engine,
        ids: dict[str, int],
        draw: Callable[[str, int], int] | None = None,
        emptiness: Emptiness | None = None,
    ) -> None:
        self._session = Working(engine, self._writes)
        self._emptiness = self._session.emptiness = emptiness
        self._session.later, self._session.write_later = self.later, self._write_later
        self._ids = ids
        self._draw = draw
        self._drawn: dict[str, tuple[int, int, int]] = {}
        self._given: set[str] = set()
        self._later: dict[type[SQLModel], list[dict[str, Any]]] = {}
        self._counts: dict[type[SQLModel], int] = {}
        """How many rows of each table were to be written later so far, whether they are written by now or not."""
        self.touched = False
        """The handler that runs has looked at the database, or written: `release` has to be called when it is done."""
        self._mark: dict[type[SQLModel], int] | None = None
        """A handler runs; so many rows of each table were to be written later when it began, and are still."""
        self._counts_before: dict[type[SQLModel], int] = {}
        self._before: dict[type[SQLModel], list[dict[str, Any]]] = {}
        """Rows of what was handled before that the handler has written: to be written again if it fails."""
        self._open = False
        """It has a savepoint."""
        self._seen: Callable[[], bool] | None = None
        self.soonest: datetime | None = None
        """No timer that was set in this unit is due before then; None: none was set."""

    def begin(self, seen: Callable[[], bool] | None) -> None:
        """Something new is being handled; `seen` tells whether it was handled before.

        What was written before outside of any handler stays. Raises what the database says of it.
        """
        self.release()
        self._seen, self._session.wrote = seen, False

    def wrote(self) -> bool:
        """Has what is being handled left a trace so far?"""
        return self._session.wrote

    def leave_trace(self) -> None:
        """What is being handled has written past the session."""
        self._session.wrote = True

    @property
    def broken(self) -> bool:
        """Has an error taken the whole transaction with it, so that nothing but `close` is left?"""
        if self._session.is_active and self._mark is not None and not self._open:
            # PostgreSQL takes nothing any more after an error outside of a savepoint.
            try:
                self._session.connection().exec_driver_sql("SELECT 1")
            except (DBAPIError, PendingRollbackError):
                return True
        return not self._session.is_active

    @property
    def session(self) -> Session:
        """The session, outside any handler."""
        return self._session

    @property
    def coming(self) -> Coming:
        """What is about to be asked for in it."""
        return self._session.coming

    def guard(self) -> Session:
        """The session for the handler that runs: its savepoint begins with the first thing that it writes.

        Raises AlreadyHandledError if what is being handled was handled before.
        """
        if self._mark is None:
            if self._seen is not None:
                seen, self._seen = self._seen, None
                if seen():
                    raise AlreadyHandledError
            self._session.flush()
            self._mark = {model: len(rows) for model, rows in self._later.items()}
            self.touched = True
            self._counts_before = self._counts.copy()
        return self._session

    def release(self) -> None:
        """The handler is done: what it wrote stays. Raises what the database says of it."""
        if self._mark is not None:
            self._session.flush()
            if self._open:
                self._run("RELEASE SAVEPOINT handler")
            self._before.clear()
            self._mark, self._open, self.touched = None, False, False

    def undo(self) -> None:
        """The handler failed: what it wrote goes."""
        if self._mark is not None:
            self.let_go()
            if self._emptiness is not None:
                self._emptiness.clear()
            for model, rows in self._later.items():
                del rows[self._mark.get(model, 0) :]
            if self._open:
                self._run("ROLLBACK TO SAVEPOINT handler")
                self._run("RELEASE SAVEPOINT handler")
            for model, rows in self._before.items():
                self._later.setdefault(model, [])[:0] = rows
            self._counts = self._counts_before
            self._before.clear()
            self._mark, self._open, self.touched = None, False, False

    def later(self, table: type[SQLModel], row: Mapping[str, Any]) -> None:
        """Have a row written with the commit, all of a table at once: for rows that nothing reads before.

        Timers are read before, by `storage.timers` alone, which has them written first.
        """
        self._later.setdefault(table, []).append(dict(row))
        self._counts[table] = self._counts.get(table, 0) + 1
        if table is Timer and row["due"] is not None:
            self.soonest = row["due"] if self.soonest is None else min(self.soonest, row["due"])
        self._session.wrote = True

    def count_later(self, table: type[SQLModel]) -> int:
        """How many rows of a table were to be written with the commit so far, also those that had to be sooner."""
        return self._counts.get(table, 0)

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
        self.write()
        if self._given:
            rows = [{"name": table, "value": self._ids[table]} for table in sorted(self._given)]
            _COUNTED.run_all(self._session, rows)
        self._session.commit()

    def write(self) -> None:
        """Whatever reads from now on in this transaction finds all that was written."""
        self._session.flush()
        self.write_later()

    def write_later(self, but: Collection[type[SQLModel]] = ()) -> None:
        """Write now what was to be written with the commit, all `but` what belongs into these tables."""
        for model in [one for one in self._later if one not in but]:
            self._write_later(model)

    def _write_later(self, model: type[SQLModel]) -> None:
        rows = self._later.pop(model, None)
        if not rows:
            return
        if self._mark is not None:
            self._before.setdefault(model, []).extend(rows[: self._mark.pop(model, 0)])
        if model is Timer:
            timers.write(self._session, rows)
        else:
            insertion(model).run_all(self._session, rows)

    def let_go(self) -> None:
        """Nothing that was read is needed again: a long look holds no more than its last part."""
        self._session.let_go()

    def close(self) -> None:
        """The end of the unit; what was not committed is undone."""
        self._session.close()

    def _writes(self, statement: str) -> None:
        """Most handlers that look at something write nothing: only before the first that is no look, a savepoint."""
        self._session.written(statement)
        if self._mark is not None and not self._open:
            self._open = True
            self._run("SAVEPOINT handler")

    def _run(self, statement: str) -> None:
        at = self._session.at
        if at is None:
            # The transaction is over: that is said as for any statement.
            self._session.connection().exec_driver_sql(statement)
        else:
            at.run(statement)
