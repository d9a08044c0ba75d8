"""What plain talk costs that concerns nothing open: no look at the database, once who and where are known."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import event

from copbot.community.settable import FeatureSettings
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database

BEGIN = datetime(2026, 3, 2, 9, tzinfo=UTC)
PEOPLE = tuple(Person(id=f"p{number}", name=f"Person {number}") for number in range(5))
TALK = (
    "that is what I did last year too, it held up well",
    "morning all, the frost is gone here",
    "you could borrow mine, it stands in the shed",
    "the second row came up before the first, no idea why but fine",
    "Person 3: lol",
    "see https://example.org/beans for pictures, and `make water` of course",
    "ik heb de bonen gisteren gezaaid 🌱",
)


def said(number: int, platform: str, room: str) -> MessagePosted:
    return MessagePosted(
        platform=platform,
        id=f"event {number}",
        at=BEGIN + timedelta(seconds=20 * number),
        room=room,
        author=PEOPLE[number % len(PEOPLE)],
        message=f"message {number}",
        text=TALK[number % len(TALK)],
    )


@pytest.mark.parametrize("platform", PROFILES)
def test_plain_talk_costs_no_look_at_the_database(memory: Database, platform: str) -> None:
    """Nor a transaction: what is known of the room, of who speaks and of what is asked there is kept in memory."""
    engine = Engine(memory, ALL, Settings(ALL), None)
    rooms = [
        RoomKnown(
            named=True, platform=platform, id=room, at=BEGIN, room=room, name=room, capabilities=PROFILES[platform]
        )
        for room in ("#help", "#garden")
    ]
    engine.handle([Input(room) for room in rooms])
    warm = len(PEOPLE) * len(TALK)
    for number in range(2 * warm):
        engine.handle([Input(said(number, platform, ("#help", "#garden")[number % 2]))])
    statements: list[str] = []

    @event.listens_for(memory.engine, "before_cursor_execute")
    def seen(_connection: object, _cursor: object, statement: str, *_: object) -> None:
        statements.append(statement)

    for number in range(2 * warm, 4 * warm):
        engine.handle([Input(said(number, platform, ("#help", "#garden")[number % 2]))])
    event.remove(memory.engine, "before_cursor_execute", seen)
    assert statements == []


def test_who_hears_no_plain_talk_hears_replies_threads_and_private_words(memory: Database) -> None:
    feature, heard, before = Feature("apart", FeatureSettings), list[str](), list[str]()

    @feature.on(MessagePosted, plain=False)
    def hears(_ctx: Context, event: MessagePosted) -> None:
        heard.append(event.message)

    @feature.before(MessagePosted, plain=False)
    def hears_before(_ctx: Context, event: MessagePosted) -> bool:
        before.append(event.message)
        return False

    features = (*ALL, feature)
    engine = Engine(memory, features, Settings(features), None)
    can = PROFILES["matrix"]
    engine.handle(
        [
            Input(
                RoomKnown(named=True, platform="matrix", id="r", at=BEGIN, room="#help", name="#help", capabilities=can)
            )
        ]
    )
    plain = said(0, "matrix", "#help")
    reply, thread = replace(said(1, "matrix", "#help"), reply_to="x"), replace(said(2, "matrix", "#help"), thread="y")
    alone = replace(said(0, "matrix", "p0"), id="event 3", message="message 3", private=True)
    engine.handle([Input(one) for one in (plain, reply, thread, alone)])
    assert heard == before == ["message 1", "message 2", "message 3"]
