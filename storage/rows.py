"""Rows read and written past the session, by single statements: for what is done at every word or reaction."""

from __future__ import annotations

from collections.abc import Callable, Iterable, KeysView, Mapping
from functools import cache
from typing import Any, TypeVar, cast

from sqlalchemy import Column, Table, TextClause, bindparam, text
from sqlalchemy.orm import class_mapper
from sqlalchemy.orm.attributes import instance_state
from sqlmodel import Session, SQLModel

from storage.prepared import Prepared, Row

Values = Mapping[str, Any]
M = TypeVar("M", bound=SQLModel)


def table_of(model: type[SQLModel]) -> Table:
    """The table of a model."""
    table: Table = model.__table__  # type: ignore[attr-defined]
    return table


@cache
def _defaults(model: type[SQLModel]) -> dict[str, Any]:
    return {name: field.default for name, field in model.model_fields.items() if not field.is_required()}


@cache
def _columns(model: type[SQLModel]) -> dict[str, Column[Any]]:
    return {column.name: column for column in table_of(model).columns}


def columns_of(model: type[SQLModel]) -> KeysView[str]:
    """The names of the model's columns, in their order."""
    return _columns(model).keys()


@cache
def keys_of(model: type[SQLModel]) -> tuple[str, ...]:
    """The names of the columns by which a row of the model is known."""
    return tuple(column.name for column in table_of(model).primary_key)


def identity(model: type[SQLModel], values: Values) -> tuple[Any, ...]:
    """As what the session knows a row."""
    return model, tuple(values[name] for name in keys_of(model)), None


@cache
def _maker(model: type[M]) -> Callable[[], M]:
    return cast("Callable[[], M]", class_mapper(model).class_manager.new_instance)


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


def built(model: type[M], row: Row) -> M:
    """The row, as a statement found it that asks for all columns of the model in their order."""
    return _of(model, dict(zip(_columns(model), row, strict=True)))


def attached(db: Session, row: M) -> M:
    """The row as the session's own, as if it had read it."""
    state = instance_state(row)
    state.key = identity(type(row), row.__dict__)
    state.session_id = db.hash_key
    db.identity_map.add(state)
    kept: list[object] | None = getattr(db, "kept", None)
    if kept is not None:
        kept.append(row)
    return row


def loaded(db: Session, model: type[M], statement: Prepared, values: Values) -> list[M]:
    """What the statement finds, which asks for all columns of the model, as the session's objects."""
    return [holding(db, built(model, row)) for row in statement.all(db, values)]


def holding(db: Session, row: M) -> M:
    """The row as the session's own: what it holds of it already may have been changed since."""
    known: M | None = db.identity_map.get(identity(type(row), row.__dict__))
    return known if known is not None else attached(db, row)


def rows(db: Session, model: type[M], statement: Prepared, values: Values) -> list[M]:
    """What the statement finds, which asks for all columns of the model; the session knows nothing of these."""
    return [built(model, row) for row in statement.all(db, values)]


def one(db: Session, model: type[M], statement: Prepared, values: Values) -> M | None:
    """The first that the statement finds, as by `rows`."""
    return next(iter(rows(db, model, statement, values)), None)


def put(table: Table, names: Iterable[str], key: Iterable[str], changed: Mapping[str, str]) -> TextClause:
    """Inserts a row of these columns; if there is one of the key, changes it so. On both databases."""
    names = list(names)
    then = "UPDATE SET " + ", ".join(f"{name} = {value}" for name, value in changed.items()) if changed else "NOTHING"
    statement = text(
        f"INSERT INTO {table.name} ({', '.join(names)}) VALUES ({', '.join(f':{name}' for name in names)})"  # noqa: S608
        f" ON CONFLICT ({', '.join(key)}) DO {then}"
    )
    return statement.bindparams(*(bindparam(name, type_=table.c[name].type) for name in names))
