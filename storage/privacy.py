"""What each table keeps of members, and how that is exported and forgotten.

Every table is named here, with every column that names a member and every column that holds words. A test fails where
one is missing.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection, Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import ColumnElement, Table, and_, delete, literal, or_, select, update
from sqlmodel import Session, SQLModel, col
from sqlmodel import select as pick

from storage import index, pieces
from storage.joining import names_member
from storage.models import Account, Copy, Handled, Member, Outbox, OutboxState, Post, Timer, Vote
from storage.moderation import Scored


class Fate(StrEnum):
    """What becomes of a row when the member that a column of it names is forgotten."""

    GOES = "goes"
    NAMELESS = "nameless"
    """It stays, for what others did hangs on it, and names a member of whom nothing is known any more."""
    EMPTY = "empty"
    """It stays, and names nobody in this column."""


@dataclass(frozen=True, slots=True)
class Kept:
    """What a table keeps of members: the columns that name one, and what of it is whose."""

    fates: Mapping[str, Fate] = field(default_factory=dict)
    """By the columns that name a member; the first is whose row it is."""
    through: tuple[str, str] | None = None
    """A row is of whom the row of another table is of: the column, and that table."""
    texts: Mapping[str, str] = field(default_factory=dict)
    """The columns that hold what a member wrote, each with the column that names who did (or that of `through`)."""
    signs: tuple[str, ...] = ()
    """The other columns that hold words: closed lists of words, platforms' ids, what belongs to the community."""
    after: Mapping[str, Any] = field(default_factory=dict)
    """What a forgotten member's rows that stay hold from then on."""
    unsaid: tuple[str, ...] = ()
    """The columns that name somebody who isn't told of the row: it would tell who has turned to the moderators."""


