"""Goal: 200 interactions at once are acknowledged within a second, while people talk. Discord waits three.

.venv/bin/python -m benchmarks.crowd
"""

from __future__ import annotations

import asyncio
import statistics
import tempfile
import time
from pathlib import Path

from tests.adapters.discord.bot import running
from tests.adapters.discord.crowd import MANY, crowd


def main() -> None:
    """Print it."""
    asyncio.run(_measured())


async def _measured() -> None:
    with tempfile.TemporaryDirectory() as folder:
        async with running(Path(folder), "#garden") as bot:
            before = time.process_time()
            begun = await crowd(bot)
            worked = time.process_time() - before
            took = sorted(one.took for one in begun)
            told = f"median {statistics.median(took):.2f} s, last {took[-1]:.2f} s (goal: 1 s)"
            # Bot, server and people are in one process here.
            print(f"{MANY} interactions at once, acknowledged: {told}; {worked:.2f} s of processor time")


if __name__ == "__main__":
    main()
