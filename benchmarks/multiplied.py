"""A community as the bot has written it down, made as large as one likes: each row of it again and again.

What there is of it is doubled, and that doubled, in the database alone: numbers are moved on together with all that
refers to them, names and ids get an ending each. What was asked and made comes to lie in the ten years before, evenly,
and every question has words of its own.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import islice
from typing import TypeVar

from sqlalchemy import Column, Connection, Integer, String, Table, text
from sqlmodel import AutoString, SQLModel

import copbot.features  # noqa: F401 - they declare their tables
from storage import index
from storage.index import Entry
from storage.models import Moment

YEARS = timedelta(days=3650)
_BATCH = 20_000


class Axis(Enum):
    """What a community has more of than another."""

    MEMBERS = "members"
    QUESTIONS = "questions"
    """And all else that was asked and made: answers, votes, literature, meetings, what moderators did."""
    MESSAGES = "messages"
    """What is kept for a month of what was heard and said."""


_SET = {"stay.moderator": "false", "ballot.state": "'closed'"}
"""What copies have in the place of what they are copies of: few look after many, and few ballots are open at a time."""
_MESSAGES = ("handled", "outbox", "piece", "spent", "aside", "enclosure")
_ONE_EACH = (
    "community_column",
    "column_entry",
    "column_guess",
    "column_win",
    "charter",
    "circle",
    "room",
    "roomlist",
    "chosen",
    "bridge",
    "setup",
    "ending",
    "claimcode",
    "roomcode",
    "lease",
    "cursor",
    "counter",
    "community",
)
"""What a community has few of, however large it is."""
_TO_COME = ("timer", "postponed")
"""What is to be done: it comes to lie in the ten years to come, evenly."""
_PEOPLE = ("member", "account")
_SOFT = {
    "question_id": "question",
    "accepted_id": "post",
    "duplicate_of_id": "question",
    "not_solved_by": "post",
    "asked_for": "post",
    "post_id": "post",
    "proposal_id": "proposal",
    "thread_sent": "outbox",
    "post_sent": "outbox",
    "notice_sent": "outbox",
    "sent": "outbox",
    "item_id": "library_item",
}
"""What numbers that no foreign key describes refer to, by their columns' names."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A table, and how each column of a copy is made of that of the row that it is one of."""

    table: Table
    moved: frozenset[str]
    """The numbers that move on."""
    ended: frozenset[str]
    """The words that get an ending."""
    earlier: frozenset[str]
    """The times that come to lie further back."""


def copied(axes: Collection[Axis]) -> list[Copied]:
    """How the tables are copied that grow with these; those first that others refer to."""
    every = [table for table in SQLModel.metadata.sorted_tables if table.name not in _ONE_EACH]
    growing = {table.name for table in every if _axis(table) in axes}
    return [_copied(table, growing) for table in every if table.name in growing]


def _axis(table: Table) -> Axis | None:
    """With what a table grows; None if it doesn't."""
    if table.name in _MESSAGES:
        return Axis.MESSAGES
    if table.name in _PEOPLE:
        return Axis.MEMBERS
    if table.name == "timer":
        return Axis.QUESTIONS
    targets = {column.name: _target(column) for column in table.primary_key}
    own = {target for target in targets.values() if target not in (None, "community", "room")}
    if own and own <= set(_PEOPLE):
        return Axis.MEMBERS
    # What is one for a community, by day or by name, is no more for a larger one.
    single = own or [column for column in table.primary_key if column.name == "id"]
    return Axis.QUESTIONS if single else None


def _target(column: Column[object]) -> str | None:
    """The table whose rows' numbers are in a column."""
    keys = [key.target_fullname.partition(".")[0] for key in column.foreign_keys]
    return keys[0] if keys else _SOFT.get(column.name) if isinstance(column.type, Integer) else None


def _copied(table: Table, growing: Collection[str]) -> Copied:
    own = {"id"} if "id" in table.primary_key.columns and isinstance(table.c.id.type, Integer) else set[str]()
    moved = own | {column.name for column in table.columns if _target(column) in growing}
    if table.name in ("timer", "postponed", "spent"):
        moved.add("subject")
    ended = {column.name for column in table.columns if column.info.get("said_in") or column.name == "thread"}
    if table.name == "outbox":
        ended |= {"message"} | ({"person"} if "account" in growing else set())
    unique = [table.primary_key.columns, *(one.columns for one in table.indexes if one.unique)]
    for columns in unique:
        if not (moved | ended) & {column.name for column in columns}:
            words = [one.name for one in columns if isinstance(one.type, String | AutoString)]
            if not words:
                raise ValueError(f"copies of {table.name} would not be told apart")
            ended.add(words[-1])
    earlier = set()
    if table.name not in (*_MESSAGES, *_TO_COME):
        earlier = {column.name for column in table.columns if isinstance(column.type, Moment)}
    if table.name in ("account", "standing"):
        # They are still there.
        earlier = set()
    return Copied(table, frozenset(moved), frozenset(ended), frozenset(earlier))


