"""What is to be written into the live database of a history, and who is who in both."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from sqlalchemy import insert, update
from sqlmodel import Session, SQLModel, col, select

from copbot.rehearsal.placing import Key
from storage import embeddings, index, vocabulary
from storage.index import Entry
from storage.models import Account, Community, Member, Past, Post, Question, Room, Subject, Thanks, Vote
from storage.rows import made, table_of, values_of
from storage.stems import MAX_STEMS
from storage.unit import Unit

Row = dict[str, Any]
_ORDER: tuple[type[SQLModel], ...] = (Community, Room, Member, Account, Post, Question, Subject, Vote, Thanks, Past)
"""No row before one that it names."""


@dataclass(slots=True)
class Counts:
    """What is new of a room."""

    questions: int = 0
    answered: int = 0
    accepted: int = 0
    answers: int = 0
    votes: int = 0
    thanks: int = 0
    first: datetime | None = None
    last: datetime | None = None
    known: int = 0
    """So many of its questions were there already."""


@dataclass(slots=True)
class Taken:
    """New rows by table, changes of rows by their number, and what of it is to be found."""

    rows: dict[type[SQLModel], list[Row]] = field(default_factory=lambda: defaultdict(list))
    changes: dict[type[SQLModel], dict[int, Row]] = field(default_factory=lambda: defaultdict(dict))
    found: dict[int, tuple[int, int]] = field(default_factory=dict)
    """By its number in the past: the number of a question that is to be findable, and that of its community."""
    counts: dict[Key, Counts] = field(default_factory=lambda: defaultdict(Counts))

    @property
    def nothing(self) -> bool:
        """Is all of it there already?"""
        return not self.rows and not self.changes

    def write(self, live: Unit, past: Session) -> None:
        """Write all of it; the words by which questions are found are those that they had in the past."""
        connection = live.session.connection()
        for model in _ORDER:
            if self.rows[model]:
                connection.execute(insert(table_of(model)), self.rows[model])
        for model, changes in self.changes.items():
            table = table_of(model)
            for number, values in changes.items():
                connection.execute(update(table).where(table.c.id == number).values(values))
        for question, (number, community) in self.found.items():
            _findable(live.session, past, question, number, community)


def _findable(live: Session, past: Session, question: int, number: int, community: int) -> None:
    found, connection = index.stored(past.connection(), question), live.connection()
    if found is None:
        return
    old = index.stored(connection, number)
    stems = list(dict.fromkeys((*found.stems, *(old.stems if old else ()))))
    new = Entry(number, community, stems[:MAX_STEMS], found.own)
    if old is not None:
        embeddings.drop(connection, number)
        index.erase(connection, old)
    index.add(connection, [new])
    vocabulary.recount(connection, old, new)


class People:
    """Who is who: whoever has the same account on a platform in a community is the same member.

    Who has none becomes a member that is in no room: the bot can't write to it, and it has no right.
    """

    def __init__(self, live: Unit, past: Session, taken: Taken, now: datetime) -> None:
        self._live, self._taken, self._now = live, taken, now
        # The first account of each.
        newest = past.exec(select(Account).order_by(col(Account.id).desc()))
        self._accounts = {account.member_id: account for account in newest}
        there = live.session.exec(select(Account))
        self._there = {(one.community_id, one.platform, one.key): one.member_id for one in there}
        self._known = set(self._there.values())
        self._pasts = set(live.session.exec(select(Past.member_id)))
        self.met: set[int] = set()
        self.new: set[int] = set()

    def there(self, member: int, community: int) -> int | None:
        """The live member that this one of the past is, if there is one."""
        account = self._accounts[member]
        return self._there.get((community, account.platform, account.key))

    def member(self, member: int, community: int) -> int:
        """The same; who is new is made."""
        found = self.there(member, community)
        if found is None:
            found = self._made(self._accounts[member], community)
        self.met.add(found)
        return found

    def has_past(self, member: int, community: int) -> None:
        """Something of this live member is imported."""
        if member not in self._pasts:
            self._pasts.add(member)
            self._taken.rows[Past].append(values_of(made(Past, member_id=member, community_id=community)))

    def _made(self, account: Account, community: int) -> int:
        number, key = self._live.new_id("member"), (community, account.platform, account.key)
        self._there[key] = number
        self.new.add(number)
        member = made(Member, id=number, community_id=community, name=account.name, since=self._now)
        own = {"id": self._live.new_id("account"), "community_id": community, "member_id": number, "reachable": False}
        self._taken.rows[Member].append(values_of(member))
        self._taken.rows[Account].append(values_of(account) | own)
        return number
