"""Two members of a community become one person, and two again.

Of the members that are joined one, the first, stands for all: every row that named another of them names it. What was
whose is written down (`Moved`), and goes back when they are parted. What came to be while they were one stays with the
member that stood for them. Rows that can't both stand for one person (two votes on a post, a vote on what has become
one's own) are taken out of the way, and come back too.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import Column, RowMapping, Table, UniqueConstraint, and_, bindparam, delete, insert, select, update
from sqlmodel import Session, col
from sqlmodel import select as pick

from storage import ballots, wishes
from storage.belonging import linked_ever
from storage.kept import names_member
from storage.models import Account, Link, Member, Moved, Nudge, Post, Vote, schema
from storage.rows import table_of

NewId = Callable[[], int]
"""Gives an id for a row of `Moved`."""
Row = Mapping[str, Any] | RowMapping
_APART = ("link", "moved")
"""The tables that tell joined members from each other."""


def columns() -> list[Column[Any]]:
    """Every column that names a member, of all tables there are, but for those that tell joined members apart.

    By those in a primary key rows are found, and by the accounts who stands for whom: they come last.
    """
    found = [
        column
        for table in schema().sorted_tables
        if table.name not in _APART
        for column in table.columns
        if names_member(column)
    ]
    return sorted(found, key=lambda column: (column.table is table_of(Account), column.primary_key))


def key_of(column: Column[Any]) -> list[Column[Any]]:
    """The columns by which a row is found, whichever member `column` names."""
    return [part for part in column.table.primary_key.columns if part is not column]


def homes(db: Session, member_id: int) -> dict[int, int]:
    """The accounts that the member stands for, each with the member that it had before it was joined to others."""
    accounts = db.exec(pick(Account.id).where(Account.member_id == member_id)).all()
    keys = {json.dumps([number]): number for number in accounts}
    found = db.exec(pick(Moved).where(Moved.table_name == "account", col(Moved.key).in_(keys)))
    return dict.fromkeys(accounts, member_id) | {keys[moved.key]: moved.home_id for moved in found}


def join(db: Session, new_id: NewId, stays: int, goes: int, now: datetime) -> None:
    """From now on `stays` stands for both members, and for whomever they stood for."""
    db.flush()
    # What each wanted for itself is looked at before anything says that they are one.
    wished = wishes.settled(_members(db, homes(db, stays), stays)) | wishes.settled(_members(db, homes(db, goes), goes))
    ballots.one_vote(db, linked_ever(db, stays) | linked_ever(db, goes))
    book = _Book(db, new_id, stays)
    book.add(homes(db, stays).values())
    book.add(homes(db, goes).values())
    for column in columns():
        for row in _in_the_way(db, column, stays, goes):
            book.take_out(column, row)
    for column in columns():
        book.point(column, goes)
    for row in _own_votes(db, stays):
        book.take_out(table_of(Vote).c.member_id, row)
    first = db.get_one(Member, stays)
    if not _linked(db, stays, goes):
        db.add(Link(member_id=stays, other_id=goes, community_id=first.community_id, at=now))
    db.flush()
    wishes.grant(_members(db, homes(db, stays), stays), wished)
    db.flush()
    db.expire_all()


def part(db: Session, new_id: NewId, account_id: int) -> bool:
    """The account is a member of its own again, with what it brought along; False if it is joined to none.

    If it is the one whose member stood for all, the next one stands for the others.
    """
    db.flush()
    face = db.get_one(Account, account_id).member_id
    found = homes(db, face)
    out = found[account_id]
    rest = [member for member in _members(db, found, face) if member.id != out]
    if not rest:
        return False
    alone = db.get_one(Member, out)
    wished = wishes.settled(_members(db, found, face))
    stand = {out: out} | {member.id: rest[0].id if out == face else face for member in rest}
    book = _Book(db, new_id, face)
    book.add(found.values())
    book.point_back(stand)
    book.put_back(stand)
    wishes.grant([alone], wished)
    wishes.grant(rest, wished)
    for account, home in found.items():
        if home != face and stand[home] == home:
            # Names go on changing meanwhile.
            db.get_one(Member, home).name = db.get_one(Account, account).name
    db.flush()
    db.expire_all()
    return True


class _Book:
    """What of the tables belongs to whom, of some members that `face` stands for, or is to stand for."""

    def __init__(self, db: Session, new_id: NewId, face: int) -> None:
        self._db = db
        self._new_id = new_id
        self._face = face
        self._moved: dict[tuple[str, str, str], Moved] = {}
        self._taken: list[Moved] = []

    def add(self, members: Iterable[int]) -> None:
        """Read what is written down about these members."""
        for moved in self._db.exec(pick(Moved).where(col(Moved.home_id).in_(set(members))).order_by(col(Moved.id))):
            if moved.taken is None:
                self._moved[moved.table_name, moved.column_name, moved.key] = moved
            else:
                self._taken.append(moved)

    def point(self, column: Column[Any], goes: int) -> None:
        """Have every row that names `goes` in this column name the one that stands for all."""
        named = self._db.execute(select(column.table).where(column == goes)).mappings().all()
        for row in named:
            packed = _packed_key(column, _homely(self._db, column, row))
            if (column.table.name, column.name, packed) not in self._moved:
                self._note(goes, column, packed)
        if named:
            self._db.execute(update(column.table).where(column == goes).values({column: self._face}))
        self._db.flush()

    def point_back(self, stand: Mapping[int, int]) -> None:
        """Have each row name the member that now stands for the one whose it was; `stand` tells which that is."""
        for column in columns():
            moves = []
            for moved in self._moved.values():
                if (moved.table_name, moved.column_name) != (column.table.name, column.name):
                    continue
                to = stand[moved.home_id]
                if to != self._face:
                    key = zip(key_of(column), json.loads(moved.key), strict=True)
                    parts = {f"key_{part.name}": self._stood(part, value, stand) for part, value in key}
                    moves.append({**parts, "was": self._face, "is_now": to})
                if to == moved.home_id:
                    self._db.delete(moved)
            if moves:
                here = and_(column == bindparam("was"), *(p == bindparam(f"key_{p.name}") for p in key_of(column)))
                change = update(column.table).where(here).values({column: bindparam("is_now")})
                self._db.connection().execute(change, moves)
        self._db.flush()

    def take_out(self, column: Column[Any], row: Row) -> None:
        """Take a row out of the way, and write down all of it."""
        table = column.table
        entries = [_moved(self._db, named, row) for named in _member_columns(table)]
        own = dict(row) | {moved.column_name: moved.home_id for moved in entries if moved is not None}
        for moved in entries:
            if moved is not None:
                self._moved.pop((moved.table_name, moved.column_name, moved.key), None)
                self._db.delete(moved)
        self._db.flush()
        self._db.add(
            Moved(
                id=self._new_id(),
                community_id=self._community,
                home_id=own[column.name],
                table_name=table.name,
                taken=json.dumps(own, default=wishes.packed),
            )
        )
        self._db.execute(delete(table).where(*_is(table.primary_key.columns, row)))
        self._count(table, row, -1)

    def put_back(self, stand: Mapping[int, int]) -> None:
        """Put back what can stand again; what can't do so yet stays written down."""
        for moved in self._taken:
            table = schema().tables[moved.table_name]
            kept = json.loads(moved.taken or "{}")
            own = {c.name: wishes.unpacked(c, kept[c.name]) for c in table.columns if c.name in kept}
            row = dict(own)
            for named in _member_columns(table):
                if own.get(named.name) is not None:
                    row[named.name] = stand.get(own[named.name]) or _stands_for(self._db, own[named.name])
            if not _rooted(self._db, table, row):
                self._db.delete(moved)
            elif not _hindered(self._db, table, row):
                self._db.execute(insert(table).values(row))
                self._count(table, row, 1)
                self._db.delete(moved)
                for named in _member_columns(table):
                    if row.get(named.name) != own.get(named.name):
                        self._note(own[named.name], named, _packed_key(named, own))
            self._db.flush()

    def _stood(self, part: Column[Any], value: Any, stand: Mapping[int, int]) -> Any:  # noqa: ANN401 - part of a key
        """What the database still has in this part of a row's key, which names members by their homes."""
        if not names_member(part):
            return value
        return self._face if value in stand else _stands_for(self._db, value)

    @property
    def _community(self) -> int:
        return self._db.get_one(Member, self._face).community_id

    def _note(self, home: int, column: Column[Any], key: str) -> None:
        moved = Moved(
            id=self._new_id(),
            community_id=self._community,
            home_id=home,
            table_name=column.table.name,
            column_name=column.name,
            key=key,
        )
        self._moved[moved.table_name, moved.column_name, moved.key] = moved
        self._db.add(moved)

    def _count(self, table: Table, row: Row, sign: int) -> None:
        """A post tells the sum of its votes."""
        if table is table_of(Vote):
            counted = col(Post.votes) + sign * row["value"]
            self._db.execute(update(Post).where(col(Post.id) == row["post_id"]).values(votes=counted))


