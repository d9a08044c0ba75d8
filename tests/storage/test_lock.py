"""Never do two bots write to a database, also after the server has forgotten its locks."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import make_url, text
from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input
from copbot.running.lane import Lane, LaneClosedError
from storage import locks
from storage.database import Database, DatabaseError
from storage.failures import LostError
from storage.models import Post
from tests.conftest import Server
from tests.memory import in_file

Open = Callable[[str], Database]
NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
ROOM = Input(RoomKnown(named=True, platform="plain", id="room", at=NOW, room="#help", name="#help"))
LOST = "was taken over by another running copbot"
IN_USE = "is in use by another running copbot"


def asked(number: int) -> Input:
    author, words = Person(id="@ann", name="Ann"), f"/ask Question {number}?"
    told = {"platform": "plain", "id": f"{number}", "message": f"{number}", "room": "#help", "text": words}
    return Input(MessagePosted(at=NOW, author=author, **told))  # type: ignore[arg-type]


class Bot:
    """A bot as it runs, but for its platforms."""

    def __init__(self, database: Database, until: ExitStack) -> None:
        self.failures: list[BaseException] = []
        until.enter_context(database.lock())
        database.migrate()
        engine = Engine(database, ALL, Settings(ALL), lambda: NOW)
        self.lane = Lane(engine, database.explain, lambda: None, self.failures.append)
        self.lane.start()
        until.callback(self.lane.stop)

    def hears(self, *inputs: Input) -> bool:
        """Is it handled?"""
        try:
            self.lane.submit(inputs).result(30)
        except LaneClosedError:
            return False
        return True


@pytest.fixture
def until() -> Iterator[ExitStack]:
    with ExitStack() as stack:
        yield stack


def questions(database: Database) -> list[str]:
    with Session(database.reader) as db:
        return sorted(db.exec(select(Post.text)))


def forget_locks(server: Server, url: str, how: str) -> None:
    if how == "restart":
        server.restart()
    else:
        name = make_url(url).database
        server.run(f"SELECT pg_terminate_backend(pid, 30000) FROM pg_stat_activity WHERE datname = '{name}'")  # noqa: S608


@pytest.mark.parametrize("how", ["restart", "connections cut"])
def test_a_bot_that_lost_its_lock_to_another_stops_and_says_why(
    server: Server, opened: Open, until: ExitStack, how: str
) -> None:
    url = server.create(migrated=True)
    first = Bot(opened(url), until)
    assert first.hears(ROOM, asked(1))
    forget_locks(server, url, how)
    second = Bot(opened(url), until)
    assert second.hears(asked(2))
    assert not first.hears(asked(3))
    assert not first.hears(asked(4))
    (failure,) = first.failures
    assert LOST in str(failure)
    assert second.hears(asked(5))
    assert second.failures == []
    assert questions(opened(url)) == ["Question 1?", "Question 2?", "Question 5?"]


def test_a_bot_gets_its_lock_back_and_then_no_other_begins(
    server: Server, opened: Open, until: ExitStack, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(locks, "_LOOK", -1.0)
    url = server.create(migrated=True)
    first = Bot(opened(url), until)
    assert first.hears(ROOM, asked(1))
    server.restart()
    assert first.hears(asked(2))
    with pytest.raises(DatabaseError, match=IN_USE):
        Bot(opened(url), until)
    assert first.hears(asked(3))
    assert questions(opened(url)) == ["Question 1?", "Question 2?", "Question 3?"]


def test_who_takes_over_waits_for_what_is_being_written(server: Server, opened: Open, until: ExitStack) -> None:
    url = server.create(migrated=True)
    one, other = opened(url), opened(url)
    until.enter_context(one.lock())
    one.migrate()
    connection = one.engine.connect()
    connection.execute(text("INSERT INTO cursor (name, value) VALUES ('a', 'begun before')"))
    hold = locks.ServerHold(other.engine, "other")
    taking = threading.Thread(target=hold.take)
    taking.start()
    connection.commit()
    connection.close()
    taking.join(30)
    assert not taking.is_alive()
    with pytest.raises(LostError), one.engine.begin():
        pass
    hold.release()


def test_a_lock_file_that_somebody_took_away_lets_no_two_write(tmp_path: Path, opened: Open, until: ExitStack) -> None:
    url = f"sqlite:///{tmp_path / 'copbot.db'}"
    first = Bot(opened(url), until)
    assert first.hears(ROOM, asked(1))
    (tmp_path / "copbot.db.lock").unlink()
    second = Bot(opened(url), until)
    assert not first.hears(asked(2))
    assert second.hears(asked(3))
    assert questions(opened(url)) == ["Question 1?", "Question 3?"]


@pytest.mark.parametrize(
    ("number", "says"),
    [
        (errno.EACCES, "can't be written: make the file and its folder writable for the bot's user"),
        (errno.EROFS, "can't be written: make the file and its folder writable for the bot's user"),
        (errno.ENOSPC, "can't grow: the disk is full; free some space"),
        (errno.EIO, "can't be made or held: Input/output error"),
    ],
)
def test_a_lock_file_that_cant_be_made_is_told_with_its_remedy(
    sqlite: Database, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, number: int, says: str
) -> None:
    # What the rights forbid to others root may do: the answer of the system is given here.
    def fails(_: object) -> None:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr("storage.locks.FileLock.acquire", fails)
    with pytest.raises(DatabaseError) as told, sqlite.lock():
        pass
    assert str(told.value) == f"the lock file {tmp_path / 'copbot.db.lock'} {says}"


@pytest.mark.parametrize("how", ["removed", "replaced"])
def test_a_bot_whose_file_is_gone_stops_and_says_why(tmp_path: Path, opened: Open, until: ExitStack, how: str) -> None:
    file = tmp_path / "copbot.db"
    first = Bot(opened(f"sqlite:///{file}"), until)
    assert first.hears(ROOM, asked(1))
    assert first.hears(asked(2))
    for one in tmp_path.glob("copbot.db*"):
        one.unlink()
    if how == "replaced":
        in_file(file).dispose()
    assert not first.hears(asked(3))
    (failure,) = first.failures
    assert str(failure) == (
        f"the database {file} was removed or replaced while the bot ran: this one stops; put it, or a backup, in its"
        " place"
    )
    assert how == "replaced" or not file.exists()
