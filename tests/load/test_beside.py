"""Three bots on one PostgreSQL: one is killed, one sleeps and wakes up: nothing is lost, nothing happens twice."""

from __future__ import annotations

import os
import random
import signal
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager

from sqlmodel import Session, select

from copbot.running.clock import Clock
from storage.database import Database
from storage.models import Cursor, Outbox, OutboxState, Timer
from tests.conftest import Server
from tests.load.chat import CURSOR, Chat, Deeds, Story, script
from tests.load.check import settled, sound
from tests.load.process import Log, bot

HARD = bool(os.environ.get("COPBOT_HARD"))
TOWNS = ("a", "b", "c")
EACH = 60 if HARD else 6
"""So many questions are asked in each town for each round."""
ROUNDS = 8 if HARD else 1
PROMISED = 15.0
"""Seconds after which another bot reads what a killed one has read."""
PATIENCE = 120.0


def until(what: Callable[[], bool], gets_on: Callable[[], object] = lambda: None) -> None:
    """Wait for it, for as long as something gets on."""
    began, before = time.monotonic(), gets_on()
    while not what():
        if (now := gets_on()) != before:
            began, before = time.monotonic(), now
        if time.monotonic() - began > PATIENCE:
            raise TimeoutError
        time.sleep(0.05)


class Towns:
    """Three platforms with the talk of a town each, all of one community, and the bots there."""

    def __init__(self, url: str, dice: random.Random) -> None:
        self.url = url
        self.database = Database(url)
        self.deeds = Deeds()
        self.stories = {town: script(dice, ROUNDS * EACH, town) for town in TOWNS}
        self.chats = {town: Chat(story.events, dice) for town, story in self.stories.items()}
        for chat in self.chats.values():
            chat.deeds = self.deeds
        self.logs: list[Log] = []

    @contextmanager
    def open(self) -> Iterator[ExitStack]:
        """The rooms are there."""
        with ExitStack() as stack:
            for chat in self.chats.values():
                stack.enter_context(chat)
            stack.callback(self.database.dispose)
            yield stack

    def starts(self, stack: ExitStack) -> subprocess.Popen[str]:
        """One more bot."""
        self.logs.append(log := Log())
        return stack.enter_context(bot(self.url, self.chats["a"], log, self.chats))

    def release(self, part: int, parts: int) -> None:
        """So much of the talk has happened."""
        for chat in self.chats.values():
            chat.release(part * len(self.stories["a"].events) // parts)

    def release_all(self) -> None:
        """All of it has happened."""
        for town, chat in self.chats.items():
            chat.release(len(self.stories[town].events))

    def readers(self) -> set[int]:
        """The processes that have last asked the towns for more."""
        return {chat.reader for chat in self.chats.values()}

    def is_settled(self) -> bool:
        """Is all read, all said, and nothing due that is due soon?"""
        with Session(self.database.reader) as db:
            read = {f"{one.name}": one.value for one in db.exec(select(Cursor))}
            if any(read.get(name) != f"{wanted}" for name, wanted in self.cursors.items()):
                return False
            if db.exec(select(Outbox.id).where(Outbox.state == OutboxState.WAITING)).first() is not None:
                return False
            soon = Clock().now().timestamp() + 30
            return all(one.due_at.timestamp() > soon for one in db.exec(select(Timer)))

    @property
    def cursors(self) -> dict[str, int]:
        """Up to where each town is to be read."""
        return {f"{CURSOR}{town}": len(story.events) for town, story in self.stories.items()}

    @property
    def story(self) -> Story:
        """The talk of all towns."""
        every = self.stories.values()
        return Story(
            [event for one in every for event in one.events],
            [expected for one in every for expected in one.expected],
            {name for one in every for name in one.talk},
        )


def _takes_over(towns: Towns, gone: int, began: float) -> float:
    """Wait until others read all; the seconds since."""
    until(lambda: gone not in towns.readers())
    return time.monotonic() - began


def _busy(towns: Towns) -> None:
    """Wait until something more has been said."""
    before = len(towns.deeds.done)
    until(lambda: len(towns.deeds.done) > before)


def _reading(towns: Towns, bots: list[subprocess.Popen[str]]) -> subprocess.Popen[str]:
    """One of them that reads something."""
    until(lambda: any(one.pid in towns.readers() for one in bots))
    return next(one for one in bots if one.pid in towns.readers())


def test_kill_9_and_a_sleeper_among_three_bots(server: Server) -> None:
    seed = random.randrange(10**9)
    dice = random.Random(seed)
    towns = Towns(server.create(), dice)
    taken: list[float] = []
    woken: list[int] = []
    parts = 4 * ROUNDS + 1
    try:
        with towns.open() as stack:
            towns.release(1, parts)
            bots = [towns.starts(stack) for _ in TOWNS]
            _busy(towns)
            for number in range(ROUNDS):
                victim = _reading(towns, bots)
                towns.release(4 * number + 2, parts)
                began = time.monotonic()
                victim.kill()
                bots.remove(victim)
                taken.append(_takes_over(towns, victim.pid, began))
                towns.release(4 * number + 3, parts)
                _busy(towns)
                # One stands still in the midst of it, and wakes up when others have gone on.
                sleeper = _reading(towns, bots)
                began = time.monotonic()
                sleeper.send_signal(signal.SIGSTOP)
                towns.release(4 * number + 4, parts)
                taken.append(_takes_over(towns, sleeper.pid, began))
                _busy(towns)
                before = towns.deeds.times[sleeper.pid]
                sleeper.send_signal(signal.SIGCONT)
                towns.release(4 * number + 5, parts)
                _busy(towns)
                woken.append(towns.deeds.times[sleeper.pid] - before)
                sound(towns.database, towns.deeds, running=True)
                if number + 1 < ROUNDS:
                    bots.append(towns.starts(stack))
            towns.release_all()
            until(towns.is_settled, lambda: len(towns.deeds.done))
            for process in bots:
                process.send_signal(signal.SIGTERM)
            assert [process.wait(30) for process in bots] == [0] * len(bots)
            settled(towns.database, towns.deeds, towns.story, towns.cursors)
        assert woken == [0] * len(woken)
        print(f"\n{len(taken)} takeovers, the longest {max(taken):.1f} s; {len(towns.deeds.done)} actions")
        if HARD:
            assert max(taken) < PROMISED
    except BaseException as error:
        error.add_note(f"seed {seed}; log:\n" + "\n".join(line for log in towns.logs for line in log.lines))
        raise


def _reader(towns: Towns, bots: list[subprocess.Popen[str]]) -> tuple[subprocess.Popen[str], str]:
    """A bot that reads something, by what it has done since, and by what it is called."""
    raise NotImplementedError
