"""The bot as a process of its own, its log read line by line while it runs."""

from __future__ import annotations

import signal
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from typing import IO

from tests.load.bot import REFUSED
from tests.load.chat import Chat


class Log:
    """What bots have logged, one after another. It comes through a pipe: a full disk has no hold on that."""

    def __init__(self) -> None:
        self.lines: list[str] = []
        self.changed = threading.Condition()

    def read(self, pipe: IO[str]) -> None:
        """Take down what comes until the bot is gone."""
        for line in pipe:
            with self.changed:
                self.lines.append(line.rstrip("\n"))
                self.changed.notify_all()

    def times(self, words: str) -> int:
        """In how many lines these words stand."""
        return sum(words in line for line in self.lines)

    def until(self, words: str, times: int, patience: float = 60) -> bool:
        """Wait until they have been said so often; False if that never came."""
        with self.changed:
            return self.changed.wait_for(lambda: self.times(words) >= times, patience)


@contextmanager
def bot(
    url: str, chat: Chat, log: Log | None = None, towns: Mapping[str, Chat] | None = None
) -> Iterator[subprocess.Popen[str]]:
    """A running bot, gone at the end; `log` takes down what it logs. With `towns` it runs beside others, in those."""
    ports = [f"{town}={one.port}" for town, one in towns.items()] if towns else [str(chat.port)]
    command = [sys.executable, "-m", "tests.load.bot", url, *ports]
    with subprocess.Popen(command, stderr=subprocess.PIPE if log else None, text=True) as process:  # noqa: S603
        reading = None
        if log is not None and process.stderr is not None:
            reading = threading.Thread(target=log.read, args=(process.stderr,))
            reading.start()
        try:
            yield process
        finally:
            process.kill()
            if reading is not None:
                reading.join()


def finish(url: str, chat: Chat, log: Log) -> None:
    """Have a bot handle all that is left, and end by itself, however long that takes."""
    chat.release_all()
    code = REFUSED
    while code == REFUSED:
        # A server may take a moment to see that whoever held the lock is gone.
        with bot(url, chat, log) as process:
            code = ends(process, chat, log)
    assert code == 0


def ends(process: subprocess.Popen[str], chat: Chat, log: Log) -> int:
    """How it ends; it may take as long as it gets on."""
    while True:
        before = chat.syncs, chat.actions
        try:
            return process.wait(60)
        except subprocess.TimeoutExpired:
            if (chat.syncs, chat.actions) != before:
                continue
            # It says where it hangs.
            process.send_signal(signal.SIGABRT)
            process.wait(60)
            raise AssertionError("\n".join(["the bot hangs:", *log.lines])) from None
