"""Deliveries fail at random, now before and now after they were carried out: each is done once, and in its order."""

from __future__ import annotations

import os
import random
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from storage.database import Database
from tests.conftest import Server
from tests.load.chat import script
from tests.load.check import settled
from tests.load.flaky import Flaky, Moody

QUESTIONS = 1000 if os.environ.get("COPBOT_HARD") else 40


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_what_fails_for_a_while_is_done_once_and_in_order(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    server: Server | None = request.getfixturevalue("server") if kind == "postgresql" else None
    database = Database(server.create() if server else f"sqlite:///{tmp_path / 'copbot.db'}")
    database.migrate()
    seed = random.randrange(10**9)
    dice = random.Random(seed)
    story = script(dice, QUESTIONS)
    rooms = Flaky(database, Moody(dice))
    try:
        with capture_logs():
            rooms.play(story, dice)
        assert rooms.failed
        settled(database, rooms.deeds, story)
        print(f"\n{len(story.events)} events, {len(rooms.deeds.done)} actions, {rooms.failed} failed tries")
    except BaseException as error:
        error.add_note(f"seed {seed}")
        raise
    finally:
        database.dispose()