def _member_columns(table: Table) -> list[Column[Any]]:
    return [column for column in table.columns if names_member(column)]


def unique_with(column: Column[Any]) -> list[list[Column[Any]]]:
    """What must be unique in the table and holds this column: the other columns of each."""
    table = column.table
    sets = [list(table.primary_key.columns)]
    sets += [list(one.columns) for one in table.constraints if isinstance(one, UniqueConstraint)]
    sets += [list(one.columns) for one in table.indexes if one.unique]
    return [[other for other in one if other is not column] for one in sets if column in one]


def _moved(db: Session, column: Column[Any], row: Row) -> Moved | None:
    """What is written down about the member that the row names in this column, if it is not its own."""
    here = (Moved.table_name == column.table.name, Moved.column_name == column.name)
    for moved in db.exec(pick(Moved).where(*here, Moved.key == _packed_key(column, _homely(db, column, row)))):
        if _stands_for(db, moved.home_id) == row[column.name]:
            return moved
    return None


def _homely(db: Session, column: Column[Any], row: Row) -> Row:
    """The row with the home of the member by whom it is found, if it is found by one: that never changes."""
    found = dict(row)
    for part in key_of(column):
        moved = _moved(db, part, row) if names_member(part) else None
        if moved is not None:
            found[part.name] = moved.home_id
    return found


