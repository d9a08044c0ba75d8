"""The first run among people: as `copbot run -c` has it, from a code to a community that is set up."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text
from sqlmodel import Session, col, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.setup.tables import Setup
from copbot.rooms.actions import Say, TellPrivately, load
from copbot.rooms.capabilities import MATRIX, TELEGRAM, Capabilities
from copbot.rooms.events import ButtonPressed, MessagePosted, Person, RoomKnown
from copbot.rooms.inputs import Input
from copbot.rooms.text import plain
from copbot.running import config, doors
from copbot.running.engine import Engine
from storage import versions
from storage.database import Database
from storage.models import Outbox, SettingChange
from tests.memory import fresh

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Bot:
    """A bot that runs among people, by a configuration of these words."""

    def __init__(
        self, folder: Path, words: str = "", can: Capabilities = MATRIX, database: Database | None = None
    ) -> None:
        file = folder / "config.toml"
        file.write_text(words, encoding="utf8")
        loaded = config.load(file, ALL)
        loaded.settings.go_live()
        self.database, self.now, self._number, self._heard = database or fresh(), NOW, 0, 0
        self.engine = Engine(self.database, loaded.features, loaded.settings, lambda: self.now, "garden")
        self.engine.found(["garden"])
        self._happens(RoomKnown, name="#help", capabilities=can)

    def _happens(self, kind: type[Any], room: str = "#help", **more: Any) -> list[str]:
        self._number, self.now = self._number + 1, self.now + timedelta(minutes=1)
        event = kind(platform="p", id=f"{self._number}", at=self.now, room=room, **more)
        self.engine.handle([Input(event)])
        with Session(self.database.reader) as db:
            rows = db.exec(select(Outbox).where(Outbox.id > self._heard).order_by(col(Outbox.id))).all()
            actions = [(row.room or row.person, load(row.action)) for row in rows]
        self._heard = max((self._heard, *(row.id for row in rows)))
        return [f"{to}: {plain(one.text)}" for to, one in actions if isinstance(one, Say | TellPrivately)]

    def says(self, name: str, words: str, *, private: bool = False, rules: bool = True) -> list[str]:
        author = Person(id=name, name=name, moderator=rules and not private, administrator=rules and not private)
        where = f"dm:{name}" if private else "#help"
        message = f"m{self._number}"
        return self._happens(MessagePosted, where, private=private, author=author, message=message, text=words)

    def presses(self, name: str, line: str) -> list[str]:
        author = Person(id=name, name=name)
        return self._happens(ButtonPressed, f"dm:{name}", private=True, author=author, message="m", command=line)

    def claim(self, name: str = "mia") -> list[str]:
        return self.says(name, f"/setup claim {doors.code(self.database, 'garden', self.now)[0]}")


def test_among_people_it_is_on_unless_the_file_says_otherwise(tmp_path: Path) -> None:
    settings = Settings(ALL)
    assert not settings.is_on("garden", "setup")
    settings.go_live()
    assert settings.is_on("garden", "setup")
    asked = Bot(tmp_path).claim()
    assert [one for one in asked if one.startswith("mia: ") and "1 of 5" in one]
    assert len(Bot(tmp_path, "[settings.setup]\nenabled = false").claim()) == 1


def test_who_brings_the_room_in_is_asked_at_once_and_points_stay_off_until_wanted(tmp_path: Path) -> None:
    bot = Bot(tmp_path)
    belongs, asked = bot.claim()
    assert belongs.startswith("#help: ")
    assert "belongs to garden" in belongs
    assert "1 of 5" in asked
    assert "switched off here" in bot.says("mia", "/points")[0]
    for line in ("language en", "timezone Europe/London", "waking 08:00-22:00", "rooms next"):
        bot.presses("mia", f"begin 1 {line}")
    assert "That was all" in bot.presses("mia", "begin 1 points on")[0]
    assert "switched off here" not in bot.says("mia", "/points")[0]
    with Session(bot.database.reader) as db:
        # What held already is no change.
        changes = [f"{one.feature}.{one.setting}" for one in db.exec(select(SettingChange)).all()]
    assert changes == ["community.timezone", "moderation.enabled"]


def test_where_bots_cannot_write_first_it_is_one_line_in_the_room(tmp_path: Path) -> None:
    bot = Bot(tmp_path, can=TELEGRAM)
    _, asked = bot.claim()
    assert asked.startswith("#help: mia: I am new here")
    assert bot.says("mia", "Good morning!") == []
    assert "1 of 5" in bot.says("mia", "/start hello", private=True)[0]


def test_what_is_locked_is_not_asked_and_nobody_is_where_all_is(tmp_path: Path) -> None:
    locked = 'locked = ["community.language", "community.timezone", "community.waking"'
    bot = Bot(tmp_path, f"{locked}]")
    assert "1 of 2" in bot.claim()[1]
    assert "fixed" in bot.presses("mia", "begin 1 language nl")[0]
    bot = Bot(tmp_path, f'{locked}, "qa.detect", "moderation.enabled"]')
    assert len(bot.claim()) == 1
    assert "set all of that already" in bot.says("mia", "/setup", private=True)[0]


@pytest.mark.parametrize(
    "line",
    ["timezone Nowhere", "waking noon", "rooms 7 off", "rooms 1 perhaps", "points perhaps", "language xx", "points"],
)
def test_what_cannot_be_chosen_changes_nothing(tmp_path: Path, line: str) -> None:
    bot = Bot(tmp_path)
    bot.claim()
    assert "can't be chosen" in bot.presses("mia", f"begin 1 {line}")[0]
    with Session(bot.database.reader) as db:
        assert db.exec(select(SettingChange)).all() == []
        assert db.get_one(Setup, 1).step == "language"


def test_a_community_that_was_there_before_is_not_asked(tmp_path: Path) -> None:
    database = Database(f"sqlite:///{tmp_path / 'old.db'}")
    database.migrate()
    before = versions.make_config()
    with database.engine.begin() as connection:
        before.attributes["connection"] = connection
        command.downgrade(before, "0023")
        connection.execute(text("INSERT INTO community (id, name) VALUES (1, 'garden')"))
    database.migrate()
    bot = Bot(tmp_path, database=database)
    assert len(bot.claim()) == 1
    assert bot.says("mia", "Good morning!") == []
    assert "1 of 5" in bot.says("mia", "/setup", private=True)[0]
    database.dispose()
