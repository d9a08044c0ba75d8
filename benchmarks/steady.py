"""Is memory flat? A bot with all features on hears a hundred messages a second for an hour: `make memory-hour`.

Three platforms talk, ask, answer, thank, vote, edit, come and go, give commands and press buttons, at that rate by the
wall clock; while an hour passes a day passes for the bot (`--speed 24`), so that reminders and votes come due too. Each
platform does at once what the bot asks of it. After 10, 30 and 60 minutes (`--at`) the heap is compared with the look
before: what there is more of, by type, and in what it lies.

With `--trace` Python also tells from which lines of code the memory comes that is held more; that makes it slower.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import logging
import tempfile
import threading
import time
import tracemalloc
from collections.abc import Callable, Sequence
from datetime import UTC, datetime, timedelta

from benchmarks.heap import Heap, grown, look
from benchmarks.town import Town
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Result
from copbot.rooms.events import Person
from copbot.rooms.outbox import Outgoing
from copbot.running import log
from copbot.running.engine import Engine, Input
from copbot.running.live import Hub, Live
from storage.database import Database

BEGIN = datetime(2026, 1, 5, 7, tzinfo=UTC)
_STEP = 0.2
"""Seconds between two handfuls of messages."""
_PLATFORMS = ("discord", "matrix", "telegram")
_PEOPLE = 2_000
_FRAMES = 1


class Talk:
    """The adapter of a town: it tells what happens there, and does there what the bot asks."""

    def __init__(self, town: Town, rate: float, now: Callable[[], datetime], engine: Engine) -> None:
        self.platform = town.platform
        self.told = 0
        self.late = 0.0
        """The longest time in seconds that a handful of messages took to be committed, since last looked at."""
        self._town, self._rate, self._now, self._engine = town, rate, now, engine

    async def run(self, hub: Hub) -> None:
        """Have people talk for ever."""
        await hub.submit([Input(one) for one in self._town.rooms(self._now())])
        began, due = time.monotonic(), 0.0
        while True:
            due += self._rate * _STEP
            events: list[Input] = []
            while self.told + len(events) < due:
                events += [Input(one) for one in self._town.happens(self._now(), self._engine.native)]
            handed = time.monotonic()
            await hub.submit(events)
            self.told += len(events)
            self.late = max(self.late, time.monotonic() - handed)
            await asyncio.sleep(max(0.0, began + due / self._rate - time.monotonic()))

    async def deliver(self, going: Outgoing, /) -> Result:
        """Do what the bot asks."""
        return self._town.delivered(going)

    async def member(self, room: str, person: str, /) -> Person | None:
        """All who ever say something are there."""
        return Person(id=person, name=f"Person {person[1:]}")


def steady(url: str, rate: float, minutes: Sequence[float], speed: float, *, trace: bool) -> None:
    """Do it, and print what grew between the looks."""
    began = time.monotonic()

    def now() -> datetime:
        return BEGIN + timedelta(seconds=(time.monotonic() - began) * speed)

    database = Database(url)
    database.migrate()
    engine = Engine(database, ALL, Settings(ALL, {"community": {"commands_per_minute": 1_000_000}}), now)
    talks = [
        Talk(Town(name, _PEOPLE, seed), rate / len(_PLATFORMS), now, engine) for seed, name in enumerate(_PLATFORMS)
    ]
    if trace:
        tracemalloc.start(_FRAMES)
    failed = threading.Event()
    earlier: tuple[float, Heap, tracemalloc.Snapshot | None] | None = None
    with Live(engine, now, database.explain, talks, failed.set) as live:
        for minute in minutes:
            if failed.wait(max(0.0, began + minute * 60 - time.monotonic())):
                break
            # What is looked at is not the time in which it is looked.
            heap, lines = look(), tracemalloc.take_snapshot() if trace else None
            told, late = sum(one.told for one in talks), max(one.late for one in talks)
            print(
                f"after {minute:g} minutes: {heap.resident:.1f} MB, {told:,} messages"
                f" ({told / (time.monotonic() - began):.0f} a second), the longest wait {late:.2f} s",
                flush=True,
            )
            if earlier is not None:
                print(f"since minute {earlier[0]:g}:", *grown(earlier[1], heap), sep="\n", flush=True)
                if lines is not None and earlier[2] is not None:
                    _told(lines, earlier[2])
            earlier = minute, heap, lines
            for one in talks:
                one.late = 0.0
        live.drain(5)
    database.dispose()
    if live.failure is not None:
        raise live.failure


def _told(after: tracemalloc.Snapshot, before: tracemalloc.Snapshot) -> None:
    """The lines of code whose memory has grown most."""
    ours = [tracemalloc.Filter(inclusive=False, filename_pattern=tracemalloc.__file__)]
    for one in after.filter_traces(ours).compare_to(before.filter_traces(ours), "lineno")[:15]:
        if one.size_diff > 0:
            print(f"  {one.size_diff / 1024:+9.1f} KB, {one.count_diff:+,} pieces: {one.traceback}", flush=True)


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--at", type=float, nargs="+", default=[10, 30, 60], help="minutes after which it is looked")
    parser.add_argument("--rate", type=float, default=100, help="messages a second, of all platforms")
    parser.add_argument("--speed", type=float, default=24, help="how much faster the bot's time goes")
    parser.add_argument("--url", help="a database to use, else a new SQLite file")
    parser.add_argument("--trace", action="store_true", help="name lines of code")
    options = parser.parse_args()
    log.configure(logging.ERROR)
    gc.collect()
    with tempfile.TemporaryDirectory() as folder:
        url = options.url or f"sqlite:///{folder}/copbot.db"
        steady(url, options.rate, options.at, options.speed, trace=options.trace)


if __name__ == "__main__":
    main()
