"""What findable questions mean, as vectors of a model: kept beside the search index, and gone with what was in it.

They are made elsewhere, and later: a question without one is found by its words alone.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Final

from sqlalchemy import Connection, bindparam, text

from storage.prepared import Prepared, Where

_DROP: Final = Prepared(text("DELETE FROM embedding WHERE question_id = :id"))
_OTHERS: Final = text("DELETE FROM embedding WHERE model <> :model")
_OF: Final = text("SELECT question_id, vector FROM embedding WHERE community_id = :community AND model = :model")
_COUNT: Final = text(
    "SELECT count(*), count(e.question_id) FROM search s"
    " LEFT JOIN embedding e ON e.question_id = s.question_id AND e.model = :model"
)
_MISSING: Final = text(
    "SELECT s.question_id FROM search s LEFT JOIN embedding e ON e.question_id = s.question_id AND e.model = :model"
    " WHERE e.question_id IS NULL ORDER BY s.question_id DESC LIMIT :limit"
)
_TEXTS: Final = text(
    "SELECT p.question_id, p.text FROM post p"
    " WHERE p.question_id IN :ids AND (p.id = p.question_id OR p.kind = 'answer')"
    " ORDER BY p.question_id, p.id <> p.question_id, p.votes DESC, p.id"
).bindparams(bindparam("ids", expanding=True))
_LOCK: Final = text(
    "SELECT p.id FROM question q JOIN post p ON p.question_id = q.id WHERE q.id IN :ids ORDER BY q.id, p.id FOR SHARE"
).bindparams(bindparam("ids", expanding=True))
_KEEP: Final = text(
    "INSERT INTO embedding (question_id, community_id, model, vector)"
    " SELECT s.question_id, s.community_id, :model, :vector FROM search s WHERE s.question_id = :id"
    " ON CONFLICT (question_id) DO UPDATE SET model = excluded.model, vector = excluded.vector"
)


def drop(db: Where, question_id: int) -> None:
    """The words have changed, or are gone: what they meant is kept no longer."""
    _DROP.run(db, {"id": question_id})


def drop_others(connection: Connection, model: str) -> int:
    """What another model than this made is kept no longer; how many."""
    return connection.execute(_OTHERS, {"model": model}).rowcount


def counts(connection: Connection, model: str) -> tuple[int, int]:
    """How many questions are findable, and of how many the model has told what they mean."""
    row = connection.execute(_COUNT, {"model": model}).one()
    return row[0], row[1]


def missing(connection: Connection, model: str, limit: int) -> list[int]:
    """The findable questions of which this model has not told what they mean, the newest first."""
    return list(connection.scalars(_MISSING, {"model": model, "limit": limit}))


def texts(connection: Connection, question_ids: Sequence[int]) -> dict[int, tuple[str, ...]]:
    """The words of each question, and those of its answers, the most valued first."""
    found: dict[int, tuple[str, ...]] = {}
    for number, words in connection.execute(_TEXTS, {"ids": list(question_ids)}).fetchall():
        found[number] = (*found.get(number, ()), words)
    return found


def keep(connection: Connection, model: str, made: Mapping[int, tuple[tuple[str, ...], bytes]]) -> int:
    """Keep what these questions mean, each with the words that it was made of; how many were kept.

    Not of one whose words are others by now, or that is not findable any more.
    """
    if connection.dialect.name == "postgresql":
        # On SQLite nobody else writes now. Here whoever is changing a post, or adds an answer, is waited for.
        connection.execute(_LOCK, {"ids": list(made)})
    now = texts(connection, list(made))
    kept = [(number, vector) for number, (words, vector) in made.items() if now.get(number) == words]
    for number, vector in kept:
        connection.execute(_KEEP, {"id": number, "model": model, "vector": vector})
    return len(kept)


def of(connection: Connection, community_id: int, model: str) -> tuple[list[int], list[bytes]]:
    """The community's questions of which it is known what they mean, and the vectors."""
    rows = connection.execute(_OF, {"community": community_id, "model": model}).fetchall()
    return [row[0] for row in rows], [bytes(row[1]) for row in rows]
