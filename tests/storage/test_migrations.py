"""Every way to a database of this version leads to the same tables: those of the models."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, insert, inspect, text
from sqlmodel import Session, select

from storage import index, versions, written
from storage.database import Database, DatabaseError
from storage.models import Round, Timer, schema
from storage.rows import table_of

Open = Callable[[str], Database]


def differences(connection: Connection) -> list[Any]:
    opts = {"include_name": versions.is_described, "compare_type": True, "compare_server_default": True}
    return list(compare_metadata(MigrationContext.configure(connection, opts=opts), schema()))


def layout(connection: Connection) -> dict[str, Any]:
    """All that the database itself says of its tables."""
    found = inspect(connection)
    return {
        table: (
            [{**column, "type": str(column["type"])} for column in found.get_columns(table)],
            found.get_pk_constraint(table),
            sorted(found.get_foreign_keys(table), key=str),
            sorted(
                str({**made, "dialect_options": {key: str(value) for key, value in made["dialect_options"].items()}})
                for made in found.get_indexes(table)
            ),
            sorted(found.get_unique_constraints(table), key=str),
        )
        for table in found.get_table_names()
    }


def test_the_migrations_make_what_the_models_say(url: str, opened: Open) -> None:
    database = opened(url)
    with database.engine.begin() as connection:
        versions.upgrade(connection)
    with database.reader.connect() as connection:
        assert differences(connection) == []
        made = set(inspect(connection).get_table_names())
        assert made.difference(index.TABLES) == {"alembic_version", *schema().tables}
    with database.engine.begin() as connection:
        connection.execute(text("DROP INDEX room_key"))
        assert [difference[0] for difference in differences(connection)] == ["add_index"]


def test_what_a_feature_left_that_was_taken_out_is_no_difference(url: str, opened: Open) -> None:
    database = opened(url)
    database.migrate()
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE horoscope (member_id INTEGER REFERENCES member (id))"))
    database.migrate()
    database.check()
    with database.reader.connect() as connection:
        assert differences(connection) == []


def test_the_short_way_makes_the_same_as_the_migrations(url: str, opened: Open) -> None:
    database = opened(url)
    with database.engine.connect() as connection, connection.begin() as transaction:
        versions.upgrade(connection)
        migrated = layout(connection)
        transaction.rollback()
    with database.engine.begin() as connection:
        versions.create(connection)
        assert layout(connection) == migrated
    if url.startswith("sqlite"):
        with database.reader.connect() as connection:
            statement = "SELECT sql FROM sqlite_master WHERE name = 'search_words'"
            assert connection.scalar(text(statement)) == index._CREATE["sqlite"][1]


def test_the_tables_of_a_new_database_are_written_down() -> None:
    assert written.FILE.read_text(encoding="utf8") == written.script(versions.HEAD), "run `make docs`"
    assert written.is_whole(versions.HEAD)


def test_what_is_written_down_is_not_used_for_another_version_or_other_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not written.is_whole("9999")
    monkeypatch.setattr(written, "names", lambda: {"a_table_of_ones_own"})
    assert not written.is_whole(versions.HEAD)


def test_the_versions_are_those_of_the_migrations() -> None:
    script = ScriptDirectory.from_config(versions.make_config())
    assert [found.revision for found in script.walk_revisions()] == list(reversed(versions.KNOWN))
    assert script.get_heads() == [versions.HEAD]


def test_migrating_twice_changes_nothing(url: str, opened: Open) -> None:
    database = opened(url)
    database.migrate()
    with database.engine.begin() as connection:
        connection.execute(text("INSERT INTO community (id, name) VALUES (1, 'gardeners')"))
    database.migrate()
    with database.reader.connect() as connection:
        assert connection.scalar(text("SELECT name FROM community")) == "gardeners"


def test_there_is_a_way_back(url: str, opened: Open) -> None:
    database = opened(url)
    database.migrate()
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "base")
        assert inspect(connection).get_table_names() == ["alembic_version"]


def test_a_newer_database_is_refused(database: Database) -> None:
    with database.engine.begin() as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    for refused in (database.migrate, database.check):
        with pytest.raises(DatabaseError, match=r"made by a newer copbot \(its version is 9999, this program's"):
            refused()


def test_a_migration_that_fails_leaves_nothing_behind(url: str, opened: Open, monkeypatch: pytest.MonkeyPatch) -> None:
    database = opened(url)
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.upgrade(config, versions.KNOWN[0])
        before = layout(connection)

    def fail(config: object, _revision: str) -> None:
        real(config, "head")  # type: ignore[arg-type]
        raise OSError(28, "No space left on device")

    real = command.upgrade
    monkeypatch.setattr(command, "upgrade", fail)
    with pytest.raises(DatabaseError, match="the disk is full"):
        database.migrate()
    with database.reader.connect() as connection:
        assert layout(connection) == before


def test_a_new_database_is_made_without_the_migrations_or_not_at_all(
    url: str, opened: Open, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(connection: Connection) -> None:
        create(connection)
        raise OSError(28, "No space left on device")

    database, create = opened(url), versions.create
    monkeypatch.setattr(command, "upgrade", None)
    monkeypatch.setattr(versions, "create", full)
    with pytest.raises(DatabaseError, match="the disk is full"):
        database.migrate()
    with database.reader.connect() as connection:
        assert inspect(connection).get_table_names() == []
    monkeypatch.setattr(versions, "create", create)
    database.migrate()
    database.check()


def test_another_programs_database_is_refused(url: str, opened: Open) -> None:
    database = opened(url)
    with database.engine.begin() as connection:
        connection.execute(text("CREATE TABLE member (id INTEGER)"))
    with pytest.raises(DatabaseError, match=r"holds tables that aren't copbot's \(member\): name another database"):
        database.migrate()


def test_timers_of_goals_and_of_the_month_go_on_as_rounds(url: str, opened: Open) -> None:
    database = opened(url)
    database.migrate()
    due = datetime(2026, 3, 31, 9, tzinfo=UTC)
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0041")
        connection.execute(text("INSERT INTO community (id, name) VALUES (1, 'a')"))
        for kind, subject in (("charter.goals", 1), ("qa.stale", 7)):
            values = {"kind": kind, "subject": subject, "community_id": 1, "due_at": due}
            connection.execute(insert(table_of(Timer)).values(values))
        command.upgrade(config, "head")
    with Session(database.reader) as db:
        assert set(db.exec(select(Timer.kind, Timer.subject))) == {("charter.round.goals", 1), ("qa.stale", 7)}
        [found] = db.exec(select(Round)).all()
    assert (found.community_id, found.name, found.number, found.rhythm) == (1, "charter.goals", 1, "")
    assert (found.began, found.ends) == (due - timedelta(days=30), due)
