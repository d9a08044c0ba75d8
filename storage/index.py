"""The search index as it lies in each database: which questions hold which words.

`search` keeps each question's community and stems, on both databases. What finds a question by a word is of each its
own: on SQLite the full-text table `search_words`, which keeps no text; on PostgreSQL the column `search.words`. A word
in it is a stem with its community before it, "12:reset": another community's posts cost nothing and can't be found.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Final

from sqlalchemy import Connection, bindparam, text

from storage.prepared import Prepared, Where, dialect_of

TABLES: Final = ("search", "search_words", "search_words_config", "search_words_data", "search_words_idx")
"""What the index consists of, where it exists; no model describes these tables."""

_CREATE: Final = {
    "sqlite": (
        "CREATE TABLE search (question_id INTEGER NOT NULL PRIMARY KEY, community_id INTEGER NOT NULL,"
        " stems TEXT NOT NULL, own INTEGER DEFAULT 0 NOT NULL)",
        # Only which word is in which row: no places, no lengths, no text.
        "CREATE VIRTUAL TABLE search_words USING fts5(words, content='', detail='none', columnsize=0,"
        " tokenize=\"ascii tokenchars '-._+#:'\")",
    ),
    "postgresql": (
        "CREATE TABLE search (question_id INTEGER NOT NULL PRIMARY KEY, community_id INTEGER NOT NULL,"
        " stems TEXT NOT NULL, words TSVECTOR NOT NULL, own INTEGER DEFAULT 0 NOT NULL)",
        # A pending list would be read through by every search.
        "CREATE INDEX search_words ON search USING gin (words) WITH (fastupdate = off)",
    ),
}
_STORED = Prepared(text("SELECT community_id, stems, own FROM search WHERE question_id = :id"))
_MANY = Prepared(
    text(
        "SELECT question_id, stems, own FROM search WHERE community_id = :community AND question_id IN :ids"
    ).bindparams(bindparam("ids", expanding=True))
)
_DELETE = Prepared(text("DELETE FROM search WHERE question_id = :id"))
_SQLITE_INSERT = Prepared(
    text("INSERT INTO search (question_id, community_id, stems, own) VALUES (:id, :community, :stems, :own)")
)
_SQLITE_WORDS = Prepared(text("INSERT INTO search_words (rowid, words) VALUES (:id, :words)"))
_SQLITE_ERASE = Prepared(text("INSERT INTO search_words (search_words, rowid, words) VALUES ('delete', :id, :words)"))
_SQLITE_TIDY = Prepared(text("INSERT INTO search_words (search_words) VALUES ('optimize')"))
_SQLITE_MATCH: Final = (
    "SELECT {0} AS number, rowid AS id FROM"
    " (SELECT rowid FROM search_words WHERE search_words MATCH :words{0} ORDER BY rowid DESC LIMIT :limit{0})"
)
_POSTGRES_INSERT = Prepared(
    text(
        "INSERT INTO search (question_id, community_id, stems, own, words)"
        " VALUES (:id, :community, :stems, :own, array_to_tsvector(CAST(:words AS text[])))"
    )
)
# Without MATERIALIZED the planner may walk through all questions from the newest; the inner limit bounds its work.
_POSTGRES_MATCH: Final = (
    "SELECT {0} AS number, id FROM (WITH hits AS MATERIALIZED"
    " (SELECT question_id FROM search WHERE words @@ CAST(:words{0} AS tsquery) LIMIT 5000)"
    " SELECT question_id AS id FROM hits ORDER BY question_id DESC LIMIT :limit{0}) AS found{0}"
)


@dataclass(frozen=True, slots=True)
class Entry:
    """What is found of one question: its community and its stems, each once; the first `own` are the question's own.

    The others are those of its answers. Where `own` is 0 it is not known which are which.
    """

    question_id: int
    community_id: int
    stems: Sequence[str]
    own: int = 0


def create(connection: Connection) -> None:
    """An empty index, as the migrations make it."""
    for statement in _CREATE[connection.dialect.name]:
        connection.exec_driver_sql(statement)


def stored(db: Where, question_id: int) -> Entry | None:
    """The entry of a question, None if it isn't in the index."""
    row = _STORED.first(db, {"id": question_id})
    return None if row is None else Entry(question_id, row[0], row[1].split(" "), row[2])


def stored_many(db: Where, community_id: int, question_ids: Iterable[int]) -> list[Entry]:
    """The entries of several questions of a community."""
    rows = _MANY.all(db, {"community": community_id, "ids": list(question_ids)})
    return [Entry(question_id, community_id, stems.split(" "), own) for question_id, stems, own in rows]


def add(db: Where, entries: Sequence[Entry]) -> None:
    """Puts entries into the index. None of their questions may be in it."""
    if not entries:
        return
    if dialect_of(db) == "sqlite":
        _SQLITE_INSERT.run_all(db, [_row(entry) for entry in entries])
        _SQLITE_WORDS.run_all(db, [{"id": entry.question_id, "words": _joined(entry)} for entry in entries])
    else:
        _POSTGRES_INSERT.run_all(db, [_row(entry) | {"words": _words(entry)} for entry in entries])


def erase(db: Where, entry: Entry) -> None:
    """Takes an entry, exactly as it is stored, out of the index."""
    if dialect_of(db) == "sqlite":
        _SQLITE_ERASE.run(db, {"id": entry.question_id, "words": _joined(entry)})
    _DELETE.run(db, {"id": entry.question_id})


def tidy(db: Where) -> None:
    """Has nothing left of words that no question holds any more; on PostgreSQL the server's own tidying does that."""
    if dialect_of(db) == "sqlite":
        _SQLITE_TIDY.run(db)


def matching(db: Where, community_id: int, wanted: Sequence[tuple[Iterable[str], int]]) -> list[list[int]]:
    """Of each of what is wanted, some stems and how many questions, the newest of a community that hold all of these.

    (Of what very many hold the newest, more or less.)
    """
    found: list[list[int]] = [[] for _ in wanted]
    if not wanted:
        return found
    sqlite = dialect_of(db) == "sqlite"
    quote, joint = (_sqlite_quoted, " AND ") if sqlite else (_postgres_quoted, " & ")
    values: dict[str, object] = {}
    for number, (together, limit) in enumerate(wanted):
        values[f"words{number}"] = joint.join(quote(f"{community_id}:{stem}") for stem in together)
        values[f"limit{number}"] = limit
    for number, question_id in _match(len(wanted), sqlite=sqlite).all(db, values):
        found[number].append(question_id)
    return found


@cache
def _match(times: int, *, sqlite: bool) -> Prepared:
    each = _SQLITE_MATCH if sqlite else _POSTGRES_MATCH
    return Prepared(text(" UNION ALL ".join(each.format(number) for number in range(times))))


def _row(entry: Entry) -> dict[str, object]:
    return {"id": entry.question_id, "community": entry.community_id, "stems": " ".join(entry.stems), "own": entry.own}


def _words(entry: Entry) -> list[str]:
    return [f"{entry.community_id}:{stem}" for stem in entry.stems]


def _joined(entry: Entry) -> str:
    return " ".join(_words(entry))


def _sqlite_quoted(word: str) -> str:
    return '"' + word.replace('"', '""') + '"'


def _postgres_quoted(word: str) -> str:
    return "'" + word.replace("\\", "\\\\").replace("'", "''") + "'"
