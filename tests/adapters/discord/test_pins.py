"""The bot pins its own messages, where it may."""

from __future__ import annotations

import asyncio
from pathlib import Path

from copbot.rooms.actions import Delivered, Failed, Failure, Pin, Say
from copbot.rooms.text import text
from tests.adapters.discord.bot import running
from tests.adapters.discord.world import PIN_MESSAGES


def test_a_message_is_pinned_and_unpinned_and_the_notice_of_it_is_nothing(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            world, room = bot.discord.server.world, bot.discord.room("#help")
            bot.discord.server.people.overwrite(room, world.bot, allow=PIN_MESSAGES)
            said = await bot.deliver(7, Say(room=room, text=text("a list")))
            assert isinstance(said, Delivered)
            message = said.id or ""
            for row in (8, 9):
                assert await bot.deliver(row, Pin(room=room, message=message)) == Delivered()
            assert world.message(room, message)["pinned"]
            for row in (10, 11):
                assert await bot.deliver(row, Pin(room=room, message=message, on=False)) == Delivered()
            assert not world.message(room, message)["pinned"]
            await bot.settled()
            assert [one.text for one in await bot.discord.said()] == ["a list"]
            gone = await bot.deliver(12, Pin(room=room, message="999"))
            assert isinstance(gone, Failed)
            assert gone.why is Failure.GONE

    asyncio.run(play())


def test_without_the_right_nothing_is_pinned(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#help") as bot:
            world, room = bot.discord.server.world, bot.discord.room("#help")
            bot.discord.server.people.overwrite(room, world.bot, deny=PIN_MESSAGES)
            said = await bot.deliver(7, Say(room=room, text=text("a list")))
            assert isinstance(said, Delivered)
            result = await bot.deliver(8, Pin(room=room, message=said.id or ""))
            assert isinstance(result, Failed)
            assert result.why is Failure.NO_PERMISSION

    asyncio.run(play())
