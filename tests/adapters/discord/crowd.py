"""A crowd that uses the bot all at once; `python -m benchmarks.crowd` tells how long that takes it."""

from __future__ import annotations

from tests.adapters.discord.bot import Bot
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
