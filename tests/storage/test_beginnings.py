"""What begins like a word is found on both databases, whichever sign would come next."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from sqlmodel import Session

from storage import profiles
from storage.database import Database
from storage.profiles import Topic, TopicKind
from tests.storage.test_database import with_members

SAID = {
    "jazz": "jazzmusik",
    "herz": "Herzchirurgie",
    "schöne": "schönheit",
    "große": "großartig",
    "brot": "brot backen",
}


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