T = TypeVar("T")
Texts = Callable[[int], Sequence[str]]
"""The words of a question by its number, each once."""


class Multiplied:
    """A community in a database, doubled as often as one likes."""

    def __init__(self, connection: Connection, axes: Collection[Axis], texts: Texts) -> None:
        self._tables, self._texts, self._axes = copied(axes), texts, axes
        self.times = 1
        numbers = connection.execute(text("SELECT max(value) FROM counter")).scalar() or 0
        ids = [
            connection.execute(text(f'SELECT max("{name}") FROM "{one.table.name}"')).scalar() or 0  # noqa: S608
            for one in self._tables
            for name in one.moved
        ]
        self._step = 1 << max(int(numbers), *map(int, ids)).bit_length()

    def grow(self, connection: Connection, times: int) -> None:
        """As much as `times` the first, a power of two, from now on."""
        first = self._step * self.times
        while self.times < times:
            for one in self._tables:
                connection.execute(text(self._statement(connection, one)))
            self.times *= 2
        last = self._step * self.times
        connection.execute(text("UPDATE counter SET value = value + :last"), {"last": last})
        if Axis.QUESTIONS in self._axes:
            self._reword(connection, first)
        if connection.dialect.name == "postgresql":
            connection.execute(text("ANALYZE"))

    def _statement(self, connection: Connection, one: Copied) -> str:
        sqlite, on = connection.dialect.name == "sqlite", self._step * self.times
        back = int(YEARS.total_seconds()) // (2 * self.times)
        parts = []
        for column in one.table.columns:
            name = f'"{column.name}"'
            if column.name in one.moved:
                parts.append(f"{name} + {on}")
            elif f"{one.table.name}.{column.name}" in _SET:
                parts.append(_SET[f"{one.table.name}.{column.name}"])
            elif column.name in one.ended:
                parts.append(f"{name} || '~{self.times}'")
            elif column.name in one.earlier or (column.name == "due_at" and one.table.name in _TO_COME):
                way = "+" if column.name == "due_at" else "-"
                other = f"strftime('%Y-%m-%d %H:%M:%f000', {name}, '{way}{back} seconds')"
                parts.append(other if sqlite else f"{name} {way} interval '{back} seconds'")
            else:
                parts.append(name)
        names = ", ".join(f'"{column.name}"' for column in one.table.columns)
        return f'INSERT INTO "{one.table.name}" ({names}) SELECT {", ".join(parts)} FROM "{one.table.name}"'  # noqa: S608

    def _reword(self, connection: Connection, first: int) -> None:
        """Give the questions that have come words of their own, and have them found by these."""
        found = connection.execute(
            text("SELECT id, community_id FROM question WHERE id > :first ORDER BY id"), {"first": first}
        )
        change = text("UPDATE post SET text = :text WHERE id = :id")
        counts: Counter[tuple[int, str]] = Counter()
        rows = iter(found.all())
        for batch in _batches(rows):
            entries = [Entry(number, community, self._texts(number)) for number, community in batch]
            connection.execute(change, [{"id": one.question_id, "text": _asks(one.stems)} for one in entries])
            index.add(connection, entries)
            for entry in entries:
                counts.update((entry.community_id, stem) for stem in ("", *entry.stems))
        put = text(
            "INSERT INTO term (community_id, term, posts) VALUES (:community, :term, :posts)"
            " ON CONFLICT (community_id, term) DO UPDATE SET posts = term.posts + excluded.posts"
        )
        terms = ({"community": key[0], "term": key[1], "posts": posts} for key, posts in counts.items())
        for some in _batches(terms):
            connection.execute(put, some)


def _asks(words: Sequence[str]) -> str:
    return f"How do I {' '.join(words)}?"


def _batches(rows: Iterator[T]) -> Iterator[list[T]]:
    while batch := list(islice(rows, _BATCH)):
        yield batch
