"""Which reaction is which: taking one back says only the id of its event, and the homeserver no longer tells more.

Kept in a file of the store's folder, so that what was put on before a restart can be taken back after it.
"""

from __future__ import annotations

import sqlite3
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

_KEPT = 200_000
"""So many of the latest are remembered."""
_UNWRITTEN = 10_000
"""So many wait at most for a disk that takes nothing."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji that somebody put on a message."""

    author: str
    message: str
    emoji: str


class Reactions:
    """Reactions by the ids of their events. A file that is damaged is begun anew."""

    def __init__(self, file: Path) -> None:
        """Raises sqlite3.OperationalError where the file can't be opened."""
        self._unwritten: dict[str, Reaction] = {}
        """What a full disk has not taken yet."""
        try:
            self._db = self._open(file)
        except sqlite3.OperationalError:
            # It is as it should be, and may be the only one that knows.
            raise
        except sqlite3.DatabaseError:
            file.unlink()
            self._db = self._open(file)

    def _open(self, file: Path) -> sqlite3.Connection:
        db = sqlite3.connect(file, isolation_level=None)
        # What a power failure takes is read again from the homeserver.
        db.execute("PRAGMA synchronous = OFF")
        db.execute("CREATE TABLE IF NOT EXISTS reaction (event TEXT UNIQUE, author TEXT, message TEXT, emoji TEXT)")
        newest = db.execute("SELECT coalesce(max(rowid), 0) FROM reaction").fetchone()[0]
        if newest > _KEPT:
            db.execute("DELETE FROM reaction WHERE rowid <= ?", (newest - _KEPT,))
        return db

    def keep(self, event: str, reaction: Reaction) -> None:
        """Remember this one. Where the disk takes nothing it is written with a later one."""
        self._unwritten[event] = reaction
        if len(self._unwritten) > _UNWRITTEN:
            del self._unwritten[next(iter(self._unwritten))]
        rows = [(key, one.author, one.message, one.emoji) for key, one in self._unwritten.items()]
        with suppress(sqlite3.OperationalError):
            self._db.executemany("INSERT OR IGNORE INTO reaction VALUES (?, ?, ?, ?)", rows)
            self._unwritten.clear()

    def get(self, event: str) -> Reaction | None:
        """The reaction that this event was, if it was one. Raises sqlite3.OperationalError where the disk fails."""
        if event in self._unwritten:
            return self._unwritten[event]
        found = self._db.execute("SELECT author, message, emoji FROM reaction WHERE event = ?", (event,)).fetchone()
        return Reaction(*found) if found else None

    def close(self) -> None:
        """Close the file."""
        self._db.close()
