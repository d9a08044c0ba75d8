"""The PostgreSQL server goes down in the midst of it and comes up again: nothing is lost, nothing happens twice."""

from __future__ import annotations

import os
import random
from functools import partial
from time import sleep
from typing import Literal

import pytest

from storage.database import Database
from storage.leases import LIFE
from tests.conftest import Server
from tests.load.chat import Chat, script
from tests.load.check import settled, sound
from tests.load.process import Log, bot, ends

HARD = bool(os.environ.get("COPBOT_HARD"))
ROUNDS = 24 if HARD else 1
EACH = 20
"""So many questions are asked for each round."""
HOW: tuple[Literal["fast", "immediate", "kill"], ...] = ("fast", "immediate", "kill")


def _busy(chat: Chat, wanted: int) -> bool:
    return chat.actions >= wanted


@pytest.mark.parametrize(
    ("least", "most"),
    [(0.0, 3.0 if HARD else 0.5), (LIFE + 3.0, LIFE + 3.0)],
    ids=["soon back", "longer than a lease"],
)
def test_a_server_that_goes_and_comes_under_load(own_server: Server, least: float, most: float) -> None:
    """It is away for so many seconds."""
    seed = random.randrange(10**9)
    dice, log = random.Random(seed), Log()
    story = script(dice, ROUNDS * EACH)
    url = own_server.create()
    database = Database(url)
    told: list[str] = []
    try:
        with Chat(story.events, dice) as chat, bot(url, chat, log) as process:
            for number in range(ROUNDS):
                chat.release((number + 1) * len(story.events) // (ROUNDS + 1))
                with chat.changed:
                    # Without a server no bot begins.
                    assert chat.changed.wait_for(lambda: chat.actions, timeout=60)
                    wanted = dice.randint(1, EACH)
                    chat.changed.wait_for(partial(_busy, chat, wanted), timeout=10)
                how = dice.choice(HOW)
                told.append(how)
                own_server.halt(how)
                sleep(dice.uniform(least, most))
                own_server.start()
                sound(database, chat.deeds, running=True)
                database.dispose()
            chat.release_all()
            assert ends(process, chat, log) == 0
        settled(database, chat.deeds, story)
        # Each time at most one line, and no tracebacks.
        assert log.times("the database takes nothing; I wait and try again") == len(log.lines) <= ROUNDS
        print(f"\n{ROUNDS} restarts, {len(story.events)} events, {len(chat.deeds.done)} actions")
    except BaseException as error:
        error.add_note(f"seed {seed}; {', '.join(told)}; log:\n" + "\n".join(log.lines))
        raise
    finally:
        database.dispose()
