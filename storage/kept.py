"""What a table keeps of members: which columns name one, which hold words of whose, and what becomes of a row.

Each table declares that, those of a feature in its `kept.py`. A test fails where a table, or a column, is left out.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Column, Table
from sqlmodel import Session, SQLModel


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


Ageing = Callable[[Session, int, datetime], None]
"""Gets the session, the community, and a time."""
TIMERS: dict[str, type[SQLModel]] = {}
"""What each kind of due work is about, whether or not its feature is on."""
AGEING: list[tuple[str | None, Ageing]] = []
"""What is kept for a while only, by the setting that says how long."""
_KEPT: dict[str, Kept] = {}
"""By the names of the tables."""


def keep(model: type[SQLModel], kept: Kept) -> None:
    """This is what the table of the model keeps."""
    _KEPT[str(model.__tablename__)] = kept


def kept_of(table: Table) -> Kept:
    """What the table keeps. Raises KeyError for one that has not declared it."""
    return _KEPT[table.name]


def due_about(timer: str, model: type[SQLModel]) -> None:
    """The subjects of this kind of due work are the numbers of rows of the model."""
    TIMERS[timer] = model


def ages(setting: str | None) -> Callable[[Ageing], Ageing]:
    """The function below forgets what a community has kept since before then, and is to keep no longer.

    `setting` of the privacy settings says how long that is; without one, what is over by now.
    """

    def register(forget: Ageing) -> Ageing:
        AGEING.append((setting, forget))
        return forget

    return register


def names_member(column: Column[Any]) -> bool:
    """Does the column name a member?"""
    return any(key.target_fullname == "member.id" for key in column.foreign_keys)


GOES, NAMELESS, EMPTY = Fate.GOES, Fate.NAMELESS, Fate.EMPTY
MINE: Mapping[str, Fate] = {"member_id": GOES}
"""The row is of the member that it names, and goes with him or her."""
