"""Statements that are compiled once and handed straight to the driver: for what is done at every word or reaction.

To execute a statement of SQLAlchemy takes some ninety calls of functions, whatever it does; so it takes ten. They are
written as ever, for both databases; types are turned as SQLAlchemy turns them, errors are those that it raises, and
whoever listens for statements to the engine hears of these, too.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from functools import cached_property
from operator import itemgetter
from typing import Any, Final

from sqlalchemy import BindParameter, Connection, Dialect, Insert
from sqlalchemy.exc import DBAPIError, InvalidRequestError
from sqlalchemy.orm import Session
from sqlalchemy.sql.compiler import ExpandedState
from sqlalchemy.sql.elements import ClauseElement
from sqlalchemy.sql.selectable import SelectBase
from sqlalchemy.sql.visitors import iterate

Values = Mapping[str, Any]
Where = Session | Connection
"""Where a statement is executed: in a session, or on a connection."""
Row = tuple[Any, ...]
_Turn = Callable[[Any], Any] | None
_NOTHING: Final[Values] = {}
_SEVERAL = 2


class At:
    """Where statements are executed: a connection within its transaction, and who hears of them."""

    __slots__ = ("connection", "cursor", "dialect", "driver", "heard", "writes")

    def __init__(self, connection: Connection, writes: Callable[[str], None] | None = None) -> None:
        """`writes` is called with each statement that is no look, before it is executed."""
        self.connection = connection
        self.dialect = connection.dialect
        self.driver = connection.connection.dbapi_connection
        if self.driver is None:
            raise InvalidRequestError("the connection is gone")
        self.cursor: Callable[[], Any] = self.driver.cursor
        # Who listens to the connection alone is the session whose it is: it is told by `writes`, where that is given.
        listened = connection if writes is None else connection.engine
        self.heard = tuple(listened.dispatch.before_cursor_execute)
        self.writes = writes

    def run(self, statement: str) -> None:
        """Execute this as it stands."""
        cursor = self.cursor()
        for hear in self.heard:
            hear(self.connection, cursor, statement, (), None, False)
        try:
            cursor.execute(statement)
        except Exception as error:
            raise self.told(error, statement) from error

    def told(self, error: Exception, statement: str) -> Exception:
        """The error as SQLAlchemy raises it; a connection that it has broken is used no more."""
        drivers = self.dialect.loaded_dbapi.Error
        if not isinstance(error, drivers):
            return error
        gone = self.dialect.is_disconnect(error, self.driver, None)
        if gone and not self.connection.invalidated:
            self.connection.invalidate(error)
        # What was to be written is nobody's to read in a log.
        return DBAPIError.instance(
            statement, (), error, drivers, hide_parameters=True, connection_invalidated=gone, dialect=self.dialect
        )


class _Ready:
    """A statement as one database takes it, for lists of one length."""

    __slots__ = ("columns", "lists", "looks", "named", "slots", "taken", "text", "turned")

    def __init__(self, statement: ClauseElement, dialect: Dialect, values: Values) -> None:
        keys = list(values) if isinstance(statement, Insert) else None
        compiled: Any = statement.compile(dialect=dialect, column_keys=keys)
        whole: ExpandedState = compiled.construct_expanded_state(values, escape_names=False)
        self.text = whole.statement
        self.looks = self.text.startswith("SELECT")
        turns = {name: _bound(bind, dialect) for name, bind in compiled.binds.items()}
        given: dict[str, tuple[str, int | None]] = {name: (name, None) for name in values}
        for name, expanded in whole.parameter_expansion.items():
            turns |= dict.fromkeys(expanded, turns[name])
            if name in values:
                given |= {one: (name, number) for number, one in enumerate(expanded)}
        fixed, positions = whole.parameters, whole.positiontup
        places: Sequence[int | str] = range(len(positions)) if positions is not None else list(fixed)
        self.named: list[Any] | dict[str, Any] = [None] * len(places) if positions is not None else {}
        self.slots: list[tuple[int | str, str, int | None, _Turn]] = []
        for place, name in zip(places, positions if positions is not None else fixed, strict=True):
            turn = turns.get(name)
            if name in given:
                self.slots.append((place, *given[name], turn))
            else:
                value = fixed[name]
                self.named[place] = turn(value) if turn is not None else value  # type: ignore[index]
        self.lists = _lists(self.slots) if positions is not None else []
        if self.lists:
            self.slots = [slot for slot in self.slots if slot[2] is None]
        self.taken = _getter(self.slots) if positions is not None and len(self.slots) == len(self.named) else None
        self.turned: list[tuple[Any, Callable[[Any], Any]]] = [
            (place, turn) for place, _, _, turn in self.slots if turn is not None
        ]
        self.columns: list[tuple[int, Callable[[Any], Any]]] | None = None
        """Those that are not as the driver has them, and how they become so; None: not known before it is asked."""

    def filled(self, values: Values) -> list[Any] | dict[str, Any]:
        """What the driver is given with it."""
        made: Any
        if self.taken is not None:
            made = list(self.taken(values))
            for where, how in self.turned:
                made[where] = how(made[where])
            return made  # type: ignore[no-any-return]
        made = self.named.copy()
        for place, name, number, turn in self.slots:
            value = values[name] if number is None else values[name][number]
            made[place] = turn(value) if turn is not None else value
        for places, name, turn in self.lists:
            made[places] = values[name] if turn is None else map(turn, values[name])
        return made  # type: ignore[no-any-return]

    def found(self, statement: ClauseElement, dialect: Dialect, cursor: Any) -> list[Row]:  # noqa: ANN401 - the driver's
        """What the driver has found, in our types."""
        rows: list[Row] = cursor.fetchall()
        if self.columns is None:
            self.columns = _turning(statement, dialect, [one[1] for one in cursor.description])
        if not self.columns or not rows:
            return rows
        made = [list(row) for row in rows]
        for place, turn in self.columns:
            for row in made:
                row[place] = turn(row[place])
        return [tuple(row) for row in made]


def _lists(slots: Sequence[tuple[int | str, str, int | None, _Turn]]) -> list[tuple[slice, str, _Turn]]:
    """Where the values of a list stand side by side, as they do for each IN."""
    begins = [(place, name, turn) for place, name, number, turn in slots if number == 0 and isinstance(place, int)]
    lengths = Counter(name for _, name, number, _ in slots if number is not None)
    times = Counter(name for _, name, _ in begins)
    return [(slice(place, place + lengths[name] // times[name]), name, turn) for place, name, turn in begins]


def _getter(slots: Sequence[tuple[int | str, str, int | None, _Turn]]) -> Callable[[Values], Iterable[Any]] | None:
    """What takes all values at once, where each stands by itself in its place."""
    if len(slots) < _SEVERAL or any(number is not None for _, _, number, _ in slots):
        return None
    return itemgetter(*(name for _, name, _, _ in slots))


class _List(list[Any]):
    """Values for an IN, as many as a power of two, so that few statements stand for all lengths."""

    def __init__(self, values: Iterable[Any]) -> None:
        super().__init__(values)
        if self:
            # The last once more tells nothing new.
            self.extend(self[-1:] * ((1 << (len(self) - 1).bit_length()) - len(self)))


class Prepared:
    """A statement of SQLAlchemy that is compiled once for each database.

    Given as a function it is made at its first use: what it asks for need not be mapped before.
    """

    def __init__(self, statement: ClauseElement | Callable[[], ClauseElement]) -> None:
        self._given = statement
        self._ready: dict[tuple[object, ...], _Ready] = {}

    @cached_property
    def _statement(self) -> ClauseElement:
        return self._given if isinstance(self._given, ClauseElement) else self._given()

    @cached_property
    def _lists(self) -> list[str]:
        """The names of the lists that are given with it."""
        binds = [one for one in iterate(self._statement) if isinstance(one, BindParameter)]
        return sorted({one.key for one in binds if one.expanding and one.required})

    def all(self, db: Where, values: Values = _NOTHING) -> list[Row]:
        """All rows that it finds."""
        at, ready, values = self._begin(db, values)
        cursor = _execute(at, at.cursor(), ready, ready.filled(values))
        return ready.found(self._statement, at.dialect, cursor)

    def first(self, db: Where, values: Values = _NOTHING) -> Row | None:
        """The first row that it finds, of few."""
        rows = self.all(db, values)
        return rows[0] if rows else None

    def value(self, db: Where, values: Values = _NOTHING) -> Any:  # noqa: ANN401 - what stands there
        """What stands first in the first row; None if there is none."""
        rows = self.all(db, values)
        return rows[0][0] if rows else None

    def column(self, db: Where, values: Values = _NOTHING) -> list[Any]:
        """What stands first in each row."""
        return [row[0] for row in self.all(db, values)]

    def run(self, db: Where, values: Values = _NOTHING) -> int:
        """How many rows it has written."""
        at, ready, values = self._begin(db, values)
        number: int = _execute(at, at.cursor(), ready, ready.filled(values)).rowcount
        return number

    def run_all(self, db: Where, rows: Sequence[Values]) -> None:
        """Write the same of each of these; all of them have the same names."""
        if rows:
            at, ready, _ = self._begin(db, rows[0])
            _execute(at, at.cursor(), ready, [ready.filled(row) for row in rows], many=True)

    def _begin(self, db: Where, values: Values) -> tuple[At, _Ready, Values]:
        at = _at(db)
        key: tuple[object, ...] = (at.dialect.name,)
        if self._lists:
            values = {**values, **{name: _List(values[name]) for name in self._lists}}
            key += tuple(len(values[name]) for name in self._lists)
        ready = self._ready.get(key)
        if ready is None:
            ready = self._ready[key] = _Ready(self._statement, at.dialect, values)
        if at.writes is not None and not ready.looks:
            at.writes(ready.text)
        return at, ready, values


def _execute(at: At, cursor: Any, ready: _Ready, values: Any, *, many: bool = False) -> Any:  # noqa: ANN401 - driver's
    for hear in at.heard:
        hear(at.connection, cursor, ready.text, values, None, many)
    try:
        if many:
            cursor.executemany(ready.text, values)
        else:
            cursor.execute(ready.text, values)
    except Exception as error:
        raise at.told(error, ready.text) from error
    return cursor


def dialect_of(db: Where) -> str:
    """Which database it is: "sqlite" or "postgresql"."""
    return _at(db).dialect.name


def _at(db: Where) -> At:
    held: At | None = getattr(db, "at", None)
    if held is not None:
        return held
    if isinstance(db, Connection):
        if not db.in_transaction():
            db.begin()
        return At(db)
    connection = db.connection()
    held = getattr(db, "at", None)
    return held if held is not None else At(connection)


def _bound(bind: BindParameter[Any], dialect: Dialect) -> _Turn:
    return bind.type.dialect_impl(dialect).bind_processor(dialect)


def _turning(
    statement: ClauseElement, dialect: Dialect, kinds: Sequence[object]
) -> list[tuple[int, Callable[[Any], Any]]]:
    """The columns of what it finds, which are of these kinds to the driver, that have to be turned into our types."""
    if not isinstance(statement, SelectBase):
        return []
    columns = zip(statement.selected_columns, kinds, strict=True)
    turns = [column.type.dialect_impl(dialect).result_processor(dialect, kind) for column, kind in columns]
    return [(place, turn) for place, turn in enumerate(turns) if turn is not None]
