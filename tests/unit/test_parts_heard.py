"""What others said is heard as nobody's question and no answer, where the platform tells which words those are."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

import pytest

from copbot.rooms.events import MessagePosted, Person, addressed, own
from copbot.rooms.spans import TextSpan
from storage.models import PostKind
from tests.memory import fresh
from tests.unit.talking import Room

HOW = "Does anyone know how I can prune a pear tree?"


@pytest.fixture
def room() -> Iterator[Room]:
    database = fresh()
    yield Room(database)
    database.dispose()


OTHERS: list[tuple[Any, ...]] = [("code", HOW), ("quotation", HOW), ("spoiler", HOW), ("link", HOW, "https://x.org/a")]


@pytest.mark.parametrize("part", OTHERS)
@pytest.mark.parametrize("before", ["", "look at that: "])
def test_what_others_said_is_nobodys_question(room: Room, part: Any, before: str) -> None:  # noqa: ANN401
    room.says("ann", before, part, " nice")
    assert room.posts(PostKind.QUESTION) == []
    room.says("ann", part, f"\n{HOW}")
    assert room.posts(PostKind.QUESTION) == [f"{HOW}\n{HOW}"]


def test_what_is_passed_on_is_nobodys_question(room: Room) -> None:
    room.says("ann", HOW, forwarded="")
    room.says("ann", HOW, forwarded="Cas")
    assert room.posts(PostKind.QUESTION) == []
    room.says("ann", ("bold", HOW))
    assert room.posts(PostKind.QUESTION) == [HOW]


def test_a_quotation_alone_and_what_is_passed_on_answer_nothing(room: Room) -> None:
    asked = room.says("ann", HOW)
    room.says("bob", ("quotation", HOW), reply_to=asked.message)
    room.says("bob", "In winter.", forwarded="Cas", reply_to=asked.message)
    assert room.questions() == ["open"]
    room.says("bob", ("quotation", "which one?"), " in winter", reply_to=asked.message)
    assert room.questions() == ["answered"]


@pytest.mark.parametrize(
    "part", [("code", "prune --winter"), ("link", "this", "https://x.org"), ("spoiler", "in winter")]
)
def test_code_and_links_may_be_an_answer(room: Room, part: Any) -> None:  # noqa: ANN401
    asked = room.says("ann", HOW)
    room.says("bob", part, reply_to=asked.message)
    assert room.questions() == ["answered"]


def test_who_is_named_by_others_is_not_addressed(room: Room) -> None:
    room.says("ann", HOW)
    ann = Person(id="ann", name="ann")
    room.says("bob", ("quotation", "ann: in winter"), "\nso they say")
    quoted = (TextSpan("quotation", 0, 9), TextSpan("mention", 0, 4, "ann"))
    room.says("bob", "@ann how? so they say", mentions=(ann,), spans=quoted)
    assert room.questions() == ["open"]
    room.says("bob", "ann: in winter")
    assert room.questions() == ["answered"]


def test_thanks_of_others_thank_for_nothing(room: Room) -> None:
    asked = room.says("ann", HOW)
    room.says("bob", "In winter.", reply_to=asked.message)
    room.says("ann", ("quotation", "thanks, that worked!"), " said my neighbour")
    assert not [said for said in room.world.messages.values() if "accept" in said.text.casefold()]


def test_whom_a_message_addresses() -> None:
    ann, bob = Person(id="1", name="Ann"), Person(id="2", name="Bob")
    spans = (TextSpan("quotation", 0, 9), TextSpan("mention", 0, 4, "1"), TextSpan("mention", 10, 14, "2"))
    told = MessagePosted(
        platform="x",
        id="1",
        at=datetime(2026, 3, 2, tzinfo=UTC),
        room="r",
        author=ann,
        message="1",
        text="@Ann how?\n@Bob no",
        mentions=(ann, bob),
        spans=spans,
    )
    assert addressed(told) == (bob,)
    assert addressed(replace(told, spans=(*spans, TextSpan("mention", 15, 17, "1")))) == (ann, bob)
    assert addressed(replace(told, spans=())) == (ann, bob)
    assert (addressed(replace(told, forwarded="")), own(replace(told, forwarded=""))) == ((), "")
