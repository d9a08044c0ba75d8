"""The tables of a new SQLite database as they are written down, so that none of them has to be mapped to make it.

`make docs` writes them. Where they are not those of this program, as with a feature of one's own, they are not used.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Final

from sqlalchemy import Connection
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from storage.models.stored import names, schema

FILE: Final = Path(__file__).with_name("sqlite.sql")
_VERSION: Final = "-- The tables of version "
_END: Final = ";\n"


def script(version: str) -> str:
    """What makes the tables of this program, whose database is of this version."""
    return f"{_VERSION}{version}\n" + "".join(f"{statement}{_END}" for statement in _statements())


def _statements() -> Iterator[str]:
    dialect = sqlite.dialect()
    for table in schema().sorted_tables:
        yield _trimmed(CreateTable(table).compile(dialect=dialect))
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            yield _trimmed(CreateIndex(index).compile(dialect=dialect))


def _trimmed(statement: object) -> str:
    return "\n".join(line.rstrip() for line in str(statement).strip().splitlines())


@cache
def _read() -> str:
    return FILE.read_text(encoding="utf8")


def is_whole(version: str) -> bool:
    """Is all there that this program keeps, as it does in this version?"""
    there = _read()
    return there.startswith(f"{_VERSION}{version}\n") and names() <= set(re.findall(r"CREATE TABLE (\w+)", there))


def run(connection: Connection) -> None:
    """Makes the tables, within the connection's transaction."""
    for statement in _read().partition("\n")[2].split(_END):
        if statement:
            connection.exec_driver_sql(statement)
