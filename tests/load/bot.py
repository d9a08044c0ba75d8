"""A bot in a process of its own, in the rooms of `tests.load.chat`: python -m tests.load.bot URL PORT."""

from __future__ import annotations

import asyncio
import dataclasses
import faulthandler
import json
import logging
import os
import signal
import sys
from functools import partial
from typing import Any

from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.rooms.actions import Delivered, Result
from copbot.rooms.events import Person
from copbot.rooms.outbox import Outgoing
from copbot.running import log
from copbot.running.clock import Clock
from copbot.running.engine import Engine, Input
from copbot.running.live import Hub, Live
from storage.database import Database, DatabaseError
from tests.load.chat import CURSOR, PLATFORM, ROOMS, load

REFUSED = 2
SETTINGS: dict[str, dict[str, object]] = {
    "community": {"commands_per_minute": 1_000_000},
    "alerts": {"room_after": "1s", "members_after": "2s", "moderators_after": "3s", "waking": "00:00-00:00"},
}


class Wire:
    """The adapter: it asks for more only when what it got is committed."""

    platform = PLATFORM

    def __init__(self, port: int) -> None:
        self._port = port

    async def run(self, hub: Hub) -> None:
        """Read the platform for ever."""
        await hub.submit([Input(room) for room in ROOMS])
        at = int(await hub.cursor(CURSOR) or 0)
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            while "end" not in (told := await _ask(reader, writer, {"from": at})):
                begin, events = int(told["begin"]), told["events"]
                at = begin + len(events)
                await hub.submit(
                    [Input(load(event), (CURSOR, str(number))) for number, event in enumerate(events, begin + 1)]
                )
            os.kill(os.getpid(), signal.SIGUSR1)
            await asyncio.Event().wait()
        finally:
            writer.close()

    async def deliver(self, going: Outgoing) -> Result:
        """Have an action carried out."""
        reader, writer = await asyncio.open_connection("127.0.0.1", self._port)
        try:
            done = await _ask(reader, writer, {"do": going.row, "action": dataclasses.asdict(going.action)})
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


def main(url: str, port: int) -> int:
    """Run until told to stop."""
    log.configure(logging.WARNING)
    faulthandler.enable()
    # Before any thread begins, so that all of them leave these to the one that waits for them.
    signals = {signal.SIGTERM, signal.SIGUSR1}
    signal.pthread_sigmask(signal.SIG_BLOCK, signals)
    try:
        database = Database(url)
        with database.lock():
            database.migrate()
            clock = Clock()
            engine = Engine(database, ALL, Settings(ALL, SETTINGS), clock.now)
            doomed = partial(os.kill, os.getpid(), signal.SIGTERM)
            with Live(engine, clock.now, database.explain, [Wire(port)], doomed) as live:
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
    sys.exit(main(sys.argv[1], int(sys.argv[2])))
