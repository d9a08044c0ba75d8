"""What answers and votes look up and keep, on both databases."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

from sqlmodel import Session

from storage import copies, posts
from storage.database import Database
from storage.models import Community, Copy, Member, Post, PostKind, Question, Room
from storage.posts import Votable

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)


def prepared(database: Database) -> Session:
    """A question of the first of two members, and two answers of the second."""
    db = Session(database.engine)
    db.add(Community(id=1, name="c"))
    db.flush()
    for number in (1, 2):
        db.add(Room(id=number, community_id=1, platform="p", key=f"#{number}", name="r", capabilities="{}"))
        db.add(Member(id=number, community_id=1, name=f"m{number}", since=NOW))
    db.flush()
    db.add(Post(id=5, community_id=1, room_id=1, question_id=5, author_id=1, kind="question", message="q", at=NOW))
    db.add(Question(id=5, community_id=1, room_id=1, asker_id=1, at=NOW, touched_at=NOW))
    db.flush()
    for number, message in ((6, "a"), (7, None)):
        posts.add(
            db,
            number,
            community=1,
            room=1,
            question=5,
            author=2,
            kind=PostKind.ANSWER,
            spans="",
            message=message,
            text=f"answer {number}",
            at=NOW,
        )
    db.flush()
    return db


def test_answers_are_found_the_most_valued_first(database: Database) -> None:
    with prepared(database) as db:
        kept = db.get_one(Post, 6)
        assert (kept.message, kept.text, kept.at, kept.votes) == ("a", "answer 6", NOW, 0)
        assert posts.answers(db, 5) == ["answer 6", "answer 7"]
        found = posts.votable(db, 7, 1)
        assert found is not None
        posts.cast(db, found, 1, 1, 1)
        assert posts.answers(db, 5) == ["answer 7", "answer 6"]


def test_a_vote_is_one_a_person_and_counted_on_what_is_loaded_too(database: Database) -> None:
    with prepared(database) as db:
        loaded = db.get_one(Post, 6)
        found = posts.votable_at(db, 1, "a", 1)
        assert found == Votable(6, 2, 5, "question", "open", None)
        posts.cast(db, found, 1, 1, 1)
        assert loaded.votes == 1
        assert posts.votable_at(db, 1, "a", 1) == replace(found, value=1)
        posts.cast(db, replace(found, value=1), 1, 1, -1)
        assert loaded.votes == -1
        posts.cast(db, replace(found, value=-1), 1, 1, 0)
        assert loaded.votes == 0
        assert posts.votable_at(db, 1, "a", 1) == found
        assert posts.votable_at(db, 2, "a", 1) is None


def test_a_copy_stands_for_its_post_until_it_is_gone(database: Database) -> None:
    with prepared(database) as db:
        copy = Copy(post_id=6, room_id=2, community_id=1, message="c")
        db.add(copy)
        db.flush()
        assert copies.copied(db, 2, "c") == 6
        copy.gone = True
        db.flush()
        assert copies.copied(db, 2, "c") is None
        assert copies.copies_of(db, 6) == [copy]
        assert copies.copies_of(db, 7) == []
