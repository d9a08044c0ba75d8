"""kill -9 at random moments while messages stream in: nothing is lost, nothing happens twice."""

from __future__ import annotations

import os
import random
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from time import sleep
from typing import IO

import pytest

from storage.database import Database
from tests.conftest import Server
from tests.load.bot import REFUSED
from tests.load.chat import Chat, script, settled

HARD = bool(os.environ.get("COPBOT_HARD"))
EACH = 15
"""So many questions are asked for each round."""


@contextmanager
def bot(url: str, chat: Chat, log: IO[bytes] | None = None) -> Iterator[subprocess.Popen[bytes]]:
    """A running bot, gone at the end; `log` is where its log goes."""
    command = [sys.executable, "-m", "tests.load.bot", url, str(chat.port)]
    with subprocess.Popen(command, stderr=log) as process:  # noqa: S603
        try:
            yield process
        finally:
            process.kill()


def _until_some_moment(chat: Chat, dice: random.Random) -> str:
    """Wait for a random moment in the life of the bot that has just been started; tell which."""
    sort, number, later = dice.choice(("start", "sync", "action", "action")), dice.randint(1, 8), dice.random() ** 2
    if sort == "start":
        # From before its first line to behind its first commits.
        sleep(later * 3)
        return f"{later * 3:.3f} s after the start"
    with chat.changed:
        if sort == "sync":
            chat.changed.wait_for(lambda: chat.syncs >= number, timeout=10)
        else:
            number **= 2
            chat.hang_at = number, dice.random() < 0.5
            chat.changed.wait_for(lambda: chat.hanging, timeout=2 + later)
    if sort == "sync":
        sleep(later / 10)
    return f"{sort} {number}"


def _kill_over_and_over(url: str, folder: Path, rounds: int, seed: int) -> None:
    dice = random.Random(seed)
    events, expected = script(dice, rounds * EACH)
    database = Database(url)
    moments: list[str] = []
    try:
        with Chat(events, dice) as chat, (folder / "log").open("wb") as log:
            for number in range(rounds):
                chat.release((number + 1) * len(events) // (rounds + 1))
                with bot(url, chat, log) as process:
                    moments.append(_until_some_moment(chat, dice))
                    assert process.poll() in (None, REFUSED)
                chat.resume()
            chat.release(len(events), ending=True)
            code = REFUSED
            while code == REFUSED:
                # A server may take a moment to see that whoever held the lock is gone.
                with bot(url, chat, log) as process:
                    code = process.wait(60)
            assert code == 0
            settled(chat, database, expected)
        # Told again is dropped before any feature stumbles over it.
        assert "[error" not in (folder / "log").read_text(encoding="utf8")
    except BaseException as error:
        error.add_note(f"seed {seed}; killed at: {', '.join(moments)}")
        raise
    finally:
        database.dispose()


def test_kill_on_sqlite(tmp_path: Path) -> None:
    _kill_over_and_over(f"sqlite:///{tmp_path / 'copbot.db'}", tmp_path, 200 if HARD else 20, random.randrange(10**9))


@pytest.mark.parametrize("rounds", [30 if HARD else 4])
def test_kill_on_postgresql(server: Server, tmp_path: Path, rounds: int) -> None:
    _kill_over_and_over(server.create(), tmp_path, rounds, random.randrange(10**9))
