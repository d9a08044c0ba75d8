"""Threads of questions: who follows them, and what they show."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine
from pathlib import Path
from typing import Any, Literal

from copbot.rooms.actions import Delivered, MarkThread, Say
from copbot.rooms.text import Span
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.world import MANAGE_CHANNELS


def run(test: Coroutine[Any, Any, None]) -> None:
    """Play it."""
    asyncio.run(test)


def shown(bot: Bot, post: str) -> list[str]:
    """The names of the tags on a post."""
    world = bot.discord.server.world
    thread = world.channels[post]
    names = {tag["id"]: tag["name"] for tag in world.channels[thread["parent_id"]]["available_tags"]}
    return [names[tag] for tag in thread["applied_tags"]]


def test_the_asker_follows_the_thread_of_her_question_and_nobody_is_pinged(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, world = bot.discord, bot.discord.server.world
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            asked = await bot.says(lambda one: "How deep do I plant garlic" in one.text)
            await discord.server.until(lambda: world.followers.get(asked.id))
            assert world.followers[asked.id] == {discord.person("ann")}
            assert all(not message["mentions"] for message in world.said)

    run(play())


def test_who_is_asked_for_follows_and_who_asks_without_a_name_does_not(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, world = bot.discord, bot.discord.server.world
            await discord.posts("ann", "#garden", "Hello all.")
            await discord.read()
            await discord.writes_privately("ann", "/anonymous How deep do I plant garlic?")
            hidden = await bot.says(lambda one: one.room == "#garden" and "garlic" in one.text)
            await discord.server.called("POST", rf"/channels/\d+/messages/{hidden.id}/threads")
            await discord.posts("bob", "#garden", "/ask When do I prune roses?")
            open_ = await bot.says(lambda one: one.room == "#garden" and "roses" in one.text)
            await discord.server.until(lambda: world.followers.get(open_.id))
            await bot.settled()
            assert world.followers == {open_.id: {discord.person("bob")}}

    run(play())


def test_a_post_that_is_no_question_loses_its_tags_and_nothing_else(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help!") as bot:
            discord, people, until = bot.discord, bot.discord.server.people, bot.discord.server.until
            ann, bob = discord.person("ann"), discord.person("bob")
            for one in (ann, bob):
                people.is_in(one, discord.guild("#help"))
            post = people.post(ann, discord.room("#help"), "My roses", "Look at them.")
            await until(lambda: shown(bot, post) == ["Open"])
            people.invoke(bob, post, "noquestion")
            await until(lambda: shown(bot, post) == [])
            await bot.settled()
            state = discord.server.world.channels[post]["thread_metadata"]
            assert (state["archived"], state["locked"]) == (False, False)

    run(play())


def test_any_post_of_a_forum_is_a_question_and_shows_from_the_first_minute_how_far_it_is(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help!") as bot:
            discord, people, until = bot.discord, bot.discord.server.people, bot.discord.server.until
            ann, forum = discord.person("ann"), discord.room("#help")
            people.is_in(ann, discord.guild("#help"))
            post = people.post(ann, forum, "My roses", "The leaves are yellow.")
            await until(lambda: shown(bot, post) == ["Open"])
            await discord.posts("bob", "#help", "What did you give them so far?", thread=post)
            await until(lambda: shown(bot, post) == ["Waiting for asker"])
            await discord.posts("ann", "#help", "Just water.", thread=post)
            await until(lambda: shown(bot, post) == ["Open"])
            await discord.posts("bob", "#help", "Give them some iron.", thread=post)
            await until(lambda: shown(bot, post) == ["Answered"])
            people.invoke(ann, post, "close")
            await until(lambda: shown(bot, post) == ["Closed"])
            names = [tag["name"] for tag in discord.server.world.channels[forum]["available_tags"]]
            assert names == ["Open", "Waiting for asker", "Answered", "Closed"]

    run(play())


def test_a_forums_own_names_of_the_tags_are_used_and_other_tags_stay(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#chat") as bot:
            discord, people, world = bot.discord, bot.discord.server.people, bot.discord.server.world
            guild = discord.guild("#chat")
            forum = people.forum(guild, "help", ("Roses", "❓ To do", "Your turn", "Solved", "Archive"))
            # The bot may make no tags there.
            people.overwrite(forum, world.bot, deny=MANAGE_CHANNELS)
            await discord.make_moderator("mia")
            discord.named["community"] += (forum,)
            await bot.stop()
            await bot.start()
            await discord.read()
            await discord.posts("mia", "#chat", "/settings qa.tags To do, Your turn, Solved, Archive")
            await bot.says(lambda one: one.person == "mia")
            ann = discord.person("ann")
            people.is_in(ann, guild)
            roses = world.channels[forum]["available_tags"][0]["id"]
            post = people.post(ann, forum, "My roses", "The leaves are yellow.")
            world.channels[post]["applied_tags"] = [roses]
            await discord.server.until(lambda: "❓ To do" in shown(bot, post))
            people.write(discord.person("mia"), post, "What did you give them so far?")
            await discord.server.until(lambda: "Your turn" in shown(bot, post))
            assert "❓ To do" not in shown(bot, post)

    run(play())


def test_what_the_bot_changed_a_moment_ago_counts_before_it_hears_of_it(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help!") as bot:
            discord, world = bot.discord, bot.discord.server.world
            forum = discord.room("#help")
            begun = await bot.deliver(1, Say(room=forum, text=(Span("hello"),)))
            assert isinstance(begun, Delivered)
            post, gateway = str(begun.id), discord.server.gateway
            await gateway.settled()
            gateway.hold()
            states: tuple[Literal["open", "answered", "closed"], ...] = (
                "open",
                "answered",
                "open",
                "closed",
                "closed",
                "open",
            )
            for row, state in enumerate(states, 2):
                assert await bot.deliver(row, MarkThread(room=forum, thread=post, state=state)) == Delivered(None)
            gateway.release()
            names = [tag["name"] for tag in world.channels[forum]["available_tags"]]
            assert names == ["Open", "Answered", "Closed"]
            assert shown(bot, post) == ["Open"]
            assert not world.channels[post]["thread_metadata"]["archived"]

    run(play())
