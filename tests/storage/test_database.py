"""A database is opened as it should be, copied while it is written, and locked; what is wrong is said in one line."""

from __future__ import annotations

import builtins
import re
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import insert, text
from sqlmodel import Session, col, func, select

from storage import search, versions
from storage.database import Database, DatabaseError, PassingError
from storage.models import Community, Counter, Member
from tests.storage.conftest import Server
from tests.waiting import until

Open = Callable[[str], Database]


def full() -> sqlite3.Error:
    """What SQLite says on a full disk."""
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorname = "SQLITE_FULL"
    return error


def with_members(database: Database, number: int) -> None:
    with Session(database.engine) as session:
        session.add(Community(id=1, name="gardeners"))
        session.flush()
        for member in range(1, number + 1):
            session.add(
                Member(id=member, community_id=1, name=f"ann é {member}", since=datetime(2026, 3, 2, tzinfo=UTC))
            )
        session.commit()


@pytest.mark.parametrize(
    ("url", "line"),
    [
        ("", "the database url is not one"),
        ("copbot.db", "the database url is not one"),
        ("postgresql://ann:hunter2@host:port/db", "the database url is not one"),
        ("mysql://ann:hunter2@host/db", "the database url begins with mysql:, which copbot doesn't know"),
        ("postgresql+asyncpg://ann:hunter2@host/db", r"begins with postgresql\+asyncpg:"),
        ("sqlite://copbot.db", "has two slashes where SQLite takes three"),
    ],
)
def test_a_bad_url_gets_a_clear_line(url: str, line: str) -> None:
    with pytest.raises(DatabaseError, match=line) as caught:
        Database(url)
    assert "hunter2" not in str(caught.value)
    assert caught.value.__cause__ is None


def test_a_missing_driver_is_named_with_its_extra(monkeypatch: pytest.MonkeyPatch) -> None:
    real = builtins.__import__

    def without_psycopg(
        name: str,
        globals: Mapping[str, object] | None = None,
        locals: Mapping[str, object] | None = None,
        fromlist: Sequence[str] | None = (),
        level: int = 0,
    ) -> Any:  # noqa: ANN401
        if name == "psycopg":
            raise ModuleNotFoundError(name)
        return real(name, globals, locals, fromlist, level)

    monkeypatch.setattr(builtins, "__import__", without_psycopg)
    with pytest.raises(DatabaseError, match="install copbot with its extra `postgres`") as caught:
        Database("postgresql://ann:hunter2@host/db")
    assert "hunter2" not in str(caught.value)


def test_a_new_database_is_migrated_then_fit(url: str, opened: Open) -> None:
    database = opened(url)
    with pytest.raises(DatabaseError, match="run `copbot migrate`"):
        database.check()
    database.migrate()
    database.check()


