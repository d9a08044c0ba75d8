"""What a room can't do becomes what it can."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from copbot.rooms.actions import (
    Action,
    AddToThread,
    Admit,
    Button,
    Delete,
    Edit,
    EndPress,
    MarkThread,
    OpenThread,
    Pin,
    React,
    Refuse,
    Say,
    Sent,
    SetButtons,
    SetEvent,
    SetRole,
    TellPrivately,
    dump,
    load,
)
from copbot.rooms.capabilities import DISCORD, MATRIX, PLAIN, TELEGRAM, Capabilities
from copbot.rooms.planner import chosen, plan, refs, resolve
from copbot.rooms.text import Span, plain, text

BUTTONS = (Button("yes", "accept 1"), Button("no", "keep 1"))
SAY = Say(room="#help", text=text("Did it help?"), thread="t", reply_to="m", buttons=BUTTONS, only_for="@ann")
REACT = React(room="#help", message="m", emoji="👀")
EDIT = Edit(room="#help", message="m", text=text("new"))
DELETE = Delete(room="#help", message="m")
OPEN = OpenThread(room="#help", message="m", name="help")
MARK = MarkThread(room="#help", thread="t", state="closed")
BUTTONS_NOW = SetButtons(room="#help", message="m", buttons=BUTTONS, person="@ann")
END = EndPress(room="#help", press="p", person="@ann")
ADD = AddToThread(room="#help", thread="t", person="ann")
PIN = Pin(room="#help", message="m")
ADMIT = Admit(room="#help", person="@ann")
REFUSE = Refuse(room="#help", person="@ann")
SOON = datetime(2026, 12, 8, 20, tzinfo=UTC)
EVENT = SetEvent(room="#help", name="Tea", begins=SOON, ends=SOON, place="the shed", event=Sent(1))
ROLE = SetRole(room="#help", person="@ann", role="members", on=True)
TELL = TellPrivately(person="@ann", text=text("psst"))


@pytest.mark.parametrize(
    ("action", "rooms"),
    [
        (REACT, [MATRIX, DISCORD, TELEGRAM]),
        (EDIT, [MATRIX, DISCORD, TELEGRAM]),
        (DELETE, [MATRIX, DISCORD, TELEGRAM]),
        (OPEN, [MATRIX, DISCORD]),
        (MARK, [DISCORD]),
        (BUTTONS_NOW, [DISCORD, TELEGRAM]),
        (END, [TELEGRAM]),
        (ADD, [DISCORD]),
        (ROLE, [DISCORD]),
        (EVENT, [DISCORD]),
        (PIN, [MATRIX, DISCORD, TELEGRAM]),
        (ADMIT, [MATRIX, TELEGRAM]),
        (REFUSE, [MATRIX, TELEGRAM]),
        (TELL, [MATRIX, DISCORD, TELEGRAM, PLAIN]),
    ],
)
def test_a_room_is_not_asked_for_what_it_can_not_do(action: Action, rooms: list[Capabilities]) -> None:
    for can in (MATRIX, DISCORD, TELEGRAM, PLAIN):
        assert plan(action, can) == (action if can in rooms else None)


def test_a_room_that_can_do_everything_gets_everything() -> None:
    assert plan(SAY, DISCORD) == SAY


def test_the_answer_to_a_press_is_for_the_presser_where_that_can_be() -> None:
    said = replace(SAY, press="p")
    assert plan(said, TELEGRAM) == replace(said, thread=None)
    assert plan(said, DISCORD) == SAY
    assert plan(SAY, TELEGRAM) == replace(SAY, thread=None, only_for=None)


def test_where_there_is_nothing_a_message_is_a_reply_with_numbers() -> None:
    said = plan(SAY, PLAIN, text("(Choose!)"))
    assert isinstance(said, Say)
    assert (said.thread, said.reply_to, said.buttons, said.only_for) == (None, "m", (), None)
    assert plain(said.text) == "Did it help?\n1 yes · 2 no\n(Choose!)"


def test_commands_are_written_as_the_room_writes_them() -> None:
    words = text("Try ", Span("/help", "code"), " or /help or ", Span("a/b", "code"))
    said = plan(Say(room="#help", text=words), Capabilities(command_prefix="!"))
    assert isinstance(said, Say)
    assert plain(said.text) == "Try !help or /help or a/b"


@pytest.mark.parametrize(
    ("words", "number"),
    [
        ("1", 0),
        (" 2. ", 1),
        ("3)", 2),
        ("4\ufe0f\u20e3", 3),
        ("9", 8),
        ("12", 11),
        ("100", None),
        ("0", None),
        ("²", None),
        ("one", None),
        ("", None),
    ],
)
def test_a_number_chooses(words: str, number: int | None) -> None:
    assert chosen(words) == number


def test_the_platforms_ids_take_the_place_of_rows() -> None:
    said = Say(room="#help", text=text("a"), thread=Sent(1), reply_to=Sent(2))
    assert refs(said) == [1, 2]
    made = {1: "thread", 2: None}
    assert resolve(said, made.get) == Say(room="#help", text=text("a"), thread="thread", reply_to=None)
    assert resolve(React(room="#help", message=Sent(2), emoji="👀"), made.get) is None
    assert resolve(MarkThread(room="#help", thread=Sent(2), state="closed"), made.get) is None
    assert refs(AddToThread(room="#help", thread=Sent(1), person="ann")) == [1]
    assert resolve(Pin(room="#help", message=Sent(1)), made.get) == Pin(room="#help", message="thread")
    assert resolve(TELL, made.get) == TELL
    assert resolve(ADMIT, made.get) == ADMIT
    assert resolve(ROLE, made.get) == ROLE


@pytest.mark.parametrize("action", [SAY, REACT, EDIT, DELETE, OPEN, MARK, ADD, PIN, ADMIT, REFUSE, ROLE, EVENT, TELL])
def test_an_action_is_the_same_after_it_lay_in_the_outbox(action: Action) -> None:
    assert load(dump(action)) == action


LEADING = Button("Open it", url="https://bot.example.org/in/x")


@pytest.mark.parametrize("can", [DISCORD, TELEGRAM])
def test_a_button_can_lead_to_an_address(can: Capabilities) -> None:
    planned = plan(replace(SAY, buttons=(LEADING, *BUTTONS)), can)
    assert isinstance(planned, Say)
    assert planned.buttons == (LEADING, *BUTTONS)
    assert load(dump(planned)) == planned


@pytest.mark.parametrize("can", [DISCORD, TELEGRAM, MATRIX, PLAIN])
def test_an_address_that_no_button_may_lead_to_stands_in_the_words(can: Capabilities) -> None:
    here = replace(LEADING, url="http://localhost:8080/in/x")
    planned = plan(replace(TELL, buttons=(here,)), can)
    assert isinstance(planned, TellPrivately)
    assert planned.buttons == ()
    assert plain(planned.text) == "psst\nOpen it (http://localhost:8080/in/x)"


@pytest.mark.parametrize("can", [MATRIX, PLAIN])
def test_what_leads_somewhere_has_no_number_where_choices_have(can: Capabilities) -> None:
    planned = plan(replace(SAY, buttons=(LEADING, *BUTTONS)), can)
    assert isinstance(planned, Say)
    assert plain(planned.text) == "Did it help?\nOpen it (https://bot.example.org/in/x)\n1 yes · 2 no"
    alone = plan(replace(SAY, buttons=(LEADING,)), can, text("choose by number"))
    assert isinstance(alone, Say)
    assert plain(alone.text) == "Did it help?\nOpen it (https://bot.example.org/in/x)"
