"""Soak: the whole bot under load for a while, with a fault each minute: python -m tests.load.soak [--minutes 30].

People talk, ask, answer, vote and look for things on a real Synapse, on a Bot API server and on a Discord, all on
loopback. By turns connections are cut, everything is refused with "retry after", nothing is answered but 502, each
server is started again, and the database goes and comes back. At the end the bot is told to stop while people talk on,
and started again. What is printed: what was lost or came twice, the memory by minute, how long a private command took
until its answer had arrived at a client, what the log said at the level of errors, and how long the stop took. Ends
with 1 if anything was lost, if a question, an answer or a vote is there twice, or if the stop took too long.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import sys
import tempfile
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass
from pathlib import Path

from tests.load.soak.bases import base
from tests.load.soak.bot import Bot
from tests.load.soak.crowd import Talk, talk
from tests.load.soak.discord import DiscordCrowd
from tests.load.soak.faults import Faults
from tests.load.soak.matrix import MatrixCrowd
from tests.load.soak.outcome import settled
from tests.load.soak.report import Run, show
from tests.load.soak.telegram import TelegramCrowd

_ROOMS = [f"#garden{number}" for number in range(6)]
_PEOPLE = [f"person{number}" for number in range(16)]
_STOPPED_FOR = 3.0
"""Seconds that people talk on when the bot is gone."""
_PATIENCE = 90.0
"""Seconds after its last start in which nothing more comes, until what is missing is held to be lost."""


@dataclass(frozen=True, slots=True)
class Wanted:
    """What is to be done: minutes, messages a second in all, seconds between faults (0 for none), and on what."""

    minutes: float
    rate: float
    every: float
    database: str
    seed: int


async def soak(wanted: Wanted, folder: Path) -> Run:
    """Do it; what came out."""
    dice = random.Random(wanted.seed)
    run = Run(wanted.rate, wanted.database)
    async with AsyncExitStack() as stack:
        kept = stack.enter_context(base(wanted.database, folder, dice))
        telegram = await TelegramCrowd.begin(_ROOMS, _PEOPLE, dice)
        stack.push_async_callback(telegram.close)
        discord = await DiscordCrowd.begin(_ROOMS, _PEOPLE)
        stack.push_async_callback(discord.close)
        (folder / "synapse").mkdir()
        matrix = await MatrixCrowd.begin(folder / "synapse", _ROOMS, _PEOPLE)
        stack.push_async_callback(matrix.close)
        run.synapse = await matrix.speed()
        bot = Bot(folder, kept.url, matrix, discord, telegram)
        stack.callback(bot.kill)
        bot.start()
        run.talks = [Talk(one, random.Random(dice.random())) for one in (matrix, discord, telegram)]
        await bot.runs_until(asyncio.gather(*map(_answers, run.talks)))
        run.faults = Faults([matrix, discord, telegram], kept, lambda: bot.process, wanted.every)
        over, quiet = asyncio.Event(), asyncio.Event()
        talking = asyncio.create_task(talk(run.talks, wanted.rate, quiet))
        beside = [asyncio.create_task(one.probe(over)) for one in run.talks]
        beside += [asyncio.create_task(run.faults.run(over))] if wanted.every else []
        await _minutes(run, bot, wanted.minutes)
        run.said = run.count()
        over.set()
        await asyncio.gather(*beside)
        run.cpu = bot.busy()
        run.stopped = await bot.stop()
        await asyncio.sleep(_STOPPED_FOR)
        quiet.set()
        await talking
        bot.start()
        run.outcome, run.caught_up = await settled(run.talks, kept.url, _PATIENCE)
        await bot.stop()
        run.errors = bot.errors()
    return run


async def _answers(one: Talk) -> None:
    """Returns when the bot answers there."""
    await one.crowd.ready()
    while not any(wait.ended for wait in one.book.waits):
        await one.probe_once()
    one.book.waits.clear()


async def _minutes(run: Run, bot: Bot, minutes: float) -> None:
    """Time passes; the memory is looked at each minute."""
    began = run.began = time.monotonic()
    run.memory = [bot.resident()]
    while (now := time.monotonic()) < began + minutes * 60:
        await asyncio.sleep(min(began + len(run.memory) * 60, began + minutes * 60) - now)
        run.memory.append(bot.resident())
        print(run.minute(time.monotonic() - began), flush=True)
    run.seconds = time.monotonic() - began


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=30)
    parser.add_argument("--rate", type=float, default=100, help="messages a second, in total")
    parser.add_argument("--every", type=float, default=60, help="seconds from fault to fault; 0 for none")
    parser.add_argument("--database", choices=("sqlite", "postgresql"), default="sqlite")
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--folder", type=Path, help="an empty folder, where its files stay: the database, the log")
    told = parser.parse_args()
    wanted = Wanted(told.minutes, told.rate, told.every, told.database, told.seed)
    with tempfile.TemporaryDirectory(prefix="copbot-") as gone:
        run = asyncio.run(soak(wanted, told.folder or Path(gone)))
    print(f"seed {told.seed}")
    sys.exit(0 if show(run) else 1)


if __name__ == "__main__":
    main()
