"""Kinds of columns."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

from sqlalchemy import DateTime, Dialect, Index
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.schema import CreateIndex
from sqlalchemy.sql.compiler import DDLCompiler
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field


class _Compared(TypeDecorator.Comparator[datetime], DateTime.Comparator[datetime]):
    """How points in time are compared: one class for all columns, where SQLAlchemy would make one for each."""


class Moment(TypeDecorator[datetime]):
    """A point in time: aware UTC in Python, timestamptz on PostgreSQL, UTC text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True
    comparator_factory = _Compared

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time in UTC; SQLite gets it without a zone."""
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)

    def bind_processor(self, dialect: Dialect) -> Callable[[Any], Any] | None:
        """How a time is written; for SQLite by one function, where SQLAlchemy's own way goes through three."""
        return _as_text if dialect.name == "sqlite" else super().bind_processor(dialect)

    def result_processor(self, dialect: Dialect, coltype: object) -> Callable[[Any], Any] | None:
        """How a time is read, likewise."""
        return _of_text if dialect.name == "sqlite" else super().result_processor(dialect, coltype)


def _as_text(value: datetime | None) -> str | None:
    if value is None:
        return None
    return value.astimezone(UTC).replace(tzinfo=None).isoformat(" ", "microseconds")


def _of_text(value: str | None) -> datetime | None:
    return datetime.fromisoformat(value + "+00:00") if value is not None else None


_WHERE = "where"


def partial(name: str, *columns: str, where: str) -> Index:
    """An index of the rows alone for which a condition of SQL holds.

    SQLAlchemy takes the condition by database, and loads for that what it knows of each: of PostgreSQL three megabytes.
    """
    return Index(name, *columns, info={_WHERE: where})


@compiles(CreateIndex)
def _create_index(element: CreateIndex, compiler: DDLCompiler, **options: Any) -> str:
    told = compiler.visit_create_index(element, **options)  # type: ignore[no-untyped-call]
    where = element.element.info.get(_WHERE)
    return told if where is None else f"{told} WHERE {where}"


SAID_IN = "said_in"
"""The word in a column's `info` for the column with the number of the room, where it holds the id of a message."""


def said_in(room: str) -> str | None:
    """The column of the platform's id of a message (or of a thread), if there is one, in the room of another column.

    A room may move: see `storage.moving`.
    """
    value: str | None = Field(default=None, sa_column_kwargs={"info": {SAID_IN: room}})
    return value


def moment(*, index: bool = False, nullable: bool = False) -> datetime:
    """The column of a point in time."""
    value: datetime = Field(sa_type=Moment, index=index, nullable=nullable)
    return value


def maybe_moment() -> datetime | None:
    """The column of a point in time that may be none."""
    value: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    return value
