"""What is kept of members, as the tables declare it (`storage.kept`), is exported and forgotten."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from collections.abc import Collection, Iterable, Iterator, Mapping
from functools import cache
from itertools import pairwise
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    CompoundSelect,
    Integer,
    Table,
    and_,
    bindparam,
    delete,
    func,
    literal,
    or_,
    select,
    tuple_,
    union_all,
    update,
)
from sqlmodel import Session, col
from sqlmodel import select as pick

import storage.kept_core  # noqa: F401 - declared from here on
from storage import forgotten as traces
from storage import index, pieces
from storage.kept import TIMERS, Fate, kept_of, names_member
from storage.models import Account, Handled, Link, Member, Outbox, OutboxState, Post, Timer, Vote, schema
from storage.models.columns import Moment
from storage.rows import table_of

SOMEBODY = "somebody else"
"""What an export has in the place of another member: nobody learns from it who did what."""
_MINE = "mine"
_FRAGMENT = 30
"""By so many characters of its beginning a text is known again."""


def about(db: Session, mine: Collection[int]) -> dict[str, list[dict[str, Any]]]:
    """All rows that name one of these members (who are one person), or are theirs, by table; times as text."""
    db.flush()
    found = {}
    for table in schema().sorted_tables:
        theirs = _of(table, mine)
        if theirs is None:
            continue
        rows = db.execute(select(table).where(theirs).order_by(*table.primary_key.columns)).mappings()
        shown = [_shown(table, row, mine) for row in rows]
        if shown:
            found[table.name] = shown
    return found


def counted(db: Session, mine: Collection[int]) -> dict[str, int]:
    """How many rows of each table that are."""
    counting = _counting(len(schema().tables))
    return {name: count for name, count in db.execute(counting, {_MINE: list(mine)}) if count}


@cache
def _counting(tables: int) -> CompoundSelect[Any]:
    """Counts them in so many tables, all at once: asked one by one most of the time would go into asking."""
    found = ((table, _of(table, bindparam(_MINE, expanding=True))) for table in schema().sorted_tables)
    counts = (
        select(literal(table.name), func.count()).select_from(table).where(theirs)
        for table, theirs in found
        if theirs is not None
    )
    return union_all(*counts)


def some(db: Session, name: str, mine: Collection[int], limit: int, skip: int = 0) -> list[dict[str, Any]]:
    """So many of the rows of one table, the newest first; none of what is no table, or keeps nothing of members."""
    table = schema().tables.get(name)
    theirs = _of(table, mine) if table is not None else None
    if table is None or theirs is None:
        return []
    # By the number, where rows have one; by when they came to be, where chance names them.
    keys = [*table.primary_key.columns]
    times = [column for column in table.columns if isinstance(column.type, Moment)]
    chance = not any(isinstance(column.type, Integer) for column in keys)
    newest = [column.desc() for column in ((*times[:1], *keys) if chance else keys)]
    rows = db.execute(select(table).where(theirs).order_by(*newest).offset(skip).limit(limit)).mappings()
    return [_shown(table, row, mine) for row in rows]


def forget(db: Session, mine: Collection[int], forgotten: str) -> None:
    """Have nothing kept that tells who these members are, or what they wrote; `forgotten` stands in its place.

    Their posts must have been taken out of the search before. Votes that go are not counted any more.
    """
    db.flush()
    connection = db.connection()
    sqlite = connection.dialect.name == "sqlite"
    before = connection.exec_driver_sql("PRAGMA secure_delete").scalar() if sqlite else None
    if sqlite:
        # What is deleted is also overwritten.
        connection.exec_driver_sql("PRAGMA secure_delete = ON")
    _timers(db, mine)
    _link_others(db, mine)
    accounts = db.exec(pick(Account).where(col(Account.member_id).in_(mine))).all()
    _outbox(db, mine, accounts)
    for account in accounts:
        told = (col(Handled.platform) == account.platform, col(Handled.event).contains(account.key, autoescape=True))
        db.execute(delete(Handled).where(*told))
        traces.note(db, account)
    for vote in db.exec(pick(Vote).where(col(Vote.member_id).in_(mine))):
        db.execute(update(Post).where(col(Post.id) == vote.post_id).values(votes=col(Post.votes) - vote.value))
    for table in reversed(schema().sorted_tables):
        _forget_in(db, table, mine, forgotten)
    blank = {name: Member.model_fields[name].default for name in _WISHES}
    nameless = {**blank, "name": forgotten, "nudges_off": "all"}
    db.execute(update(Member).where(col(Member.id).in_(mine)).values(**nameless))
    index.tidy(connection)
    if before == 0:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")
    db.expire_all()


TOLD = {"outbox": "person", "piece": "place"}
"""The tables of what was said, with the columns that may name to whom alone."""
_WISHES = [name for name in Member.model_fields if name not in ("id", "community_id", "name", "since")]


def _of(table: Table, mine: Collection[int] | BindParameter[int]) -> ColumnElement[bool] | None:
    """Which rows of the table name one of these, or are theirs; None for one that keeps nothing of members."""
    kept = kept_of(table)
    if table.name == "member":
        return table.c.id.in_(mine)
    if table.name in TOLD:
        # What was said to them alone; what was said in rooms is everybody's.
        accounts = select(col(Account.community_id), col(Account.platform), col(Account.key))
        said_to = tuple_(table.c.community_id, table.c.platform, table.c[TOLD[table.name]])
        return said_to.in_(accounts.where(col(Account.member_id).in_(mine)))
    parts: list[ColumnElement[bool]] = [table.c[name].in_(mine) for name in kept.fates if name not in kept.unsaid]
    if kept.through is not None:
        parts.append(_through(table, kept.through, mine))
    # Nothing else beside them, or no index is used.
    return or_(*parts) if parts else None


def _through(table: Table, through: tuple[str, str], mine: Collection[int] | BindParameter[int]) -> ColumnElement[bool]:
    column, name = through
    other = schema().tables[name]
    owner = next(iter(kept_of(other).fates))
    return table.c[column].in_(select(other.c.id).where(other.c[owner].in_(mine)))


def _shown(table: Table, row: Mapping[Any, Any], mine: Collection[int]) -> dict[str, Any]:
    """The row without what others wrote in it, or who they are."""
    kept = kept_of(table)
    shown = {}
    for column in table.columns:
        value = row[column.name]
        whose = kept.texts.get(column.name)
        if names_member(column):
            value = value if value is None or value in mine else SOMEBODY
        elif whose in kept.fates and row[whose] not in mine:
            continue
        if isinstance(value, bytes):
            value = b64encode(value).decode()
        shown[column.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return shown


def _timers(db: Session, mine: Collection[int]) -> None:
    """Nothing is due about them any more, nor about what is theirs."""
    for kind, model in TIMERS.items():
        table = table_of(model)
        whose = next(iter(kept_of(table).fates), "id" if model is Member else None)
        if whose is not None:
            theirs = select(table.c.id).where(table.c[whose].in_(mine))
            db.execute(delete(Timer).where(col(Timer.kind) == kind, col(Timer.subject).in_(theirs)))


def _link_others(db: Session, mine: Collection[int]) -> None:
    """Members that were one person by way of these stay known as one: else it could vote twice."""
    rows = db.exec(pick(Link).where(or_(col(Link.member_id).in_(mine), col(Link.other_id).in_(mine)))).all()
    others = sorted({number for row in rows for number in (row.member_id, row.other_id)} - set(mine))
    for one, other in pairwise(others):
        if db.get(Link, (one, other)) is None and db.get(Link, (other, one)) is None:
            db.add(Link(member_id=one, other_id=other, community_id=rows[0].community_id, at=rows[0].at))
    db.flush()


def _forget_in(db: Session, table: Table, mine: Collection[int], forgotten: str) -> None:
    kept = kept_of(table)
    if kept.through is not None and not kept.texts:
        db.execute(delete(table).where(_through(table, kept.through, mine)))
    for name, fate in kept.fates.items():
        if fate is Fate.GOES:
            db.execute(delete(table).where(table.c[name].in_(mine)))
    # Their words, while the rows that stay still say whose they are.
    for name, writer in kept.texts.items():
        if writer in kept.fates:
            theirs: ColumnElement[bool] = table.c[writer].in_(mine)
        elif kept.through is not None:
            theirs = _through(table, kept.through, mine)
        else:
            continue
        db.execute(update(table).where(theirs, table.c[name] != "").values({name: forgotten}))
    for name, fate in kept.fates.items():
        if fate is Fate.EMPTY:
            db.execute(update(table).where(table.c[name].in_(mine)).values({name: None}))
    whose = next(iter(kept.fates), None)
    if kept.after and whose is not None:
        db.execute(update(table).where(table.c[whose].in_(mine)).values(**kept.after))


def known_elsewhere(db: Session, mine: Collection[int]) -> set[int]:
    """Those of their posts that are also in other tables by their numbers: copied, or moderated."""
    posts = select(col(Post.id)).where(col(Post.author_id).in_(mine))
    naming = (
        column
        for table in schema().sorted_tables
        if table is not table_of(Vote)
        for column in table.columns
        if any(key.target_fullname == "post.id" for key in column.foreign_keys)
    )
    return {number for column in naming for number in db.scalars(select(column).where(column.in_(posts)))}


# The outbox


def _outbox(db: Session, mine: Collection[int], accounts: Iterable[Account]) -> None:
    """What was said to them goes, and what is still to be said of them. Of what was delivered no words are kept."""
    asked = select(schema().tables["question"].c.id).where(schema().tables["question"].c.asker_id.in_(mine))
    accounts = list(accounts)
    for account in accounts:
        to = and_(col(Outbox.platform) == account.platform, col(Outbox.person) == account.key)
        db.execute(delete(Outbox).where(to, col(Outbox.community_id) == account.community_id))
        pieces.drop_all(db, account.platform, account.key)
    waiting = (col(Outbox.state) != OutboxState.DONE, col(Outbox.community_id).in_({a.community_id for a in accounts}))
    known = _Traces({account.key for account in accounts}, [*_names(db, mine, accounts), *_written(db, mine)])
    theirs = set(db.scalars(asked))
    for row in db.exec(pick(Outbox).where(*waiting)).all():
        if row.question_id in theirs or known.in_action(row.action):
            db.delete(row)
    db.flush()


def _names(db: Session, mine: Collection[int], accounts: Iterable[Account]) -> Iterator[str]:
    yield from (account.name for account in accounts)
    yield from db.exec(pick(Member.name).where(col(Member.id).in_(mine)))


def _written(db: Session, mine: Collection[int]) -> Iterator[str]:
    """Everything that they wrote and is kept in a column of its own."""
    for table in schema().sorted_tables:
        kept = kept_of(table)
        for name, writer in kept.texts.items():
            if writer in kept.fates and table.name not in ("account", "moved"):
                yield from db.scalars(select(table.c[name]).where(table.c[writer].in_(mine), table.c[name] != ""))


class _Traces:
    """Knows what was said by or about somebody when it sees it."""

    def __init__(self, keys: Collection[str], texts: Iterable[str]) -> None:
        self._keys = keys
        flat = {" ".join(text.split()) for text in texts} - {""}
        parts = (re.escape(text[:_FRAGMENT]) + ("" if len(text) > _FRAGMENT else r"(?!\w)") for text in sorted(flat))
        self._known = re.compile(r"(?<!\w)(?:" + "|".join(parts) + ")") if flat else None

    def in_action(self, payload: str) -> bool:
        """Does an action, as JSON, hold any of it?"""
        return any(
            words in self._keys or (self._known is not None and self._known.search(" ".join(words.split())))
            for words in _strings(json.loads(payload or "null"))
        )


def _strings(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for held in value.values():
            yield from _strings(held)
    elif isinstance(value, list):
        for held in value:
            yield from _strings(held)
