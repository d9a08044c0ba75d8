"""What went wrong with the database, in one line for the operator. A password never gets into it."""

from __future__ import annotations

import errno
import sqlite3

from sqlalchemy.exc import DBAPIError, SQLAlchemyError


class DatabaseError(Exception):
    """One clear line for the operator: what is wrong with the database, and how to mend it."""


class PassingError(DatabaseError):
    """What may be over in a moment: it is worth another try."""


class LostError(DatabaseError):
    """The database is another bot's by now, or its file is gone: this one must do nothing more."""


class UnfitError(Exception):
    """What is wrong with a database, to be said after its name."""


_PASSING = ("can't be reached", "is being written", "has no connection", "is shutting down", "broke off", "can't grow")
"""How the reasons begin that may be over in a moment."""
_Reasons = tuple[tuple[str, str], ...]
_UNWRITABLE = "can't be written: make the file and its folder writable for the bot's user"
_FULL = "can't grow: the disk is full; free some space"
_SYSTEM = {
    errno.EACCES: _UNWRITABLE,
    errno.EPERM: _UNWRITABLE,
    errno.EROFS: _UNWRITABLE,
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
}
_SQLITE: _Reasons = (
    ("SQLITE_READONLY", _UNWRITABLE),
    ("SQLITE_CANTOPEN", "can't be opened: its folder must exist and be writable, and it must be a file"),
    ("SQLITE_FULL", _FULL),
    ("SQLITE_NOTADB", "is not a copbot database: name another file, or put a backup in its place"),
    ("SQLITE_CORRUPT", "is damaged: put a backup in its place"),
    ("SQLITE_BUSY", "is being written by another program: stop that, or try again"),
    ("SQLITE_LOCKED", "is being written by another program: stop that, or try again"),
    ("SQLITE_IOERR", "can't be read or written: the disk fails or is full"),
    ("SQLITE_PERM", "can't be opened: make the file and its folder readable and writable for the bot's user"),
    ("SQLITE_AUTH", "can't be opened: make the file and its folder readable and writable for the bot's user"),
)
_POSTGRES: _Reasons = (
    ("28", "refused the user or its password: correct the url"),
    ("3D000", "does not exist: create it with `createdb`, or correct the url"),
    ("42501", "may not be used by this user: make the user the owner of the database"),
    ("25006", "is read-only: use the primary server, and a user that may write"),
    ("53100", "can't grow: the server's disk is full; free some space"),
    ("53300", "has no connection to spare: raise max_connections, or stop other programs"),
    ("57P", "is shutting down or starting: try again in a moment"),
)
_POSTGRES_WORDS: _Reasons = (
    ("password authentication failed", _POSTGRES[0][1]),
    ("no password supplied", _POSTGRES[0][1]),
    ("no pg_hba.conf entry", "refuses this user from here: allow it in the server's pg_hba.conf"),
    ("does not exist", "or its user does not exist: create it, or correct the url"),
    ("could not translate host name", "can't be reached: there is no server of that name; correct the url"),
    ("failed to resolve host", "can't be reached: there is no server of that name; correct the url"),
    ("refused", "can't be reached: no server listens there; start it, or correct the url"),
    ("no such file or directory", "can't be reached: no server listens there; start it, or correct the url"),
    ("timeout", "can't be reached: the server did not answer in time; start it, or correct the url"),
    ("unreachable", "can't be reached: the network doesn't go there; see that it is up, or correct the url"),
    ("no route to host", "can't be reached: the network doesn't go there; see that it is up, or correct the url"),
    ("starting up", _POSTGRES[6][1]),
    ("not yet accepting", _POSTGRES[6][1]),
    ("recovery mode", _POSTGRES[6][1]),
    ("shutting down", _POSTGRES[6][1]),
    ("too many clients", _POSTGRES[5][1]),
    ("closed the connection", "broke off in the midst of it: see that its server is running"),
)


def explain(error: BaseException, name: str, secret: str | None = None, *, what: str = "database") -> DatabaseError:
    """The line for what the driver or the operating system raised about the database called `name`.

    `what` it is else is said instead; `secret` is blotted out wherever the driver quotes it.
    """
    if isinstance(error, DatabaseError):
        return error
    if isinstance(error, UnfitError):
        return DatabaseError(f"the {what} {name} {error}")
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    words = " ".join(str(cause).split()) or type(cause).__name__
    if secret:
        words = words.replace(secret, "***")
    return _line(f"the {what} {name}", _reason(cause, words))


def unwritten(error: OSError, what: str, wrong: str = "can't be written") -> DatabaseError:
    """The line for `what` the operating system did not let be made or written; what is `wrong` with it else."""
    return _line(what, _SYSTEM.get(error.errno or 0, f"{wrong}: {error.strerror or error}"))


def _line(what: str, reason: str) -> DatabaseError:
    kind = PassingError if reason.startswith(_PASSING) else DatabaseError
    return kind(f"{what} {reason}")


def _reason(cause: BaseException, words: str) -> str:
    if "no such module: fts5" in words:
        return "needs full-text search, which this Python's SQLite was built without: use another Python"
    if isinstance(cause, sqlite3.Error):
        code: str = getattr(cause, "sqlite_errorname", "") or ""
        table = _SQLITE
    elif isinstance(cause, OSError):
        return _SYSTEM.get(cause.errno or 0, f"can't be used: {cause.strerror or words}")
    elif isinstance(cause, SQLAlchemyError):
        return f"can't be used: {words}"
    else:
        code = getattr(cause, "sqlstate", "") or ""
        table = _POSTGRES
    for prefix, reason in table:
        if code.startswith(prefix):
            return reason
    if not code:
        low = words.casefold()
        for part, reason in _POSTGRES_WORDS:
            if part in low:
                return reason
    return f"can't be used: {words}"
