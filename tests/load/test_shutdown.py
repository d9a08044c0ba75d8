"""SIGTERM ends the bot, whatever goes on, and loses nothing; a second bot is kept out."""

from __future__ import annotations

import random
import signal
import sqlite3
import subprocess
import sys
from pathlib import Path

import pytest

from storage.database import Database
from tests.conftest import Server
from tests.load.bot import REFUSED
from tests.load.chat import Chat, script
from tests.load.check import settled
from tests.load.process import bot

PATIENCE = 60
"""Seconds: many more than it takes (see `tests.unit.test_live`), fewer than what it must not wait for."""


def _url(database: str, folder: Path, request: pytest.FixtureRequest) -> str:
    if database == "sqlite":
        return f"sqlite:///{folder / 'copbot.db'}"
    server: Server = request.getfixturevalue("server")
    return server.create()


@pytest.mark.parametrize(("kind", "silent"), [("sqlite", False), ("postgresql", False), ("sqlite", True)])
def test_a_stopped_bot_ends_in_time_and_goes_on_later(
    kind: str, silent: bool, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    """`silent`: the platform does not answer when it is asked to do something."""
    url, dice = _url(kind, tmp_path, request), random.Random(1)
    story = script(dice, 60)
    with Chat(story.events, dice) as chat:
        chat.release(len(story.events))
        with bot(url, chat) as process:
            with chat.changed:
                if silent:
                    chat.hang_at = 5, True
                    assert chat.changed.wait_for(lambda: chat.hanging, timeout=PATIENCE)
                else:
                    assert chat.changed.wait_for(lambda: chat.syncs >= 5 and chat.actions >= 5, timeout=PATIENCE)
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE) == 0
        chat.resume()
        chat.release_all()
        with bot(url, chat) as process:
            assert process.wait(PATIENCE) == 0
        database = Database(url)
        settled(database, chat.deeds, story)
        database.dispose()


def test_a_stopped_bot_ends_in_time_while_the_database_is_held(tmp_path: Path) -> None:
    file, dice = tmp_path / "copbot.db", random.Random(2)
    story = script(dice, 30)
    half = len(story.events) // 2
    with Chat(story.events, dice) as chat:
        chat.release(half)
        with bot(f"sqlite:///{file}", chat) as process:
            with chat.changed:
                assert chat.changed.wait_for(lambda: chat.actions >= 5, timeout=PATIENCE)
            other = sqlite3.connect(file, isolation_level=None, timeout=PATIENCE)
            other.execute("BEGIN IMMEDIATE")
            with chat.changed:
                chat.released = len(story.events)
                chat.changed.notify_all()
            process.send_signal(signal.SIGTERM)
            assert process.wait(PATIENCE) == 0
            other.close()
        chat.release_all()
        with bot(f"sqlite:///{file}", chat) as process:
            assert process.wait(PATIENCE) == 0
        database = Database(f"sqlite:///{file}")
        settled(database, chat.deeds, story)
        database.dispose()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_a_second_bot_is_refused_while_the_first_runs(
    kind: str, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    url, dice = _url(kind, tmp_path, request), random.Random(3)
    story = script(dice, 2)
    with Chat(story.events, dice) as chat:
        with bot(url, chat) as first:
            with chat.changed:
                assert chat.changed.wait_for(lambda: chat.syncs, timeout=PATIENCE)
            command = [sys.executable, "-m", "tests.load.bot", url, str(chat.port)]
            second = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE)  # noqa: S603
            assert second.returncode == REFUSED
            assert second.stderr.count("\n") == 1
            assert "is in use by another running copbot" in second.stderr
            first.send_signal(signal.SIGTERM)
            assert first.wait(PATIENCE) == 0
        chat.release_all()
        with bot(url, chat) as after:
            assert after.wait(PATIENCE) == 0
