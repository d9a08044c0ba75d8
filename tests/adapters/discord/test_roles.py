"""Roles of a server are given to members and newcomers, and what people do with them counts."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest
import structlog

from adapters.discord import doctor
from adapters.discord.settings import DiscordSettings
from copbot.rooms.actions import Delivered, Failed, Failure, SetRole
from copbot.rooms.events import RoleChanged
from copbot.running.config import Naming
from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.server import Server
from tests.adapters.discord.world import ALL, MANAGE_MESSAGES, MANAGE_ROLES, VIEW

_COMMON = {"roles": {"member": "members", "newcomer": "@newcomers"}}


def _holds(bot: Bot, person: str, role: str) -> bool:
    guild = bot.discord.server.world.guilds[bot.discord.guild("#garden")]
    return role in guild.members[bot.discord.person(person)]["roles"]


def _above_all(bot: Bot, guild: str) -> None:
    world = bot.discord.server.world
    own = world.guilds[guild].members[world.bot]["roles"][0]
    bot.discord.server.people.move_role(guild, own, 100)


def test_members_and_newcomers_have_the_roles_that_were_named(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", common=_COMMON) as bot:
            discord, people, server = bot.discord, bot.discord.server.people, bot.discord.server
            guild, bob = discord.guild("#garden"), discord.person("bob")
            members, newcomers = people.role(guild, "members", 0), people.role(guild, "newcomers", 0)
            _above_all(bot, guild)
            people.join(bob, guild)
            await server.until(lambda: _holds(bot, "bob", newcomers))
            await discord.posts("bob", "#garden", "/join")
            await server.until(lambda: _holds(bot, "bob", members))
            await discord.posts("bob", "#garden", "/leave")
            await server.until(lambda: not _holds(bot, "bob", members))
            assert _holds(bot, "bob", newcomers)
            # Of what the bot has done itself it does not hear as of something that people do.
            await discord.read()
            assert not [one for one in discord.heard if isinstance(one, RoleChanged)]

    asyncio.run(play())


def test_whom_people_give_the_role_is_a_member_and_who_loses_it_is_none(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", common=_COMMON) as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, room, ann = discord.guild("#garden"), discord.room("#garden"), discord.person("ann")
            people.join(ann, guild)
            members = people.role(guild, "members", 0)
            _above_all(bot, guild)
            # Only members see the room: who loses the role is told of all the same.
            people.overwrite(room, discord.server.world.bot, allow=VIEW)
            people.overwrite(room, members, allow=VIEW)
            people.overwrite(room, guild, deny=VIEW)
            await discord.read()
            people.give(ann, guild, members)
            await discord.read()
            assert ann in await bot.inside("#garden")
            await discord.posts("ann", "#garden", "/join")
            await bot.says(lambda one: one.text.startswith("You are a member."))
            people.give(ann, guild, members, away=True)
            await discord.read()
            assert [one.on for one in discord.heard if isinstance(one, RoleChanged)] == [True, False]
            assert ann not in await bot.inside("#garden")
            people.overwrite(room, guild, allow=VIEW)
            await discord.read()
            await discord.posts("ann", "#garden", "/leave")
            await bot.says(lambda one: "not on the list" in one.text)

    asyncio.run(play())


def test_what_people_did_with_roles_while_the_bot_was_away_counts(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", common=_COMMON) as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, ann, bob, cas = discord.guild("#garden"), *(discord.person(one) for one in ("ann", "bob", "cas"))
            members = people.role(guild, "members", 0)
            _above_all(bot, guild)
            for one in (ann, bob, cas):
                people.join(one, guild)
            people.give(ann, guild, members)
            await discord.posts("cas", "#garden", "/join")
            await discord.server.until(lambda: _holds(bot, "cas", members))
            await discord.read()
            await bot.settled()
            await bot.stop()
            people.give(ann, guild, members, away=True)
            people.give(bob, guild, members)
            discord.heard.clear()
            await bot.start()

            def told() -> set[tuple[str, bool]]:
                return {(one.person.id, one.on) for one in discord.heard if isinstance(one, RoleChanged)}

            await discord.until(lambda: told() == {(ann, False), (bob, True)})
            await discord.posts("bob", "#garden", "/join")
            await bot.says(lambda one: one.text.startswith("You are a member."))
            await discord.posts("ann", "#garden", "/leave")
            await bot.says(lambda one: "not on the list" in one.text)
            # What was told once is not told again.
            await bot.stop()
            discord.heard.clear()
            await bot.start()
            await discord.read()
            assert not told()

    asyncio.run(play())


@pytest.mark.parametrize(
    ("role", "why", "mend"),
    [
        ("nothing", Failure.GONE, "make it"),
        ("twice", Failure.GONE, "by its id"),
        ("moderators", Failure.NO_PERMISSION, "only people give"),
        ("of one room", Failure.NO_PERMISSION, "only people give"),
        ("an app", Failure.NO_PERMISSION, "belongs to an integration"),
        ("high", Failure.NO_PERMISSION, "Manage Roles"),
        ("@everyone", Failure.GONE, "make it"),
    ],
)
def test_what_can_not_be_given_says_why(tmp_path: Path, role: str, why: Failure, mend: str) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            discord, people = bot.discord, bot.discord.server.people
            guild, room, ann = discord.guild("#garden"), discord.room("#garden"), discord.person("ann")
            people.is_in(ann, guild)
            people.role(guild, "moderators", MANAGE_MESSAGES)
            people.overwrite(room, people.role(guild, "of one room", 0), allow=MANAGE_MESSAGES)
            for name in ("twice", "twice", "plain"):
                people.role(guild, name, 0)
            discord.server.world.guilds[guild].roles[app := people.role(guild, "an app", 0)]["managed"] = True
            people.change_role(guild, app, 0)
            _above_all(bot, guild)
            people.move_role(guild, people.role(guild, "high", 0), 200)
            await discord.read()
            with structlog.testing.capture_logs() as logged:
                done = await bot.deliver(1, SetRole(room=room, person=ann, role=role, on=True))
            assert isinstance(done, Failed)
            assert done.why is why
            assert [mend in one["mend"] for one in logged if "role" in one["event"]] == [True]
            for on in (True, True, False, False):
                assert isinstance(await bot.deliver(2, SetRole(room=room, person=ann, role="plain", on=on)), Delivered)

    asyncio.run(play())


def test_the_doctor_says_whether_the_roles_can_be_given(monkeypatch: pytest.MonkeyPatch) -> None:
    async def play() -> None:
        async with Server() as server:
            people, world = server.people, server.world
            guild = people.guild("Gardeners", bot_can=ALL & ~(1 << 3) & ~MANAGE_ROLES)
            people.text(guild, "garden")
            people.role(guild, "members", 0)
            own = world.guilds[guild].members[world.bot]["roles"][0]
            people.move_role(guild, own, 100)
            monkeypatch.setenv("COPBOT_DISCORD_TOKEN", server.token)
            settings = server.settings(DiscordSettings())

            async def found() -> dict[str, str]:
                examined = doctor.make(settings, Naming(roles=("members", "none")))()
                return {one.about: one.mend async for one in examined if one.about.startswith("discord role")}

            before = await found()
            people.change_role(guild, own, ALL & ~(1 << 3))
            after = await found()
        assert "Manage Roles" in before["discord role members (Gardeners)"]
        assert "make it" in before["discord role none (Gardeners)"]
        assert after["discord role members (Gardeners)"] == ""

    asyncio.run(play())
