"""Newcomers by the thousand, and with names that mean harm; templates and votes as pure functions."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from sqlmodel import Session, select

from copbot.community.settings import Own, SettingError, Settings
from copbot.features import ALL
from copbot.features.charter.voting import carried
from copbot.features.welcome.tables import Newcomer
from copbot.features.welcome.template import check, chosen, fill
from copbot.rehearsal.play import BEGIN, Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Event
from copbot.rooms.text import plain, text
from copbot.running.config import ConfigError, load
from storage.database import Database
from storage.models import Member, Outbox

NAMES = (
    "@everyone",
    "**bold** _it_ `code`",
    "[free money](https://evil.example)",
    "<b>&amp;</b>",
    "\u202eevil\u2066 name",
    "مرحبا بالعالم",
    "x" * 5000,
)
SEEING_JOINS = [name for name, can in PROFILES.items() if can.joins]


class Crowd:
    """People who come to #help and leave it; what the bot says meanwhile."""

    def __init__(self, database: Database, platform: str, *settings: str) -> None:
        self.database = database
        self.player = Player(database, ALL, platform)
        self.player.play(read(["room #help", *settings]))
        self.now = BEGIN

    def comes(self, name: str, *, leaves: bool = False) -> Event:
        room = self.player.world.rooms["#help"]
        event = self.player.world.joins(name, room, self.now, leaves=leaves)
        assert event is not None
        return event

    def tell(self, *events: Event) -> None:
        self.player._stage.tell(*events)

    def wait(self, time: timedelta) -> None:
        """Let time pass, with whatever is due."""
        self.player._pass(self.now + time)
        self.now += time
        self.player._deliver()

    @property
    def said(self) -> list[Message]:
        return self.player.world.said

    def newcomers(self) -> list[Newcomer]:
        with Session(self.database.reader) as db:
            return list(db.exec(select(Newcomer)))


@pytest.mark.slow
@pytest.mark.parametrize("platform", SEEING_JOINS)
def test_a_raid_of_a_thousand_is_greeted_once_and_pings_nobody(memory: Database, platform: str) -> None:
    crowd = Crowd(memory, platform)
    for second in range(10):
        crowd.tell(*(crowd.comes(f"raider {second} {number} @everyone") for number in range(100)))
        crowd.wait(timedelta(seconds=1))
    crowd.wait(timedelta(days=30))
    (greeting,) = crowd.said
    assert (greeting.room, greeting.person) == ("#help", None)
    assert "raider" not in greeting.text
    assert not any(span.style == "mention" for span in greeting.rich)
    assert len(crowd.newcomers()) == 1000
    assert all(newcomer.greeted_at for newcomer in crowd.newcomers())


@pytest.mark.slow
@pytest.mark.parametrize("platform", SEEING_JOINS)
def test_what_raiders_write_is_not_thanked_for_and_told_to_moderators_in_one_message(
    memory: Database, platform: str
) -> None:
    crowd = Crowd(memory, platform, "moderator mia", 'setting welcome.waking = "00:00-00:00"', "mia dm: /nudges")
    crowd.tell(*(crowd.comes(f"raider{number}") for number in range(300)))
    crowd.wait(timedelta(minutes=2))
    before = len(crowd.said)
    world, room = crowd.player.world, crowd.player.world.rooms["#help"]
    for number in range(300):
        crowd.tell(world.posts(f"raider{number}", room, "Cheap watches", crowd.now)[0])
        crowd.wait(timedelta(seconds=1))
    crowd.wait(timedelta(days=2))
    told = crowd.said[before:]
    assert [message.person for message in told] == ["mia"]
    assert "300 people" in told[0].text
    assert "and 290 more" in told[0].text


def test_who_comes_and_leaves_fifty_times_is_greeted_once(memory: Database) -> None:
    crowd = Crowd(memory, "discord")
    for number in range(50):
        crowd.tell(crowd.comes("ann"))
        crowd.wait(timedelta(seconds=7 * number))
        crowd.tell(crowd.comes("ann", leaves=True))
        crowd.wait(timedelta(seconds=number))
    crowd.tell(crowd.comes("ann"))
    crowd.wait(timedelta(hours=1))
    assert [message.person for message in crowd.said] == ["ann"]
    assert len(crowd.newcomers()) == 1


