"""Nothing lost, nothing twice: what must hold of the database and of the rooms, whatever befell the bot."""

from __future__ import annotations

import json
from collections import Counter as Times
from collections.abc import Iterable, Mapping
from typing import Any

from sqlalchemy import func
from sqlalchemy import select as choose
from sqlmodel import Session, col, select

import copbot.features  # noqa: F401 - what the timers are about is known from here on
from storage import index, search
from storage.database import Database
from storage.kept import TIMERS
from storage.models import (
    Community,
    Counter,
    Cursor,
    Handled,
    Member,
    Outbox,
    OutboxState,
    Post,
    PostKind,
    Question,
    State,
    Term,
    Timer,
    Vote,
    schema,
)
from tests.load.chat import CURSOR, Deeds, Expected, Story

_LANGUAGE = "en"
_FINDABLE = (State.ANSWERED, State.ACCEPTED, State.CLOSED)
_RUNGS = 3


def sound(database: Database, deeds: Deeds, *, running: bool = False) -> None:
    """What holds at any moment, `running` or however the bot came to be gone. Raises AssertionError."""
    if not running:
        assert _damage(database) == []
    before = set(deeds.done)
    with Session(database.reader) as db:
        assert list(_astray(db)) == []
        rows = db.exec(select(Outbox)).all()
        assert {row.state for row in rows} <= {OutboxState.DONE, OutboxState.WAITING}
        # It may have been cut off between doing and writing down that it is done, never the other way round.
        assert {row.id for row in rows if row.state == OutboxState.DONE} <= set(deeds.done)
        assert before <= {row.id for row in rows}
        _counters(db)
        _timers(db)
        _found(db)
    assert deeds.two_faced == []
    done = {key: action for key, (action, _) in dict(deeds.done).items()}
    # The same thing under two keys would be done twice.
    assert [action for action, times in Times(done.values()).items() if times > 1] == []
    _in_order(done)


def settled(database: Database, deeds: Deeds, story: Story, cursors: Mapping[str, int] | None = None) -> None:
    """All of the story is told, and all that came of it is done: once. Raises AssertionError.

    `cursors` are where it was read from, and how much of it there, if that was more than one place.
    """
    sound(database, deeds)
    with Session(database.reader) as db:
        assert set(db.exec(select(Outbox.state))) == {OutboxState.DONE}
        _came_of(db, story.expected)
        told, handled = {event.id for event in story.events}, set(db.exec(select(Handled.event)))
        assert told - story.talk <= handled <= told
        places = cursors or {CURSOR: len(story.events)}
        read = db.exec(select(Cursor.name, Cursor.value).where(col(Cursor.name).in_(places))).all()
        assert {name: int(value) for name, value in read} == places
    _said(deeds, story.expected)


def _damage(database: Database) -> list[Any]:
    """What the database itself finds wrong with its pages, its indexes and its references."""
    if database.engine.dialect.name == "postgresql":
        with database.engine.connect().execution_options(isolation_level="AUTOCOMMIT") as connection:
            # Reads every row, whatever an index says of it; fails where two have one key.
            connection.exec_driver_sql(f"REINDEX DATABASE {database.engine.url.database}")
        return []
    with database.engine.connect() as connection:
        connection.exec_driver_sql("INSERT INTO search_words (search_words) VALUES ('integrity-check')")
        found = [list(row) for row in connection.exec_driver_sql("PRAGMA integrity_check") if row[0] != "ok"]
        return found + [list(row) for row in connection.exec_driver_sql("PRAGMA foreign_key_check")]


def _astray(db: Session) -> Iterable[str]:
    """References to nothing, also those that the database would not look after."""
    for table in schema().sorted_tables:
        for key in table.foreign_keys:
            there = choose(key.column).where(key.column == key.parent).correlate(table).exists()
            if db.connection().scalar(choose(func.count()).select_from(table).where(key.parent.is_not(None), ~there)):
                yield f"{table.name}.{key.parent.name}"
    questions = set(db.exec(select(Question.id)))
    yield from (f"post {post.id}" for post in db.exec(select(Post)) if post.question_id not in questions)


def _counters(db: Session) -> None:
    """No id that will be given out was given out before."""
    for counter in db.exec(select(Counter)):
        if counter.name in schema().tables:
            last = db.connection().scalar(choose(func.max(schema().tables[counter.name].c.id)))
            assert (last or 0) <= counter.value, counter.name


