"""Goal 6: idle memory with all three platforms loaded, and how it grows with the messages that are handled.

The growth is measured twice: with people who come again and again, and with every message from somebody new.
"""

from __future__ import annotations

import argparse
import gc
import os
import random
import re
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters import configured
from benchmarks.goals import Figure
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown, Tick
from copbot.running.engine import Engine, Input, Report
from copbot.running.live import Live
from storage.database import Database

BATCH = 50
BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_PEOPLE, _ROOMS = 5_000, 20
_HOUR = 3600
"""A message comes every second."""
_THREE = ("matrix", "discord", "telegram")
_NOT_INSTALLED = ("cryptography", "davey", "nacl", "twisted")
"""What comes with the tests' homeserver, and libraries load where they find it."""
_TALK = (
    "that is what I did last year too, it held up well",
    "morning all, the frost is gone here",
    "you could borrow mine, it stands in the shed",
    "lol, same here",
    "the second row came up before the first, no idea why but fine",
)


_PARTS = ("idle", "growth", "strangers")
_PROGRAM = """
from copbot.running.unseen import unseen
with unseen("rich", "twisted"):
    import structlog
from benchmarks.memory import main
main()
"""
"""As the program itself begins: what would draw tracebacks is not loaded."""


def resident() -> float:
    """Megabytes that this process holds in memory."""
    gc.collect()
    for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1]) / 1024
    raise LookupError("VmRSS")


def talk(messages: int, *, strangers: bool) -> Iterator[Event]:
    """So much talk in some rooms; of 200 messages one asks something, and one answers it."""
    dice = random.Random(1)  # noqa: S311 (nothing secret)
    for number in range(messages):
        author = number if strangers else dice.randrange(_PEOPLE)
        room, asks = f"r{dice.randrange(_ROOMS)}", number % 200 == 0
        answers = number % 200 == 9
        yield MessagePosted(
            platform="matrix",
            id=f"e{number}",
            at=BEGIN + timedelta(seconds=number),
            room=f"r{number // 200 % _ROOMS}" if asks or answers else room,
            author=Person(id=f"p{author}", name=f"Person {author}"),
            message=f"m{number}",
            text=f"/ask How do I grow plant number {number}?" if asks else _TALK[dice.randrange(len(_TALK))],
            reply_to=f"m{number - 9}" if answers else None,
        )


def _idle(database: Database) -> float:
    sys.modules.update(dict.fromkeys(_NOT_INSTALLED))  # type: ignore[arg-type]
    for platform in _THREE:
        configured._load(platform, "adapter")
    engine = Engine(database, ALL, Settings(ALL), lambda: BEGIN)
    with Live(engine, lambda: BEGIN, database.explain, []):
        return resident()


def _deliver(engine: Engine) -> None:
    """All that the bot wants to say is said."""
    while going := engine.pending("matrix"):
        engine.handle([Input(Report(one.row, Delivered(f"said {one.row}"))) for one in going])


def _growth(database: Database, messages: int, *, strangers: bool) -> float:
    """Megabytes a million messages, after the first quarter of them."""
    now = BEGIN
    engine = Engine(database, ALL, Settings(ALL), lambda: now)
    rooms = (
        RoomKnown(named=True, platform="matrix", id=f"k{n}", at=BEGIN, room=f"r{n}", name=f"#r{n}", capabilities=MATRIX)
        for n in range(_ROOMS)
    )
    engine.handle([Input(room) for room in rooms])
    batch: list[Input] = []
    before = 0.0
    for number, event in enumerate(talk(messages, strangers=strangers)):
        batch.append(Input(event))
        if len(batch) == BATCH:
            now = event.at
            if number % _HOUR < BATCH:
                # What is due, such as writing down who was there today.
                batch.append(Input(Tick(at=now)))
            if engine.handle(batch):
                _deliver(engine)
            batch = []
        if number == messages // 4:
            before = resident()
    return (resident() - before) / (messages * 0.75) * 1_000_000


def main() -> list[Figure]:
    """Print each, measured in a process of its own; those figures."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=400_000)
    parser.add_argument("--part", choices=_PARTS)
    options = parser.parse_args()
    if options.part is None:
        return [_apart(part, options.messages) for part in _PARTS]
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/copbot.db")
        # By another process, as all but the first start find it: what makes tables is not loaded afterwards.
        subprocess.run(
            [sys.executable, "-m", "copbot.cli", "migrate"],
            env={**os.environ, "COPBOT_DATABASE_URL": f"sqlite:///{folder}/copbot.db"},
            stdout=subprocess.DEVNULL,
            check=True,
        )
        if options.part == "idle":
            print(
                f"memory, idle with all three platforms                {_idle(database):6.1f} MB   goal 120", flush=True
            )
        else:
            grown = _growth(database, options.messages, strangers=options.part == "strangers")
            who = "all by strangers" if options.part == "strangers" else f"by {_PEOPLE:,} people"
            print(f"memory, growth a million messages, {who:<17} {grown:6.1f} MB   goal 5", flush=True)
        database.dispose()
    return []


def _apart(part: str, messages: int) -> Figure:
    """What a process of its own prints of this part."""
    command = [sys.executable, "-c", _PROGRAM, "--part", part, "--messages", f"{messages}"]
    told = subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout  # noqa: S603
    print(told, end="", flush=True)
    (found,) = re.finditer(r"(.+?) +(-?[\d.]+) MB +goal ([\d.]+)", told)
    name, value, goal = found.groups()
    return Figure(name, float(value), float(goal), "MB")


if __name__ == "__main__":
    main()
