"""Every table says what it keeps of members: an export has all of that, and nothing of it outlives forgetting."""

from __future__ import annotations

import json
from base64 import b64encode
from datetime import UTC, datetime
from typing import Any

import pytest
from sqlalchemy import Boolean, Column, Float, Integer, LargeBinary, Table, insert, select
from sqlmodel import Session

from storage import privacy
from storage.database import Database
from storage.kept import Fate, kept_of, names_member
from storage.models import Member, Moment, schema
from storage.privacy import SOMEBODY

METADATA = schema()


def read_words(column: Column[Any]) -> bool:
    return not isinstance(column.type, Moment | Integer | Float | Boolean)


TABLE = pytest.mark.parametrize("table", METADATA.sorted_tables, ids=lambda table: table.name)


# Nothing is left out


@TABLE
def test_every_table_says_what_it_keeps_of_members(table: Table) -> None:
    kept = kept_of(table)
    assert set(kept.fates) == {column.name for column in table.columns if names_member(column)}
    words = {column.name for column in table.columns if read_words(column)}
    assert {*kept.texts, *kept.signs} == words
    assert not set(kept.texts) & set(kept.signs)
    if kept.through is not None:
        column, other = kept.through
        assert [key.target_fullname for key in table.c[column].foreign_keys] == [f"{other}.id"]
    for name, fate in kept.fates.items():
        # Only what may be empty can be emptied.
        assert fate is not Fate.EMPTY or table.c[name].nullable


# Every table, filled with made-up rows


class Filled:
    """A database with a row in every table, for each column that can name her; every text in it is told apart."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self._number = 100
        with Session(database.engine) as db:
            self.db = db
            db.execute(insert(METADATA.tables["community"]).values(id=1, name="gardeners"))
            for number in range(1, 12):
                db.execute(insert(METADATA.tables["member"]).values(self._row("member", id=number)))
            self.whose: dict[str, list[tuple[str, dict[str, Any]]]] = {}
            for table in METADATA.sorted_tables:
                if table.name not in ("community", "member"):
                    self._fill(table)
            db.commit()

    def _fill(self, table: Table) -> None:
        named = [column.name for column in table.columns if names_member(column)]
        for number, column in enumerate(named or [""]):
            if column:
                others = {name: 2 + 3 * number + place for place, name in enumerate(named) if name != column}
                row = self._row(table.name, column, **{**others, column: 1})
            else:
                row = self._row(table.name)
            self.db.execute(insert(table).values(row))
            self.whose.setdefault(table.name, []).append((column, row))

    def _row(self, name: str, mark: str = "", **given: Any) -> dict[str, Any]:
        table, row = METADATA.tables[name], {}
        for column in table.columns:
            if column.name in given:
                row[column.name] = given[column.name]
            elif names_member(column):
                row[column.name] = 11
            elif column.foreign_keys:
                row[column.name] = self._existing(column)
            else:
                row[column.name] = self._value(table, column, mark)
        return row

    def _existing(self, column: Column[Any]) -> object:
        """What the column can refer to; one that no other row refers to, where it may be but one."""
        there = next(iter(column.foreign_keys)).column
        free = [there.not_in(select(column))] if column.unique else []
        return self.db.scalar(select(there).where(*free).order_by(there).limit(1))

    def _value(self, table: Table, column: Column[Any], mark: str) -> object:
        self._number += 1
        if (table.name, column.name) == ("outbox", "action"):
            return json.dumps({"kind": "say", "text": [{"text": f"mark {self._number}"}]})
        if isinstance(column.type, Moment):
            return datetime(2026, 1, 1, tzinfo=UTC)
        if isinstance(column.type, Boolean):
            return False
        if isinstance(column.type, Integer | Float):
            return self._number
        if isinstance(column.type, LargeBinary):
            return bytes(self._number)
        assert read_words(column), f"{table.name}.{column.name}: what can stand in it?"
        return f"mark-{table.name}-{column.name}-{mark}-{self._number}"

    def dump(self) -> str:
        with Session(self.database.reader) as db:
            return str([list(map(dict, db.execute(select(t)).mappings())) for t in METADATA.sorted_tables])


def test_whatever_tables_there_are_an_export_has_every_row_and_nothing_of_others(database: Database) -> None:
    filled = Filled(database)
    with Session(database.reader) as db:
        found = privacy.about(db, {1})
    for table, rows in filled.whose.items():
        kept = kept_of(METADATA.tables[table])
        told = found.get(table, [])
        for column, row in rows:
            if not column:
                continue
            # As JSON has them: bytes are letters there.
            row = {name: b64encode(one).decode() if isinstance(one, bytes) else one for name, one in row.items()}
            same = [name for name, value in row.items() if name not in kept.fates and not isinstance(value, datetime)]
            alike = [one for one in told if all(one.get(name, row[name]) == row[name] for name in same)]
            if column in kept.unsaid:
                assert alike == []
                continue
            [one] = [one for one in alike if one[column] == 1]
            for text, writer in kept.texts.items():
                hers = writer == column or writer not in kept.fates
                assert (row[text] in json.dumps(one)) == hers, f"{table}.{text}"
            for other in kept.fates:
                assert one[other] in (1, SOMEBODY)


def test_whatever_tables_there_are_nothing_that_tells_of_somebody_is_left(database: Database) -> None:
    filled = Filled(database)
    with Session(database.engine) as db:
        privacy.forget(db, {1}, "(forgotten)")
        db.commit()
    left = filled.dump()
    with Session(database.reader) as db:
        assert privacy.about(db, {1}).keys() <= {
            "member",
            *(
                table.name
                for table in METADATA.sorted_tables
                if Fate.NAMELESS in kept_of(table).fates.values() or kept_of(table).through
            ),
        }
        forgotten = db.get_one(Member, 1)
        assert (forgotten.name, forgotten.language, forgotten.timezone) == ("(forgotten)", None, None)
    for table, rows in filled.whose.items():
        kept = kept_of(METADATA.tables[table])
        for column, row in rows:
            for text, writer in kept.texts.items():
                hers = writer == column or (writer == "post_id")
                if column or hers:
                    # With a row that is hers goes what others have to do with it.
                    goes = hers or kept.fates.get(column) is Fate.GOES
                    assert (row[text] in left) != goes, f"{table}.{text} of {column}"
