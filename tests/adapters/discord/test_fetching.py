"""Pictures that people posted on Discord are fetched from Discord's hosts, and from nowhere else."""

from __future__ import annotations

import asyncio
from pathlib import Path

import discord
import pytest
import yarl

from adapters.discord.fetching import _is_discords
from copbot.rooms.events import MessagePosted
from copbot.rooms.files import Attached, FileKind
from copbot.running.live import AdapterError
from tests.adapters.discord.bot import Bot, running
from tests.pictures import picture


async def _fetched(bot: Bot, source: str, most: int = 1000) -> bytes:
    done = asyncio.run_coroutine_threadsafe(bot.adapter.fetch(source, most), bot.hub._loop)  # type: ignore[attr-defined]
    return bytes(await asyncio.wrap_future(done))


def test_the_bytes_come_as_they_are_as_long_as_the_message_is_there(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden") as bot:
            leaf = Attached(FileKind.PICTURE, "leaf.png")
            message = await bot.discord.posts("ann", "#garden", "see", files=(leaf,))
            assert message is not None
            await bot.discord.read()
            [told] = [one for one in bot.discord.heard if isinstance(one, MessagePosted) and one.text == "see"]
            source = told.files[0].source
            assert await _fetched(bot, source) == picture()
            with pytest.raises(AdapterError, match="too large"):
                await _fetched(bot, source, most=0)
            held = bot.discord.server.world.find(message)["attachments"][0]
            for elsewhere in (
                "http://127.0.0.1:1/x",
                "https://cdn.discordapp.com.evil.example/x",
                "file:///etc/passwd",
            ):
                held["url"] = elsewhere
                with pytest.raises(AdapterError, match="elsewhere"):
                    await _fetched(bot, source)
            await bot.discord.deletes("ann", message)
            with pytest.raises(discord.NotFound):
                await _fetched(bot, source)

    asyncio.run(play())


@pytest.mark.parametrize(
    ("address", "good"),
    [
        ("https://cdn.discordapp.com/attachments/1/2/a.png?ex=1", True),
        ("https://media.discordapp.net/attachments/1/2/a.png", True),
        ("http://cdn.discordapp.com/attachments/1/2/a.png", False),
        ("https://cdn.discordapp.com:444/a.png", False),
        ("https://cdn.discordapp.com@evil.example/a.png", False),
        ("https://discord.com/api/v10/users/@me", False),
        ("http://169.254.169.254/latest/meta-data", False),
    ],
)
def test_which_addresses_are_discords(address: str, good: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(discord.http.Route, "BASE", "https://discord.com/api/v10")
    assert _is_discords(yarl.URL(address)) is good
