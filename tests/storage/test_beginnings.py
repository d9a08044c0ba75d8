"""What begins like a word is found on both databases, whichever sign would come next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, text
from sqlmodel import Session

from storage import profiles, vocabulary
from storage.database import Database
from storage.models import Term
from storage.profiles import Topic, TopicKind
from tests.storage.test_database import with_members

SAID = {
    "jazz": "jazzmusik",
    "herz": "Herzchirurgie",
    "schöne": "schönheit",
    "große": "großartig",
    "brot": "brot backen",
}


_LANGUAGE = text("SELECT collname FROM pg_collation WHERE collcollate ILIKE '%\\_%.utf%8' ORDER BY collname LIMIT 1")
SLIPS = {"aßman": "aßmann", "kærlih": "kærlig", "ezzenz": "ezzenzen", "mueslii": "mueslis", "jäzzern": "jäzzerm"}


@pytest.mark.parametrize("order", ["C", "of a language"])
def test_slips_are_found_whatever_order_the_server_has(url: str, opened: Callable[[str], Database], order: str) -> None:
    database = opened(url)
    database.migrate()
    with database.engine.begin() as connection:
        if connection.dialect.name == "postgresql":
            collation = "C" if order == "C" else connection.scalar(_LANGUAGE) or "C"
            connection.exec_driver_sql(f'ALTER TABLE term ALTER COLUMN term TYPE varchar COLLATE "{collation}"')
        connection.exec_driver_sql("INSERT INTO community (id, name) VALUES (1, 'one')")
        known = [{"community_id": 1, "term": word, "posts": 1} for word in SLIPS.values()]
        connection.execute(insert(Term), known)
        for slip, word in SLIPS.items():
            assert word in vocabulary.slips(connection, 1, [slip]).get(slip, {}), slip


def test_topics_are_found_by_their_beginnings(
    url: str, opened: Callable[[str], Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(profiles, "_MANY", 1)
    database = opened(url)
    database.migrate()
    with_members(database, 1)
    with Session(database.engine) as db:
        for words in SAID.values():
            db.add(Topic(member_id=1, kind=TopicKind.KNOWS, words=words, community_id=1, at=datetime.now(UTC)))
        db.flush()
        for word, words in SAID.items():
            assert [one.words for one in profiles.near(db, 1, TopicKind.KNOWS, [word])] == [words]
