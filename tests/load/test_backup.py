"""Backups of a bot that is at work: each, put in the place of the database, is one from which a bot goes on."""

from __future__ import annotations

import random
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlmodel import Session, col, select

from storage.database import Database
from storage.models import Outbox, OutboxState
from tests.conftest import Server
from tests.load.chat import Chat, Deeds, script
from tests.load.check import settled, sound
from tests.load.process import Log, bot, finish

_COPIES = 2
_NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)


def _done(database: Database) -> set[int]:
    with Session(database.reader) as db:
        return set(db.exec(select(Outbox.id).where(col(Outbox.state) == OutboxState.DONE)))


def _backed_up_and_restored(url: str, new_url: str, folder: Path) -> None:
    seed = random.randrange(10**9)
    dice, log = random.Random(seed), Log()
    story = script(dice, 40)
    database, restored = Database(url), Database(new_url)
    try:
        with Chat(story.events, dice) as chat, bot(url, chat, log):
            for number in range(_COPIES):
                chat.release((number + 1) * len(story.events) // _COPIES)
                with chat.changed:
                    assert chat.changed.wait_for(lambda: chat.actions >= 5, timeout=60)
                database.backup(folder / f"{number}.db")
            deeds = chat.deeds
        for number in range(_COPIES):
            with restored.lock():
                restored.restore(folder / f"{number}.db", _NOW.replace(second=number))
            # The rooms as they were then: what it holds for done was done, and nothing else yet.
            done, then = _done(restored), Deeds()
            then.done = {key: what for key, what in dict(deeds.done).items() if key in done}
            assert set(then.done) == done
            sound(restored, then)
            restored.dispose()
        with Chat(story.events, dice) as again:
            again.deeds = then
            finish(new_url, again, log)
        settled(restored, then, story)
        assert log.lines == []
    except BaseException as error:
        error.add_note(f"seed {seed}; log:\n" + "\n".join(log.lines))
        raise
    finally:
        database.dispose()
        restored.dispose()


def test_on_sqlite(tmp_path: Path) -> None:
    _backed_up_and_restored(f"sqlite:///{tmp_path / 'copbot.db'}", f"sqlite:///{tmp_path / 'new.db'}", tmp_path)


@pytest.mark.slow
def test_on_postgresql(server: Server, tmp_path: Path) -> None:
    _backed_up_and_restored(server.create(), server.create(), tmp_path)
