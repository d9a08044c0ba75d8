"""A bot in a process of its own, in the rooms of `tests.load.chat`: python -m tests.load.bot URL PORT [TOWN=PORT …].

With towns it runs beside others on the same database, and reads those of which it gets the lease.
"""

from __future__ import annotations

import asyncio
import dataclasses
import faulthandler
import json
import logging
import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import Event, Person
from copbot.rooms.outbox import Outgoing
from copbot.running import log
from copbot.running.clock import Clock
from copbot.running.engine import Engine, Input
from copbot.running.leases import Keeper
from copbot.running.live import Hub, Live
from storage.database import Database, DatabaseError
from tests.load.chat import CURSOR, PLATFORM, load, rooms

REFUSED = 2
SETTINGS: dict[str, dict[str, object]] = {
    "community": {"commands_per_minute": 1_000_000},
    "alerts": {"room_after": "1s", "members_after": "2s", "moderators_after": "3s", "waking": "00:00-00:00"},
}


class Wire:
    """The adapter: it asks for more only when what it got is committed."""

    def __init__(self, port: int, town: str = "") -> None:
        self.platform = f"{PLATFORM}{town}"
        self._port = port
        self._town = town

    async def run(self, hub: Hub) -> None:
        """Read the platform for ever."""
        cursor = f"{CURSOR}{self._town}"
        await hub.submit([Input(self._here(room)) for room in rooms(self._town)])
        at = int(await hub.cursor(cursor) or 0)
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            while "end" not in (told := await _ask(reader, writer, {"from": at, "by": os.getpid()})):
                begin, events = int(told["begin"]), told["events"]
                at = begin + len(events)
                told_here = [self._here(load(event)) for event in events]
                await hub.submit([Input(one, (cursor, f"{number}")) for number, one in enumerate(told_here, begin + 1)])
            os.kill(os.getpid(), signal.SIGUSR1)
            await asyncio.Event().wait()
        finally:
            writer.close()

    def _here(self, event: Event) -> Event:
        """The same, on this platform."""
        return dataclasses.replace(event, platform=self.platform)

    async def deliver(self, going: Outgoing) -> Result:
        """Have an action carried out."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            action = dataclasses.asdict(going.action)
            done = await _ask(reader, writer, {"do": going.row, "action": action, "by": os.getpid()})
        finally:
            writer.close()
        return Delivered(done["id"] if going.action.kind in ("say", "tell", "open_thread") else None)

    async def member(self, room: str, person: str) -> Person | None:
        """All who ever write are there."""
        return Person(id=person, name=person)


async def _ask(reader: asyncio.StreamReader, writer: asyncio.StreamWriter, what: dict[str, Any]) -> dict[str, Any]:
    writer.write(json.dumps(what).encode() + b"\n")
    line = await reader.readline()
    if not line:
        raise ConnectionResetError
    answer: dict[str, Any] = json.loads(line)
    return answer


@contextmanager
def alone(database: Database) -> Iterator[None]:
    """The database is this bot's alone."""
    with database.lock():
        database.migrate()
        yield


def main(url: str, ports: list[str]) -> int:
    """Run until told to stop."""
    towns = [one.rpartition("=") for one in ports]
    made = [Wire(int(port), town) for town, _, port in towns]
    log.configure(logging.WARNING)
    faulthandler.enable()
    # Before any thread begins, so that all of them leave these to the one that waits for them.
    signals = {signal.SIGTERM, signal.SIGUSR1}
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        database = Database(url)
        with database.joined() if towns[0][0] else alone(database):
            clock = Clock()
            engine = Engine(database, ALL, Settings(ALL, SETTINGS), clock.now)
            keeper = Keeper(database.leases, {one.platform for one in made}) if database.leases else None
            doomed = partial(os.kill, os.getpid(), signal.SIGTERM)
            with Live(engine, clock.now, database.explain, made, doomed, keeper=keeper) as live:
                if signal.sigwait(signals) == signal.SIGUSR1:
                    live.drain(600)
            database.dispose()
            if live.failure is not None:
                raise live.failure
    except DatabaseError as error:
        print(error, file=sys.stderr)
        return REFUSED
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1], sys.argv[2:]))
