"""A backup in the place of a database: all of it is there, what was there before is kept, and nothing else is taken."""

from __future__ import annotations

import os
import shutil
import sqlite3
import tempfile
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import func, insert, select, text
from sqlmodel import Session
from typer.testing import CliRunner

from copbot.cli import app
from copbot.running import backups
from storage import index, search
from storage.database import Database, DatabaseError, PassingError
from storage.models import Community, Counter, Member, schema
from tests.memory import in_file
from tests.storage import fixtures
from tests.storage.fixtures.states import unpack
from tests.storage.test_database import full

Open = Callable[[str], Database]
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


@pytest.fixture
def filled(tmp_path: Path) -> Path:
    """A backup with something of every feature, of this version."""
    database = Database(f"sqlite:///{tmp_path / 'filled.db'}")
    fixtures.load(database)
    database.migrate()
    database.backup(tmp_path / "backup.db")
    database.dispose()
    return tmp_path / "backup.db"


def rows(database: Database) -> dict[str, list[Any]]:
    with database.reader.connect() as connection:
        found: dict[str, list[Any]] = {
            table.name: list(connection.execute(select(table).order_by(*table.primary_key)))
            for table in schema().sorted_tables
        }
        found["search"] = list(connection.execute(text("SELECT question_id, stems, own FROM search ORDER BY 1")))
    return found


def restored(url: str, copy: Path, opened: Open) -> tuple[Database, str | None]:
    database = opened(url)
    with database.lock():
        aside = database.restore(copy, NOW)
    return database, aside


def test_all_of_it_is_there_and_what_was_there_is_kept(url: str, filled: Path, tmp_path: Path, opened: Open) -> None:
    before = opened(url)
    before.migrate()
    with before.engine.begin() as connection:
        connection.execute(insert(Community), {"id": 9, "name": "before"})
    before.dispose()
    database, aside = restored(url, filled, opened)
    wanted = rows(opened(f"sqlite:///{filled}"))
    assert rows(database) == wanted
    database.check()
    with database.engine.begin() as connection:
        assert index.matching(connection, 1, [(["reset"], 5)])[0] or wanted["search"]
        # What a server counts by itself goes on.
        connection.execute(insert(Community), {"name": "after"})
        if database.engine.dialect.name == "postgresql":
            names = connection.scalars(text("SELECT name FROM replaced_20260302t090000.community")).all()
            assert aside == f"the schema replaced_20260302t090000 of {database}"
            assert names == ["before"]
    if database.engine.dialect.name == "sqlite":
        assert aside == f"{database}.replaced-20260302T090000Z"
        assert [one[1] for one in rows(opened(f"sqlite:///{aside}"))["community"]] == ["before"]
        assert Path(str(database)).stat().st_mode & 0o777 == 0o600
    assert not list(tmp_path.glob(".copbot-*"))


def test_it_can_be_restored_where_nothing_was_and_twice(url: str, filled: Path, opened: Open) -> None:
    assert restored(url, filled, opened)[1] is None
    assert restored(url, filled, opened)[1] is not None


def test_words_are_found_again(url: str, opened: Open, tmp_path: Path) -> None:
    source = in_file(tmp_path / "source.db")
    with Session(source.engine) as db:
        db.add(Community(id=1, name="gardeners"))
        db.add(Counter(name="question", value=3))
        search.put(db, 3, 1, "slugs on lettuce", "en")
        db.commit()
    source.backup(tmp_path / "copy.db")
    source.dispose()
    database, _ = restored(url, tmp_path / "copy.db", opened)
    with Session(database.reader) as db:
        assert [number for number, _ in search.find(db, 1, "slug", "en")] == [3]


def test_an_older_one_is_brought_to_this_version(url: str, tmp_path: Path, opened: Open) -> None:
    old = opened(f"sqlite:///{tmp_path / 'old.db'}")
    fixtures.load(old)
    old.dispose()
    database, _ = restored(url, tmp_path / "old.db", opened)
    database.check()
    assert opened(f"sqlite:///{tmp_path / 'old.db'}").version() == fixtures.VERSION
    with Session(database.reader) as db:
        assert db.scalar(select(func.count()).select_from(Member))


