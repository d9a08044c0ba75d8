"""The check sees what is lost, and what is there twice: else nothing that passes it would prove anything."""

from __future__ import annotations

import random
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from storage.database import Database
from tests.load.chat import Deeds, Story, script
from tests.load.check import settled
from tests.load.flaky import Flaky, steady

BROKEN = {
    "a vote lost": "DELETE FROM vote WHERE rowid = (SELECT max(rowid) FROM vote)",
    "a vote counted twice": "UPDATE post SET votes = votes + 1"
    " WHERE id = (SELECT max(id) FROM post WHERE kind = 'answer')",
    "an answer lost": "DELETE FROM post WHERE id = (SELECT max(id) FROM post WHERE kind = 'answer')",
    "an answer to nothing": "UPDATE post SET question_id = 99999"
    " WHERE id = (SELECT max(id) FROM post WHERE kind = 'answer')",
    "an answer twice": "INSERT INTO post SELECT 99999, community_id, room_id, question_id, author_id, kind, 'again',"
    " text, at, votes, spans, told, imported, files FROM post WHERE kind = 'answer' LIMIT 1",
    "a state lost": "UPDATE question SET state = 'open' WHERE state = 'answered'",
    "an acceptance lost": "UPDATE question SET accepted_id = NULL",
    "done but not written down": "UPDATE outbox SET state = 'waiting' WHERE id = 3",
    "given up": "UPDATE outbox SET state = 'dead' WHERE id = 3",
    "an action lost": "DELETE FROM outbox WHERE id = 3",
    "written down but not done": "UPDATE outbox SET id = 99999 WHERE id = 3",
    "a counter behind": "UPDATE counter SET value = value - 1 WHERE name = 'post'",
    "not to be found": "DELETE FROM search WHERE question_id = (SELECT max(question_id) FROM search)",
    "a word counted twice": "UPDATE term SET posts = posts + 1 WHERE term = 'gutter'",
    "found by a word of another": "INSERT INTO search_words (rowid, words) VALUES (99999, '1:gutter')",
    "never stale": "DELETE FROM timer WHERE kind = 'qa.stale' AND subject = 1",
    "climbs though answered": "UPDATE timer SET kind = 'alerts.step' WHERE kind = 'qa.stale' AND subject ="
    " (SELECT min(id) FROM question WHERE state = 'answered')",
    "a timer about nothing": "UPDATE timer SET subject = 99999 WHERE kind = 'moderation.pass'",
    "a happening forgotten": "DELETE FROM handled WHERE event LIKE 'ReactionRemoved%'",
    "a cursor behind": "UPDATE cursor SET value = value - 1",
    "a member lost": "DELETE FROM member WHERE id = 1",
}
Told = tuple[Path, Deeds, Story]


@pytest.fixture(scope="module")
def told(tmp_path_factory: pytest.TempPathFactory) -> Told:
    """A database in which all is well."""
    file = tmp_path_factory.mktemp("told") / "copbot.db"
    database, dice = Database(f"sqlite:///{file}"), random.Random(4)
    database.migrate()
    story, rooms = script(dice, 12), Flaky(database, steady)
    rooms.play(story, dice)
    settled(database, rooms.deeds, story)
    database.dispose()
    return file, rooms.deeds, story


@pytest.mark.parametrize("how", BROKEN)
def test_what_is_wrong_in_the_database_is_seen(told: Told, tmp_path: Path, how: str) -> None:
    file, deeds, story = told
    copy = tmp_path / "copbot.db"
    copy.write_bytes(file.read_bytes())
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute(BROKEN[how]).rowcount
        connection.commit()
    database = Database(f"sqlite:///{copy}")
    with pytest.raises(AssertionError):
        settled(database, deeds, story)
    database.dispose()


def _wrong(deeds: Deeds, how: str) -> Deeds:
    made = Deeds()
    made.done |= deeds.done
    keys = list(made.done)
    match how:
        case "lost":
            del made.done[keys[3]]
        case "under two keys":
            made.done[keys[3]] = made.done[keys[2]]
        case "two things under one key":
            made.two_faced.append(keys[3])
        case "out of order":
            made.done = {key: made.done[key] for key in reversed(keys)}
    return made


@pytest.mark.parametrize("how", ["lost", "under two keys", "two things under one key", "out of order"])
def test_what_is_wrong_in_the_rooms_is_seen(told: Told, how: str) -> None:
    file, deeds, story = told
    database = Database(f"sqlite:///{file}")
    settled(database, deeds, story)
    with pytest.raises(AssertionError):
        settled(database, _wrong(deeds, how), story)
    database.dispose()
