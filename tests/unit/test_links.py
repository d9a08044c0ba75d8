"""A link to a message, as people copy it on each platform, finds the question that the message is about."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlmodel import Session, select

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.features.qa.tables import Pointer
from copbot.rooms.capabilities import DISCORD
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database

AT = datetime(2026, 3, 2, 9, tzinfo=UTC)
MATRIX = "https://matrix.to/#/!abc:example.org/{message}?via=example.org"
TELEGRAM = "https://t.me/c/123/{message}"
FORUM = "https://discord.com/channels/1/{message}"
CHANNEL = "https://discord.com/channels/1/2/{message}"


@pytest.mark.parametrize(
    ("address", "message", "link", "finds"),
    [
        (MATRIX, "$ev", "https://matrix.to/#/!abc:example.org/$ev?via=example.org&via=x.org", True),
        (MATRIX, "$ev", "https://matrix.to/#/%21abc%3Aexample.org/%24ev", True),
        (MATRIX, "$ev", "https://matrix.to/#/!other:example.org/$ev", False),
        (TELEGRAM, "45", "https://t.me/c/123/45", True),
        (TELEGRAM, "45", "http://t.me/c/123/7/45?single", True),
        (TELEGRAM, "45", "https://t.me/c/999/45", False),
        (CHANNEL, "3", "https://ptb.discord.com/channels/1/2/3", True),
        (CHANNEL, "3", "<https://discord.com/channels/1/2/3>", True),
        (CHANNEL, "3", "https://discord.com/channels/1/2/4", False),
        (FORUM, "3", "https://discord.com/channels/1/3", True),
        (FORUM, "3", "https://discord.com/channels/1/9/3", True),
        (TELEGRAM, "45", "https:///", False),
    ],
)
def test_a_copied_link_is_understood(memory: Database, address: str, message: str, link: str, finds: bool) -> None:
    engine = Engine(memory, ALL, Settings(ALL, {}), lambda: AT, "gardeners")
    can = replace(DISCORD, native_commands=False, command_prefix="/")
    engine.handle(
        [
            Input(
                RoomKnown(
                    platform="p", id="r", at=AT, room="r", name="#help", named=True, capabilities=can, address=address
                )
            )
        ]
    )
    said = [
        ("ann", message, "/ask When do I prune roses?", None),
        ("dee", "later", "/ask What about hydrangeas?", None),
    ]
    for who, id, text, reply in [*said, ("eve", "points", f"/duplicate {link}", "later")]:
        author = Person(id=who, name=who)
        event = MessagePosted(
            platform="p", id=id, at=AT, room="r", author=author, message=id, text=text, reply_to=reply
        )
        engine.handle([Input(event)])
    with Session(memory.reader) as db:
        assert db.exec(select(Pointer.earlier_id)).all() == ([1] if finds else [])