def test_what_is_no_backup_changes_nothing(url: str, filled: Path, tmp_path: Path, opened: Open) -> None:
    database = restored(url, filled, opened)[0]
    before, files = rows(database), sorted(file.name for file in tmp_path.iterdir())
    database.dispose()
    (tmp_path / "words.txt").write_text("not a database, whatever one calls it " * 100)
    (tmp_path / "nothing.db").touch()
    other = sqlite3.connect(tmp_path / "other.db")
    other.execute("CREATE TABLE member (id)")
    other.close()
    newer = sqlite3.connect(tmp_path / "newer.db")
    newer.executescript("CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')")
    newer.close()
    foreign = sqlite3.connect(tmp_path / "foreign.db")
    foreign.execute("CREATE TABLE recipe (id)")
    foreign.close()
    shutil.copy(filled, tmp_path / "lacking.db")
    lacking = sqlite3.connect(tmp_path / "lacking.db")
    lacking.execute("DROP TABLE lease")
    lacking.close()
    (tmp_path / "half.db").write_bytes(filled.read_bytes()[:30000])
    broken = bytearray(filled.read_bytes())
    broken[8192:40960] = b"\xff" * 32768
    (tmp_path / "broken.db").write_bytes(broken)
    for name, why in (
        ("gone.db", "there is no backup"),
        ("words.txt", "is no backup that copbot made"),
        ("nothing.db", "is empty: name another one"),
        ("foreign.db", "is another program's: name another one"),
        ("lacking.db", r"lacks tables \(lease\): name another one"),
        ("half.db", "is damaged, or only a part of it: name another one"),
        ("other.db", r"holds tables that aren't copbot's \(member\)"),
        ("newer.db", "was made by a newer copbot"),
        ("broken.db", r"is damaged \(.*\): name another one"),
    ):
        with pytest.raises(DatabaseError, match=why):
            restored(url, tmp_path / name, opened)
        (tmp_path / name).unlink(missing_ok=True)
    assert rows(database) == before
    database.dispose()
    left = {file.name for file in tmp_path.iterdir() if not file.name.endswith((".lock", "-wal", "-shm"))}
    assert left - set(files) == set()


@pytest.mark.parametrize("how", ["all in one file", "with a log beside it"])
def test_a_refused_one_is_left_alone_and_nothing_is_made(tmp_path: Path, opened: Open, how: str) -> None:
    made, copy = tmp_path / "made.db", tmp_path / "copies" / "newer.db"
    copy.parent.mkdir()
    with closing(sqlite3.connect(made)) as newer:
        newer.execute("PRAGMA journal_mode = WAL")
        newer.executescript("CREATE TABLE alembic_version (version_num); INSERT INTO alembic_version VALUES ('9999')")
        if how == "with a log beside it":
            shutil.copy(made, copy)
            shutil.copy(f"{made}-wal", f"{copy}-wal")
    if how == "all in one file":
        shutil.copy(made, copy)
    before = {file: file.is_file() and file.read_bytes() for file in tmp_path.rglob("*")}
    with pytest.raises(DatabaseError, match="was made by a newer copbot"):
        restored(f"sqlite:///{tmp_path / 'o.db'}", copy, opened)
    assert {file: file.is_file() and file.read_bytes() for file in tmp_path.rglob("*")} == before


