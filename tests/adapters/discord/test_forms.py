"""Forms, menus and what is offered to who is typing, on a Discord of our own with a real engine."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.forms import form
from copbot.features import ALL
from copbot.language.languages import LANGUAGES
from tests.adapters.discord import checking
from tests.adapters.discord.bot import WITHIN, Bot, running
from tests.adapters.discord.crowd import MANY, crowd
from tests.adapters.discord.interactions import DEFERRED, MODAL, Interaction
from tests.adapters.discord.world import MODERATE_MEMBERS

COMMANDS = [command for feature in ALL for command, _ in feature.commands.values()]


def run(test: Coroutine[Any, Any, None]) -> None:
    """Play it."""
    asyncio.run(test)


async def shown(bot: Bot, person: str, command: str, options: dict[str, Any] | None = None) -> Interaction:
    """What a command that somebody gives in #garden leads to, once it has been answered."""
    discord = bot.discord
    who = discord.person(person)
    discord.server.people.is_in(who, discord.guild("#garden"))
    given = discord.server.people.invoke(who, discord.room("#garden"), command, options)
    await given.done.wait()
    return given


@pytest.mark.parametrize("code", LANGUAGES)
def test_discord_takes_all_forms(code: str) -> None:
    for command in COMMANDS:
        if command.form:
            made = form(command, {"member": "1" * 19}, code)
            assert made is not None
            checking.modal(dict(made.to_dict()))
            told = {field.option for field in command.form}
            assert told <= {option.name for option in command.options}


def test_what_would_not_fit_beside_the_form_is_not_lost() -> None:
    command = next(one for one in COMMANDS if one.name == "propose")
    assert form(command, {"what": "x" * 100}, "en") is None


def test_what_is_typed_into_a_form_is_kept_before_it_is_acknowledged(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            asked = await shown(bot, "ann", "ask")
            filled = bot.discord.server.people.fill(
                bot.discord.person("ann"), asked, {"title": "When do I prune roses?"}
            )
            await filled.done.wait()
            assert [one.detected for one in bot.questions()] == [False]

    run(play())


def test_a_question_without_its_words_is_asked_for_in_a_form(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            people.is_in(discord.person("bob"), discord.guild("#garden"))
            await discord.posts("bob", "#garden", "Good morning!")
            asked = await shown(bot, "ann", "ask", {"member": discord.person("bob")})
            assert asked.answered == MODAL
            assert asked.form is not None
            labels = [one["label"] for row in asked.form["components"] for one in row["components"]]
            assert labels[0] == "Your question, in one line"
            values = {"title": "Why are my roses yellow?", "details": "They get water.\nEvery day.", "tried": "Coffee"}
            sent = people.fill(discord.person("ann"), asked, values)
            await sent.done.wait()
            assert sent.answered == DEFERRED
            # It was put to bob alone, who was named before the form came.
            told = await bot.says(lambda one: one.person == "bob" and "Why are my roses yellow?" in one.text)
            assert "They get water.\nEvery day." in told.text
            assert "Tried so far: Coffee" in told.text

    run(play())


def test_a_form_that_is_shut_again_leads_to_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            asked = await shown(bot, "ann", "ask")
            assert asked.answered == MODAL
            await bot.discord.read()
            assert bot.outbox() == []
            assert bot.questions() == []

    run(play())


def test_asked_before_in_a_messages_menu_asks_which_one_in_a_form(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            await bot.says(lambda one: one.room == "#garden" and "garlic" in one.text)
            await discord.posts("cas", "#garden", "/ask How deep does garlic go?")
            second = await bot.says(lambda one: one.room == "#garden" and "does garlic go" in one.text)
            cas = discord.person("cas")
            asked = people.menu(cas, second.id, "This was asked before")
            await asked.done.wait()
            assert asked.answered == MODAL
            people.fill(cas, asked, {"of": "1"})
            said = await bot.says(lambda one: "same as" in one.text.lower() or "asked before" in one.text.lower())
            assert said.room == "#garden"

    run(play())


def test_a_point_given_in_the_menu_is_taken_back_there(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.make_moderator("mia")
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            asked = await bot.says(lambda one: one.room == "#garden" and "garlic" in one.text)
            await discord.server.called("POST", rf"/channels/\d+/messages/{asked.id}/threads")
            answer = await discord.posts("bob", "#garden", "Two fingers deep.", thread=asked.id)
            assert answer is not None
            people.menu(discord.person("mia"), answer, "Moderate this message")
            offered = await bot.says(lambda one: one.person == "mia" and bool(one.buttons))
            await discord.presses("mia", offered.id, "insightful")
            await bot.says(lambda one: one.person == "mia" and "from 1 to 2" in one.text)
            people.menu(discord.person("mia"), answer, "Take my moderation back")
            await bot.says(lambda one: one.person == "mia" and "undone" in one.text)

    run(play())


def test_who_moderates_by_whatever_right_is_shown_what_is_for_moderators(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            mia, guild = discord.person("mia"), discord.guild("#garden")
            people.is_in(mia, guild)
            people.give(mia, guild, people.role(guild, "timeouts", MODERATE_MEMBERS))
            assert {"status", "takeback", "settings", "name"} <= people.shown(mia, discord.room("#garden")).keys()
            people.invoke(mia, discord.room("#garden"), "status")
            await bot.says(lambda one: one.person == "mia")

    run(play())


def test_of_two_hundred_at_once_each_is_acknowledged_and_answered_while_the_engine_is_busy(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            # How long it takes is told by the benchmark; a busy machine fails no test.
            bot.discord.server.interactions.answer_within = WITHIN
            begun = await crowd(bot)
            assert {one.answered for one in begun} == {DEFERRED}
            await bot.discord.server.until(lambda: all(one.seen for one in begun))
            assert len({one.user for one in begun}) == MANY

    run(play())