_GOES, _NAMELESS, _EMPTY = Fate.GOES, Fate.NAMELESS, Fate.EMPTY
_MINE = {"member_id": _GOES}
TABLES: Mapping[str, Kept] = {
    "community": Kept(signs=("name",)),
    "room": Kept(signs=("platform", "key", "name", "capabilities", "address", "belongs_by", "house", "before")),
    # Of a member nothing but the number stays.
    "member": Kept(texts=dict.fromkeys(("name", "language", "timezone", "nudges_off", "alone"), "id")),
    "account": Kept(_MINE, texts={"platform": "member_id", "key": "member_id", "name": "member_id"}),
    "stay": Kept({}, through=("account_id", "account")),
    "post": Kept(
        {"author_id": _NAMELESS}, texts={"text": "author_id"}, signs=("kind", "message"), after={"message": None}
    ),
    "question": Kept(
        {"asker_id": _NAMELESS, "asked_of_id": _NAMELESS, "taken_by_id": _EMPTY},
        texts={"reason": "asker_id"},
        signs=("kind", "state", "turn", "thread"),
    ),
    "vote": Kept(_MINE),
    "nudge": Kept(_MINE),
    "timer": Kept(signs=("kind",)),
    # By what it holds: see `_outbox`.
    "outbox": Kept(signs=("platform", "room", "person", "action", "choices", "purpose", "state", "message", "failure")),
    # What was said to them alone: see `_of`.
    "piece": Kept(signs=("platform", "place", "message", "first")),
    "cursor": Kept(signs=("name", "value")),
    "handled": Kept(signs=("platform", "event")),
    "aside": Kept(signs=("platform", "event", "kind", "why")),
    "lease": Kept(signs=("owner",)),
    "counter": Kept(signs=("name",)),
    "term": Kept(signs=("term",)),
    "linkcode": Kept({}, through=("account_id", "account"), signs=("hash",)),
    "link": Kept({"member_id": _GOES, "other_id": _GOES}),
    "moved": Kept({"home_id": _GOES}, texts={"taken": "home_id"}, signs=("table_name", "column_name", "key")),
    "copy": Kept({}, through=("post_id", "post"), texts={"files": "post_id"}, signs=("message", "thread")),
    "bridge": Kept(),
    "roomcode": Kept(signs=("hash",)),
    "claimcode": Kept(signs=("hash",)),
    # Holds for a day, and names nobody but by a number.
    "spent": Kept(signs=("kind",)),
    "standing": Kept(_MINE),
    "presence": Kept(_MINE),
    "scored": Kept(
        {"author_id": _NAMELESS},
        texts={"text": "author_id"},
        signs=("message", "label"),
        after={"message": None, "gone": True},
    ),
    "moderation": Kept({"author_id": _NAMELESS, "moderator_id": _NAMELESS}, signs=("reason", "undone")),
    "judgement": Kept({"member_id": _NAMELESS}),
    "bomb": Kept({"member_id": _GOES, "author_id": _NAMELESS}),
    "pool": Kept(),
    "newcomer": Kept({"member_id": _GOES, "buddy_id": _EMPTY}, signs=("first_message", "first_thread")),
    "buddy": Kept(_MINE),
    "ticket": Kept(
        {"member_id": _GOES, "taken_by_id": _EMPTY, "about_id": _NAMELESS},
        texts={
            "text": "member_id",
            "held": "member_id",
            "pending": "member_id",
            "draft": "taken_by_id",
            "quoted": "about_id",
        },
        signs=("state", "message", "thread", "about_message"),
        unsaid=("about_id",),
    ),
    # What was adopted is the community's.
    "charter": Kept({"member_id": _EMPTY}, signs=("kind", "text")),
    "proposal": Kept({"member_id": _NAMELESS}, texts={"text": "member_id"}, signs=("kind", "outcome")),
    "ballot": Kept(_MINE),
    "agreement": Kept(_MINE),
    "membership": Kept(
        {"member_id": _GOES, "decided_by_id": _EMPTY, "invited_by_id": _EMPTY},
        texts={"answers": "member_id", "reason": "member_id"},
        signs=("standing",),
    ),
    "invitation": Kept(_MINE, texts={"code": "member_id"}),
    "topic": Kept(_MINE, texts={"words": "member_id"}, signs=("kind",)),
    "profile": Kept(_MINE, signs=("seen",)),
}
TIMERS: Mapping[str, str] = {
    "alerts.again": "question",
    "alerts.step": "question",
    "charter.count": "proposal",
    "charter.goals": "community",
    "helpdesk.close": "ticket",
    "helpdesk.left": "ticket",
    "helpdesk.unheard": "ticket",
    "membership.applied": "member",
    "moderation.daily": "community",
    "moderation.expire": "member",
    "moderation.later": "member",
    "moderation.notice": "community",
    "moderation.pass": "community",
    "moderation.tell": "member",
    "qa.person": "question",
    "qa.put": "question",
    "qa.remind": "question",
    "qa.stale": "question",
    "welcome.follow": "member",
    "welcome.greet": "room",
    "welcome.tell": "member",
    "welcome.thank": "member",
}
"""What each kind of due work is about: a row of which table."""
SOMEBODY = "somebody else"
"""What an export has in the place of another member: nobody learns from it who did what."""
_FRAGMENT = 30
"""By so many characters of its beginning a text is known again."""


def about(db: Session, mine: Collection[int]) -> dict[str, list[dict[str, Any]]]:
    """All rows that name one of these members (who are one person), or are theirs, by table; times as text."""
    db.flush()
    found = {}
    for table in SQLModel.metadata.sorted_tables:
        rows = db.execute(select(table).where(_of(table, mine)).order_by(*table.primary_key.columns)).mappings()
        shown = [_shown(table, row, mine) for row in rows]
        if shown:
            found[table.name] = shown
    return found


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
    accounts = db.exec(pick(Account).where(col(Account.member_id).in_(mine))).all()
    _outbox(db, mine, accounts)
    for account in accounts:
        told = (col(Handled.platform) == account.platform, col(Handled.event).contains(account.key, autoescape=True))
        db.execute(delete(Handled).where(*told))
    for vote in db.exec(pick(Vote).where(col(Vote.member_id).in_(mine))):
        db.execute(update(Post).where(col(Post.id) == vote.post_id).values(votes=col(Post.votes) - vote.value))
    for table in reversed(SQLModel.metadata.sorted_tables):
        _forget_in(db, table, mine, forgotten)
    blank = {name: Member.model_fields[name].default for name in _WISHES}
    nameless = {**blank, "name": forgotten, "nudges_off": "all"}
    db.execute(update(Member).where(col(Member.id).in_(mine)).values(**nameless))
    index.tidy(connection)
    if before == 0:
        connection.exec_driver_sql("PRAGMA secure_delete = OFF")
    db.expire_all()


