"""What is counted, and how long it takes. Needs nothing but Python: it runs where copbot isn't installed, too."""

from __future__ import annotations

import json
import sqlite3
import time
from collections.abc import Awaitable, Callable
from typing import Protocol

TABLE = "CREATE TABLE count (author TEXT PRIMARY KEY, messages INTEGER NOT NULL)"
COUNT = (
    "INSERT INTO count (author, messages) VALUES (:author, 1)"
    " ON CONFLICT (author) DO UPDATE SET messages = messages + 1 RETURNING messages"
)
_PRAGMAS = ("PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL")
_WARM = 100


def messages(rows: int) -> list[tuple[str, str]]:
    """Authors and texts."""
    return [(f"p{number % 100}", f"the beans number {number} came up today") for number in range(rows)]


def answer(count: int) -> str:
    """What is answered to somebody's so many-th message."""
    return f"That was your message number {count}."


class Counter:
    """Counts in SQLite as a small bot does: set up as copbot's own database is, a commit each."""

    def __init__(self, file: str) -> None:
        self._db = sqlite3.connect(file)
        for pragma in _PRAGMAS:
            self._db.execute(pragma)
        self._db.execute(TABLE)

    def count(self, author: str) -> int:
        """One more by this author; how many that is."""
        (count,) = self._db.execute(COUNT, {"author": author}).fetchone()
        self._db.commit()
        return int(count)

    def total(self) -> int:
        """How many messages were counted."""
        (total,) = self._db.execute("SELECT sum(messages) FROM count").fetchone()
        return int(total)


class Total(Protocol):
    """Tells how many messages were counted."""

    def total(self) -> int:
        """So many."""


async def measure(rows: int, handle: Callable[[str, str], Awaitable[None]], said: list[str], counter: Total) -> None:
    """Have messages handled one after the other; print as JSON how many seconds that took, and what came of it."""
    for author, text in messages(_WARM):
        await handle(author, text)
    said.clear()
    wall, user = time.perf_counter(), time.process_time()
    for author, text in messages(rows):
        await handle(author, text)
    wall, user = time.perf_counter() - wall, time.process_time() - user
    print(json.dumps({"wall": wall, "cpu": user, "counted": counter.total() - _WARM, "answered": len(said)}))
