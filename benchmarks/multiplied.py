"""A community as the bot has written it down, made as large as one likes: each row of it again and again.

What there is of it is copied so many times in the database alone: numbers are moved on together with all that refers to
them, names and ids get an ending each. What was asked and made comes to lie in the ten years before, evenly, and every
question has words of its own.
"""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum
from itertools import islice
from typing import TypeVar

from sqlalchemy import BindParameter, Column, Connection, Engine, Integer, String, Table, bindparam, text
from sqlmodel import AutoString

import copbot.features  # noqa: F401 - they declare their tables
from benchmarks import bare
from storage import index, kept
from storage.index import Entry
from storage.models import Moment, schema

YEARS = timedelta(days=3650)
_BATCH = 20_000


class Axis(Enum):
    """What a community has more of than another."""

    MEMBERS = "members"
    QUESTIONS = "questions"
    """And all else that was asked and made: answers, votes, literature, meetings, what moderators did."""
    MESSAGES = "messages"
    """What is kept for a month of what was heard and said."""


Times = Mapping[Axis, int]
"""How often what there is of each is there afterwards; powers of two."""

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
_STRIDE = 40_503
"""An odd number: the copies' times follow each other in another order than their numbers, and evenly."""


@dataclass(frozen=True, slots=True)
class Copied:
    """A table (or some of its rows), and how each column of a copy is made of that of the row that it is one of."""

    table: Table
    axis: Axis
    moved: Mapping[str, Axis]
    """The numbers that move on, each with that which it moves on with."""
    ended: Mapping[str, Axis]
    """The words that get an ending."""
    earlier: frozenset[str]
    """The times that come to lie further back, or further away."""
    kinds: frozenset[str] | None = None
    """Only rows of these kinds."""


def copied(times: Times) -> list[Copied]:
    """How the tables are copied that grow with these; those first that others refer to."""
    return [one for table in schema().sorted_tables for one in _copied(table, times, _axis(table))]


def _axis(table: Table) -> Axis | None:
    """With what a table grows; None if it doesn't."""
    if table.name in _ONE_EACH:
        return None
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


def _with(column: Column[object]) -> Axis | None:
    """With what that grows whose number is in a column."""
    name = _target(column)
    return None if name is None else _axis(schema().tables[name])


def _copied(table: Table, times: Times, axis: Axis | None) -> Iterator[Copied]:
    if axis is None or times[axis] == 1:
        return
    moved = {column.name: grows for column in table.columns if (grows := _with(column)) is not None}
    if "id" in table.primary_key.columns and isinstance(table.c.id.type, Integer):
        moved["id"] = axis
    if table.name == "timer":
        # A member's come with the members, and one of the community's is one.
        for with_, kinds in _timers().items():
            if times[with_] > 1:
                yield Copied(table, with_, moved | {"subject": with_}, {}, frozenset({"due_at"}), kinds)
        return
    if table.name in ("postponed", "spent"):
        moved["subject"] = axis
    ended = {column.name: axis for column in table.columns if column.info.get("said_in") or column.name in ("thread",)}
    if table.name == "outbox":
        ended |= {"message": axis, "person": Axis.MEMBERS}
    unique = [table.primary_key.columns, *(one.columns for one in table.indexes if one.unique)]
    for columns in unique:
        of = {**moved, **ended}
        if not any(times[of[column.name]] >= times[axis] for column in columns if column.name in of):
            words = [one.name for one in columns if isinstance(one.type, String | AutoString)]
            if not words and axis is not Axis.MEMBERS:
                # One for each member, or for each member and thing: there are no more than there are members.
                yield from _copied(table, times, Axis.MEMBERS)
                return
            if not words:
                raise ValueError(f"copies of {table.name} would not be told apart")
            ended[words[-1]] = axis
    yield Copied(table, axis, moved, ended, _earlier(table))


def _earlier(table: Table) -> frozenset[str]:
    if table.name in _TO_COME:
        return frozenset({"due_at"})
    if table.name in (*_MESSAGES, "account", "standing"):
        # These are of late, or still there.
        return frozenset()
    return frozenset(column.name for column in table.columns if isinstance(column.type, Moment))


def _timers() -> dict[Axis, frozenset[str]]:
    found: dict[Axis, set[str]] = {}
    for kind, model in kept.TIMERS.items():
        axis = _axis(model.__table__)  # type: ignore[attr-defined]
        if axis is not None:
            found.setdefault(axis, set()).add(kind)
    return {axis: frozenset(kinds) for axis, kinds in found.items()}


T = TypeVar("T")
Texts = Callable[[int], Sequence[str]]
"""The words of a question by its number, each once."""