_TOLD = {"outbox": "person", "piece": "place"}
"""The tables of what was said, with the columns that may name to whom alone."""
_WISHES = [name for name in Member.model_fields if name not in ("id", "community_id", "name", "since")]


def _of(table: Table, mine: Collection[int]) -> ColumnElement[bool]:
    """Which rows of the table name one of these, or are theirs."""
    kept = TABLES[table.name]
    if table.name == "member":
        return table.c.id.in_(mine)
    if table.name in _TOLD:
        # What was said to them alone; what was said in rooms is everybody's.
        theirs = select(literal(1)).where(
            col(Account.member_id).in_(mine),
            col(Account.community_id) == table.c.community_id,
            col(Account.platform) == table.c.platform,
            col(Account.key) == table.c[_TOLD[table.name]],
        )
        return theirs.exists()
    parts: list[ColumnElement[bool]] = [table.c[name].in_(mine) for name in kept.fates if name not in kept.unsaid]
    if kept.through is not None:
        parts.append(_through(table, kept.through, mine))
    return or_(literal(False), *parts)


def _through(table: Table, through: tuple[str, str], mine: Collection[int]) -> ColumnElement[bool]:
    column, name = through
    other = SQLModel.metadata.tables[name]
    owner = next(iter(TABLES[name].fates))
    return table.c[column].in_(select(other.c.id).where(other.c[owner].in_(mine)))


def _shown(table: Table, row: Mapping[Any, Any], mine: Collection[int]) -> dict[str, Any]:
    """The row without what others wrote in it, or who they are."""
    kept = TABLES[table.name]
    shown = {}
    for column in table.columns:
        value = row[column.name]
        whose = kept.texts.get(column.name)
        if names_member(column):
            value = value if value is None or value in mine else SOMEBODY
        elif whose in kept.fates and row[whose] not in mine:
            continue
        shown[column.name] = value.isoformat() if hasattr(value, "isoformat") else value
    return shown


def _timers(db: Session, mine: Collection[int]) -> None:
    """Nothing is due about them any more, nor about what is theirs."""
    for kind, name in TIMERS.items():
        table = SQLModel.metadata.tables[name]
        whose = next(iter(TABLES[name].fates), "id" if name == "member" else None)
        if whose is not None:
            theirs = select(table.c.id).where(table.c[whose].in_(mine))
            db.execute(delete(Timer).where(col(Timer.kind) == kind, col(Timer.subject).in_(theirs)))


def _forget_in(db: Session, table: Table, mine: Collection[int], forgotten: str) -> None:
    kept = TABLES[table.name]
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
    copied = db.exec(pick(Copy.post_id).where(col(Copy.post_id).in_(posts)))
    scored = db.exec(pick(Scored.post_id).where(col(Scored.post_id).in_(posts)))
    return {*copied, *(number for number in scored if number is not None)}


# The outbox


def _outbox(db: Session, mine: Collection[int], accounts: Iterable[Account]) -> None:
    """What was said to them goes, and what is still to be said of them. Of what was delivered no words are kept."""
    asked = select(SQLModel.metadata.tables["question"].c.id).where(
        SQLModel.metadata.tables["question"].c.asker_id.in_(mine)
    )
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
    for table in SQLModel.metadata.sorted_tables:
        kept = TABLES[table.name]
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
