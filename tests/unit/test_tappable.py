"""Names of rooms and people that lead there: whose they are, and for whom they do."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from copbot.features import ALL
from copbot.rehearsal.play import Player
from copbot.rehearsal.scenario import read
from copbot.rehearsal.world import Message
from copbot.rooms.text import Span
from storage.database import Database

OWN = (
    'setting welcome.texts = { en = "Hi {name}: #Garden-Help, #garden, `#garden`, https://a.example/#garden,'
    ' a#garden, #gardeners; {contacts}" }'
)


def greeting(memory: Database, *more: str, platform: str = "discord", inside: Sequence[str] = ()) -> Message:
    player = Player(memory, ALL, platform)
    also = (f"{name} joins #garden-help" for name in inside)
    player.play(read(["room #garden", "room #garden-help", *more, "ann joins #garden", *also, "+5m"]))
    return next(message for message in player.world.said if message.text.startswith(("Hi ", "ann: Hi ", "Welcome")))


def leading(message: Message) -> list[Span]:
    return [span for span in message.rich if span.style in ("room", "person", "mention")]


def test_who_sees_a_room_is_led_there(memory: Database) -> None:
    told = greeting(memory, "moderator mia", "mia: hello", OWN, inside=("ann",))
    assert leading(told) == [
        Span("#Garden-Help", "room", "#garden-help"),
        Span("#garden", "room", "#garden"),
        Span("mia", "person", "mia"),
    ]
    assert "`#garden`, https://a.example/#garden, a#garden, #gardeners" in told.text
    assert all(span.named is None for span in told.rich)


def test_who_does_not_is_not(memory: Database) -> None:
    assert leading(greeting(memory, OWN)) == [Span("#garden", "room", "#garden")]


@pytest.mark.parametrize("inside", [["ann"], ["ann", "bob"]])
def test_what_all_in_a_room_see_is_led_to_there(memory: Database, inside: list[str]) -> None:

    told = greeting(memory, "setting welcome.many = 2", OWN, "bob joins #garden", platform="matrix", inside=inside)
    assert told.room == "#garden"
    assert [span.target for span in leading(told)] == ["#garden-help", "#garden"][2 - len(inside) :]


def test_the_bots_own_greeting_leads_to_the_room(memory: Database) -> None:
    assert leading(greeting(memory)) == [Span("#garden", "room", "#garden")]


def test_who_knows_is_tapped_and_not_pinged(memory: Database) -> None:
    player = Player(memory, ALL, "discord")
    player.play(read(["room #r", "ann: /knows bread", "bob: /who bread"]))
    assert [span for span in player.world.said[-1].rich if span.style != "plain"] == [Span("ann", "person", "ann")]


def test_of_two_rooms_by_one_name_neither_is_meant(memory: Database) -> None:
    told = greeting(memory, "room #Garden", OWN)
    assert leading(told) == []
