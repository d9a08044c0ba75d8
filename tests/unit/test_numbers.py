"""A number that no database keeps harms nothing, whatever command it is given to, and wherever in it."""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime
from itertools import count

import pytest
from structlog.testing import capture_logs

from copbot.community.settings import Settings
from copbot.community.values import LARGEST, maybe_number, number
from copbot.features import ALL
from copbot.kit.commands import Command, Kind, Option
from copbot.rehearsal.stage import Stage
from copbot.rooms.actions import Delivered
from copbot.rooms.capabilities import PROFILES
from copbot.rooms.events import ButtonPressed, CommandInvoked, Event, MessagePosted, Person, RightsChanged, RoomKnown
from copbot.running.engine import Engine
from storage.database import Database

BEGIN = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
MIA = Person(id="@mia", name="Mia", moderator=True)
HUGE = (
    f"{LARGEST}", f"{LARGEST + 1}", "99999999999", "999999999999999", f"{2**63}", "9" * 20, "9" * 5000, "-99999999999",
    "#99999999999", "p99999999999", "t99999999999 x", "1e999", "٩" * 11, "²", "1_0", "99999999999d", "99:99-99:99",
    "1 99999999999 2",
)  # fmt: skip
TOO_LARGE = HUGE[:5]
"""What is a number, and none that a database keeps; with `make properties` all are tried, each in all forms."""
LIKELY = {
    Kind.TEXT: "why", Kind.TOPIC: "pears", Kind.WORD: "on", Kind.MEMBER: '@"Mia"', Kind.QUESTION: "1",
    Kind.DURATION: "2h", Kind.HOURS: "22:00-08:00", Kind.ZONE: "Europe/Amsterdam",
    Kind.NUMBER: "1", Kind.SUBJECT: "#pears", Kind.EARLIER: "1", Kind.ROOM: "#help", Kind.ANSWER: "1",
}  # fmt: skip


def likely(option: Option) -> str:
    return option.choices[0] if option.choices else LIKELY[option.kind]


def given(command: Command, numbers: Sequence[str]) -> Iterator[dict[str, str]]:
    """The command with each of the numbers in each of its options, beside what is likely in the others."""
    for option in command.options:
        for huge in numbers:
            yield {other.name: huge if other is option else likely(other) for other in command.options}


def in_all_forms(command: Command, options: dict[str, str], numbers: Iterator[int]) -> Iterator[Event]:
    """As a message, as a native command, as a button."""
    line = " ".join((command.name, *options.values()))

    def common(room: str) -> dict[str, object]:
        return {"platform": room, "id": f"{next(numbers)}", "at": BEGIN, "room": room, "author": MIA}

    said: dict[str, object] = {"message": f"m{next(numbers)}", "reply_to": "m0"}
    yield MessagePosted(**common("plain"), **said, text=f"/{line}")  # type: ignore[arg-type]
    yield CommandInvoked(**common("discord"), name=command.name, options=options, reply_to="m0")  # type: ignore[arg-type]
    yield ButtonPressed(**common("discord"), message="m0", command=line)  # type: ignore[arg-type]


@pytest.mark.slow
def test_huge_numbers_in_every_option_of_every_command(database: Database) -> None:
    common: dict[str, dict[str, object]] = {"community": {"commands_per_minute": 1_000_000}}
    engine = Engine(database, ALL, Settings(ALL, common), lambda: BEGIN)
    stage = Stage(engine, ["plain", "discord"], lambda going: Delivered(f"bot {going.row}"))
    numbers, hard = count(1), bool(os.environ.get("COPBOT_HARD"))
    for room in ("plain", "discord"):
        can = PROFILES[room]
        stage.tell(
            RoomKnown(
                named=True, platform=room, id=f"room {room}", at=BEGIN, room=room, name=f"#{room}", capabilities=can
            ),
            RightsChanged(platform=room, id=f"rights {room}", at=BEGIN, room=room, person=MIA),
            MessagePosted(
                platform=room, id=f"0 {room}", at=BEGIN, room=room, author=MIA, message="m0", text="how do I mend it?"
            ),
        )
    with capture_logs() as logs:
        for command in engine.commands:
            told = [
                event
                for turn, options in enumerate(given(command, HUGE if hard else TOO_LARGE))
                for form, event in enumerate(in_all_forms(command, options, numbers))
                if hard or (turn + form) % 3 == 0
            ]
            if told:
                stage.tell(*told)
        stage.deliver()
    assert [one for one in logs if one["log_level"] in ("error", "critical")] == []


def test_what_is_a_number() -> None:
    assert [number(words) for words in ("0", " 12 ", "-3", "+4", "٣", f"{LARGEST}")] == [0, 12, -3, 4, 3, LARGEST]
    assert [maybe_number(words) for words in ("", "x", "1e3", "1_0", "²", f"{LARGEST + 1}", "9" * 5000)] == [None] * 7
