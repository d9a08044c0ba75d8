"""The session of a unit of work: it holds what it reads, and reads and writes rows by statements prepared once.

SQLAlchemy's own way to write a row that was added or changed takes three hundred calls of functions, to look one up by
its key two hundred. What it alone can do, such as to delete or to fill in a key, is left to it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, Connection, Engine, Table, bindparam, event, insert, select, update
from sqlalchemy.orm import Mapper, SessionTransaction
from sqlalchemy.orm.attributes import instance_state
from sqlalchemy.orm.exc import StaleDataError
from sqlalchemy.orm.state import InstanceState
from sqlalchemy.sql.elements import ClauseElement
from sqlmodel import Session, SQLModel

from storage.coming import Coming
from storage.emptiness import Emptiness, tables_of
from storage.prepared import At, Prepared
from storage.rows import attached, built, columns_of, holding, identity, keys_of, table_of, values_of

M = TypeVar("M")


class Working(Session):
    """A session whose rows are held until the end, so that what one handler has read the next one finds.

    `writes` is called with each statement that is no look, before it is executed.
    """

    def __init__(self, engine: Engine, writes: Callable[[str], None]) -> None:
        super().__init__(engine, expire_on_commit=False, autoflush=False)
        self.writes = writes
        self.wrote = False
        """It has written something since somebody has set this back."""
        self.kept: list[object] = []
        """The session alone would let go of what no handler holds, and read it again for the next one."""
        self.later: Callable[[type[SQLModel], dict[str, Any]], None] | None = None
        """Has a row written with the commit, if that is to be."""
        self.write_later: Callable[[type[SQLModel]], None] | None = None
        """Writes now what was to be written later, if anything of this table is."""
        self.at: At | None = None
        """Where prepared statements are executed, within a transaction."""
        self.emptiness: Emptiness | None = None
        """What nobody needs to look for, where that is known."""
        self.coming = Coming()
        """What is about to be asked for."""
        self.looked: dict[str, dict[Any, Any]] = {}
        """What was found in each table, which holds until something is written there."""
        self.first: dict[str, dict[Any, Any]] = {}
        """What is the first of its kind there, which holds when more of it is added."""
        self._fresh: list[SQLModel] = []
        """Rows that are new, and held as if they were read; they are written with the next flush, as they are then."""

    def get(self, entity: type[M] | Mapper[M], ident: Any, **options: Any) -> M | None:  # noqa: ANN401 - a key of any kind
        """The row with this key; one that was read before as it is held."""
        if not isinstance(entity, type) or any(options.values()):
            return super().get(entity, ident, **options)
        key = ident if isinstance(ident, tuple) else (ident,)
        held: M | None = self.identity_map.get((entity, key, None))
        if held is not None:
            return held if not instance_state(held).expired else super().get(entity, ident)
        if None in key or not issubclass(entity, SQLModel):
            return super().get(entity, ident)
        if key[0] in self.coming.rows.get(entity, ()):
            for one in _by_keys(entity).all(self, {"keys": sorted(self.coming.rows.pop(entity))}):
                holding(self, built(entity, one))
            held = self.identity_map.get((entity, key, None))
            if held is not None:
                return held
        row = _by_key(entity).first(self, {f"key_{number}": value for number, value in enumerate(key)})
        return None if row is None else attached(self, built(entity, row))

    def add(self, instance: object, *, _warn: bool = True) -> None:
        """Have the row written with the next flush; one that is whole is found by its key from now on."""
        state = instance_state(instance)
        new = state.key is None and state.session_id is None
        if new and isinstance(instance, SQLModel) and _is_whole(instance) and not self._holds(instance):
            self._fresh.append(attached(self, instance))
        else:
            super().add(instance, _warn=_warn)

    def _holds(self, row: SQLModel) -> bool:
        """Does it hold a row with this key?"""
        return self.identity_map.get(identity(type(row), row.__dict__)) is not None

    def let_go(self) -> None:
        """Nothing that was read is held any more, and what was added and not written is not to be."""
        self.expunge_all()
        self.kept.clear()
        self._fresh.clear()
        self.looked.clear()
        self.first.clear()

    def expire_all(self) -> None:
        """All is read again when it is asked for; what was added is written first, for it is nowhere else."""
        self.flush()
        super().expire_all()

    def written(self, statement: str) -> None:
        """This statement, which is no look, is about to be executed."""
        for table in tables_of(statement):
            self.looked.pop(table, None)
            if not statement.startswith("INSERT"):
                self.first.pop(table, None)
        if self.emptiness is not None:
            self.emptiness.written(statement)

    def flush(self, objects: Sequence[object] | None = None) -> None:
        """Write what was added and changed. Raises what the database says of it."""
        if self._fresh:
            # Without those that were let go of meanwhile.
            fresh, self._fresh = [one for one in self._fresh if instance_state(one).session_id == self.hash_key], []
            self._insert(fresh)
            states = [instance_state(one) for one in fresh]
            InstanceState._commit_all_states([(one, one.dict) for one in states], self.identity_map)
            self.wrote = True
        if not self._new and not self._deleted and not self.identity_map.check_modified():
            return
        if objects is None and not self._deleted:
            new, changed = [*self.new], [*self.dirty]
            if all(map(_is_whole, new)) and all(map(_is_known, changed)):
                self._write(new, changed)
                return
        super().flush(objects)

    def _insert(self, new: Iterable[SQLModel]) -> None:
        rows: dict[type[SQLModel], list[dict[str, Any]]] = {}
        for one in new:
            rows.setdefault(type(one), []).append(values_of(one))
        for model in sorted(rows, key=_order) if len(rows) > 1 else rows:
            insertion(model).run_all(self, rows[model])

    def _write(self, new: Sequence[SQLModel], changed: Sequence[SQLModel]) -> None:
        self._insert(new)
        # In their order, so that two writers that meet wait for each other instead of deadlocking.
        for one in sorted(changed, key=_place) if len(changed) > 1 else changed:
            held = one.__dict__
            names = tuple(name for name, before in _before(one).items() if held[name] != before)
            if names:
                values = {f"to_{name}": held[name] for name in names}
                keys = {f"key_{number}": held[name] for number, name in enumerate(keys_of(type(one)))}
                if _update(type(one), names).run(self, {**values, **keys}) != 1:
                    raise StaleDataError(f"a row of {type(one).__tablename__} is not there any more")
        if new:
            self._register_persistent({instance_state(one) for one in new})
        states = [instance_state(one) for one in changed]
        InstanceState._commit_all_states([(one, one.dict) for one in states], self.identity_map)
        self.wrote = True


# For all of them at once: to listen to each takes longer than most of what one of them is for.
@event.listens_for(Working, "after_begin")
def _began(session: Working, _: SessionTransaction, connection: Connection) -> None:
    event.listen(connection, "before_cursor_execute", lambda *told: _executes(session, told[2]))
    session.at = At(connection, session.writes)


@event.listens_for(Working, "after_commit")
@event.listens_for(Working, "after_rollback")
def _ended(session: Working) -> None:
    session.at = None


@event.listens_for(Working, "after_flush")
def _flushed(session: Working, _: object) -> None:
    session.wrote = True


@event.listens_for(Working, "loaded_as_persistent")
@event.listens_for(Working, "pending_to_persistent")
def _keep(session: Working, instance: object) -> None:
    session.kept.append(instance)


def _executes(session: Working, statement: str) -> None:
    if not statement.startswith("SELECT"):
        session.writes(statement)


def _before(row: SQLModel) -> dict[str, Any]:
    """What was changed of a row since it was read, and what stood there."""
    return instance_state(row).committed_state


def _is_whole(row: SQLModel) -> bool:
    """Are there all values of a new row, its key among them?"""
    held, model = row.__dict__, type(row)
    return columns_of(model) <= held.keys() and all(held[name] is not None for name in keys_of(model))


def _is_known(row: SQLModel) -> bool:
    """Are there all values of a changed row, and is its key what it was?"""
    held, before = row.__dict__, _before(row)
    whole = all(name in held and not isinstance(held[name], ClauseElement) for name in before)
    return whole and not any(name in before for name in keys_of(type(row)))


def _place(row: SQLModel) -> tuple[Any, ...]:
    return _order(type(row)), *(row.__dict__[name] for name in keys_of(type(row)))


@cache
def _order(model: type[SQLModel]) -> tuple[int, str]:
    """A row comes after those that it names."""
    return _depth(table_of(model)), table_of(model).name


@cache
def _depth(table: Table) -> int:
    """How many tables, each naming the next, there are at most from this one on."""
    return max((1 + _depth(key.column.table) for key in table.foreign_keys if key.column.table is not table), default=0)


@cache
def _by_key(model: type[SQLModel]) -> Prepared:
    return Prepared(select(table_of(model)).where(*_has_key(model)))


@cache
def _by_keys(model: type[SQLModel]) -> Prepared:
    (key,) = table_of(model).primary_key
    return Prepared(select(table_of(model)).where(key.in_(bindparam("keys", expanding=True))))


@cache
def insertion(model: type[SQLModel]) -> Prepared:
    """What inserts a row of this model."""
    return Prepared(insert(table_of(model)))


@cache
def _update(model: type[SQLModel], names: Iterable[str]) -> Prepared:
    changed: dict[str, Any] = {name: bindparam(f"to_{name}") for name in names}
    return Prepared(update(table_of(model)).where(*_has_key(model)).values(changed))


def _has_key(model: type[SQLModel]) -> list[ColumnElement[bool]]:
    return [column == bindparam(f"key_{number}") for number, column in enumerate(table_of(model).primary_key)]