def multiply(engine: Engine, times: Times, texts: Texts) -> dict[str, float]:
    """Copy what is in a database so many times; the seconds of each stage of it."""
    took: dict[str, float] = {}
    with bare.connected(engine) as connection:
        with connection.begin():
            with _timed(took, "rows"):
                tables = copied(times)
                indexes = bare.without_indexes(connection, {one.table.name for one in tables})
                step = _step(connection, tables)
                questions = _questions(connection, step, times[Axis.QUESTIONS])
                for one in tables:
                    _copy(connection, one, times, step)
                last = {"last": step * max(times.values())}
                connection.execute(text("UPDATE counter SET value = value + :last"), last)
            with _timed(took, "words"):
                _reword(connection, questions, texts)
            with _timed(took, "indexes"):
                bare.with_indexes(connection, indexes)
        with _timed(took, "settling"):
            bare.settle(connection)
    return took


@contextmanager
def _timed(took: dict[str, float], stage: str) -> Iterator[None]:
    began = time.perf_counter()
    yield
    took[stage] = time.perf_counter() - began


def _step(connection: Connection, tables: Sequence[Copied]) -> int:
    """By how much numbers move on from one copy to the next."""
    largest = [connection.execute(text("SELECT max(value) FROM counter")).scalar() or 0]
    for one in tables:
        for name in one.moved:
            found = connection.execute(text(f'SELECT max("{name}") FROM "{one.table.name}"'))  # noqa: S608
            largest.append(found.scalar() or 0)
    return 1 << max(map(int, largest)).bit_length()


def _copy(connection: Connection, one: Copied, times: Times, step: int) -> None:
    """Put the copies of a table's rows beside them, one whole copy after another."""
    name = one.table.name
    where = " WHERE kind IN :kinds" if one.kinds is not None else ""
    rows = text(f'CREATE TEMPORARY TABLE copied_rows AS SELECT * FROM "{name}"{where}')  # noqa: S608
    if one.kinds is None:
        connection.execute(rows)
    else:
        inlined: BindParameter[str] = bindparam("kinds", type_=String(), expanding=True, literal_execute=True)
        connection.execute(rows.bindparams(inlined), {"kinds": sorted(one.kinds)})
    sqlite = connection.dialect.name == "sqlite"
    columns = [column.name for column in one.table.columns]
    values = ", ".join(_value(column, one, times, step, sqlite=sqlite) for column in columns)
    names = ", ".join(f'"{column}"' for column in columns)
    # (The rows of the database itself are not read meanwhile: SQLite would put all of it aside first.)
    connection.execute(
        text(
            "WITH RECURSIVE copy (k) AS (SELECT CAST(1 AS BIGINT) UNION ALL SELECT k + 1 FROM copy WHERE k < :last)"  # noqa: S608
            f' INSERT INTO "{name}" ({names}) SELECT {values} FROM copy CROSS JOIN copied_rows'
            if sqlite
            else f'INSERT INTO "{name}" ({names}) SELECT {values}'  # noqa: S608
            " FROM generate_series(CAST(1 AS BIGINT), :last) AS copy (k) CROSS JOIN copied_rows"
        ),
        {"last": times[one.axis] - 1},
    )
    connection.execute(text("DROP TABLE copied_rows"))


def _value(column: str, one: Copied, times: Times, step: int, *, sqlite: bool) -> str:
    """What a column of a copy has; `k` is the copy's number, from 1 on."""
    name, table, many = f'copied_rows."{column}"', one.table, times[one.axis]
    if f"{table.name}.{column}" in _SET:
        return _SET[f"{table.name}.{column}"]
    if column in one.moved:
        return f"{name} + {step} * {_which(times[one.moved[column]], many)}"
    if column in one.ended:
        which = _which(times[one.ended[column]], many)
        return f"{name} || CASE {which} WHEN 0 THEN '' ELSE '~' || {which} END"
    if column in one.earlier:
        way = "+" if table.name in _TO_COME else "-"
        seconds = f"(k * {_STRIDE} % {many} * {int(YEARS.total_seconds()) // many})"
        if sqlite:
            return f"strftime('%Y-%m-%d %H:%M:%f000', {name}, '{way}' || {seconds} || ' seconds')"
        return f"{name} {way} {seconds} * interval '1 second'"
    return name


def _which(target: int, many: int) -> str:
    """The copy that a copy of another axis refers to: where there are fewer of these, in turn."""
    return "k" if target >= many else f"(k % {target})"


def _questions(connection: Connection, step: int, times: int) -> Iterator[tuple[int, int]]:
    """The copies of questions that can be found, each with its community, in the order of their numbers."""
    rows = connection.execute(text("SELECT question_id, community_id FROM search ORDER BY question_id")).all()
    return ((number + step * k, community) for k in range(1, times) for number, community in rows)


def _reword(connection: Connection, questions: Iterable[tuple[int, int]], texts: Texts) -> None:
    """Give these questions words of their own, and have them found by these."""
    change = text("UPDATE post SET text = :text WHERE id = :id")
    counts: Counter[tuple[int, str]] = Counter()
    for batch in _batches(questions):
        entries = [Entry(number, community, texts(number)) for number, community in batch]
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


def _batches(rows: Iterable[T]) -> Iterator[list[T]]:
    left = iter(rows)
    while batch := list(islice(left, _BATCH)):
        yield batch
