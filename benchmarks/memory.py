"""Goal 6: idle memory with all three platforms loaded, and how it grows with the messages that are handled."""

from __future__ import annotations

import argparse
import gc
import importlib
import random
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from copbot.capabilities import MATRIX
from copbot.engine import Engine, Input
from copbot.events import Event, MessagePosted, Person, RoomKnown
from copbot.features import ALL
from copbot.live import Live
from copbot.settings import Settings
from storage.database import Database

BATCH = 50
BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_PEOPLE, _ROOMS = 5_000, 20
_TALK = (
    "that is what I did last year too, it held up well",
    "morning all, the frost is gone here",
    "you could borrow mine, it stands in the shed",
    "Does anyone know why my tomato leaves curl?",
    "the second row came up before the first, no idea why but fine",
)


def resident() -> float:
    """Megabytes that this process holds in memory."""
    gc.collect()
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")


def talk(messages: int) -> Iterator[Event]:
    """So much talk in some rooms: one message in 500 asks something, most replies to that answer it."""
    dice = random.Random(1)  # noqa: S311 (nothing secret)
    for number in range(messages):
        room, author, asks = f"r{dice.randrange(_ROOMS)}", dice.randrange(_PEOPLE), number % 500 == 0
        answers = number % 500 == 9
        yield MessagePosted(
            platform="matrix",
            id=f"e{number}",
            at=BEGIN + timedelta(seconds=number),
            room=f"r{number // 500 % _ROOMS}" if asks or answers else room,
            author=Person(id=f"p{author}", name=f"Person {author}"),
            message=f"m{number}",
            text=f"/ask How do I grow plant number {number}?" if asks else _TALK[dice.randrange(len(_TALK))],
            reply_to=f"m{number - 9}" if answers else None,
        )


def _idle(database: Database) -> float:
    for platform in ("matrix", "discord", "telegram"):
        importlib.import_module(f"adapters.{platform}.adapter")
    engine = Engine(database, ALL, Settings(ALL), lambda: BEGIN)
    with Live(engine, lambda: BEGIN, database.explain, []):
        return resident()


def _growth(database: Database, messages: int) -> float:
    """Megabytes a million messages, after the first tenth of them."""
    now = BEGIN
    engine = Engine(database, ALL, Settings(ALL), lambda: now)
    rooms = (
        RoomKnown(platform="matrix", id=f"k{n}", at=BEGIN, room=f"r{n}", name=f"#r{n}", capabilities=MATRIX)
        for n in range(_ROOMS)
    )
    engine.handle([Input(room) for room in rooms])
    batch: list[Input] = []
    before = 0.0
    for number, event in enumerate(talk(messages)):
        batch.append(Input(event))
        if len(batch) == BATCH:
            now = event.at
            engine.handle(batch)
            batch = []
        if number == messages // 10:
            before = resident()
    return (resident() - before) / (messages * 0.9) * 1_000_000


def main() -> None:
    """Print each, measured in a process of its own."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=1_000_000)
    parser.add_argument("--part", choices=("idle", "growth"))
    options = parser.parse_args()
    if options.part is None:
        for part in ("idle", "growth"):
            command = [sys.executable, "-m", "benchmarks.memory", "--part", part, "--messages", f"{options.messages}"]
            subprocess.run(command, check=True)  # noqa: S603
        return
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/copbot.db")
        database.migrate()
        if options.part == "idle":
            print(f"memory, idle with all three platforms    {_idle(database):6.1f} MB   goal 120", flush=True)
        else:
            grown = _growth(database, options.messages)
            print(f"memory, growth a million messages        {grown:6.1f} MB   goal 5", flush=True)
        database.dispose()


if __name__ == "__main__":
    main()
