"""Rooms of every kind with people in them, for what needs no platform: command lines and buttons."""

from __future__ import annotations

from random import Random
from typing import Any

from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import Event, MessagePosted, Person, RightsChanged, RoomKnown
from tests.fuzz.ground import Ground
from tests.fuzz.strange import Json

ROOMS = ("#help", "#show")
PEOPLE = ("ann", "bob", "cas", "mia", "zed", "Bob de Boer")
MODERATOR = "mia"
PLATFORMS = tuple(PROFILES)
TALK = (
    "How do I mend a leaking gutter?",
    "Use butyl tape on a dry day.",
    "Which paint do I take for a rusty wheelbarrow?",
    "thanks, that worked!",
    "Does anybody know how old the oak is?",
)


def person(name: str) -> Person:
    """Somebody by name."""
    return Person(id=f"@{name}", name=name, moderator=name == MODERATOR, bot=name == "robo")


async def furnish(ground: Ground) -> None:
    """There are rooms, and some talk in them, so that there is something to give commands about."""
    number = 0
    for platform, can in PROFILES.items():
        events: list[Event] = []
        for room in ROOMS:
            common: dict[str, Any] = {"platform": platform, "at": ground.now, "room": room}
            events.append(RoomKnown(**common, id=f"room {room}", name=room, named=True, capabilities=can))
            events.append(RightsChanged(**common, id=f"rights {room}", person=person(MODERATOR)))
            for words, name in zip(TALK, PEOPLE, strict=False):
                number += 1
                message = f"m{number}"
                events.append(MessagePosted(**common, id=message, author=person(name), message=message, text=words))
        await ground.tell(*events)


def where(dice: Random, number: int) -> dict[str, Json]:
    """Somewhere, somebody, about something: what is common to all input here."""
    return {
        "number": number,
        "platform": dice.choice(PLATFORMS),
        "room": dice.choice(ROOMS),
        "private": dice.random() < 0.25,
        "who": dice.choice(PEOPLE),
        "about": dice.choice((None, "m1", f"m{dice.randrange(60)}", f"i{dice.randrange(number + 1)}")),
        "thread": dice.choice((None, None, None, f"m{dice.randrange(60)}")),
    }


def common(given: Json, ground: Ground) -> dict[str, Any]:
    """The fields that every event has, and its author."""
    return {
        "platform": given["platform"],
        "id": f"i{given['number']}",
        "at": ground.now,
        "room": f"private {given['who']}" if given["private"] else given["room"],
        "private": given["private"],
        "author": person(given["who"]),
    }
