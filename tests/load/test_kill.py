"""kill -9 at random moments while messages stream in: nothing is lost, nothing happens twice."""

from __future__ import annotations

import os
import random
from pathlib import Path
from time import sleep

import pytest

from storage.database import Database
from tests.conftest import Server
from tests.load.bot import REFUSED
from tests.load.chat import Chat, script
from tests.load.check import settled, sound
from tests.load.process import Log, bot, finish

HARD = bool(os.environ.get("COPBOT_HARD"))
EACH = 15
"""So many questions are asked for each round."""


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


def _kill_over_and_over(url: str, rounds: int, seed: int) -> None:
    dice, log = random.Random(seed), Log()
    story = script(dice, rounds * EACH)
    database = Database(url)
    moments: list[str] = []
    looks = 0
    try:
        with Chat(story.events, dice) as chat:
            for number in range(rounds):
                chat.release((number + 1) * len(story.events) // (rounds + 1))
                with bot(url, chat, log) as process:
                    moments.append(_until_some_moment(chat, dice))
                    assert process.poll() in (None, REFUSED)
                chat.resume()
                # Not each time: whoever looks first does the mending that is the next bot's to do.
                if number % 10 == 3 and chat.deeds.done:
                    sound(database, chat.deeds)
                    database.dispose()
                    looks += 1
            finish(url, chat, log)
            settled(database, chat.deeds, story)
        # Told again is dropped before any feature stumbles over it.
        assert log.times("[error") == 0
        print(f"\n{rounds} kills, {looks} looks between, {len(story.events)} events, {len(chat.deeds.done)} actions")
    except BaseException as error:
        error.add_note(f"seed {seed}; killed at: {', '.join(moments)}")
        raise
    finally:
        database.dispose()


def test_kill_on_sqlite(tmp_path: Path) -> None:
    _kill_over_and_over(f"sqlite:///{tmp_path / 'copbot.db'}", 200 if HARD else 3, random.randrange(10**9))


@pytest.mark.parametrize("rounds", [50 if HARD else 2])
def test_kill_on_postgresql(server: Server, rounds: int) -> None:
    _kill_over_and_over(server.create(), rounds, random.randrange(10**9))
