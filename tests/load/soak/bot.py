"""The bot of a soak: `copbot run` in a process of its own, started as often as is wanted on the same database."""

from __future__ import annotations

import asyncio
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Awaitable
from pathlib import Path

from tests.adapters.matrix.synapse import DOMAIN
from tests.adapters.telegram.server import TOKEN
from tests.load.soak.discord import DiscordCrowd
from tests.load.soak.matrix import MatrixCrowd
from tests.load.soak.telegram import TelegramCrowd

_LONGEST = 60.0
"""Seconds that it may take to end before it is killed."""
_ERROR = re.compile(r"\[(?:error|critical)\s*\]\s+(.*?)\s*(?:\s\w+=.*)?$")
_WHY = re.compile(r"why=['\"]?(.{1,90})")
_TICKS = os.sysconf("SC_CLK_TCK")


class Bot:
    """The program, its configuration, its log, and what it takes of the machine."""

    def __init__(
        self, folder: Path, url: str, matrix: MatrixCrowd, discord: DiscordCrowd, telegram: TelegramCrowd
    ) -> None:
        self._config = folder / "config.toml"
        self._log = folder / "log"
        self._process: subprocess.Popen[bytes] | None = None
        server = discord.discord.server
        rooms = [one for crowd in (matrix, discord, telegram) for one in crowd.ids]
        self._config.write_text(
            f'[[community]]\nname = "soak"\nrooms = {json.dumps(rooms)}\n'
            "[settings.community]\ncommands_per_minute = 1000000\n"
            f'[matrix]\nhomeserver = "{matrix.url}"\nuser = "{matrix.bot.user}"\n'
            f'store = "{folder / "store"}"\ninvited_by = ["*:{DOMAIN}"]\n'
            f'[discord]\napi = "{server.api}"\ngateway = "{server.gateway.address}"\n'
            f'[telegram]\napi = "{telegram.telegram.server.url}"\nper_minute = 0\n',
            encoding="utf8",
        )
        tokens = {"matrix": matrix.bot.token, "discord": server.token, "telegram": TOKEN}
        self._environment = {**os.environ, **{f"COPBOT_{name.upper()}_TOKEN": one for name, one in tokens.items()}}
        self._environment["COPBOT_DATABASE_URL"] = url

    def start(self) -> None:
        """Run it."""
        with self._log.open("ab") as log:
            self._process = subprocess.Popen(  # noqa: S603 - this very program
                [sys.executable, "-m", "copbot.cli", "run", "-c", str(self._config)],
                env=self._environment,
                stdout=subprocess.DEVNULL,
                stderr=log,
            )

    @property
    def process(self) -> int:
        """The id of its process. Raises RuntimeError if it has ended by itself."""
        if self._process is None or self._process.poll() is not None:
            raise RuntimeError("the bot has ended:\n" + self._log.read_text(encoding="utf8")[-2000:])
        return self._process.pid

    async def runs_until(self, done: Awaitable[object]) -> None:
        """Returns when that is done. Raises RuntimeError as soon as the bot ends by itself."""
        doing = asyncio.ensure_future(done)
        while not (await asyncio.wait([doing], timeout=1))[0]:
            try:
                _ = self.process
            except RuntimeError:
                doing.cancel()
                raise
        await doing

    async def stop(self) -> float:
        """Have it end by SIGTERM: how many seconds that took. Raises RuntimeError if it is not ended well."""
        if self._process is None:
            raise RuntimeError("it does not run")
        began = time.monotonic()
        self._process.send_signal(signal.SIGTERM)
        try:
            code = await asyncio.to_thread(self._process.wait, _LONGEST)
        except subprocess.TimeoutExpired:
            self.kill()
            return _LONGEST
        if code:
            raise RuntimeError(f"it ended with {code}:\n" + self._log.read_text(encoding="utf8")[-2000:])
        return time.monotonic() - began

    def kill(self) -> None:
        """End it, if it still runs."""
        if self._process is not None and self._process.poll() is None:
            self._process.kill()
            self._process.wait()

    def resident(self) -> float:
        """Megabytes that it holds in memory."""
        text = Path(f"/proc/{self.process}/status").read_text(encoding="ascii")
        return int(text.partition("VmRSS:")[2].split()[0]) / 1024

    def busy(self) -> float:
        """Seconds for which it has used a core."""
        fields = Path(f"/proc/{self.process}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / _TICKS

    def errors(self) -> Counter[str]:
        """What the log said at the level of errors, and how often."""
        found: Counter[str] = Counter()
        for line in self._log.read_text(encoding="utf8", errors="replace").splitlines():
            told = _ERROR.search(line)
            if told is not None:
                why = _WHY.search(line)
                found[f"{told[1]}: {why[1]}" if why else told[1]] += 1
            elif line.startswith("Traceback"):
                found["a traceback"] += 1
        return found
