"""What the doctor says of Discord."""

from __future__ import annotations

import asyncio

import pytest

from adapters.discord import doctor
from adapters.discord.settings import DiscordSettings
from copbot.running.config import Naming
from copbot.running.doctor import Finding
from tests.adapters.discord.server import Server
from tests.adapters.discord.world import ADD_REACTIONS, VIEW


async def _examined(settings: DiscordSettings) -> list[Finding]:
    return [finding async for finding in doctor.make(settings, Naming())()]


def test_all_is_well(monkeypatch: pytest.MonkeyPatch) -> None:
    async def play() -> None:
        async with Server() as server:
            guild = server.people.guild("Gardeners")
            server.people.text(guild, "garden")
            server.people.forum(guild, "help")
            server.people.text(guild, "voice", 2)
            monkeypatch.setenv("COPBOT_DISCORD_TOKEN", server.token)
            found = await _examined(server.settings())
        assert all(one.well for one in found), [one.line for one in found]
        about = [one.about for one in found]
        assert "discord #garden (Gardeners)" in about
        assert any("scope=bot" in one.says and "applications.commands" in one.says for one in found)

    asyncio.run(play())


def test_each_thing_that_is_wrong_has_a_line(monkeypatch: pytest.MonkeyPatch) -> None:
    async def play() -> None:
        async with Server() as server:
            people = server.people
            guild = people.guild("Gardeners", bot_can=0)
            garden, hidden = people.text(guild, "garden"), people.text(guild, "hidden")
            people.overwrite(garden, server.world.bot, deny=ADD_REACTIONS)
            people.overwrite(hidden, server.world.bot, deny=VIEW)
            server.rest.flags = 0
            monkeypatch.setenv("COPBOT_DISCORD_TOKEN", server.token)
            settings = DiscordSettings(servers=(int(guild), 5), channels=("#garden", "nowhere"))
            found = await _examined(server.settings(settings))
            monkeypatch.setenv("COPBOT_DISCORD_TOKEN", "wrong")
            wrong = await _examined(server.settings())
            monkeypatch.delenv("COPBOT_DISCORD_TOKEN")
            none = await _examined(server.settings())
        bad = {one.about: one for one in found if not one.well}
        assert set(bad) == {
            "discord Message Content Intent",
            "discord Server Members Intent",
            "discord server 5",
            "discord #garden (Gardeners)",
            "discord channel nowhere",
        }
        assert "Add Reactions" in bad["discord #garden (Gardeners)"].mend
        assert "Manage Threads" in bad["discord #garden (Gardeners)"].says
        assert [one.well for one in wrong] == [False]
        assert "COPBOT_DISCORD_TOKEN" in none[0].mend

    asyncio.run(play())
