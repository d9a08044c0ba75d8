"""What lies on the disk: for its owner's eyes alone, and where it is damaged a clear line."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import text
from sqlmodel import Session

from storage.database import Database, DatabaseError
from storage.models import Community, Member
from storage.private import write_private

# Each runs the program several times.
pytestmark = pytest.mark.slow
Open = Callable[[str], Database]
PAGE = 4096
LOG = "[15:04] <ann> How do I mend it?\n[15:05] <bob> With tape.\n"


@contextmanager
def everybody_reads() -> Iterator[None]:
    before = os.umask(0o022)
    try:
        yield
    finally:
        os.umask(before)


def copbot(folder: Path, *arguments: str) -> tuple[int, str]:
    """What the program ends with, and what it says of errors, where new files are for everybody to read."""
    with everybody_reads():
        done = subprocess.run(  # noqa: S603
            [sys.executable, "-m", "copbot.cli", *arguments],
            cwd=folder,
            input="",
            capture_output=True,
            text=True,
            env={**os.environ, "HOME": str(folder), "PYTHONPATH": str(Path(__file__).parents[2])},
        )
    return done.returncode, done.stdout + done.stderr


def modes(folder: Path) -> dict[str, int]:
    return {file.name: file.stat().st_mode & 0o777 for file in folder.iterdir() if file.is_file()}


def test_whatever_a_command_makes_is_for_its_owner_alone(tmp_path: Path) -> None:
    (tmp_path / "talk_2026-03-02.log").write_text(LOG)
    (tmp_path / "talk_2026-03-02.log").chmod(0o600)
    for command in (
        ["migrate"],
        ["run"],
        ["backup", "copy.db"],
        ["outbox"],
        ["replay", "talk_2026-03-02.log", "--format", "irc", "--html", "a.html", "--decisions", "a.jsonl"],
    ):
        code, said = copbot(tmp_path, *command)
        assert code == 0, said
    found = modes(tmp_path)
    assert {"copbot.db", "copy.db", "copbot.db.lock", "a.html", "a.jsonl"} <= set(found)
    assert set(found.values()) == {0o600}


def test_what_others_could_read_is_mended_at_opening(tmp_path: Path, opened: Open) -> None:
    with everybody_reads():
        file = tmp_path / "copbot.db"
        for name in ("copbot.db", "copbot.db.lock", "a.html"):
            (tmp_path / name).touch(0o644)
        database = opened(f"sqlite:///{file}")
        with database.lock():
            database.migrate()
            assert modes(tmp_path).pop("a.html") == 0o644
            write_private(tmp_path / "a.html", "page")
            assert set(modes(tmp_path).values()) == {0o600}
            assert {"copbot.db-wal", "copbot.db-shm"} <= set(modes(tmp_path))


def test_what_is_no_file_of_its_own_is_left_as_it_is() -> None:
    before = Path("/dev/null").stat().st_mode
    write_private(Path("/dev/null"), "nothing")
    assert Path("/dev/null").stat().st_mode == before


# Damage


def root_of(database: Database, name: str) -> int:
    with database.reader.connect() as connection:
        return int(connection.scalar(text("SELECT rootpage FROM sqlite_master WHERE name = :name"), {"name": name}))


def overwrite(file: Path, at: int, what: bytes) -> None:
    with file.open("r+b") as out:
        out.seek(at)
        out.write(what)


@pytest.fixture(params=["cut off", "header", "table", "index"])
def damaged(request: pytest.FixtureRequest, tmp_path: Path) -> Path:
    """The folder of a database that is damaged in one way."""
    file = tmp_path / "copbot.db"
    database = Database(f"sqlite:///{file}")
    database.migrate()
    with Session(database.engine) as db:
        db.add(Community(id=1, name="gardeners"))
        db.flush()
        for number in range(5000):
            db.add(Member(id=number, community_id=1, name=f"ann {number}", since=datetime(2026, 3, 2, tzinfo=UTC)))
        db.commit()
    table, index = root_of(database, "member"), root_of(database, "member_since")
    database.dispose()
    match request.param:
        case "cut off":
            os.truncate(file, file.stat().st_size // 2)
        case "header":
            overwrite(file, 0, b"\xff" * 100)
        case "table":
            overwrite(file, (table - 1) * PAGE, b"\xff" * PAGE)
        case "index":
            overwrite(file, (index - 1) * PAGE, b"\xff" * PAGE)
    (tmp_path / "config.toml").write_text(f'database = "sqlite:///{file}"\n')
    return tmp_path


@pytest.mark.parametrize("command", ["run", "migrate", "backup copy.db", "outbox", "doctor"])
def test_a_damaged_file_is_one_line(damaged: Path, command: str) -> None:
    before = (damaged / "copbot.db").read_bytes()
    code, said = copbot(damaged, *command.split(), "-c", "config.toml")
    lines = [line for line in said.splitlines() if "copbot.db" in line]
    assert len(lines) == 1
    assert "put a backup in its place" in lines[0]
    assert "Traceback" not in said
    if command == "doctor":
        assert (code, lines[0][:5]) == (1, "WRONG")
    else:
        assert (code, said.splitlines()) == (2, lines)
    assert not (damaged / "copy.db").exists()
    assert (damaged / "copbot.db").read_bytes() == before


def test_a_copy_that_is_not_whole_is_kept_under_no_name(sqlite: Database, tmp_path: Path) -> None:
    with sqlite.engine.connect() as connection:
        connection.exec_driver_sql("ROLLBACK")
        connection.exec_driver_sql("PRAGMA foreign_keys = OFF")
        connection.exec_driver_sql("INSERT INTO nudge VALUES (99, 99, 99, '2026-03-02', 0)")
    before = sorted(file.name for file in tmp_path.iterdir())
    with pytest.raises(DatabaseError, match=r"is damaged \(rows of nudge hang on rows of \w+"):
        sqlite.backup(tmp_path / "copy.db")
    assert sorted(file.name for file in tmp_path.iterdir()) == before
