"""A crowd that uses the bot all at once; `python -m tests.adapters.discord.crowd` tells how long that takes it."""

from __future__ import annotations

import asyncio
import statistics
import sys
import tempfile
import time
from pathlib import Path

from tests.adapters.discord.bot import Bot, running
from tests.adapters.discord.interactions import Interaction

MANY = 200


async def crowd(bot: Bot, many: int = MANY) -> list[Interaction]:
    """So many people give /open in #garden at once, while all of them talk; returns when each has been acknowledged."""
    discord, people = bot.discord, bot.discord.server.people
    guild, room = discord.guild("#garden"), discord.room("#garden")
    who = [discord.person(f"member {number}") for number in range(many)]
    for one in who:
        people.is_in(one, guild)
        # So that the engine has its hands full.
        people.write(one, room, "Good morning to all of you, the dahlias are up.")
    begun = [people.invoke(one, room, "open") for one in who]
    for given in begun:
        await given.done.wait()
    return begun


async def _measured() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with running(Path(folder), "#garden") as bot:
            before = time.process_time()
            begun = await crowd(bot)
            worked = time.process_time() - before
            took = sorted(one.took for one in begun)
            told = f"median {statistics.median(took):.2f} s, last {took[-1]:.2f} s"
            # Bot, server and people are in one process here.
            sys.stdout.write(f"{MANY} interactions at once, acknowledged: {told}; {worked:.2f} s of processor time\n")


if __name__ == "__main__":
    asyncio.run(_measured())
