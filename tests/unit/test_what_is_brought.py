"""Stickers, GIFs, voices, pictures, albums; and people in whose name a bridge or a proxy speaks."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta

import pytest
from sqlmodel import Session, select

from adapters.base.bridged import PUPPETS, is_puppet, spoken
from copbot.hearing.taking_back import takes_back
from copbot.rooms.content import Content, content
from copbot.rooms.events import MessageDeleted
from copbot.rooms.files import Attached, FileKind, Files
from storage.models import Account, Member, PostKind, Question
from tests.memory import fresh
from tests.unit.talking import Room

STICKER, ANIMATION, VOICE, PICTURE = (
    Attached(kind) for kind in (FileKind.STICKER, FileKind.ANIMATION, FileKind.VOICE, FileKind.PICTURE)
)
HOW = "Does anyone know how I can prune a pear tree?"


@pytest.fixture
def room() -> Iterator[Room]:
    database = fresh()
    yield Room(database, "telegram", {"qa": {"sharing": ["#help"]}})
    database.dispose()


@pytest.mark.parametrize(
    ("text", "files", "brought"),
    [
        ("Cut in winter", (), Content.WORDS),
        ("冬に", (), Content.WORDS),
        ("https://example.org/how", (), Content.WORDS),
        ("https://tenor.com/view/no-gif-1", (), Content.NOTHING),
        ("https://media.giphy.com/media/abc/giphy.gif https://x.org/a.gif?b=1", (), Content.NOTHING),
        ("so: https://tenor.com/view/no-gif-1", (), Content.WORDS),
        ("🤷 ?!", (), Content.NOTHING),
        ("", (), Content.NOTHING),
        ("", (STICKER,), Content.NOTHING),
        ("", (ANIMATION,), Content.NOTHING),
        ("", (VOICE,), Content.VOICE),
        ("", (Attached(FileKind.VIDEO_NOTE),), Content.VOICE),
        ("", (PICTURE,), Content.FILE),
        ("👍", (VOICE, Attached(FileKind.FILE, "plan.pdf")), Content.FILE),
    ],
)
def test_what_a_message_brings(text: str, files: Files, brought: Content) -> None:
    assert content(text, files) is brought


@pytest.mark.parametrize(
    ("words", "back"),
    [
        ("oh sorry, I misread the question", True),
        ("scratch that", True),
        ("never mind me", True),
        ("vergeet wat ik zei", True),
        ("you're welcome!", False),
        ("never mind the red light, hold the button", False),
        ("ignore the second screw", False),
    ],
)
def test_who_takes_back_what_was_said(words: str, back: bool) -> None:
    assert takes_back(words) is back


@pytest.mark.parametrize("files", [(STICKER,), (ANIMATION,), (VOICE,)])
def test_a_sticker_a_gif_and_a_voice_answer_nothing(room: Room, files: Files) -> None:
    asked = room.says("ann", HOW)
    room.says("bob", "", reply_to=asked.message, files=files)
    assert room.questions() == ["open"]
    room.says("bob", "", reply_to=asked.message, files=(PICTURE,))
    assert room.questions() == ["answered"]


def test_a_picture_with_words_that_answer_nothing_answers_nothing(room: Room) -> None:
    asked = room.says("ann", HOW)
    room.says("bob", "same here", reply_to=asked.message, files=(PICTURE,))
    assert room.questions() == ["open"]


def test_the_asker_shows_what_was_asked_for(room: Room) -> None:
    asked = room.says("ann", HOW)
    room.says("bob", "which one is it?", reply_to=asked.message)
    with Session(room.database.reader) as db:
        assert db.exec(select(Question.turn)).one() == "asker"
    room.says("ann", "", reply_to=asked.message, files=(STICKER,))
    with Session(room.database.reader) as db:
        assert db.exec(select(Question.turn)).one() == "asker"
    room.says("ann", "", reply_to=asked.message, files=(PICTURE,))
    with Session(room.database.reader) as db:
        assert db.exec(select(Question.turn)).one() == "room"


def test_an_album_is_one_contribution_and_a_reply_to_any_of_it_is_a_reaction(room: Room) -> None:
    room.says("ann", "", files=(PICTURE,), media_group="a")
    last = [room.says("ann", text, files=(PICTURE,), media_group="a") for text in ("our new shed", "", "")][-1]
    assert room.posts(PostKind.CONTRIBUTION) == ["our new shed"]
    assert room.questions() == ["open"]
    room.says("bob", "lovely!", reply_to=last.message)
    assert room.questions() == ["answered"]


def test_a_sticker_is_no_contribution(room: Room) -> None:
    room.says("ann", "", files=(STICKER,))
    room.says("ann", "https://tenor.com/view/yes-gif-2")
    assert room.posts(PostKind.CONTRIBUTION) == []


def test_an_album_is_one_question_and_one_answer(room: Room) -> None:
    asked = room.says("ann", "What is this plant?", files=(PICTURE,), media_group="a")
    for _ in range(2):
        room.says("ann", "", files=(PICTURE,), media_group="a")
    assert room.posts(PostKind.QUESTION) == ["What is this plant?"]
    for text in ("", "so it should look", ""):
        room.says("bob", text, files=(PICTURE,), media_group="b", reply_to=asked.message)
    assert room.posts(PostKind.ANSWER) == ["so it should look"]
    assert room.posts(PostKind.CONTRIBUTION) == []


def test_a_question_that_a_proxy_says_again_is_one(room: Room) -> None:
    first = room.says("ann", f"L: {HOW}")
    copy = room.bridged("Luna", HOW)
    gone = MessageDeleted(platform="telegram", id="gone", at=room.now, room="#help", message=first.message)
    room.happens(gone)
    assert room.posts(PostKind.QUESTION) == [HOW]
    assert room.questions() == ["open"]
    room.says("bob", "In winter.", reply_to=copy.message)
    room.bridged("Luna", "thanks, that worked!", reply_to=copy.message)
    assert "Luna, did bob's answer solve it?" in room.said[-1]


def test_a_proxy_that_was_slow_asks_anew(room: Room) -> None:
    first = room.says("ann", HOW)
    room.happens(MessageDeleted(platform="telegram", id="gone", at=room.now, room="#help", message=first.message))
    room.bridged("Luna", HOW)
    assert sorted(room.questions()) == ["deleted", "open"]


def test_two_people_who_ask_the_same_are_two(room: Room) -> None:
    room.says("ann", HOW)
    room.says("bob", HOW)
    assert room.questions() == ["open", "open"]


def test_nobody_writes_privately_to_who_is_bridged() -> None:
    database = fresh()
    room = Room(database)
    asked = room.bridged("Mira", HOW)
    room.says("bob", "which one is it?", reply_to=asked.message)
    room.time_passes(timedelta(days=2))
    with Session(database.reader) as db:
        assert [one.bridged for one in db.exec(select(Account).order_by("id"))] == [True, False]
        assert [one.name for one in db.exec(select(Member).order_by("id"))] == ["Mira", "bob"]
    asked_back = [said for said in room.world.said if "asked you something back" in said.text]
    assert [said.room for said in asked_back] == ["#help"]
    assert not [said for said in room.world.said if said.person == "proxy:Mira"]
    database.dispose()


@pytest.mark.parametrize(
    ("shown", "name"),
    [
        ("Mira#1234", "Mira"),
        ("Mira [d]", "Mira"),
        ("[irc] mira", "mira"),
        ("Mira de Wit (Telegram)", "Mira de Wit"),
        ("Mira#1234 (via Discord)", "Mira"),
        ("Mira (she/her)", "Mira (she/her)"),
        ("C#", "C#"),
        ("#1234", "#1234"),
    ],
)
def test_the_name_that_is_spoken(shown: str, name: str) -> None:
    assert spoken(shown) == name


def test_who_is_a_puppet_of_a_bridge() -> None:
    assert is_puppet("@_discord_11:t2bot.example", PUPPETS)
    assert not is_puppet("@oskar:example.org", PUPPETS)
    assert is_puppet("@telegram_7:example.org", ("@telegram_*:example.org",))
