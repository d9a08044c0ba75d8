"""Two bots on one PostgreSQL, a shard of Discord each; one is killed, and the other reads and answers on both."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from sqlmodel import Session, select

from adapters.discord.shards import Shard
from storage.database import Database
from storage.models import Post
from tests.adapters.discord.counterpart import Discord
from tests.conftest import Server
from tests.load.bots import Bots, running

HARD = bool(os.environ.get("COPBOT_HARD"))
SHARDS = [Shard(number, 2) for number in range(2)]
PROMISED = 15.0
"""Seconds after which another bot answers where a killed one did."""
_UNHEARD = 3.0
"""Seconds after which a client says that nobody took a command."""
_PATIENCE = 150.0


async def _until(what: Callable[[], object], patience: float = _PATIENCE) -> bool:
    """Wait for it; False if it doesn't come in time, in seconds."""
    ends = time.monotonic() + patience
    while not what():
        if time.monotonic() > ends:
            return False
        await asyncio.sleep(0.05)
    return True


async def _answered(discord: Discord, room: str) -> None:
    """Returns once a command is answered there; somebody gives it until it is."""
    answered = False
    while not answered:
        asked = discord.server.people.invoke(discord.person("ann"), discord.room(room), "open")
        answered = await _until(partial(getattr, asked, "seen"), _UNHEARD)


async def _kept(database: Database, asked: set[str]) -> None:
    """Returns once all of it is known. Raises AssertionError if something is there twice."""
    while True:
        with Session(database.reader) as db:
            found = [one for one in db.exec(select(Post.text)) if one in asked]
        assert len(found) == len(set(found))
        if len(found) == len(asked):
            return
        await asyncio.sleep(0.2)


async def _play(folder: Path, url: str) -> float:
    discord, database = await Discord.begin(), Database(url)
    rooms: dict[int, str] = {}
    while len(rooms) < len(SHARDS):
        await discord.open_room(name := f"#room{len(discord.named.get('community', ()))}")
        await discord.make_member("ann", name)
        whose = next(one.number for one in SHARDS if one.has(discord.guild(name)))
        rooms.setdefault(whose, name)
        await asyncio.sleep(0.001)
    bots, asked = Bots(folder, discord, url, "shards = 2\n"), set[str]()

    async def ask(person: str, *words: str) -> None:
        for room, question in zip(rooms.values(), words, strict=True):
            asked.add(question)
            await discord.posts(person, room, question)

    try:
        async with running(bots, discord), asyncio.timeout(_PATIENCE):
            first = bots.start("--platforms", "discord/0")
            # It is the first shard's to register commands.
            assert await _until(lambda: discord.server.rest.commands[None])
            bots.start()
            for room in rooms.values():
                await _answered(discord, room)
            await ask("ann", "How often do I water beans?", "Where do I find good compost?")
            await _kept(database, asked)
            first.kill()
            began = time.monotonic()
            await ask("bob", "When do I prune the roses?", "Who can lend me a ladder?")
            await _answered(discord, rooms[0])
            took = time.monotonic() - began
            await _answered(discord, rooms[1])
            await _kept(database, asked)
        return took
    finally:
        database.dispose()


def test_a_killed_bots_shard_is_taken_over_by_another(server: Server, tmp_path: Path) -> None:
    took = asyncio.run(_play(tmp_path, server.create(migrated=True)))
    print(f"\nanswered again after {took:.1f} s")
    if HARD:
        assert took < PROMISED
