"""Several bots, each a program of its own, on one database and the Discord of the tests."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

from tests.adapters.discord.counterpart import Discord


class Bots:
    """The programs, all with one configuration."""

    def __init__(self, folder: Path, discord: Discord, url: str, more: str = "") -> None:
        """`more` stands at the end of the configuration."""
        self._folder = folder
        server = discord.server
        self._config = folder / "config.toml"
        self._config.write_text(
            f'[[community]]\nname = "garden"\nrooms = {json.dumps(discord.named["community"])}\n'
            f'[discord]\napi = "{server.api}"\ngateway = "{server.gateway.address}"\n{more}',
            encoding="utf8",
        )
        self._environment = {**os.environ, "COPBOT_DISCORD_TOKEN": server.token, "COPBOT_DATABASE_URL": url}
        self._all: list[subprocess.Popen[bytes]] = []

    def start(self, *options: str) -> subprocess.Popen[bytes]:
        """One more of them."""
        command = [sys.executable, "-m", "copbot.cli", "run", "-c", str(self._config), *options]
        with (self._folder / "log").open("ab") as log:
            made = subprocess.Popen(command, env=self._environment, stdout=log, stderr=log)  # noqa: S603
        self._all.append(made)
        return made

    def kill(self) -> None:
        """End all that still run."""
        for one in self._all:
            one.kill()
            one.wait()

    @property
    def log(self) -> str:
        """What they said."""
        return (self._folder / "log").read_text(encoding="utf8")


@asynccontextmanager
async def running(bots: Bots, discord: Discord) -> AsyncIterator[None]:
    """What the bots said is told with what goes wrong; in the end they are gone, and Discord with them."""
    try:
        yield
    except BaseException as error:
        error.add_note(bots.log)
        raise
    finally:
        bots.kill()
        await discord.close()
