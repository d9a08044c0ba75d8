"""Only one bot runs on a database. A lock dies with its process, however that ends."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from filelock import FileLock, Timeout
from sqlalchemy import Engine, text

from storage.failures import DatabaseError
from storage.private import MODE, keep_private

# "copbot" in ASCII; advisory locks are per database.
_KEY = 0x636F70626F74


@contextmanager
def file_lock(file: Path) -> Iterator[None]:
    """Holds FILE.lock beside an SQLite file. Raises DatabaseError if another holds it or it can't be made."""
    path = Path(f"{file.resolve()}.lock")
    if not path.parent.is_dir():
        raise DatabaseError(f"the database {file} can't be made: there is no folder {path.parent}")
    # A soft lock would outlive a killed process.
    lock = FileLock(path, timeout=0, mode=MODE, thread_local=False, fallback_to_soft=False)
    keep_private(path)
    try:
        lock.acquire()
    except Timeout:
        raise _in_use(str(file)) from None
    except (OSError, NotImplementedError) as error:
        raise DatabaseError(f"the lock file {path} can't be made or held: {error}") from error
    try:
        yield
    finally:
        lock.release()


@contextmanager
def server_lock(engine: Engine, name: str) -> Iterator[None]:
    """Holds an advisory lock on a connection of its own. Raises DatabaseError if another holds it."""
    with engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
        connection.detach()
        if not connection.scalar(text("SELECT pg_try_advisory_lock(:key)"), {"key": _KEY}):
            raise _in_use(name)
        yield


def _in_use(name: str) -> DatabaseError:
    return DatabaseError(f"the database {name} is in use by another running copbot: stop that one first")
