"""The database of a soak, which goes away and comes back."""

from __future__ import annotations

import asyncio
import random
import resource
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Literal, Protocol

from tests.conftest import Server, serving

_HOW: tuple[Literal["fast", "immediate", "kill"], ...] = ("fast", "immediate", "kill")
_PAGE = 1 << 16


class Base(Protocol):
    """A database that can be taken away."""

    url: str
    ways: tuple[str, ...]
    """In which ways it can be gone."""

    async def gone(self, how: str, seconds: float, bot: int) -> None:
        """For so long it takes nothing; `bot` is the id of the bot's process."""
        ...


class SQLite:
    """A file, which somebody else holds locked, or which may not grow."""

    ways: tuple[str, ...] = ("locked", "full")

    def __init__(self, file: Path, dice: random.Random) -> None:
        self.url = f"sqlite:///{file}"
        self._file = file
        self._dice = dice

    async def gone(self, how: str, seconds: float, bot: int) -> None:
        """For so long it takes nothing."""
        if how == "full":
            resource.prlimit(bot, resource.RLIMIT_FSIZE, (self._dice.randrange(_PAGE), resource.RLIM_INFINITY))
            await asyncio.sleep(seconds)
            resource.prlimit(bot, resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
            return
        with closing(sqlite3.connect(self._file, isolation_level=None, timeout=0.05)) as other:
            await _until_held(other)
            await asyncio.sleep(seconds)
            other.execute("ROLLBACK")


async def _until_held(connection: sqlite3.Connection) -> None:
    while True:
        try:
            connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError:
            # The bot is just writing.
            await asyncio.sleep(0.01)
        else:
            return


class PostgreSQL:
    """A server, which is stopped and started again: in order, at once, or by kill -9."""

    ways: tuple[str, ...] = _HOW

    def __init__(self, server: Server) -> None:
        self._server = server
        self.url = server.create()

    async def gone(self, how: str, seconds: float, bot: int) -> None:
        """For so long it is not there."""
        way = next(one for one in _HOW if one == how)
        await asyncio.to_thread(self._server.halt, way)
        await asyncio.sleep(seconds)
        await asyncio.to_thread(self._server.start)


@contextmanager
def base(kind: str, folder: Path, dice: random.Random) -> Iterator[Base]:
    """A new database, `sqlite` or `postgresql`, gone at the end."""
    if kind == "sqlite":
        yield SQLite(folder / "copbot.db", dice)
        return
    with serving() as server:
        yield PostgreSQL(server)
