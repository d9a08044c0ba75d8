"""Which reaction is which: taking one back says only the id of its event, and the homeserver no longer tells more.

Kept in a file of the store's folder, so that what was put on before a restart can be taken back after it.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass
from pathlib import Path

_KEPT = 200_000
"""So many of the latest are remembered."""


@dataclass(frozen=True, slots=True)
class Reaction:
    """An emoji that somebody put on a message."""

    author: str
    message: str
    emoji: str


class Reactions:
    """Reactions by the ids of their events. A file that can't be read is begun anew."""

    def __init__(self, file: Path) -> None:
        try:
            self._db = self._open(file)
        except sqlite3.DatabaseError:
            file.unlink()
            self._db = self._open(file)

    def _open(self, file: Path) -> sqlite3.Connection:
        db = sqlite3.connect(file, isolation_level=None)
        # What a power failure takes is read again from the homeserver.
        db.execute("PRAGMA synchronous = OFF")
        db.execute("CREATE TABLE IF NOT EXISTS reaction (event TEXT UNIQUE, author TEXT, message TEXT, emoji TEXT)")
        newest = db.execute("SELECT coalesce(max(rowid), 0) FROM reaction").fetchone()[0]
        db.execute("DELETE FROM reaction WHERE rowid <= ?", (newest - _KEPT,))
        return db

    def keep(self, event: str, reaction: Reaction) -> None:
        """Remember this one."""
        values = (event, reaction.author, reaction.message, reaction.emoji)
        self._db.execute("INSERT OR IGNORE INTO reaction VALUES (?, ?, ?, ?)", values)

    def get(self, event: str) -> Reaction | None:
        """The reaction that this event was, if it was one."""
        found = self._db.execute("SELECT author, message, emoji FROM reaction WHERE event = ?", (event,)).fetchone()
        return Reaction(*found) if found else None

    def close(self) -> None:
        """Close the file."""
        self._db.close()
