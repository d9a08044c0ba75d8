"""Two bots on one PostgreSQL and one machine: one serves the pages, and when it is killed the other does."""

from __future__ import annotations

import asyncio
import os
import re
import signal
import time
from contextlib import closing
from http.client import HTTPConnection
from pathlib import Path

from tests.adapters.discord.counterpart import Discord
from tests.conftest import Server
from tests.load.bots import Bots, running
from tests.waiting import until
from tests.web.house import free_port

HARD = bool(os.environ.get("COPBOT_HARD"))
PROMISED = 15.0
"""Seconds after which another bot serves what a killed one did."""
_PATIENCE = 90.0


def _serves(address: str, path: str = "/") -> None:
    """Wait until there is something."""

    def served() -> bool:
        try:
            with closing(HTTPConnection(address, timeout=5)) as connection:
                connection.request("GET", path)
                with connection.getresponse() as answer:
                    return answer.status == 200
        except OSError:
            return False

    until(served, _PATIENCE)


async def _play(folder: Path, url: str) -> float:
    discord, port, watch = await Discord.begin(), free_port(), free_port()
    await discord.open_room("#garden")
    address, alive = f"127.0.0.1:{port}", f"127.0.0.1:{watch}"
    served = f'[web]\naddress = "http://{address}"\nlisten = "{address}"\n[watch]\nlisten = "{alive}"\n'
    bots = Bots(folder, discord, url, served)
    async with running(bots, discord), asyncio.timeout(3 * _PATIENCE):
        first = bots.start()
        await asyncio.to_thread(_serves, address)
        second = bots.start()
        await asyncio.to_thread(until, lambda: bots.log.count("this copbot stands by") >= 2, _PATIENCE)
        first.kill()
        began = time.monotonic()
        await asyncio.gather(asyncio.to_thread(_serves, address), asyncio.to_thread(_serves, alive, "/healthz"))
        took = time.monotonic() - began
        # Who is told to end lets go of it in order.
        first = bots.start()
        await asyncio.to_thread(until, lambda: bots.log.count("this copbot stands by") >= 4, _PATIENCE)
        second.send_signal(signal.SIGTERM)
        assert await asyncio.to_thread(second.wait, 60) == 0
        await asyncio.to_thread(_serves, address)
        assert re.search("Traceback", bots.log) is None
    return took


def test_pages_and_figures_of_a_killed_bot_are_served_by_another(server: Server, tmp_path: Path) -> None:
    took = asyncio.run(_play(tmp_path, server.create(migrated=True)))
    print(f"\nserved again after {took:.1f} s")
    if HARD:
        assert took < PROMISED