def test_who_left_before_being_greeted_is_not_greeted(memory: Database) -> None:
    crowd = Crowd(memory, "matrix")
    crowd.tell(crowd.comes("ann"), crowd.comes("ann", leaves=True))
    crowd.wait(timedelta(days=10))
    assert crowd.said == []


@pytest.mark.parametrize("platform", SEEING_JOINS)
@pytest.mark.parametrize("name", NAMES)
def test_names_break_nothing_and_ping_nobody(memory: Database, platform: str, name: str) -> None:
    crowd = Crowd(memory, platform, "setting welcome.many = 2")
    crowd.tell(crowd.comes(name), crowd.comes("bob"))
    crowd.wait(timedelta(hours=1))
    (greeting,) = crowd.said
    assert not any(span.style != "plain" for span in greeting.rich if name[:10] in span.text)
    assert not any(sign in greeting.text for sign in "\u202e\u2066")
    assert len(greeting.text) < 1500
    with Session(memory.reader) as db:
        assert all(len(member.name) <= 100 for member in db.exec(select(Member)))
        assert all(row.state == "done" for row in db.exec(select(Outbox)))


def test_a_join_told_again_changes_nothing(memory: Database) -> None:
    crowd = Crowd(memory, "discord")
    event = crowd.comes("ann")
    crowd.tell(event)
    crowd.wait(timedelta(minutes=2))
    crowd.tell(event)
    crowd.wait(timedelta(minutes=2))
    assert len(crowd.said) == 1


# Templates


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("Hi {nmae}!", r"'en': there is no {nmae}; there are {name}, {community}, {room}, {goals}"),
        ("Hi {name.__class__}!", r"there is no {name.__class__}"),
        ("Hi {name:>10000000}!", r"there is no {name}"),
        ("Hi {}!", r"there is no {}"),
        ("Hi {name!", r"a { or } stands alone"),
        ("Hi }", r"a { or } stands alone"),
    ],
)
def test_a_template_that_cannot_be_filled_in_is_refused(words: str, why: str) -> None:
    with pytest.raises(ValueError, match=why):
        check("en", words)


def test_a_wrong_variable_is_one_clear_line_when_the_configuration_is_loaded(tmp_path: Path) -> None:
    file = tmp_path / "config.toml"
    file.write_text('[settings.welcome]\ntexts = { en = "Welcome, {nmae}!" }\n', encoding="utf8")
    with pytest.raises(ConfigError) as error:
        load(file, ALL)
    assert "line 2: settings.welcome.texts: 'en': there is no {nmae}; there are {name}" in str(error.value)
    assert "\n" not in str(error.value)


def test_a_community_has_texts_of_its_own() -> None:
    with pytest.raises(SettingError, match=r"there is no {colour}"):
        Settings(ALL, {}, {"gardeners": Own({"welcome": {"texts": {"nl": "Hoi {colour}"}}})})


def test_what_is_filled_in_is_never_read_again() -> None:
    filled = fill("{name}: {{rules}} {goals}\n{rules}\nBye", {"name": text("{goals}"), "goals": text("G"), "rules": ()})
    assert plain(filled) == "{goals}: {rules} G\nBye"


@pytest.mark.parametrize(
    ("room", "language", "found"), [("#bar", "nl", 1), ("#bar", "en", 2), ("#help", "en", 3), ("#help", "nl", None)]
)
def test_the_nearest_template_is_taken(room: str, language: str, found: int | None) -> None:
    texts = {"en": "3", "#bar": "2", "#bar nl": "1"}
    assert chosen(texts, room, language) == (None if found is None else f"{found}")


@pytest.mark.parametrize(
    ("up", "down", "won"), [(3, 0, True), (2, 0, False), (2, 1, True), (2, 2, False), (0, 9, False), (0, 0, False)]
)
def test_a_proposal_needs_a_quorum_and_a_majority(up: int, down: int, won: bool) -> None:
    assert carried(up, down, 3, 0.5) is won