def _timers(db: Session) -> None:
    """Every timer is about something, and what is to be looked at again has its timer."""
    waits = {(timer.kind, timer.subject) for timer in db.exec(select(Timer))}
    for kind, subject in waits:
        about = TIMERS[kind]
        assert db.get(about, subject) is not None, (kind, subject)
    questions = db.exec(select(Question)).all()
    climbing = {
        one.id for one in questions if one.state == State.OPEN and (one.rung < _RUNGS or one.kind == PostKind.QUESTION)
    }
    assert {subject for kind, subject in waits if kind == "alerts.step"} == climbing
    assert {one.id for one in questions} == {subject for kind, subject in waits if kind == "qa.stale"}


def _found(db: Session) -> None:
    """The search index holds the words of what was asked and answered, and no others."""
    posts = db.exec(select(Post)).all()
    held: dict[int, set[str]] = {}
    for question in db.exec(select(Question).where(col(Question.state).in_(_FINDABLE))):
        about = (post for post in posts if post.question_id == question.id)
        words = "\n".join(post.text for post in about if post.kind in (PostKind.QUESTION, PostKind.ANSWER))
        held[question.id] = set(search.stems(words, _LANGUAGE))
    for community in db.exec(select(Community.id)):
        stored = index.stored_many(db.connection(), community, range(1, max(held, default=0) + 1))
        assert {entry.question_id: set(entry.stems) for entry in stored} == held
        times = Times(stem for stems in held.values() for stem in ("", *stems))
        terms = db.exec(select(Term).where(Term.community_id == community))
        assert {term.term: term.posts for term in terms} == times
        for stem in times.keys() - {""}:
            matching = index.matching(db.connection(), community, [([stem], len(posts) + 1)])[0]
            assert set(matching) == {number for number, stems in held.items() if stem in stems}


def _in_order(done: Mapping[int, str]) -> None:
    """In each room, and to each person, things were done in the order in which they were put in the outbox.

    Marks on messages have an order of their own: no word waits behind them.
    """
    places: dict[str, list[int]] = {}
    for key, told in done.items():
        action = json.loads(told)
        marks = action["kind"] in ("react", "look")
        places.setdefault(f"{marks} {action.get('room')} {action.get('person')}", []).append(key)
    assert [keys for keys in places.values() if keys != sorted(keys)] == []


def _came_of(db: Session, expected: list[Expected]) -> None:
    """Each question, answer and vote is there once, as it was told."""
    # What is heard in plain talk may show interest, which depends on what was in memory.
    kept = [post for post in db.exec(select(Post)) if post.kind in (PostKind.QUESTION, PostKind.ANSWER)]
    posts = {post.message: post for post in kept}
    assert len(posts) == len(kept) == sum(1 + len(one.answers) for one in expected)
    assert len(db.exec(select(Question.id)).all()) == len(expected)
    keys = {f"@{member.name.lower()}": member.id for member in db.exec(select(Member))}
    votes = {(vote.post_id, vote.member_id): vote.value for vote in db.exec(select(Vote))}
    cast: dict[tuple[int, int], int] = {}
    for one in expected:
        post = posts[one.message]
        question = db.get(Question, post.id)
        assert question is not None
        assert (post.text, question.state, question.answers) == (one.text, one.state, len(one.answers))
        assert question.accepted_id == (posts[one.accepted].id if one.accepted else None)
        for message, answer in one.answers.items():
            given = posts[message]
            assert (given.kind, given.question_id, given.text) == (PostKind.ANSWER, question.id, answer.text)
            assert given.votes == sum(answer.votes.values())
            cast |= {(given.id, keys[voter]): value for voter, value in answer.votes.items()}
    assert votes == cast


def _said(deeds: Deeds, expected: list[Expected]) -> None:
    """Each question was marked once, and so was each accepted answer."""
    actions = [json.loads(action) for action, _ in deeds.done.values()]
    about: dict[str, list[dict[str, Any]]] = {}
    for action in actions:
        for message in {action.get("message"), action.get("reply_to")}:
            if isinstance(message, str):
                about.setdefault(message, []).append(action)
    for one in expected:
        kinds = Times(action["kind"] for action in about.get(one.message, ()) if not _mentions(action, "✔"))
        # A mark and a thread; where there is neither, a word.
        assert kinds == ({"react": 1, "open_thread": 1} if one.room.startswith("#threads") else {"say": 1})
        accepted = [action for action in about[one.message] if _mentions(action, "✔")]
        assert len(accepted) == (one.accepted is not None)


def _mentions(action: dict[str, Any], words: str) -> bool:
    return any(words in span["text"] for span in action.get("text", ()))
