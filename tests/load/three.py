"""All three platforms at once in one `copbot run`: python -m tests.load.three [--minutes 10] [--rate 20].

People talk, ask, answer and react on a real Synapse, a Bot API server and a Discord, all on loopback. At the end every
question must be in the database; what is printed is the memory of the bot each minute, and how long it took from a
private command until its answer had arrived: at another syncing client on Matrix, at the server elsewhere. Ends with 1
if a question is missing.
"""

from __future__ import annotations

import argparse
import asyncio
import random
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median, quantiles

from sqlmodel import Session, col, select

from storage.database import Database
from storage.models import Post, PostKind
from tests.adapters.counterpart import Counterpart
from tests.adapters.discord.counterpart import Discord
from tests.adapters.matrix.counterpart import Matrix
from tests.adapters.matrix.people import Somebody
from tests.adapters.matrix.synapse import Synapse
from tests.adapters.telegram.counterpart import Telegram
from tests.adapters.test_run import Three, answers, ends

_PEOPLE = ("ann", "bob", "cas", "dan", "eve", "fay")
_ROOM = "#garden"
_TALK = ("that held up well last year", "morning all", "mine stands in the shed", "the second row came up first")
_PROBE_EVERY = 5.0
_PROBER = "zoe"
_PATIENCE = 60.0


@dataclass(slots=True)
class Talk:
    """What went on on one platform."""

    platform: Counterpart
    dice: random.Random
    asked: set[str] = field(default_factory=set)
    open: list[str] = field(default_factory=list)
    """The latest questions' messages, where asking is a message."""
    reacted: set[tuple[str, str]] = field(default_factory=set)
    counts: Counter[str] = field(default_factory=Counter)
    waits: list[float] = field(default_factory=list)
    """Milliseconds from a private command to its answer."""

    async def come(self) -> None:
        """Everybody is there, one after another."""
        for person in _PEOPLE:
            await self.platform.posts(person, _ROOM, "hello all")
        await self.platform.writes_privately(_PROBER, "/quiet")
        await _until_told(self.platform, 1)

    async def act(self, number: int) -> None:
        """Somebody does something."""
        person = self.dice.choice(_PEOPLE)
        kind = self.dice.choices(("talk", "ask", "answer", "react"), (60, 15, 15, 10))[0]
        about = self.dice.choice(self.open) if self.open else None
        if kind in ("answer", "react") and (about is None or (kind == "react" and (person, about) in self.reacted)):
            kind = "talk"
        self.counts[kind] += 1
        match kind:
            case "ask":
                text = f"How do I mend gutter {self.platform.platform} {number}?"
                message = await self.platform.posts(person, _ROOM, f"/ask {text}")
                self.asked.add(text)
                if message is not None:
                    self.open = [*self.open[-20:], message]
            case "answer":
                await self.platform.posts(person, _ROOM, "Butyl tape, on a dry day.", reply_to=about)
            case "react" if about is not None:
                self.reacted.add((person, about))
                await self.platform.reacts(person, about, "👍")
            case _:
                message = await self.platform.posts(person, _ROOM, self.dice.choice(_TALK))
                if not self.asked and message is not None:
                    self.open = [message]

    async def probe(self, until: float) -> None:
        """Give a command privately now and then, and wait for what the bot says to it."""
        while time.monotonic() < until:
            before, began = _told(self.platform), time.perf_counter()
            await self.platform.writes_privately(_PROBER, "/quiet")
            await _until_told(self.platform, before + 1)
            self.waits.append((time.perf_counter() - began) * 1000)
            await asyncio.sleep(_PROBE_EVERY)


def _prober(matrix: Matrix) -> Somebody:
    one = matrix._people[_PROBER]
    assert isinstance(one, Somebody)
    return one


def _told(platform: Counterpart) -> int:
    """How often the bot has told the prober something, as far as it has arrived."""
    match platform:
        case Matrix():
            return len(_prober(platform).texts(platform._talks[_PROBER], platform._bot.user))
        case Discord():
            channel = platform.server.world.private(platform.person(_PROBER))["id"]
            return sum(one["channel_id"] == channel for one in platform.server.world.said)
        case Telegram():
            chat, bot = platform.server.people.private(platform._person(_PROBER)), platform.server.state.bot
            return sum(one.json.get("from", {}).get("id") == bot.id for one in chat.messages.values())
    raise LookupError(platform.platform)


