"""Whose fault an error is: the database's, which passes or lasts, or that of what it was asked to do."""

from __future__ import annotations

import sqlite3
from enum import StrEnum

from sqlalchemy.exc import (
    DataError,
    DBAPIError,
    IntegrityError,
    InternalError,
    NotSupportedError,
    PendingRollbackError,
    ProgrammingError,
    TimeoutError,
)


class Blame(StrEnum):
    """What an error says about the input that led to it."""

    INPUT = "input"
    """It fails each time: it is set aside, or the handler that it was for is undone."""
    PASSING = "passing"
    """The database's own trouble, which passes: the input waits, and is tried again."""
    LASTING = "lasting"
    """The database is damaged: no waiting mends that."""
    UNCLEAR = "unclear"
    """Either: a few tries alone will show."""


_STOOD_STILL = "25P03"
_SQLITE: tuple[tuple[str, Blame], ...] = (
    ("SQLITE_CORRUPT", Blame.LASTING),
    ("SQLITE_NOTADB", Blame.LASTING),
    ("SQLITE_CONSTRAINT", Blame.INPUT),
    ("SQLITE_TOOBIG", Blame.INPUT),
    ("SQLITE_MISMATCH", Blame.INPUT),
    ("SQLITE_RANGE", Blame.INPUT),
    # Said of wrong SQL, and of much else.
    ("SQLITE_ERROR", Blame.UNCLEAR),
    ("SQLITE_NOMEM", Blame.UNCLEAR),
    ("SQLITE_MISUSE", Blame.UNCLEAR),
    ("SQLITE_INTERNAL", Blame.UNCLEAR),
    ("", Blame.PASSING),
)
# By the beginning of the SQLSTATE: https://www.postgresql.org/docs/current/errcodes-appendix.html
_POSTGRES: tuple[tuple[str, Blame], ...] = (
    ("0A", Blame.INPUT),
    ("21", Blame.INPUT),
    ("22", Blame.INPUT),
    ("23", Blame.INPUT),
    ("40002", Blame.INPUT),
    ("44", Blame.INPUT),
    ("54", Blame.INPUT),
    # What the user may not do is mended by the operator.
    ("42501", Blame.PASSING),
    # A table or a column that is not there: wrong SQL, or somebody at work on the database.
    ("42P01", Blame.UNCLEAR),
    ("42703", Blame.UNCLEAR),
    ("42", Blame.INPUT),
    # A server that can't be reached, lets nobody in, is busy, full, stopped, or has lost a page.
    ("08", Blame.PASSING),
    ("25006", Blame.PASSING),
    # The bot stood still in the midst of a transaction: it slept, or a handler takes too long.
    (_STOOD_STILL, Blame.UNCLEAR),
    ("28", Blame.PASSING),
    ("3D", Blame.PASSING),
    ("40", Blame.PASSING),
    # Memory: the server may be short of it, or too much was asked.
    ("53200", Blame.UNCLEAR),
    ("53400", Blame.UNCLEAR),
    ("53", Blame.PASSING),
    ("55", Blame.PASSING),
    # A statement that took too long, or that somebody has cancelled.
    ("57014", Blame.UNCLEAR),
    ("57", Blame.PASSING),
    ("58", Blame.PASSING),
    ("F0", Blame.PASSING),
    ("XX001", Blame.PASSING),
    ("XX002", Blame.PASSING),
    ("", Blame.UNCLEAR),
)


def blame(error: BaseException) -> Blame:
    """Whose fault it is that something could not be done."""
    if isinstance(error, DBAPIError):
        return _blame_of_driver(error)
    if isinstance(error, TimeoutError):
        # No connection was free in time.
        return Blame.PASSING
    # (The second one follows upon an error that somebody kept to himself.)
    return Blame.UNCLEAR if isinstance(error, MemoryError | PendingRollbackError) else Blame.INPUT


def _blame_of_driver(error: DBAPIError) -> Blame:
    cause = error.orig
    sqlite = isinstance(cause, sqlite3.Error)
    code = getattr(cause, "sqlite_errorname" if sqlite else "sqlstate", None)
    if error.connection_invalidated and code != _STOOD_STILL:
        return Blame.PASSING
    if code:
        return next(found for prefix, found in (_SQLITE if sqlite else _POSTGRES) if code.startswith(prefix))
    # What the driver itself says, without asking the database.
    if isinstance(error, DataError | IntegrityError | NotSupportedError | ProgrammingError):
        return Blame.INPUT
    return Blame.UNCLEAR if isinstance(error, InternalError) else Blame.PASSING


def named(error: BaseException) -> str:
    """The error by its kind and code, without a word of what it is about: that may be what somebody wrote."""
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    code = getattr(cause, "sqlite_errorname", None) or getattr(cause, "sqlstate", None)
    return f"{type(cause).__name__} {code}" if code else type(cause).__name__
