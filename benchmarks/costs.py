"""What something costs: seconds, and on SQLite the steps of its virtual machine, by statement.

On SQLite all of it is done here, and seconds are the processor's: what else runs counts little. On a server it is how
long it takes.

Steps tell what a statement reads, and are the same on a quiet machine and on a loud one.
"""

from __future__ import annotations

import sqlite3
import time
from collections import Counter, defaultdict
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Connection, Engine, event

_EACH = 50
"""A look after so many steps."""


@dataclass(slots=True)
class Cost:
    """What it came to."""

    seconds: float = 0.0
    steps: Counter[str] = field(default_factory=Counter)
    """By statement; None are counted but on SQLite."""
    spent: defaultdict[str, float] = field(default_factory=lambda: defaultdict(float))
    """Seconds of the database, by statement."""
    statements: int = 0

    @property
    def all_steps(self) -> int:
        """Those of all statements."""
        return sum(self.steps.values())


class Costs:
    """Counts what an engine's connections do, while something is measured."""

    def __init__(self, engine: Engine) -> None:
        self._cost: Cost | None = None
        self._now = ""
        self.seen: dict[str, object] = {}
        """All statements that were measured, each with what it was last given."""
        self._open: list[sqlite3.Connection] = []
        self._clock = time.process_time if engine.dialect.name == "sqlite" else time.perf_counter
        event.listen(engine, "connect", self._connected)
        event.listen(engine, "before_cursor_execute", self._begins)
        event.listen(engine, "after_cursor_execute", self._ended)
        self._began = 0.0
        # What is open already would not be counted.
        engine.dispose()

    def _connected(self, connection: Any, _: object) -> None:  # noqa: ANN401 - any driver's
        if isinstance(connection, sqlite3.Connection):
            self._open.append(connection)

    def _step(self) -> int:
        if self._cost is not None:
            self._cost.steps[self._now] += _EACH
        return 0

    def _begins(self, _c: Connection, _u: object, statement: str, given: object, *_: object) -> None:
        self._now, self._began = statement, self._clock()
        if self._cost is not None:
            self._cost.statements += 1
            self.seen[statement] = given

    def _ended(self, _c: Connection, _u: object, statement: str, *_: object) -> None:
        if self._cost is not None:
            self._cost.spent[statement] += self._clock() - self._began

    @contextmanager
    def measured(self, *, steps: bool = False) -> Iterator[Cost]:
        """What is done within costs that: its time, or the steps of it, which takes longer."""
        if steps:
            for connection in self._open:
                connection.set_progress_handler(self._step, _EACH)
        self._cost = cost = Cost()
        began = self._clock()
        try:
            yield cost
        finally:
            cost.seconds = self._clock() - began
            self._cost = None
            for connection in self._open if steps else ():
                connection.set_progress_handler(None, 0)

    def of(self, does: Callable[[], object], *, steps: bool = False) -> Cost:
        """What this costs."""
        with self.measured(steps=steps) as cost:
            does()
        return cost
