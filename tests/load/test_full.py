"""The disk is full in the midst of it, and free again: it is said once, and nothing is lost, nothing happens twice."""

from __future__ import annotations

import os
import random
from pathlib import Path
from time import sleep

import pytest

from storage.database import Database
from tests.conftest import Server
from tests.load.chat import Chat, script
from tests.load.check import settled, sound
from tests.load.disks import DISKS
from tests.load.process import Log, bot, ends

ROUNDS = 20 if os.environ.get("COPBOT_HARD") else 1
EACH = 20
"""So many questions are asked for each round."""
SAID = "the database takes nothing; I wait and try again"


@pytest.mark.parametrize("kind", DISKS)
def test_a_disk_that_is_full_and_free_again_under_load(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server: Server | None = request.getfixturevalue("own_server") if kind.startswith("postgresql") else None
    seed = random.randrange(10**9)
    dice, log = random.Random(seed), Log()
    story = script(dice, ROUNDS * EACH)
    try:
        with DISKS[kind](tmp_path, server, dice) as disk, Chat(story.events, dice) as chat:
            database = Database(disk.url)
            with bot(disk.url, chat, log) as process:
                for number in range(ROUNDS):
                    chat.release((2 * number + 1) * len(story.events) // (2 * ROUNDS + 1))
                    with chat.changed:
                        assert chat.changed.wait_for(lambda: chat.actions, timeout=60)
                    disk.fill(process.pid)
                    chat.release((2 * number + 2) * len(story.events) // (2 * ROUNDS + 1))
                    assert log.until(SAID, number + 1)
                    sleep(dice.random())
                    assert process.poll() is None
                    disk.free(process.pid)
                    with chat.changed:
                        assert chat.changed.wait_for(lambda: chat.actions > 1, timeout=60)
                    sound(database, chat.deeds, running=True)
                    database.dispose()
                chat.release_all()
                assert ends(process, chat, log) == 0
            settled(database, chat.deeds, story)
            database.dispose()
        assert all("full" in line for line in log.lines)
        assert len(log.lines) == ROUNDS
        print(f"\n{ROUNDS} times full, {len(story.events)} events, {len(chat.deeds.done)} actions")
    except BaseException as error:
        error.add_note(f"seed {seed}; log:\n" + "\n".join(log.lines))
        raise
