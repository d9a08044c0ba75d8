"""Command lines: taken apart, with quotes and @names."""

from __future__ import annotations

from datetime import timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.community.schedule import Hours
from copbot.kit.commands import Command, CommandError, Kind, Line, Option, line, nearest, split_options, take, value_of

ASK = Command("ask", (Option("member", Kind.MEMBER, required=False), Option("text", Kind.TEXT)))
CLOSE = Command("close", (Option("question", Kind.QUESTION), Option("reason", Kind.TEXT, required=False)))
SWITCH = Command("switch", (Option("name", Kind.WORD), Option("to", Kind.WORD, choices=("on", "off"))))


@pytest.mark.parametrize(
    ("text", "prefix", "found"),
    [
        ("/ask Why?", "/", Line("ask", "Why?")),
        ("!ASK  Why?\nSay it.", "!", Line("ask", "Why?\nSay it.")),
        ("/open", "/", Line("open", "")),
        ("/zoek-op iets", "/", Line("zoek-op", "iets")),
        ("/ask", "!", None),
        ("/usr/bin/python", "/", None),
        ("/5", "/", None),
        ("/", "/", None),
        (" /ask", "/", None),
        ("", "/", None),
    ],
)
def test_a_command_line_begins_with_its_word(text: str, prefix: str, found: Line | None) -> None:
    assert line(text, prefix) == found


@pytest.mark.parametrize(
    ("kind", "rest", "word", "left"),
    [
        (Kind.MEMBER, "@bob how?", "bob", "how?"),
        (Kind.MEMBER, '@"Bob de Boer" how?', "Bob de Boer", "how?"),
        (Kind.MEMBER, "@bob: how?", "bob", "how?"),
        (Kind.MEMBER, "bob how?", "bob", "how?"),
        (Kind.WORD, '"two words" rest', "two words", "rest"),
        (Kind.WORD, '"" rest', "", "rest"),
        (Kind.WORD, '"open end', '"open', "end"),
        (Kind.QUESTION, "#12 because", "#12", "because"),
        (Kind.QUESTION, "because 12", None, "because 12"),
        (Kind.QUESTION, "9" * 16, None, "9" * 16),
        (Kind.TEXT, '"all of it"', "all of it", ""),
        (Kind.TEXT, 'say "this" and "that"', 'say "this" and "that"', ""),
        (Kind.TEXT, '"', '"', ""),
        (Kind.WORD, "   ", None, ""),
    ],
)
def test_an_option_is_taken_from_the_start_of_the_line(kind: Kind, rest: str, word: str | None, left: str) -> None:
    assert take(rest, Option("it", kind)) == (word, left)


def test_a_member_who_may_be_left_out_is_named_behind_a_sign() -> None:
    assert take("bob how?", Option("it", Kind.MEMBER, required=False)) == (None, "bob how?")


@pytest.mark.parametrize(
    ("command", "rest", "options"),
    [
        (ASK, "How?", {"text": "How?"}),
        (ASK, "@bob How?", {"member": "bob", "text": "How?"}),
        (ASK, '@"Bob de Boer" "How?"', {"member": "Bob de Boer", "text": "How?"}),
        (CLOSE, "", {}),
        (CLOSE, "12", {"question": "12"}),
        (CLOSE, "#12 found it", {"question": "#12", "reason": "found it"}),
        (CLOSE, "3 apples were enough", {"reason": "3 apples were enough"}),
        (SWITCH, '"the light" on', {"name": "the light", "to": "on"}),
    ],
)
def test_a_line_is_split_into_options(command: Command, rest: str, options: dict[str, str]) -> None:
    assert split_options(command, rest) == options


@pytest.mark.parametrize(
    ("command", "rest", "key"),
    [
        (ASK, "", "command-missing"),
        (ASK, "@bob", "command-missing"),
        (SWITCH, "light", "command-missing"),
        (SWITCH, "light on now", "command-too-much"),
    ],
)
def test_a_missing_or_superfluous_option_is_said(command: Command, rest: str, key: str) -> None:
    with pytest.raises(CommandError) as caught:
        split_options(command, rest)
    assert caught.value.key == key


@given(st.sampled_from((ASK, CLOSE, SWITCH)), st.text(max_size=60))
def test_any_line_is_split_or_refused(command: Command, rest: str) -> None:
    try:
        found = split_options(command, rest)
    except CommandError:
        return
    assert set(found) <= {option.name for option in command.options}
    assert all(word in rest for word in found.values())


@pytest.mark.parametrize(
    ("kind", "word", "value"),
    [
        (Kind.DURATION, "1h30m", timedelta(minutes=90)),
        (Kind.HOURS, "22-8", Hours(22 * 60, 8 * 60)),
        (Kind.HOURS, "22:30-24:00", Hours(22 * 60 + 30, 0)),
        (Kind.ZONE, "Europe/Amsterdam", ZoneInfo("Europe/Amsterdam")),
        (Kind.NUMBER, "12", 12),
        (Kind.QUESTION, "#12", 12),
        (Kind.WORD, "Word", "Word"),
    ],
)
def test_words_become_values(kind: Kind, word: str, value: object) -> None:
    assert value_of(Option("it", kind), word) == value


@pytest.mark.parametrize(
    ("kind", "word"),
    [
        (Kind.DURATION, "soon"),
        (Kind.DURATION, "9" * 30 + "w"),
        (Kind.HOURS, "25:00-26:00"),
        (Kind.ZONE, "../../etc/passwd"),
        (Kind.ZONE, "Europe"),
        (Kind.ZONE, "x" * 10_000),
        (Kind.NUMBER, "twelve"),
        (Kind.NUMBER, "9" * 5000),
    ],
)
def test_a_wrong_value_is_said_and_shortened(kind: Kind, word: str) -> None:
    with pytest.raises(CommandError) as caught:
        value_of(Option("it", kind), word)
    assert caught.value.key == f"command-not-{kind}"
    assert len(str(caught.value.say["word"])) <= 40


def test_choices_are_named() -> None:
    option = SWITCH.options[1]
    assert value_of(option, "ON") == "on"
    with pytest.raises(CommandError) as caught:
        value_of(option, "maybe")
    assert caught.value.say == {"word": "maybe", "choices": "on, off"}


def test_the_nearest_name_is_found() -> None:
    assert nearest("serch", ["ask", "search", "open"]) == "search"
    assert nearest("xyzzy", ["ask", "search", "open"]) is None
