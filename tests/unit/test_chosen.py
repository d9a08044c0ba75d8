"""What is chosen in the chat: levels, locks, what a new version doesn't know, what is undone with its transaction."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest
from alembic import command
from sqlalchemy import text
from sqlmodel import Session, select

from copbot.community.settings import Choice, Own, SettingError, Settings
from copbot.features import ALL
from copbot.features.qa import QASettings
from copbot.kit.context import Context
from copbot.kit.domain import SettingChanged
from copbot.kit.feature import Feature, FeatureSettings
from copbot.kit.setting import choose
from copbot.rehearsal.stage import Stage
from copbot.rehearsal.world import World, WorldRoom
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import ReactionAdded
from copbot.running.engine import Engine
from storage import versions
from storage.database import Database
from storage.models import Chosen
from tests.memory import fresh

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


class Bot:
    """A bot in one room, with its settings at hand."""

    def __init__(self, settings: Settings, *more: Feature) -> None:
        self.settings, self.database, self.world, self.now = settings, fresh(), World(), NOW
        self.room = WorldRoom("#help", "matrix", PROFILES["matrix"])
        self.world.rooms["#help"] = self.room
        self.world.moderators.add("mia")
        self.features = (*ALL, *more)
        self.start()

    def start(self) -> None:
        engine = Engine(self.database, self.features, self.settings, lambda: self.now)
        self.stage = Stage(engine, self.world.platforms, self.world.perform)
        self.stage.tell(self.world.known(self.room, self.now), self.world.rights("mia", self.room, self.now))

    def hears(self, words: str) -> str:
        """What the bot says to this word of the moderator's."""
        before, self.now = len(self.world.said), self.now + timedelta(minutes=1)
        self.stage.tell(self.world.posts("mia", self.room, words, self.now)[0])
        self.stage.deliver()
        return "\n".join(said.text for said in self.world.said[before:])

    @property
    def detects(self) -> bool:
        return self.settings.of("community", "qa", QASettings, (1, "#help", "#help")).detect


def qa(settings: Settings, *room: str | int) -> float:
    return settings.of("gardeners", "qa", QASettings, room).certainty


def test_what_is_nearest_holds_whoever_said_it() -> None:
    own = {"gardeners": Own({"qa": {"certainty": 0.2}}, {"#help": {"qa": {"certainty": 0.6}}})}
    settings = Settings(ALL, {"qa": {"certainty": 0.1}}, own)
    assert (qa(settings), qa(settings, 7, "#help"), qa(settings, 8, "#other")) == (0.2, 0.6, 0.2)
    settings.choose(Choice("gardeners", None, "qa", "certainty", 0.3))
    assert (qa(settings), qa(settings, 7, "#help"), qa(settings, 8, "#other")) == (0.3, 0.6, 0.3)
    settings.choose(Choice("gardeners", 7, "qa", "certainty", "0.7"))
    assert (qa(settings), qa(settings, 7, "#help"), qa(settings, 8, "#other")) == (0.3, 0.7, 0.3)
    settings.choose(Choice("gardeners", 7, "qa", "certainty", None))
    settings.choose(Choice("gardeners", None, "qa", "certainty", None))
    assert (qa(settings), qa(settings, 7, "#help")) == (0.2, 0.6)


@pytest.mark.parametrize(("all_", "one"), [(("qa.detect",), ()), ((), ("qa.detect",))])
def test_what_is_locked_is_said_to_be(all_: tuple[str, ...], one: tuple[str, ...]) -> None:
    bot = Bot(Settings(ALL, {"qa": {"detect": True}}, {"community": Own(locked=one)}, all_))
    for words in ("/settings qa.detect off", "/settings here qa.detect off"):
        assert "is fixed by whoever runs me" in bot.hears(words)
    assert bot.detects
    assert "🔒" in bot.hears("/settings qa")


