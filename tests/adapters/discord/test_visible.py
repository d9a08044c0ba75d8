"""Greetings on Discord name channels and people as something to tap: only for who sees them, and nobody is pinged."""

from __future__ import annotations

import asyncio
from pathlib import Path

from copbot.rooms.actions import Delivered, Say, TellPrivately
from copbot.rooms.text import Span
from tests.adapters.discord.bot import running
from tests.adapters.discord.world import VIEW

_PEOPLE, _STAFF = "#introductions", "#staff"


def test_channels_are_tapped_by_who_sees_them_and_nobody_is_pinged(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, world = bot.discord, bot.discord.server.world
            guild = discord.guild("#garden")
            for name in (_PEOPLE, _STAFF):
                await discord.open_channel(name, guild)
            people = discord.server.people
            people.overwrite(discord.room(_STAFF), guild, deny=VIEW)
            people.overwrite(discord.room(_STAFF), world.bot, allow=VIEW)
            await discord.make_member("ann", "#garden")
            await discord.make_member("bob", "#garden")
            people.overwrite(discord.room(_STAFF), discord.person("bob"), allow=VIEW)
            people.blink(guild)
            await discord.read()
            garden, intro, staff = (discord.room(name) for name in ("#garden", _PEOPLE, _STAFF))
            ann, bob = discord.person("ann"), discord.person("bob")
            words = (
                Span("See "),
                Span(_PEOPLE, "room", intro),
                Span(" and "),
                Span(_STAFF, "room", staff),
                Span(" or ask "),
                Span("bob", "person", bob),
            )
            actions: tuple[Say | TellPrivately, ...] = (
                Say(room=garden, text=words),
                TellPrivately(person=ann, text=words),
                TellPrivately(person=bob, text=words),
            )
            told = []
            for row, action in enumerate(actions, 1):
                result = await bot.deliver(row, action)
                assert isinstance(result, Delivered)
                told.append(world.find(result.id or ""))
            hidden = f"See <#{intro}> and \\{_STAFF} or ask <@{bob}>"
            assert [one["content"] for one in told] == [
                hidden,
                hidden,
                f"See <#{intro}> and <#{staff}> or ask <@{bob}>",
            ]
            assert all(one["mentions"] == [] and not one["mention_everyone"] for one in told)
            assert {one.text for one in await discord.said()} == {f"See {_PEOPLE} and {_STAFF} or ask bob"}

    asyncio.run(play())


def test_what_the_bot_says_of_a_place_leads_to_its_channel(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, world = bot.discord, bot.discord.server.world
            await discord.posts("ann", "#garden", "/welcome")
            await bot.says(lambda one: one.text.startswith("Welcome to #garden, ann!"))
            (message,) = (one for one in world.said if one["content"].startswith("Welcome"))
            assert message["content"].startswith(f"Welcome to <#{discord.room('#garden')}>, ann!")
            assert (message["mentions"], message["mention_everyone"]) == ([], False)

    asyncio.run(play())
