"""What questions mean is kept as long as the words are that it was made of, and no longer."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import UTC, datetime

import pytest
from sqlmodel import Session, select

from storage import embeddings, search
from storage.database import Database
from storage.models import Community, Embedding, Member, Post, PostKind, Question, Room

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
MODEL = "model 1"


def said(number: int, question: int, kind: str, text: str) -> Post:
    return Post(
        id=number, community_id=1, room_id=1, question_id=question, author_id=1, kind=PostKind(kind), text=text, at=NOW
    )


@pytest.fixture
def asked(database: Database) -> Database:
    """With three answered questions, of which two are findable."""
    with Session(database.engine) as db:
        db.add(Community(id=1, name="gardeners"))
        db.add(Member(id=1, community_id=1, name="ann", since=NOW))
        db.add(Room(id=1, community_id=1, platform="plain", key="r", name="#help", capabilities="{}"))
        db.flush()
        for number in (10, 20, 30):
            texts = f"question {number} of slugs", f"answer {number}: nematodes"
            for post, kind, text in ((number, "question", texts[0]), (number + 1, "answer", texts[1])):
                db.add(said(post, number, kind, text))
            db.add(Question(id=number, community_id=1, room_id=1, asker_id=1, at=NOW, touched_at=NOW))
        db.flush()
        for number in (10, 20):
            search.put(db, number, 1, f"question {number} of slugs", "en", [f"answer {number}: nematodes"])
        db.commit()
    return database


def make(database: Database, model: str = MODEL, numbers: Sequence[int] | None = None) -> int:
    """Make what is missing, as the bot does."""
    with database.reader.connect() as connection:
        missing = embeddings.missing(connection, model, 10) if numbers is None else numbers
        texts = embeddings.texts(connection, missing)
    with database.engine.begin() as connection:
        return embeddings.keep(connection, model, {n: (words, words[0].encode()) for n, words in texts.items()})


def kept(database: Database, model: str = MODEL) -> dict[int, bytes]:
    with database.reader.connect() as connection:
        return dict(zip(*embeddings.of(connection, 1, model), strict=True))


def test_what_is_missing_is_made_the_newest_first_and_only_of_what_can_be_found(asked: Database) -> None:
    with asked.reader.connect() as connection:
        assert embeddings.missing(connection, MODEL, 10) == [20, 10]
        assert embeddings.missing(connection, MODEL, 1) == [20]
        assert embeddings.texts(connection, [10]) == {10: ("question 10 of slugs", "answer 10: nematodes")}
    assert make(asked) == 2
    assert kept(asked) == {10: b"question 10 of slugs", 20: b"question 20 of slugs"}
    assert make(asked) == 0
    with asked.reader.connect() as connection:
        assert embeddings.counts(connection, MODEL) == (2, 2)
        assert embeddings.counts(connection, "model 2") == (2, 0)


def test_of_what_is_not_findable_nothing_is_kept(asked: Database) -> None:
    make(asked, numbers=[10, 30])
    assert set(kept(asked)) == {10}


def test_it_goes_with_the_question(asked: Database) -> None:
    make(asked)
    with Session(asked.engine) as db:
        search.drop(db, 10)
        search.put(db, 20, 1, "", "en")
        db.commit()
        assert db.exec(select(Embedding)).all() == []
    assert make(asked) == 0


@pytest.mark.parametrize("words", ["question 10 of slugs", "quite another"])
def test_it_is_made_anew_when_a_question_is_put_in_anew(asked: Database, words: str) -> None:
    make(asked)
    with Session(asked.engine) as db:
        search.put(db, 10, 1, words, "en", ["answer 10: nematodes"])
        db.commit()
    assert set(kept(asked)) == {20}
    assert make(asked) == 1
    assert set(kept(asked)) == {10, 20}


@pytest.mark.parametrize("what", ["question", "answer", "another answer"])
def test_what_was_made_of_words_that_have_changed_meanwhile_is_not_kept(asked: Database, what: str) -> None:
    with asked.reader.connect() as connection:
        texts = embeddings.texts(connection, [10])
    with Session(asked.engine) as db:
        if what == "another answer":
            db.add(said(12, 10, "answer", "ducks"))
        else:
            db.get_one(Post, 10 if what == "question" else 11).text = "(forgotten)"
        db.commit()
    with asked.engine.begin() as connection:
        made = {number: (words, b"vector") for number, words in texts.items()}
        assert embeddings.keep(connection, MODEL, made) == 0
    assert kept(asked) == {}


def test_another_model_makes_its_own_in_the_place_of_the_first(asked: Database) -> None:
    make(asked)
    assert make(asked, "model 2") == 2
    assert kept(asked) == {}
    assert set(kept(asked, "model 2")) == {10, 20}
    make(asked, numbers=[10])
    with asked.engine.begin() as connection:
        assert embeddings.drop_others(connection, MODEL) == 1
    assert set(kept(asked)) == {10}


def test_a_community_finds_nothing_of_another(asked: Database) -> None:
    make(asked)
    with asked.reader.connect() as connection:
        assert embeddings.of(connection, 2, MODEL) == ([], [])
