"""Beside opsdroid and nonebot2 on the same small job: each message is counted and answered, with a commit each.

All three in one run, one after the other. copbot's answer goes by its outbox: it is written in the transaction that
counts, handed over with its commit, and marked as delivered in another, so that a crash loses none and repeats none;
theirs is only said.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
import tempfile
from collections.abc import Sequence, Set
from datetime import UTC, datetime, timedelta

from pydantic import Field

from benchmarks.peer_bots.job import COUNT, TABLE, answer, measure
from copbot.community.settings import Settings
from copbot.features import ALL
from copbot.kit.context import Context
from copbot.kit.feature import Feature, FeatureSettings
from copbot.rooms.actions import Delivered, Say
from copbot.rooms.capabilities import MATRIX
from copbot.rooms.events import MessagePosted, Person, RoomKnown
from copbot.rooms.outbox import Outgoing
from copbot.rooms.text import plain, text
from copbot.running.engine import Engine, Input, Report
from copbot.running.handing import Handed
from storage.database import Database
from storage.sharing import Lease

BEGIN = datetime(2026, 1, 5, 9, 0, tzinfo=UTC)


class Nothing(FeatureSettings):
    """Nothing to set but a number."""

    number: int = Field(1, description="any")


counts = Feature("counts", Nothing)


@counts.on(MessagePosted)
def heard(ctx: Context, told: MessagePosted) -> None:
    """Count and answer."""
    place = ctx.here()
    number = ctx.db.connection().exec_driver_sql(COUNT, {"author": told.author.id}).scalar_one()
    if place is not None:
        ctx.say(place, text(answer(number)))


class _Delivery:
    """What a commit hands over, as the running bot's delivery takes it."""

    def __init__(self) -> None:
        self._handed: list[Outgoing] = []

    def takes(self, platform: str, leases: Set[Lease]) -> bool:
        """There is one platform, and one bot."""
        return True

    def take(self, handed: Sequence[Handed]) -> None:
        """This is committed."""
        self._handed += [going for one in handed for going in one.going]

    def next(self) -> list[Outgoing]:
        """What is to be delivered now."""
        going, self._handed = self._handed, []
        return going


class _Total:
    def __init__(self, database: Database) -> None:
        self._database = database

    def total(self) -> int:
        """How many messages were counted."""
        with self._database.engine.connect() as connection:
            return int(connection.exec_driver_sql("SELECT sum(messages) FROM count").scalar_one())


async def own(rows: int, features: Sequence[Feature]) -> None:
    """copbot's engine with these features: each message is handled and its answer delivered before the next."""
    with tempfile.TemporaryDirectory() as folder:
        database = Database(f"sqlite:///{folder}/copbot.db")
        database.migrate()
        with database.engine.begin() as connection:
            connection.exec_driver_sql(TABLE)
        said: list[str] = []
        number = 0

        engine, delivery = Engine(database, features, Settings(features), None), _Delivery()
        engine.handing.to = delivery
        room = RoomKnown(
            named=True, platform="matrix", id="r", at=BEGIN, room="#help", name="#help", capabilities=MATRIX
        )
        engine.handle([Input(room)])

        async def handle(author: str, words: str) -> None:
            nonlocal number
            number += 1
            at, by = BEGIN + timedelta(seconds=number), Person(id=author, name=author)
            told = MessagePosted(
                platform="matrix", id=f"e{number}", at=at, room="#help", author=by, message=f"m{number}", text=words
            )
            engine.handle([Input(told)])
            while going := delivery.next():
                said.extend(plain(one.action.text) for one in going if isinstance(one.action, Say))
                engine.handle([Input(Report(one.row, Delivered(f"b{one.row}"))) for one in going])

        await measure(rows, handle, said, _Total(database))
        database.dispose()


def main() -> None:
    """Print how many messages a second each gets through, and the ratio to the first."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("python", help="a Python that has benchmarks/peer_bots/requirements.txt")
    parser.add_argument("--rows", type=int, default=2000)
    parser.add_argument("--only", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.only is not None:
        asyncio.run(own(given.rows, (counts,) if given.only == "counts" else (counts, *ALL)))
        return
    mine = [given.python, "-W", "ignore", "-m"]
    with tempfile.TemporaryDirectory() as folder:
        peers = {
            "opsdroid": [*mine, "benchmarks.peer_bots.opsdroid_bot", f"{given.rows}", f"{folder}/opsdroid.db"],
            "nonebot2": [*mine, "benchmarks.peer_bots.nonebot_bot", f"{given.rows}", f"{folder}/nonebot.db"],
        }
        here = [sys.executable, "-m", "benchmarks.peers", given.python, "--rows", f"{given.rows}", "--only"]
        peers |= {"copbot, this job alone": [*here, "counts"], "copbot, all its features": [*here, "all"]}
        first = 0.0
        for name, command in peers.items():
            done = subprocess.run(command, check=True, capture_output=True, text=True)  # noqa: S603 - our own commands
            told = json.loads(done.stdout.splitlines()[-1])
            if (told["counted"], told["answered"]) != (given.rows, given.rows):
                raise SystemExit(f"{name} counted {told['counted']} and answered {told['answered']} of {given.rows}")
            rate = given.rows / told["cpu"]
            first = first or rate
            print(
                f"{name:<26} {rate:8.0f} a second of its CPU, {given.rows / told['wall']:8.0f}/s   {rate / first:.2f}"
            )


if __name__ == "__main__":
    main()
