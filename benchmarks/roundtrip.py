"""Goal 5: the bot adds at most 10 ms to the round trip of the platform.

Somebody on a real Synapse writes to the bot, and in turns to an echo bot of a few lines on the same library. Each of
the three, and the homeserver, is a process of its own.
"""

from __future__ import annotations

import argparse
import asyncio
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from statistics import median, quantiles

from nio import AsyncClient, MatrixRoom, RoomMessageText

from benchmarks.goals import Figure
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import DOMAIN, Account, Synapse

_WARM = 10


async def echo(url: str, user: str, device: str, token: str) -> None:
    """A bot that says again what others say."""
    client = AsyncClient(url, user)
    client.restore_login(user, device, token)

    async def say(room: str, text: str) -> None:
        await client.room_send(room, "m.room.message", {"msgtype": "m.text", "body": text})

    async def heard(room: MatrixRoom, event: RoomMessageText) -> None:
        if event.sender != user:
            await say(room.room_id, event.body)

    await client.sync(timeout=0, full_state=True)
    client.add_event_callback(heard, RoomMessageText)
    for room in client.rooms:
        await say(room, "I listen.")
    await client.sync_forever(timeout=30_000)


@contextmanager
def _process(*arguments: str, **environment: str) -> Iterator[None]:
    with subprocess.Popen([sys.executable, "-m", *arguments], env={**os.environ, **environment}) as process:  # noqa: S603
        try:
            yield
        finally:
            process.terminate()


@contextmanager
def _bot(synapse: Synapse, account: Account, room: str, folder: Path) -> Iterator[None]:
    config = folder / "config.toml"
    config.write_text(
        f'database = "sqlite:///{folder / "copbot.db"}"\n'
        "[settings.community]\ncommands_per_minute = 1000000\n"
        f'[matrix]\nhomeserver = "{synapse.url}"\nuser = "{account.user}"\n'
        f'store = "{folder / "store"}"\nrooms = ["{room}"]\ninvited_by = ["*:{DOMAIN}"]\n',
        encoding="utf8",
    )
    with _process("copbot.cli", "run", "-c", str(config), COPBOT_MATRIX_TOKEN=account.token):
        yield


async def _round(ann: Somebody, room: str, text: str, by: str) -> float:
    """Milliseconds from writing to having read the answer."""
    before = len(ann.texts(room, by))
    began = time.perf_counter()
    await ann.says(room, text)
    await ann.until(lambda: len(ann.texts(room, by)) > before)
    return (time.perf_counter() - began) * 1000


async def measure(synapse: Synapse, folder: Path, rounds: int) -> tuple[list[float], list[float]]:
    """Milliseconds of each round with the bot, and with the echo."""
    bot, other = synapse.account("copbot"), synapse.account("echo")
    ann = await Somebody.begin(synapse, "Ann", folder)
    try:
        garden, shed = await ann.room("garden", bot.user), await ann.room("shed", other.user)
        with _bot(synapse, bot, garden, folder):
            await ann.meets(garden, bot.user)
            synapse.call("POST", f"/_matrix/client/v3/join/{shed}", {}, other.token)
            with _process("benchmarks.roundtrip", "--echo", synapse.url, other.user, other.device, other.token):
                await ann.until(lambda: bool(ann.texts(shed, other.user)))
                with_bot, with_echo = [], []
                for _ in range(_WARM + rounds):
                    with_bot.append(await _round(ann, garden, "!open", bot.user))
                    with_echo.append(await _round(ann, shed, "!open", other.user))
                return with_bot[_WARM:], with_echo[_WARM:]
    finally:
        await ann.end()


def main() -> list[Figure]:
    """Print the medians, and what the bot adds; that figure."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=200)
    parser.add_argument("--echo", nargs=4, metavar=("URL", "USER", "DEVICE", "TOKEN"), help="be the echo")
    options = parser.parse_args()
    if options.echo:
        asyncio.run(echo(*options.echo))
        return []
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        synapse = Synapse(folder)
        synapse.start()
        try:
            bot, other = asyncio.run(measure(synapse, folder, options.rounds))
        finally:
            synapse.stop()
    for name, times in (("the bot", bot), ("an echo on bare nio", other)):
        print(f"round trip on Matrix, {name:<20} {median(times):6.1f} ms, p90 {quantiles(times, n=10)[-1]:6.1f} ms")
    print(f"round trip, what the bot adds               {median(bot) - median(other):6.1f} ms   goal 10")
    beside = f"{median(bot):.1f} ms beside {median(other):.1f} ms of an echo on bare nio"
    return [Figure("what the bot adds to a round trip", median(bot) - median(other), 10, "ms", reference=beside)]


if __name__ == "__main__":
    main()
