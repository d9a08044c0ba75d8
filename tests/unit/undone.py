"""For tests of what is undone: settings of a feature that has none, and what is said in a room."""

from __future__ import annotations

from datetime import datetime

from pydantic import Field

from copbot.kit.feature import FeatureSettings
from copbot.rooms.events import MessagePosted, Person


class NoSettings(FeatureSettings):
    """Nothing but a number."""

    number: int = Field(1, description="any")


def said(number: int, text: str, at: datetime, person: str = "ann") -> MessagePosted:
    """Somebody says it in `#help`."""
    return MessagePosted(
        platform="plain",
        id=f"event {number}",
        at=at,
        room="#help",
        author=Person(id=person, name=person.capitalize()),
        message=f"message {number}",
        text=text,
    )