def test_a_full_disk_is_told_of_the_copy_and_where_it_was_to_be(
    url: str, filled: Path, tmp_path: Path, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fails(_: object) -> None:
        raise full()

    monkeypatch.setattr("storage.restoring.require_whole", fails)
    with pytest.raises(PassingError) as told:
        restored(url, filled, opened)
    where = tmp_path if url.startswith("sqlite") else tempfile.gettempdir()
    assert str(told.value) == f"the copy of {filled} in {where} can't grow: the disk is full; free some space"


def test_the_database_itself_is_no_backup_of_it(sqlite: Database, tmp_path: Path) -> None:
    with sqlite.lock(), pytest.raises(DatabaseError, match="is the database itself: name a backup"):
        sqlite.restore(tmp_path / "copbot.db", NOW)
    with pytest.raises(DatabaseError, match="is gone with the program"):
        Database("sqlite://").restore(tmp_path / "copbot.db", NOW)


def test_as_an_operator_does_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    Path("config.toml").write_text('[backup]\nfolder = "copies"\nevery = "1h"\n')
    bot = in_file(tmp_path / "copbot.db")

    def name(community: str) -> None:
        with bot.engine.begin() as connection:
            connection.execute(insert(Community), {"name": community})

    def copbot(*said: str) -> tuple[int, str]:
        done = CliRunner().invoke(app, [*said, "-c", "config.toml"])
        return done.exit_code, done.output

    name("beans")
    assert copbot("backup")[0] == 0
    (copy,) = (tmp_path / "copies").iterdir()
    assert backups.moment(copy.name) is not None
    name("peas")
    with bot.lock():
        code, told = copbot("restore", str(copy))
    bot.dispose()
    assert (code, "is in use by another running copbot" in told) == (2, True)
    code, told = copbot("restore", str(copy))
    assert code == 0, told
    assert "is now in the place of copbot.db.\nWhat was there before is kept as copbot.db.replaced-" in told
    assert [one[1] for one in rows(bot)["community"]] == ["beans"]
    bot.dispose()
    Path("config.toml").write_text("")
    assert copbot("backup") == (2, "copbot: name the file to make, or have a table [backup] in the configuration\n")


def test_a_restore_that_is_killed_leaves_the_one_or_the_other(
    filled: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """At each step by which files change their places; and where a file can have one name only."""

    class KilledError(BaseException):
        """The program ends here."""

    database = in_file(tmp_path / "copbot.db")
    file = tmp_path / "copbot.db"
    for step in ("hardlink_to", "replace"):

        def killed(*_: object) -> None:
            raise KilledError

        with monkeypatch.context() as here, database.lock():
            here.setattr(Path, step, killed)
            with pytest.raises(KilledError):
                database.restore(filled, NOW)
        assert rows(database)["community"] == []
        database.dispose()

    def refused(*_: object) -> None:
        raise OSError

    monkeypatch.setattr(Path, "hardlink_to", refused)
    with database.lock():
        aside = database.restore(filled, NOW)
    assert rows(database)["community"]
    assert aside is not None
    assert aside != f"{file}.replaced-20260302T090000Z"
    assert Path(aside).is_file()


def test_what_root_puts_there_belongs_to_whom_the_former_belonged(filled: Path, tmp_path: Path) -> None:
    bot = 12345 if os.geteuid() == 0 else os.geteuid()
    (tmp_path / "var").mkdir()
    os.chown(tmp_path / "var", bot, -1)
    database = Database(f"sqlite:///{tmp_path / 'var' / 'copbot.db'}")
    for _ in ("into the empty folder", "in the place of that"):
        with database.lock():
            database.restore(filled, NOW)
        assert {file.stat().st_uid for file in (tmp_path / "var").iterdir()} == {bot}


def test_a_backup_of_an_older_version_can_be_made_before_it_is_brought_up_to_date(tmp_path: Path, opened: Open) -> None:
    unpack("9483e4a", tmp_path / "copbot.db")
    old = opened(f"sqlite:///{tmp_path / 'copbot.db'}")
    before = old.version()
    done = CliRunner().invoke(app, ["backup", str(tmp_path / "copy.db"), "-c", str(_config(tmp_path))])
    assert (done.exit_code, old.version()) == (0, before), done.output
    assert opened(f"sqlite:///{tmp_path / 'copy.db'}").version() == before
    (tmp_path / "empty.db").touch()
    with pytest.raises(DatabaseError, match="is empty: run `copbot migrate`"):
        opened(f"sqlite:///{tmp_path / 'empty.db'}").backup(tmp_path / "other.db")


def _config(folder: Path) -> Path:
    file = folder / "config.toml"
    file.write_text(f'database = "sqlite:///{folder / "copbot.db"}"', encoding="utf8")
    return file