@pytest.mark.parametrize(("setting", "value"), [("colour", '"red"'), ("detect", '"perhaps"'), ("certainty", "7")])
def test_what_a_new_version_does_not_know_is_passed_over(setting: str, value: str) -> None:
    bot = Bot(Settings(ALL))
    bot.hears("/settings qa.page 7")
    with Session(bot.database.engine) as db:
        db.add(Chosen(community_id=1, feature="qa", setting=setting, value=value))
        db.add(Chosen(community_id=1, feature="horoscope", setting="sign", value='"leo"'))
        db.commit()
    bot.start()
    assert "qa.page is 7" in bot.hears("/settings qa.page")
    assert bot.detects


def test_what_is_undone_with_its_handler_does_not_hold() -> None:
    broken = Feature("broken", FeatureSettings)

    @broken.on(ReactionAdded)
    def chooses_and_fails(ctx: Context, event: ReactionAdded) -> None:
        choose(ctx, "qa", "detect", False, by=None)
        assert not ctx.batch.settings.of(ctx.community.name, "qa", QASettings).detect
        raise ValueError("and then this")

    bot = Bot(Settings((*ALL, broken)), broken)
    bot.hears("/settings qa.page 7")
    message = next(iter(bot.world.messages.values()))
    reacted = bot.world.reacts("mia", message, "🌵", bot.now)
    assert reacted is not None
    bot.stage.tell(reacted)
    assert bot.detects
    assert "7" in bot.hears("/settings qa.page")


def test_a_change_whose_listener_fails_holds() -> None:
    broken = Feature("broken", FeatureSettings)

    @broken.on(SettingChanged)
    def fails(ctx: Context, event: SettingChanged) -> None:
        raise ValueError(event.name)

    bot = Bot(Settings((*ALL, broken)), broken)
    bot.hears("/settings qa.detect off")
    assert not bot.detects
    assert "off" in bot.hears("/settings qa.detect")


def test_among_people_points_are_off_until_they_are_wanted() -> None:
    settings = Settings(ALL)
    assert settings.is_on("community", "moderation")
    settings.go_live()
    bot = Bot(settings)
    assert "switched off here" in bot.hears("/points")
    bot.hears("/settings moderation on")
    assert "switched off" not in bot.hears("/points")
    bot.start()
    assert "switched off" not in bot.hears("/points")
    wanted = Settings(ALL, {"moderation": {"enabled": True}})
    wanted.go_live()
    assert wanted.is_on("community", "moderation")


def test_who_has_used_points_keeps_them(tmp_path: Any) -> None:  # noqa: ANN401 - a path
    database = Database(f"sqlite:///{tmp_path / 'old.db'}")
    database.migrate()
    config = versions.make_config()
    with database.engine.begin() as connection:
        config.attributes["connection"] = connection
        command.downgrade(config, "0018")
        connection.execute(text("INSERT INTO community (id, name) VALUES (1, 'gardeners'), (2, 'bakers')"))
        connection.execute(text("INSERT INTO pool (community_id, last_post, expired) VALUES (1, 3, 0)"))
    database.migrate()
    with Session(database.reader) as db:
        found = [(one.community_id, one.feature, one.setting, one.value) for one in db.exec(select(Chosen)).all()]
    assert found == [(1, "moderation", "enabled", "true")]
    database.dispose()


def test_a_setting_can_be_refused_and_nothing_has_changed() -> None:
    settings = Settings(ALL)
    settings.choose(Choice("gardeners", None, "qa", "page", 20))
    for choice in (("qa", "page", 1000), ("qa", "colour", "red"), ("horoscope", "sign", "leo")):
        with pytest.raises(SettingError):
            settings.choose(Choice("gardeners", None, *choice))
    with pytest.raises(SettingError, match="no room has that"):
        settings.choose(Choice("gardeners", 7, "qa", "page", 5))
    assert settings.of("gardeners", "qa", QASettings).page == 20
