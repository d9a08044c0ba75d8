"""Webhooks of proxies speak for people; other webhooks are bots."""

from __future__ import annotations

import asyncio
from pathlib import Path

from adapters.discord.settings import DiscordSettings
from copbot.rooms.events import MessageDeleted, MessageEdited, MessagePosted, Person
from tests.adapters.discord.bot import running

PROXY = 466378653216014359
HOW = "Does anyone know how I can prune a pear tree?"


def test_a_proxy_speaks_for_somebody_and_another_webhook_for_nobody(tmp_path: Path) -> None:
    async def play() -> None:
        async with running(tmp_path, "#garden", settings=DiscordSettings(proxies=(PROXY,))) as bot:
            discord = bot.discord
            channel, people = discord.room("#garden"), discord.server.people
            original = await discord.posts("ann", "#garden", f"L: {HOW}")
            copy = people.hook("900000000000000001", "Luna [d]", channel, HOW, application=str(PROXY))
            assert original is not None
            people.delete(original)
            people.hook("900000000000000002", "News", channel, "Does anyone know that there is a sale?")
            people.edit(copy, f"{HOW} It is old.")
            last = "Luna: in winter."
            await discord.posts("bob", "#garden", last)
            await discord.server.until(lambda: [one.state for one in bot.questions()] == ["answered"])
            # It is in the database a moment before it is known to be committed.
            await discord.until(
                lambda: any(isinstance(one, MessagePosted) and one.text == last for one in discord.heard)
            )
            assert any(isinstance(one, MessageDeleted) for one in discord.heard)
            heard = {one.message: one for one in discord.heard if isinstance(one, MessagePosted | MessageEdited)}
            assert heard[copy].author == Person(id=f"{PROXY}:luna", name="Luna", bridged=True)
            assert isinstance(heard[copy], MessageEdited)
            assert [one.author.bot for one in heard.values() if one.text.endswith("a sale?")] == [True]
            # It asks of its members when it is back; of who is a proxy's Discord knows nothing.
            await bot.stop()
            await bot.start()
            await discord.read()
            assert f"{PROXY}:luna" in await bot.inside("#garden")

    asyncio.run(play())