async def _until_told(platform: Counterpart, times: int) -> None:
    """Returns when that often. It is woken by what arrives; nobody reads a whole history for it."""

    def holds() -> bool:
        return _told(platform) >= times

    async with asyncio.timeout(_PATIENCE):
        match platform:
            case Matrix():
                await _prober(platform).until(holds)
            case Discord():
                await platform.server.until(holds)
            case Telegram():
                await asyncio.to_thread(platform.server.state.wait, holds, _PATIENCE)


def resident(process: subprocess.Popen[bytes]) -> float:
    """Megabytes that the process holds in memory."""
    text = Path(f"/proc/{process.pid}/status").read_text(encoding="ascii")
    return int(text.partition("VmRSS:")[2].split()[0]) / 1024


async def _talk(talks: Sequence[Talk], process: subprocess.Popen[bytes], minutes: float, rate: float) -> list[float]:
    """Have people talk at this rate; the bot's memory at the start, after each minute, and at the end."""
    began, memory, number = time.monotonic(), [resident(process)], 0
    doing: set[asyncio.Task[None]] = set()
    until = began + minutes * 60
    probes = [asyncio.create_task(talk.probe(until)) for talk in talks]
    while (now := time.monotonic()) < until:
        doing = {one for one in doing if not one.done() or one.result()}
        doing.add(asyncio.create_task(talks[number % len(talks)].act(number)))
        number += 1
        if now > began + len(memory) * 60:
            memory.append(resident(process))
        await asyncio.sleep(max(0.0, began + number / rate - time.monotonic()))
    await asyncio.gather(*doing, *probes)
    return [*memory, resident(process)]


def _tracked(folder: Path) -> set[str]:
    database = Database(f"sqlite:///{folder / 'copbot.db'}")
    try:
        with Session(database.reader) as db:
            return set(db.exec(select(Post.text).where(col(Post.kind) == PostKind.QUESTION)))
    finally:
        database.dispose()


async def _missing(asked: set[str], folder: Path) -> set[str]:
    """The questions that the bot still does not know of when it has had the time to hear of them."""
    until = time.monotonic() + _PATIENCE
    while (missing := asked - _tracked(folder)) and time.monotonic() < until:  # noqa: ASYNC110 - another process
        await asyncio.sleep(0.2)
    return missing


async def soak(synapse: Synapse, folder: Path, minutes: float, rate: float) -> bool:
    """Do it, and print what came out; whether every question is there."""
    async with Three.begin(synapse, folder) as three:
        with three.running() as process:
            talks = [Talk(one, random.Random(number)) for number, one in enumerate(three.all)]
            await asyncio.gather(*map(answers, three.all))
            # Nobody but this one syncs: what is measured is the bot.
            three.matrix._people[_PROBER] = await Somebody.begin(synapse, _PROBER, folder)
            await asyncio.gather(*(talk.come() for talk in talks))
            memory = await _talk(talks, process, minutes, rate)
            asked = {text for talk in talks for text in talk.asked}
            missing = await _missing(asked, folder)
            await ends(process)
    for talk in talks:
        waits = sorted(talk.waits)
        late = quantiles(waits, n=10, method="inclusive")[-1] if len(waits) > 1 else waits[-1]
        done = ", ".join(f"{kind} {count}" for kind, count in sorted(talk.counts.items()))
        print(
            f"{talk.platform.platform:<9} {done}; {len(waits)} commands answered after {median(waits):.0f} ms,"
            f" p90 {late:.0f} ms, longest {waits[-1]:.0f} ms"
        )
    shown = ", ".join(f"{one:.0f}" for one in memory)
    grown = memory[-1] - memory[len(memory) // 2]
    print(f"memory    {shown} MB, a figure a minute; grown by {grown:.1f} in the second half")
    print(f"questions {len(asked)} asked, {len(asked) - len(missing)} tracked")
    return not missing


def main() -> None:
    """The command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--minutes", type=float, default=10)
    parser.add_argument("--rate", type=float, default=20, help="messages a second, in total")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as where:
        folder = Path(where)
        synapse = Synapse(folder)
        synapse.start()
        try:
            well = asyncio.run(soak(synapse, folder, options.minutes, options.rate))
        finally:
            synapse.stop()
    sys.exit(0 if well else 1)


if __name__ == "__main__":
    main()
