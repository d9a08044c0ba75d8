"""A talk on the loopback servers, played by the real adapters; and the page of what the servers hold then."""

from __future__ import annotations

import asyncio
import re
from pathlib import Path

from copbot.rehearsal.scenario import read
from tests.adapters.contract import Contract
from tests.adapters.discord.counterpart import Discord
from tests.adapters.telegram.counterpart import Telegram
from tests.memory import in_file
from tests.shown import discord, telegram
from tests.shown.page import Place, render

PLATFORMS = ("discord", "telegram")
_HERE = Path(__file__).parent
_CODE = re.compile(r"<b>[A-Z0-9]{8}</b>")
"""A code of an invitation, which is another each time."""


def page(platform: str, folder: Path) -> str:
    """The page of a platform; its database lies in the folder meanwhile."""
    made = render(platform.capitalize(), asyncio.run(_played(platform, folder)), "copbot")
    return _CODE.sub("<b>K7M2QX9P</b>", made)


async def _played(platform: str, folder: Path) -> list[Place]:
    steps = read((_HERE / f"{platform}.chat").read_text(encoding="utf8").splitlines())
    database = in_file(folder / f"{platform}.db")
    there = await (Discord if platform == "discord" else Telegram).begin()
    try:
        await Contract(database, {platform: there}).play(steps)
        return discord.places(there) if isinstance(there, Discord) else telegram.places(there)
    finally:
        await there.close()
        database.dispose()
