"""Rows read and written past the session, by single statements: for what is done at every word or reaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Table, TextClause, bindparam, text
from sqlalchemy.orm.attributes import manager_of_class
from sqlmodel import Session, SQLModel
from sqlmodel.sql.expression import SelectOfScalar

Values = Mapping[str, Any]
M = TypeVar("M", bound=SQLModel)
T = TypeVar("T")


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model."""
    return SQLModel.metadata.tables[str(model.__tablename__)]


@cache
def _defaults(model: type[SQLModel]) -> dict[str, Any]:
    return {name: field.default for name, field in model.model_fields.items() if not field.is_required()}


@cache
def _columns(model: type[SQLModel]) -> dict[str, Column[Any]]:
    return {column.name: column for column in table_of(model).columns}


@cache
def _maker(model: type[M]) -> Callable[[], M]:
    return cast("Callable[[], M]", manager_of_class(model).new_instance)


def made(model: type[M], **values: Any) -> M:
    """A row that no session knows, of these values and the model's defaults.

    The model's constructor, which looks at each value, takes twenty times as long.
    """
    return _of(model, {**_defaults(model), **values})


def changed(row: M, **values: Any) -> M:
    """Another row like this one but for these values."""
    return _of(type(row), {**values_of(row), **values})


def _of(model: type[M], values: dict[str, Any]) -> M:
    row: M = _maker(model)()
    row.__dict__.update(values)
    return row


def values_of(row: SQLModel) -> dict[str, Any]:
    """The row as a mapping."""
    held = row.__dict__
    return {name: held[name] for name in _columns(type(row))}


def part(found: Mapping[Any, Any], model: type[M]) -> M:
    """What a statement found that asks for all columns of the model, and for more."""
    return _of(model, {name: found[column] for name, column in _columns(model).items()})


def seldom(db: Session, statement: SelectOfScalar[T], values: Values) -> Sequence[T]:
    """What the statement finds, as the session's objects, where there is mostly nothing: that is told far sooner."""
    if db.connection().execute(statement, values).first() is None:
        return []
    return db.exec(statement, params=values).all()


def rows(db: Session, model: type[M], statement: Any, values: Values | None = None) -> list[M]:  # noqa: ANN401
    """What the statement finds, which asks for the model's columns alone."""
    return [_of(model, dict(row._mapping)) for row in db.connection().execute(statement, values or {})]


def one(db: Session, model: type[M], statement: Any, values: Values | None = None) -> M | None:  # noqa: ANN401
    """The first that the statement finds, which asks for the model's columns alone."""
    row = db.connection().execute(statement, values or {}).first()
    return _of(model, dict(row._mapping)) if row else None


def put(table: Table, names: Iterable[str], key: Iterable[str], changed: Mapping[str, str]) -> TextClause:
    """Inserts a row of these columns; if there is one of the key, changes it so. On both databases."""
    names = list(names)
    then = "UPDATE SET " + ", ".join(f"{name} = {value}" for name, value in changed.items()) if changed else "NOTHING"
    statement = text(
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"  # noqa: S608
        f" ON CONFLICT ({', '.join(key)}) DO {then}"
    )
    return statement.bindparams(*(bindparam(name, type_=table.c[name].type) for name in names))
