"""Disks that can be filled and freed while a bot runs: a real one where that can be mounted, else what comes nearest.

A limit to the size of a process's files needs no rights: SQLite gets a part of its write done, and then an error. For
PostgreSQL it would be no full disk but an unknown error, or the end of the whole server; where nothing can be mounted,
the server is made to say what it says of a full disk.
"""

from __future__ import annotations

import os
import random
import resource
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

import psycopg

from tests.conftest import Server

_SIZE = "64m"
_FULL = (
    """CREATE FUNCTION no_space() RETURNS trigger LANGUAGE plpgsql AS
    $$ BEGIN RAISE disk_full USING MESSAGE = 'could not extend file: No space left on device'; END $$""",
    "CREATE TRIGGER no_space BEFORE INSERT OR UPDATE ON outbox EXECUTE FUNCTION no_space()",
    "CREATE TRIGGER no_space BEFORE INSERT OR UPDATE ON cursor EXECUTE FUNCTION no_space()",
)
_FREE = ("DROP TRIGGER no_space ON outbox", "DROP TRIGGER no_space ON cursor", "DROP FUNCTION no_space()")


@dataclass(frozen=True, slots=True)
class Disk:
    """A database on a disk. Both get the id of the bot's process."""

    url: str
    fill: Callable[[int], None]
    free: Callable[[int], None]


@contextmanager
def limited(folder: Path, _: Server | None, dice: random.Random) -> Iterator[Disk]:
    """SQLite, in a process whose files may not grow."""
    file = folder / "copbot.db"

    def fill(bot: int) -> None:
        # At once; or, where it has just begun its log anew, in the midst of what it writes soon.
        resource.prlimit(bot, resource.RLIMIT_FSIZE, (dice.randrange(1 << 16), resource.RLIM_INFINITY))

    def free(bot: int) -> None:
        resource.prlimit(bot, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    yield Disk(f"sqlite:///{file}", fill, free)


@contextmanager
def small(folder: Path, _: Server | None, dice: random.Random) -> Iterator[Disk]:
    """SQLite on a small disk."""
    with _mounted(folder / "small") as disk:
        file = disk / "copbot.db"

        def fill(_: int) -> None:
            # Or there would be room in its log for a long while yet.
            with closing(sqlite3.connect(file, timeout=60)) as connection:
                connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            _ballast(disk)

        yield Disk(f"sqlite:///{file}", fill, lambda _: _drop(disk))


@contextmanager
def told(folder: Path, server: Server | None, dice: random.Random) -> Iterator[Disk]:
    """PostgreSQL, that says its disk is full."""
    assert server is not None
    url = server.create(migrated=True)

    def run(statements: Sequence[str]) -> None:
        with psycopg.connect(url, autocommit=True) as connection:
            for statement in statements:
                # One table after another: both at once would stand in the way of the bot, which has them the other way.
                connection.execute(statement.encode())

    yield Disk(url, lambda _: run(_FULL), lambda _: run(_FREE))


@contextmanager
def small_server(folder: Path, server: Server | None, dice: random.Random) -> Iterator[Disk]:
    """PostgreSQL, its tables on a small disk."""
    assert server is not None
    # Not in the test's folder, which other users may not enter.
    place = Path(tempfile.mkdtemp(prefix="copbot-"))
    place.chmod(0o755)
    with _mounted(place / "small") as disk:
        held = disk / "held"
        held.mkdir(mode=0o700)
        shutil.chown(held, server.user)
        server.run(f"CREATE TABLESPACE small LOCATION '{held}'")
        url = server.create(tablespace="small")
        yield Disk(url, lambda _: _ballast(disk), lambda _: _drop(disk))
    place.rmdir()


def _can_mount() -> bool:
    place = Path(tempfile.mkdtemp(prefix="copbot-"))
    try:
        with _mounted(place / "small"):
            return True
    except (OSError, subprocess.CalledProcessError):
        return False
    finally:
        shutil.rmtree(place)


@contextmanager
def _mounted(place: Path) -> Iterator[Path]:
    place.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={_SIZE},mode=755", "none", str(place)]
    subprocess.run(command, check=True, capture_output=True)  # noqa: S603 - the system's own, where it is
    try:
        yield place
    finally:
        # Lazily: where a test fails, somebody may still be in it.
        subprocess.run(["umount", "-l", str(place)], check=True)  # noqa: S603, S607
        place.rmdir()


def _ballast(disk: Path) -> None:
    """Fill it to the last byte."""
    with (disk / "ballast").open("wb", buffering=0) as file:
        for size in (1 << 20, 1 << 12, 1):
            try:
                while file.write(b"\0" * size) == size:
                    pass
            except OSError:
                continue


def _drop(disk: Path) -> None:
    (disk / "ballast").unlink()


DISKS: dict[str, Callable[[Path, Server | None, random.Random], AbstractContextManager[Disk]]] = {
    "sqlite limited": limited,
    "postgresql told": told,
}
if _can_mount():
    DISKS |= {"sqlite small": small}
    if os.environ.get("COPBOT_HARD"):
        # Half-empty pages of the server's may take all that a short run writes.
        DISKS |= {"postgresql small": small_server}