def test_one_that_is_made_at_once_is_fit_as_it_is(url: str, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    def slow(_: object) -> None:
        raise AssertionError("each replay would wait for all migrations")

    monkeypatch.setattr("storage.versions.upgrade", slow)
    database = opened(url)
    database.create()
    database.check()
    database.migrate()
    with pytest.raises(DatabaseError):
        database.create()
    database.check()


def test_in_memory_no_migration_is_run_and_several_threads_are_served(
    opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def slow(_: object) -> None:
        raise AssertionError("each scenario would wait for all migrations")

    monkeypatch.setattr("storage.versions.upgrade", slow)
    database = opened("sqlite://")
    database.migrate()
    thread = threading.Thread(target=with_members, args=(database, 3))
    thread.start()
    thread.join()
    with Session(database.reader) as session:
        assert len(session.exec(select(Member)).all()) == 3
    database.check()
    with database.lock():
        pass


def test_two_databases_in_memory_are_two(opened: Open) -> None:
    one, other = opened("sqlite://"), opened("sqlite://")
    one.migrate()
    other.migrate()
    with_members(one, 1)
    with Session(other.reader) as session:
        assert session.exec(select(Member)).all() == []


def test_sqlite_is_opened_as_it_should_be(sqlite: Database) -> None:
    with sqlite.reader.connect() as connection:
        pragmas = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout")
        values = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for pragma in pragmas]
    assert values == ["wal", 1, 1, 5000]


def test_a_savepoint_can_be_undone(database: Database) -> None:
    with Session(database.engine) as session:
        session.add(Counter(name="kept", value=1))
        with session.begin_nested() as nested:
            session.add(Counter(name="undone", value=1))
            session.flush()
            nested.rollback()
        session.commit()
    with Session(database.reader) as session:
        assert session.exec(select(Counter.name)).all() == ["kept"]


def test_readers_and_the_writer_do_not_wait_for_each_other(database: Database) -> None:
    with_members(database, 1)
    count = select(func.count()).select_from(Member)
    with Session(database.engine) as writer, Session(database.reader) as reader:
        writer.add(Member(id=2, community_id=1, name="bob", since=datetime.now(UTC)))
        writer.flush()
        # In one thread: who waited here would wait for ever, or until SQLite gives up.
        assert reader.exec(count).one() == 1
        writer.commit()
        assert reader.exec(count).one() == 1
        reader.rollback()
        assert reader.exec(count).one() == 2


def test_a_second_writer_waits_its_turn(sqlite: Database) -> None:
    with_members(sqlite, 0)

    def write() -> None:
        with Session(sqlite.engine) as session:
            found = session.exec(select(Counter).where(col(Counter.name) == "n")).first() or Counter(name="n", value=0)
            time.sleep(0.02)
            found.value += 1
            session.add(found)
            session.commit()

    threads = [threading.Thread(target=write) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    with Session(sqlite.reader) as session:
        assert session.exec(select(Counter.value)).one() == 8


@pytest.mark.parametrize("mode", ["ro", "rw"])
def test_a_database_that_cant_be_written_is_told(sqlite: Database, tmp_path: Path, opened: Open, mode: str) -> None:
    database = opened(f"sqlite:///file:{tmp_path}/copbot.db?mode={mode}&uri=true")
    if mode == "rw":
        database.check()
        return
    with pytest.raises(DatabaseError, match=r"copbot\.db can't be written: make the file and its folder writable"):
        database.check()


def test_what_is_no_database_is_told(tmp_path: Path, opened: Open) -> None:
    Path(tmp_path, "notes.txt").write_text("not a database " * 100)
    for name, line in (
        ("notes.txt", "is not a copbot database: name another file"),
        (".", "can't be opened"),
        ("no/such/folder.db", "can't be opened: its folder must exist"),
    ):
        with pytest.raises(DatabaseError, match=line):
            opened(f"sqlite:///{tmp_path / name}").migrate()


def test_a_lost_table_is_told(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("DROP TABLE vote"))
    with pytest.raises(DatabaseError, match=r"lacks tables \(vote\)"):
        database.check()


def test_checking_makes_no_file(tmp_path: Path, opened: Open) -> None:
    with pytest.raises(DatabaseError, match="does not exist"):
        opened(f"sqlite:///{tmp_path / 'typo.db'}").check()
    assert list(tmp_path.iterdir()) == []


def test_a_full_disk_is_told_and_breaks_nothing(sqlite: Database) -> None:
    with sqlite.reader.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar()
        connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
    with pytest.raises(DatabaseError, match="can't grow: the disk is full"):
        sqlite.check()
    with sqlite.reader.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
        assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
    sqlite.check()


def test_a_server_that_refuses_is_told(opened: Open) -> None:
    for url, line in (
        ("postgresql://ann:hunter2@127.0.0.1:1/db", "can't be reached: no server listens there"),
        ("postgresql://ann:hunter2@/db?host=/nowhere", "can't be reached: no server listens there"),
    ):
        with pytest.raises(DatabaseError, match=line) as caught:
            opened(url).check()
        assert "hunter2" not in str(caught.value)


def test_a_wrong_name_or_right_on_the_server_is_told(server: Server, opened: Open) -> None:
    url = server.create()
    opened(url).migrate()
    with psycopg.connect(url, autocommit=True) as connection:
        connection.execute("DROP ROLE IF EXISTS guest")
        connection.execute("CREATE ROLE guest LOGIN PASSWORD 'hunter2'")
    with pytest.raises(DatabaseError, match="does not exist: create it"):
        opened(url.replace("/test", "/nosuch")).check()
    with pytest.raises(DatabaseError, match="may not be used by this user"):
        opened(url.replace("postgres:@", "guest:hunter2@")).check()
    with pytest.raises(DatabaseError, match="is read-only"):
        opened(f"{url}&options=-cdefault_transaction_read_only%3Don").check()


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_that_is_not_in_utf8_is_refused_and_what_is_in_it_can_be_taken_out(
    server: Server, opened: Open, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, encoding: str
) -> None:
    name = f"test_{encoding.lower()}"
    server.run(f"CREATE DATABASE {name} ENCODING '{encoding}' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0")
    url = str(server._server.get_uri(database=name))
    line = (
        f"is in the encoding {encoding}, and has to be in UTF-8: make one with"
        " `CREATE DATABASE copbot ENCODING 'UTF8' TEMPLATE template0`"
    )
    sound = opened(server.create(migrated=True))
    sound.backup(tmp_path / "sound.db")

    def joins() -> None:
        with opened(url).joined():
            pass

    def restores() -> None:
        with opened(url).lock():
            opened(url).restore(tmp_path / "sound.db", datetime(2026, 3, 2, tzinfo=UTC))

    everything = {
        "version": opened(url).version,
        "check": opened(url).check,
        "create": opened(url).create,
        "migrate": opened(url).migrate,
        "joins": joins,
        "restores": restores,
    }
    for what, is_done in everything.items():
        with pytest.raises(DatabaseError) as refused:
            is_done()
        assert str(refused.value).endswith(line), what
    # An earlier copbot took it.
    with monkeypatch.context() as here:
        here.setattr(versions, "_require_utf8", lambda _: None)
        opened(url).migrate()
        with opened(url).engine.begin() as connection:
            connection.execute(insert(Community), {"id": 1, "name": "Gärten"})
    with pytest.raises(DatabaseError, match="is in the encoding"):
        joins()
    opened(url).backup(tmp_path / "copy.db")
    with opened(f"sqlite:///{tmp_path / 'copy.db'}").reader.connect() as connection:
        assert connection.scalar(select(Community.name)) == "Gärten"
    server.drop(url)


def test_a_server_that_says_nothing_more_is_noticed(server: Server, opened: Open) -> None:
    url = server.create()
    with opened(f"{url}&keepalives_idle=9").engine.connect() as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        said = driver.info.get_parameters()
    assert (said["keepalives_idle"], said["keepalives_interval"], said["keepalives_count"]) == ("9", "5", "3")
    assert (said["connect_timeout"], said["tcp_user_timeout"]) == ("10", "15000")


@pytest.mark.parametrize(
    ("words", "line"),
    [
        ('FATAL: password authentication failed for user "ann" (hunter2)', "refused the user or its password"),
        ("fe_sendauth: no password supplied", "refused the user or its password"),
        ("failed to resolve host 'db.example'", "there is no server of that name"),
        ("FATAL: the database system is starting up", "try again in a moment"),
        (
            "consuming input failed: server closed the connection unexpectedly\n\tThis probably",
            "broke off in the midst",
        ),
        ("something new\nabout hunter2", r"can't be used: something new about \*\*\*$"),
    ],
)
def test_what_a_server_says_becomes_one_line_without_the_password(opened: Open, words: str, line: str) -> None:
    database = opened("postgresql://ann:hunter2@db.example/copbot")
    told = str(database.explain(psycopg.OperationalError(words)))
    assert told.startswith("the database postgresql://ann@db.example/copbot ")
    assert re.search(line, told)
    assert "hunter2" not in told + str(database)


def test_a_backup_taken_while_others_write_is_of_one_moment(database: Database, tmp_path: Path, opened: Open) -> None:
    with_members(database, 300)
    begun, stop = threading.Event(), threading.Event()

    def write() -> None:
        number = 0
        while not stop.is_set():
            number += 1
            with Session(database.engine) as session:
                session.add(Counter(name=f"a{number}", value=number))
                session.flush()
                search.put(session, number, 1, f"question about subject{number}", "en")
                session.add(Counter(name=f"b{number}", value=number))
                session.commit()
            begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    try:
        begun.wait(10)
        folder = tmp_path / "co?pies #1 100% é"
        folder.mkdir()
        targets = [folder / f"copy {number} é.db" for number in range(3)]
        for target in targets:
            database.backup(target)
    finally:
        stop.set()
        writer.join()
    for target in targets:
        copy = opened(f"sqlite:///{target.rename(tmp_path / target.name)}")
        copy.check()
        with Session(copy.reader) as session:
            assert session.connection().exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
            assert session.connection().exec_driver_sql("PRAGMA foreign_key_check").all() == []
            names = session.exec(select(Counter.name)).all()
            last = len(names) // 2
            assert sorted(names) == sorted(f"{letter}{number}" for letter in "ab" for number in range(1, last + 1))
            assert last >= 1
            assert [number for number, _ in search.find(session, 1, f"subject{last}", "en")] == [last]
            assert search.find(session, 1, f"subject{last + 1}", "en") == []
            member = session.get(Member, 300)
            assert member is not None
            assert (member.name, member.since) == ("ann é 300", datetime(2026, 3, 2, tzinfo=UTC))
        assert Path(tmp_path, target.name).stat().st_mode & 0o777 == 0o600
    assert list(folder.iterdir()) == []


def test_a_backup_is_one_file_and_overwrites_none(database: Database, tmp_path: Path) -> None:
    folder = tmp_path / "backups"
    folder.mkdir()
    database.backup(folder / "one.db")
    assert [path.name for path in folder.iterdir()] == ["one.db"]
    with sqlite3.connect(folder / "one.db") as copy:
        assert copy.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    copy.close()
    before = Path(folder, "one.db").read_bytes()
    with pytest.raises(DatabaseError, match="exists already"):
        database.backup(folder / "one.db")
    assert Path(folder, "one.db").read_bytes() == before
    with pytest.raises(DatabaseError, match="can't be written: No such file or directory"):
        database.backup(tmp_path / "no" / "such.db")


@pytest.mark.parametrize("by", ["the system", "SQLite"])
def test_a_backup_that_fails_leaves_nothing(
    database: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by: str
) -> None:
    def fail(*_: object) -> None:
        raise OSError(28, "No space left on device") if by == "the system" else full()

    monkeypatch.setattr("storage.backup._move" if by == "the system" else "storage.backup._require_whole", fail)
    # From its first use on it has files beside it.
    database.check()
    before = sorted(tmp_path.iterdir())
    with pytest.raises(PassingError) as told:
        database.backup(tmp_path / "copy.db")
    assert str(told.value) == f"the backup {tmp_path / 'copy.db'} can't grow: the disk is full; free some space"
    assert sorted(tmp_path.iterdir()) == before


HOLD = """
import sys, time
from storage.database import Database
with Database(sys.argv[1]).lock():
    print("held", flush=True)
    time.sleep(60)
"""


def test_one_bot_runs_on_a_database_and_a_killed_one_frees_it(url: str, opened: Open) -> None:
    database = opened(url)
    database.migrate()
    other = subprocess.Popen([sys.executable, "-c", HOLD, url], stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert other.stdout is not None
    with other:
        assert other.stdout.readline() == "held\n"
        with pytest.raises(DatabaseError, match="is in use by another running copbot"), database.lock():
            pass
        database.check()
        other.send_signal(signal.SIGKILL)

    def free() -> bool:
        try:
            with database.lock():
                return True
        except DatabaseError:
            return False

    until(free, 60)


def test_a_lock_is_held_once_and_can_be_taken_again(database: Database) -> None:
    for _ in range(2):
        with database.lock():
            with pytest.raises(DatabaseError, match="in use by another running copbot"), database.lock():
                pass
            with pytest.raises(DatabaseError, match="in use by another running copbot"), database.lock():
                pass


WRITE = """
import sys
from sqlmodel import Session
from storage.database import Database
from storage.models import Counter
database = Database(sys.argv[1])
for number in range(1000000):
    with Session(database.engine) as session:
        session.add(Counter(name=str(number), value=number))
        session.commit()
    print(number, flush=True)
"""


def test_what_was_committed_outlives_a_killed_bot(database: Database) -> None:
    url = database.engine.url.render_as_string(hide_password=False)
    other = subprocess.Popen([sys.executable, "-c", WRITE, url], stdout=subprocess.PIPE, text=True)  # noqa: S603
    assert other.stdout is not None
    with other:
        for _ in range(50):
            other.stdout.readline()
        other.send_signal(signal.SIGKILL)
        said = 49 + len([line for line in other.stdout if line.endswith("\n")])
    database.check()
    with Session(database.reader) as session:
        kept = session.exec(select(func.max(Counter.value))).one()
    # It may have been killed between committing and saying so.
    assert kept in (said, said + 1)
