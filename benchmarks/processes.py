"""Several bots on one PostgreSQL: what one, two and three handle together, each with communities of its own."""

from __future__ import annotations

import argparse
import subprocess
import sys
import time
from datetime import UTC, datetime

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.running.engine import Engine, Input
from storage.database import Database
from tests.conftest import serving

NOW = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)
_COMMUNITIES = 4
"""Of each process."""
_BATCH = 50
_WARM = 8
_SETTINGS: dict[str, dict[str, object]] = {"community": {"commands_per_minute": 1_000_000}}


def handle(url: str, place: str, seconds: float) -> None:
    """One process: says when it is ready, handles for so long once it is told to, and prints how much a second."""
    database = Database(url)
    with database.joined():
        engine = Engine(database, ALL, Settings(ALL, _SETTINGS), lambda: NOW)
        rooms = [f"#{place}{number}" for number in range(_COMMUNITIES)]
        engine.handle(
            [
                Input(RoomKnown(named=True, platform=place, id=room, at=NOW, room=room, name=room, community=room))
                for room in rooms
            ]
        )
        # What is loaded and looked up once is no part of what a message costs.
        for number in range(_WARM):
            engine.handle(_batch(place, rooms, number))
        print("ready", flush=True)
        sys.stdin.readline()
        number, began, spent = 0, time.perf_counter(), time.process_time()
        while (took := time.perf_counter() - began) < seconds:
            engine.handle(_batch(place, rooms, _WARM + number))
            number += 1
        handled = number * _BATCH
        print(handled / took, (time.process_time() - spent) / handled, flush=True)
    database.dispose()


def _batch(place: str, rooms: list[str], number: int) -> list[Input]:
    return [_said(place, rooms, number * _BATCH + one) for one in range(_BATCH)]


def _said(place: str, rooms: list[str], number: int) -> Input:
    """Each tenth is a command, which is written down; the others are talk."""
    text = f"/ask How do I mend gutter {number}?" if number % 10 == 0 else "good morning everybody"
    author = Person(id=f"@{number % 97}", name=f"Ann {number % 97}")
    told = MessagePosted(
        platform=place,
        id=f"e{number}",
        at=NOW,
        room=rooms[number // 10 % len(rooms)],
        author=author,
        message=f"{number}",
        text=text,
    )
    return Input(told, (place, str(number)))


def together(url: str, processes: int, seconds: float) -> tuple[float, float]:
    """Messages a second of so many processes together, and seconds of a core that each message took of a bot."""
    running = [
        subprocess.Popen(  # noqa: S603 - our own program
            [
                sys.executable,
                "-m",
                "benchmarks.processes",
                "--url",
                url,
                "--place",
                f"p{number}",
                "--seconds",
                f"{seconds}",
            ],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        for number in range(processes)
    ]
    for one in running:
        assert one.stdout is not None  # noqa: S101
        one.stdout.readline()
    for one in running:
        assert one.stdin is not None  # noqa: S101
        one.stdin.write("go\n")
        one.stdin.flush()
    told = [one.communicate()[0].split() for one in running]
    return sum(float(rate) for rate, _ in told), sum(float(cost) for _, cost in told) / processes


def main() -> None:
    """Print them, and their ratio."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--url")
    parser.add_argument("--place", default="")
    parser.add_argument("--seconds", type=float, default=10.0)
    told = parser.parse_args()
    if told.url:
        handle(told.url, told.place, told.seconds)
        return
    with serving() as server:
        first = 0.0
        for processes in (1, 2, 3):
            rate, cost = together(server.create(migrated=True), processes, told.seconds)
            first = first or rate
            print(
                f"{processes} on one PostgreSQL, {_COMMUNITIES} communities each, a command in ten messages:"
                f" {rate:,.0f} messages a second, {rate / first:.2f} times one; {cost * 1000:.2f} ms of a core for each"
            )


if __name__ == "__main__":
    main()
