"""Several connections to Discord: what is whose, what each keeps, and when each begins."""

from __future__ import annotations

import asyncio
from pathlib import Path
from typing import Any

import pytest
import typer

from adapters.discord import connection
from adapters.discord.adapter import make
from adapters.discord.settings import DiscordSettings
from adapters.discord.shards import Shard
from copbot.cli import _pinned
from copbot.rooms.events import RoomLost
from copbot.running.config import Naming
from copbot.running.connections import Connections
from tests.adapters.discord.bot import running
from tests.adapters.discord.test_faults import of


def test_each_server_is_one_connections_and_private_words_are_the_firsts() -> None:
    shards = [Shard(number, 3) for number in range(3)]
    for house in (*(f"{number << 22}" for number in range(9)), None, "no number"):
        assert [shard.has(house) for shard in shards].count(True) == 1
    assert shards[0].has(None)
    assert shards[2].has(f"{5 << 22 | 77}")


def test_a_bot_has_one_for_each_or_those_that_it_is_pinned_to(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COPBOT_DISCORD_TOKEN", "secret")
    made = make(DiscordSettings(shards=3), Naming())
    assert [*Connections(made).each] == ["discord/0", "discord/1", "discord/2"]
    assert [*Connections(_pinned(made, "discord/2,discord/0")).each] == ["discord/0", "discord/2"]
    assert len(_pinned(made, "discord")) == len(_pinned(made, None)) == 3
    with pytest.raises(typer.Exit):
        _pinned(made, "discord/3")


def test_connections_begin_one_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    slept: list[float] = []

    async def sleep(seconds: float, *_: Any) -> None:
        slept.append(seconds)

    monkeypatch.setattr(connection, "APART", 5.0)
    monkeypatch.setattr(asyncio, "sleep", sleep)
    monkeypatch.setattr("time.monotonic", lambda: 100.0)
    pace = connection._Pace()

    async def begin() -> None:
        for least in (0.0, 0.0, 5.0):
            await pace.wait(least)

    asyncio.run(begin())
    assert slept == [0.0, 5.0, 10.0]


def test_each_knows_which_of_its_own_servers_went_while_it_was_away(tmp_path: Path) -> None:
    async def play() -> None:
        rooms = [f"#room{number}" for number in range(4)]
        async with running(tmp_path, *rooms) as bot:
            # First there is one connection, then there are two, each of which knows of its own.
            for settings, gone in ((DiscordSettings(shards=2), rooms[0]), (DiscordSettings(shards=2), rooms[1])):
                await bot.stop()
                bot.discord.server.gateway.forget()
                bot.discord.heard.clear()
                await bot.discord.let_in(gone, on=False)
                bot.settings = settings
                await bot.start()
                while not of(bot, RoomLost):  # noqa: ASYNC110 - by another thread
                    await asyncio.sleep(0.02)
                await bot.settled()
                assert {one.room for one in of(bot, RoomLost)} == {bot.discord.room(gone)}

    asyncio.run(play())
