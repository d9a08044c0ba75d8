"""Commands in Discord's form, ids for reactions, and words without ids."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any, cast

import discord
import pytest

from adapters.base.listing import SPARED
from adapters.discord.inbound import readable
from adapters.discord.marks import Marks
from adapters.discord.outbound import view
from adapters.discord.registering import MOST, declared
from copbot.features import ALL
from copbot.kit.commands import Command, Kind, Option, Who
from copbot.rooms.actions import Button
from tests.adapters.discord import checking
from tests.adapters.discord.world import ApiError

COMMANDS = [command for feature in ALL for command, _ in feature.commands.values()]


def test_discord_takes_the_commands_but_those_for_which_it_has_no_place() -> None:
    made = declared(COMMANDS)
    checking.commands(made)
    wanted = {one.name for one in COMMANDS if one.listed}
    left = wanted - {one["name"] for one in made if one["type"] == 1}
    assert left == set(SPARED[: max(0, len(wanted) - MOST)])
    assert "Accept this answer" in {one["name"] for one in made if one["type"] == 3}


def test_options_are_typed_and_what_is_required_comes_first() -> None:
    (made,) = declared(
        [Command("ask", (Option("member", Kind.MEMBER, required=False), Option("text", Kind.TEXT)), in_room=True)]
    )
    assert [(one["name"], one["type"], one["required"]) for one in made["options"]] == [
        ("text", 3, True),
        ("member", 6, False),
    ]
    assert made["contexts"] == [0]
    assert made["name_localizations"] == {"nl": "vraag"}


def test_choices_questions_and_moderators() -> None:
    (made,) = declared(
        [
            Command(
                "close",
                (Option("question", Kind.QUESTION), Option("how", Kind.WORD, required=False, choices=("a", "b"))),
                who=Who.MODERATOR,
            )
        ]
    )
    question, how = made["options"]
    assert question["autocomplete"]
    assert not question["required"]
    assert [one["value"] for one in how["choices"]] == ["a", "b"]
    assert made["default_member_permissions"] is None


@pytest.mark.parametrize(
    "change",
    [
        {"name": "Ask"},
        {"name": "a b"},
        {"name": ""},
        {"name": "x" * 33},
        {"description": ""},
        {"description": "x" * 101},
        {"options": [{"type": 3, "name": "a", "description": "x", "choices": [{"name": "x", "value": "x"}] * 26}]},
        {
            "options": [
                {"type": 3, "name": "a", "description": "x"},
                {"type": 3, "name": "b", "description": "x", "required": True},
            ]
        },
    ],
)
def test_the_tests_own_discord_refuses_what_discord_refuses(change: dict[str, Any]) -> None:
    checking.command({"type": 1, "name": "ask", "description": "put a question"})
    with pytest.raises(ApiError) as refused:
        checking.command({"type": 1, "name": "ask", "description": "put a question"} | change)
    assert (refused.value.status, refused.value.body["code"]) == (400, 50035)


def test_words_are_read_as_people_see_them() -> None:
    ann = cast(discord.User, SimpleNamespace(id=1, display_name="Ann"))
    content = "<@1> <@!1> <@2> <#3> <@&4> <:party:5> <a:dance:6> </ask:7> <b>"
    text, spans = readable(content, [ann], None)
    assert text == "@Ann @Ann <@2> <#3> <@&4> :party: :dance: /ask <b>"
    assert [(one.kind, one.target, text[one.start : one.end]) for one in spans] == [("mention", "1", "@Ann")] * 2


def test_a_reaction_put_again_has_another_id() -> None:
    marks = Marks()

    def key(kind: str) -> str:
        payload = SimpleNamespace(message_id=1, user_id=2, emoji="👍", event_type=kind)
        return marks.key(cast(discord.RawReactionActionEvent, payload))

    put, put_twice, taken, again = key("REACTION_ADD"), key("REACTION_ADD"), key("REACTION_REMOVE"), key("REACTION_ADD")
    assert put == put_twice
    assert len({put, taken, again}) == 3


def test_buttons_that_discord_would_refuse_are_left_out() -> None:
    buttons = [Button("x" * 200, f"open {number}") for number in range(30)]
    made = view((Button("no", "y" * 101), *buttons, Button("twice", "open 1")))
    assert made is not None
    rows = cast(list[Any], made.to_components())
    checking.message({"components": rows})
    assert sum(len(row["components"]) for row in rows) == 25
    assert view((Button("no", "y" * 101),)) is None


def test_a_button_can_lead_to_an_address() -> None:
    made = view((Button("OK", "open"), Button("open it", url="https://bot.example.org/in/x")))
    assert made is not None
    rows = cast(list[Any], made.to_components())
    checking.message({"components": rows})
    pressed, leading = rows[0]["components"]
    assert (pressed["custom_id"], pressed.get("url")) == ("open", None)
    assert (leading["style"], leading["url"], "custom_id" in leading) == (5, "https://bot.example.org/in/x", False)