def _in_the_way(db: Session, column: Column[Any], stays: int, goes: int) -> list[Row]:
    """The rows that can't stay if both members are one: as a rule those of the one that goes."""
    found: list[Row] = []
    for others in unique_with(column):
        for row in db.execute(select(column.table).where(column == goes)).mappings().all():
            twin = db.execute(select(column.table).where(column == stays, *_is(others, row))).mappings().first()
            if twin is not None:
                # "Not mine" was said once, and holds.
                declined = column.table is table_of(Nudge) and row["declined"] and not twin["declined"]
                found.append(dict(twin if declined else row))
    return found


def _own_votes(db: Session, member: int) -> list[Row]:
    """The votes on what turns out to be the voter's own."""
    found = select(table_of(Vote)).join(Post, col(Post.id) == table_of(Vote).c.post_id)
    mine = found.where(table_of(Vote).c.member_id == member, col(Post.author_id) == member)
    return [dict(row) for row in db.execute(mine).mappings()]


def _hindered(db: Session, table: Table, row: Row) -> bool:
    """Would the row stand in the way of another, or is it a vote on the voter's own?"""
    for column in _member_columns(table):
        for others in unique_with(column):
            if db.execute(select(column).where(*_is([column, *others], row))).first() is not None:
                return True
    if table is not table_of(Vote):
        return False
    return db.get_one(Post, row["post_id"], populate_existing=True).author_id == int(row["member_id"])


def _rooted(db: Session, table: Table, row: Row) -> bool:
    """Is all still there that the row is about?"""
    keys = (key for column in table.columns for key in column.foreign_keys if row.get(column.name) is not None)
    return all(db.execute(select(key.column).where(key.column == row[key.parent.name])).first() for key in keys)


def _stands_for(db: Session, member: int) -> int:
    """The member that stands for this one now."""
    moved = db.exec(pick(Moved).where(Moved.home_id == member, Moved.table_name == "account")).first()
    account = db.get(Account, json.loads(moved.key)[0], populate_existing=True) if moved else None
    return account.member_id if account else member


def _members(db: Session, found: Mapping[int, int], face: int) -> list[Member]:
    """The members of these homes: first the one that stands for all, then the longest known."""
    members = [db.get_one(Member, number) for number in {face, *found.values()}]
    return sorted(members, key=lambda member: (member.id != face, member.since, member.id))


def _linked(db: Session, one: int, other: int) -> bool:
    return bool(db.get(Link, (one, other)) or db.get(Link, (other, one)))


def _is(parts: Iterable[Column[Any]], row: Row) -> list[Any]:
    return [part == row[part.name] for part in parts]


def _packed_key(column: Column[Any], row: Row) -> str:
    return json.dumps([row[part.name] for part in key_of(column)])
