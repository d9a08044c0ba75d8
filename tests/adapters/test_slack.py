"""Slack's export, read as events."""

from __future__ import annotations

import json
import shutil
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, TypeVar

import pytest

from adapters.logs import Entry, History, LogError
from copbot.rooms.events import (
    Event,
    MemberJoined,
    MemberLeft,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    ReactionAdded,
    RoomKnown,
)
from copbot.rooms.files import Attached, FileKind

EXPORT = Path(__file__).parent / "exports" / "slack"
E = TypeVar("E", bound=Event)


def of(entries: list[Entry], kind: type[E]) -> list[E]:
    return [event for entry in entries for event in entry.events if isinstance(event, kind)]


def told() -> list[Entry]:
    return list(History([EXPORT]).entries())


def day(path: Path, *messages: Any) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(json.dumps(messages), encoding="utf8")
    return path


def test_the_room_is_the_channel_and_private_ones_are_left_out() -> None:
    history = History([EXPORT])
    [room] = of(list(history.entries()), RoomKnown)
    assert (room.room, room.name, room.capabilities.threads) == ("C01", "help", True)
    assert history.notes == ["private talks that were left out: 1; name them, and they are read"]


def test_a_private_channel_is_read_when_it_is_named() -> None:
    assert [message.text for message in of(list(History([EXPORT / "board"]).entries()), MessagePosted)] == [
        "between us"
    ]


def test_people_and_bots() -> None:
    messages = {message.message: message.author for message in of(told(), MessagePosted)}
    assert [(who.id, who.name, who.bot) for who in messages.values()] == [
        ("U01", "mira", False),
        ("U02", "Oskar Lind", False),
        ("B01", "weather", True),
        ("U03", "robin", True),
        ("U01", "mira", False),
        ("U04", "Tom", False),
    ]


def test_texts_as_people_see_them() -> None:
    asked, answered, _, welcome, me, quoting = of(told(), MessagePosted)
    assert asked.text == "How do I prune roses, @Oskar Lind? See this page & #tools"
    assert [(part.kind, asked.text[part.start : part.end], part.target) for part in asked.spans] == [
        ("mention", "@Oskar Lind", "U02"),
        ("link", "this page", "https://x.org/a?b=1&c=2"),
    ]
    assert [who.id for who in asked.mentions] == ["U02"]
    assert answered.text == "Above an outward bud: cut(rose < bud) or snip"
    assert [answered.text[part.start : part.end] for part in answered.spans] == ["cut(rose < bud)", "snip"]
    assert welcome.text == "Welcome @here!"
    assert me.text == "mira waves"
    assert quoting.text == "is it spring?\nyes"
    assert [(part.kind, quoting.text[part.start : part.end]) for part in quoting.spans] == [
        ("quotation", "is it spring?")
    ]
    assert quoting.files == (Attached(FileKind.PICTURE, "garden.jpg"),)


def test_threads_times_and_reactions() -> None:
    entries = told()
    asked, answered, *_ = of(entries, MessagePosted)
    assert asked.at == datetime(2024, 3, 5, 9, 0, 0, 100, tzinfo=UTC)
    assert (asked.thread, answered.thread) == (None, asked.message)
    assert [(one.emoji, one.author.id) for one in of(entries, ReactionAdded)] == [("👍", "U02"), (":borage:", "U04")]


def test_edits_deletions_and_members() -> None:
    entries = told()
    assert [(edit.message, edit.text) for edit in of(entries, MessageEdited)] == [("1709629620.000300", "waves twice")]
    assert [gone.message for gone in of(entries, MessageDeleted)] == ["1709629620.000300"]
    assert [event.person.name for event in of(entries, MemberJoined)] == ["Oskar Lind"]
    assert [event.person.name for event in of(entries, MemberLeft)] == ["Oskar Lind"]


def test_what_can_not_be_read_is_counted() -> None:
    history = History([EXPORT / "help"])
    list(history.entries())
    assert {reason for reason, _ in history.unread.reasons} == {"without an author", "without 'ts'"}


def test_a_channel_alone_has_what_its_messages_tell(tmp_path: Path) -> None:
    shutil.copytree(EXPORT / "help", tmp_path / "help")
    entries = list(History([tmp_path / "help"]).entries())
    assert {room.room for room in of(entries, RoomKnown)} == {"help"}
    names = [message.author.name for message in of(entries, MessagePosted)]
    assert names == ["U01", "U02", "weather", "robin", "U01", "Tom"]


def test_days_and_channels_are_told_in_the_order_of_time(tmp_path: Path) -> None:
    for channel, number, ts in (("a", 2, 1709629300), ("a", 1, 1709542800), ("b", 2, 1709629200)):
        message = {"type": "message", "user": "U1", "text": f"{channel}{number}", "ts": f"{ts}.000100"}
        day(tmp_path / channel / f"2024-03-0{3 + number}.json", message)
    entries = list(History([tmp_path]).entries())
    assert [message.text for message in of(entries, MessagePosted)] == ["a1", "b2", "a2"]


@pytest.mark.parametrize("name", ["users.json", "channels.json"])
def test_a_file_beside_the_channels_is_told_from_them(name: str) -> None:
    with pytest.raises(LogError, match="belongs to an export of Slack"):
        History([EXPORT / name])


@pytest.mark.parametrize("content", ["[]", '[{"a": 1}]', "[1, 2]", '{"ok": true}', '[{"type": "message", "ts": "1.0"'])
def test_another_list_and_a_broken_one(content: str, tmp_path: Path) -> None:
    path = tmp_path / "2024-03-05.json"
    path.write_text(content)
    with pytest.raises(LogError):
        list(History([path]).entries())
    with pytest.raises(LogError):
        list(History([path], "slack").entries())


def test_users_that_are_broken_cost_names_alone(tmp_path: Path) -> None:
    (tmp_path / "users.json").write_text('[{"id": "U1", "profile": null, "name": "ann"}, {"id": ')
    path = day(tmp_path / "a" / "2024-03-05.json", {"type": "message", "user": "U1", "text": "x", "ts": "1709629200.1"})
    [message] = of(list(History([path]).entries()), MessagePosted)
    assert message.author.name == "ann"
