"""Is an SQLite file whole? A damaged one must neither be written on nor taken for a backup."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from storage.failures import UnfitError

MEND: Final = "put a backup in its place"
"""What to do about a damaged file."""


_AT_START = 64 * 1024**2
"""Bytes: a larger file is not read to its end before the bot begins, which would take the longer the larger it is."""
_BEARING: Final = ("community", "counter", "cursor", "lease", "room")
"""What all else hangs on."""


def require_sound(connection: Connection, *, at_start: bool = False) -> None:
    """Raises UnfitError if a page of it is damaged. Reads all of it once; of a large file at the start the beginnings.

    What is damaged in the rest of it is found when that is read: then the bot ends.
    """
    if not at_start or _size(connection) <= _AT_START:
        _require(connection, "quick_check(1)")
        return
    there = set(connection.exec_driver_sql("SELECT name FROM sqlite_master WHERE type = 'table'").scalars())
    for table in _BEARING:
        if table in there:
            _require(connection, f"quick_check({table})")


def _size(connection: Connection) -> int:
    pages, each = (connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in ("page_count", "page_size"))
    return int(pages or 0) * int(each or 0)


def require_whole(connection: Connection) -> None:
    """Raises UnfitError if anything is wrong in it: also an index, or a row that hangs on none. Takes longer."""
    _require(connection, "integrity_check(1)")
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        raise UnfitError(f"is damaged (rows of {table} hang on rows of {parent} that are not there): {MEND}")


def _require(connection: Connection, check: str) -> None:
    says = connection.exec_driver_sql(f"PRAGMA {check}").scalar()
    if says != "ok":
        # (The first line names the damaged part at most.)
        raise UnfitError(f"is damaged ({' '.join(str(says).split())[:100]}): {MEND}")
