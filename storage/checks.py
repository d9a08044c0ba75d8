"""Is an SQLite file whole? A damaged one must neither be written on nor taken for a backup."""

from __future__ import annotations

from typing import Final

from sqlalchemy import Connection

from storage.failures import UnfitError

MEND: Final = "put a backup in its place"
"""What to do about a damaged file."""


def require_sound(connection: Connection) -> None:
    """Raises UnfitError if a page of it is damaged. Reads all of it once."""
    _require(connection, "quick_check")


def require_whole(connection: Connection) -> None:
    """Raises UnfitError if anything is wrong in it: also an index, or a row that hangs on none. Takes longer."""
    _require(connection, "integrity_check")
    for table, _, parent, _ in connection.exec_driver_sql("PRAGMA foreign_key_check"):
        raise UnfitError(f"is damaged (rows of {table} hang on rows of {parent} that are not there): {MEND}")


def _require(connection: Connection, check: str) -> None:
    says = connection.exec_driver_sql(f"PRAGMA {check}(1)").scalar()
    if says != "ok":
        # (The first line names the damaged part at most.)
        raise UnfitError(f"is damaged ({' '.join(str(says).split())[:100]}): {MEND}")
