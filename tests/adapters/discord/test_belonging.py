"""Which servers and channels belong, who is in them, and who may decide what, on Discord."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

import pytest

from adapters.discord.settings import DiscordSettings
from copbot.rooms.actions import Failed, Failure, Look
from copbot.rooms.events import MemberJoined, MemberLeft, RoomKnown, RoomLost
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.world import MANAGE_GUILD, MANAGE_MESSAGES, VIEW


def run(test: Coroutine[Any, Any, None]) -> None:
    """Play it."""
    asyncio.run(test)


@asynccontextmanager
async def _foreign(folder: Path, settings: DiscordSettings | None = None) -> AsyncIterator[tuple[Bot, str]]:
    """A bot in a server of somebody whom nobody knows, with two channels; and that server."""
    async with running(folder, settings=settings) as bot:
        discord = bot.discord
        guild = discord.server.people.guild("foreign", owner=discord.person("eve"))
        await discord.open_channel("#zebras", guild, community=None)
        await discord.open_channel("#apes", guild, community=None)
        await discord.read()
        yield bot, guild


def _said(bot: Bot) -> list[str]:
    """In which rooms the bot said something."""
    world, rooms = bot.discord.server.world, bot.discord
    names = {rooms.room(name): name for name in ("#zebras", "#apes")}
    return [names[one["channel_id"]] for one in world.said if one["channel_id"] in names]


def test_a_second_server_is_told_what_the_bot_is_once_and_nothing_else(tmp_path: Path) -> None:
    async def play() -> None:
        async with _foreign(tmp_path) as (bot, _):
            discord = bot.discord
            await bot.says(lambda one: one.room == "#zebras")
            for room in ("#zebras", "#apes"):
                await discord.posts("eve", room, "How deep do I plant garlic?")
                await discord.posts("eve", room, "/open")
            await discord.read()
            await bot.settled()
            # In the channel where Discord says who comes, and in no other.
            assert _said(bot) == ["#zebras"]
            assert all(not one.named and one.house for one in discord.heard if isinstance(one, RoomKnown))
            assert await bot.inside("#zebras") == {}
            await bot.stop()
            await bot.start()
            await discord.read()
            await bot.settled()
            assert _said(bot) == ["#zebras"]

    run(play())


def test_an_administrator_claims_a_server_once_for_all_its_channels(tmp_path: Path) -> None:
    async def play() -> None:
        async with _foreign(tmp_path) as (bot, guild):
            discord, people = bot.discord, bot.discord.server.people
            await bot.says(lambda one: one.room == "#zebras")
            bob, code = discord.person("bob"), bot.code()
            people.join(bob, guild)
            helpers = people.role(guild, "helpers", MANAGE_MESSAGES)
            people.give(bob, guild, helpers)
            await discord.read()
            await discord.posts("bob", "#apes", f"/setup claim {code}")
            await discord.read()
            assert await bot.inside("#apes") == {}
            people.change_role(guild, helpers, MANAGE_GUILD)
            await discord.read()
            await discord.posts("bob", "#apes", f"/setup claim {code}")
            await discord.posts("eve", "#zebras", "Good morning!")
            await discord.read()
            await bot.settled()
            assert discord.person("eve") in await bot.inside("#zebras")
            # A channel that is made later belongs with the others; a second server does not.
            await discord.open_channel("#birds", guild, community=None)
            await discord.open_room("#other", community=None)
            await discord.read()
            await discord.posts("eve", "#birds", "Good morning!")
            await discord.posts("eve", "#other", f"/setup claim {code}")
            await discord.posts("eve", "#other", "Good morning!")
            await discord.read()
            assert discord.person("eve") in await bot.inside("#birds")
            assert await bot.inside("#other") == {}

    run(play())


def test_a_server_that_is_named_belongs_and_names_of_its_channels_choose_the_community(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            await bot.stop()
            guild = int(discord.guild("#garden"))
            await discord.open_channel("#kitchen", str(guild), community=None)
            discord.named.update({"gardeners": (), "cooks": ("#kitchen",)})
            bot.settings = DiscordSettings(servers=(guild,))
            discord.heard.clear()
            await bot.start()
            await discord.read()
            told = {one.name: (one.named, one.community) for one in discord.heard if isinstance(one, RoomKnown)}
            assert told == {"#garden": (True, "community"), "#kitchen": (True, "cooks")}
            assert bot.community_of("#kitchen") == "cooks"

    run(play())


@pytest.mark.parametrize("how", ["leaves", "loses the role", "is denied it", "the role is denied it"])
def test_who_does_not_see_a_channel_any_more_is_in_it_no_more(tmp_path: Path, how: str) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, room, bob = discord.guild("#garden"), discord.room("#garden"), discord.person("bob")
            people.join(bob, guild)
            role = people.role(guild, "insiders", 0)
            people.give(bob, guild, role)
            people.overwrite(room, guild, deny=VIEW)
            people.overwrite(room, role, allow=VIEW)
            people.overwrite(room, discord.server.world.bot, allow=VIEW)
            await discord.read()
            await discord.posts("bob", "#garden", "Good morning!")
            await discord.read()
            assert bob in await bot.inside("#garden")
            assert await bot.member("#garden", "bob") is not None
            match how:
                case "leaves":
                    people.leave(bob, guild)
                case "loses the role":
                    people.give(bob, guild, role, away=True)
                case "is denied it":
                    people.overwrite(room, bob, deny=VIEW)
                case _:
                    people.overwrite(room, role, deny=VIEW)
            await discord.until(lambda: any(isinstance(one, MemberLeft) for one in discord.heard))
            assert bob not in await bot.inside("#garden")
            assert await bot.member("#garden", "bob") is None

    run(play())


def test_who_went_or_was_demoted_while_the_bot_was_away(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, bob, cas = discord.guild("#garden"), discord.person("bob"), discord.person("cas")
            role = people.role(guild, "helpers", MANAGE_MESSAGES)
            for one in (bob, cas):
                people.join(one, guild)
                people.give(one, guild, role)
            await discord.read()
            held = await bot.inside("#garden")
            assert (held[bob], held[cas]) == (True, True)
            await bot.stop()
            people.leave(bob, guild)
            people.give(cas, guild, role, away=True)
            await bot.start()
            await discord.read()
            held = await bot.inside("#garden")
            assert bob not in held
            assert held[cas] is False
            # The same when it was thrown out in between.
            people.remove_bot(guild)
            await discord.until(lambda: type(discord.heard[-1]).__name__ == "RoomLost")
            discord.server.world.guilds[guild].members.pop(cas)
            people.add_bot(guild)
            await discord.until(lambda: any(isinstance(o, MemberLeft) and o.person.id == cas for o in discord.heard))
            assert cas not in await bot.inside("#garden")

    run(play())


def test_rooms_that_went_while_the_bot_was_away_are_lost(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", "#kitchen", "#attic") as bot:
            discord, people = bot.discord, bot.discord.server.people
            await discord.read()
            await bot.stop()
            people.remove_channel(discord.room("#kitchen"))
            people.remove_bot(discord.guild("#attic"))
            await bot.start()
            lost = {discord.room("#kitchen"), discord.room("#attic")}
            await discord.until(lambda: {one.room for one in discord.heard if isinstance(one, RoomLost)} == lost)

    run(play())


def test_a_channel_that_was_named_is_listened_to_whatever_it_is_called_later(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", settings=DiscordSettings(channels=("#garden",))) as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild = discord.guild("#garden")
            await bot.stop()
            people.rename(discord.room("#garden"), "orchard")
            other = people.text(guild, "garden")
            await bot.start()
            await discord.read()
            await discord.posts("ann", "#garden", "/ask How deep do I plant garlic?")
            await bot.says(lambda one: "garlic" in one.text)
            assert not any(one.room == other for one in discord.heard)

    run(play())


def test_members_are_looked_up_with_their_rights(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, bob = discord.guild("#garden"), discord.person("bob")
            # Not told of by anything that happened.
            people.is_in(bob, guild)
            seen = await bot.member("#garden", "bob")
            assert seen is not None
            assert (seen.name, seen.moderator, seen.administrator) == ("bob", False, False)
            people.join(cas := discord.person("cas"), guild)
            people.give(cas, guild, people.role(guild, "boss", MANAGE_GUILD))
            await discord.read()
            seen = await bot.member("#garden", "cas")
            assert seen is not None
            assert (seen.moderator, seen.administrator) == (True, True)
            assert await bot.member("#garden", "nobody") is None

    run(play())


def test_who_has_yet_to_agree_to_the_rules_is_not_in_yet(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, bob = discord.guild("#garden"), discord.person("bob")
            people.join(bob, guild, pending=True)
            await discord.read()
            assert not any(isinstance(one, MemberJoined) for one in discord.heard)
            assert await bot.member("#garden", "bob") is None
            people.agrees(bob, guild)
            await discord.until(lambda: any(isinstance(one, MemberJoined) for one in discord.heard))
            assert await bot.member("#garden", "bob") is not None

    run(play())


def test_who_agrees_to_the_rules_while_the_bot_is_away_is_met_when_it_is_back(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, bob, cas = discord.guild("#garden"), discord.person("bob"), discord.person("cas")
            people.join(bob, guild, pending=True)
            people.join(cas, guild, pending=True)
            await discord.read()
            await bot.stop()
            people.agrees(bob, guild)
            await bot.start()
            await discord.until(lambda: any(isinstance(one, MemberJoined) for one in discord.heard))
            came = [one.person.id for one in discord.heard if isinstance(one, MemberJoined)]
            assert came == [bob]
            assert await bot.member("#garden", "cas") is None

    run(play())


def test_privately_nobody_has_rights(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            await discord.make_moderator("mia", "#garden")
            await discord.read()
            await discord.writes_privately("mia", "hello")
            await discord.until(lambda: any(one.private for one in discord.heard))
            authors: list[Any] = [getattr(one, "author", None) for one in discord.heard if one.private]
            assert [(one.moderator, one.administrator) for one in authors] == [(False, False)]

    run(play())


def test_there_is_no_need_to_look(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            looked = await bot.deliver(1, Look(room=bot.discord.room("#garden"), message="1", emoji="👀"))
            assert isinstance(looked, Failed)
            assert looked.why is Failure.NOT_SUPPORTED

    run(play())


def test_where_some_channels_are_named_the_others_are_left_in_peace(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord = bot.discord
            await bot.stop()
            guild = discord.server.people.guild("half")
            await discord.open_channel("#zebras", guild, community=None)
            await discord.open_channel("#apes", guild)
            await bot.start()
            await discord.read()
            await discord.posts("eve", "#zebras", "Good morning!")
            await discord.posts("eve", "#apes", "Good morning!")
            await discord.read()
            await bot.settled()
            assert _said(bot) == []
            assert await bot.inside("#zebras") == {}
            assert discord.person("eve") in await bot.inside("#apes")

    run(play())
