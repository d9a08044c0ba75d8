"""What a community has nothing of is known without a look, once nothing was found."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Final

from sqlalchemy import select
from sqlmodel import Session, SQLModel, bindparam

from storage.prepared import Prepared
from storage.rows import table_of

ALL: Final = 0
"""In the place of a community: of all of them."""
_WRITTEN: Final = re.compile(r"\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)
_ANY: Final[dict[type[SQLModel], Prepared]] = {}
_ANY_OF: Final[dict[type[SQLModel], Prepared]] = {}


class Emptiness:
    """Of which tables a community has no row, and of which it has some; kept in memory between transactions.

    That there are rows need not hold any more, which costs a look in vain. That there are none always holds: what is
    written into a table is told by `written`, and what was undone by `clear`.
    """

    def __init__(self) -> None:
        self.none: dict[str, set[int]] = {}
        self.some: dict[str, set[int]] = {}

    def written(self, statement: str) -> None:
        """This statement is executed."""
        for table in _tables(statement):
            self.none.pop(table, None)

    def clear(self) -> None:
        """Nothing is known any more."""
        self.none.clear()
        self.some.clear()

    def forget_community(self, community_id: int) -> None:
        """Another bot may have written something of this community."""
        for known in (*self.none.values(), *self.some.values()):
            known -= {community_id, ALL}


def has_none(db: Session, model: type[SQLModel], community_id: int = ALL) -> bool:
    """Has the community no row of this model, which has an index that begins with it? Without one: has nobody?

    What was added and not flushed is not counted, as in every look.
    """
    known: Emptiness | None = getattr(db, "emptiness", None)
    if known is None:
        return False
    table = str(model.__tablename__)
    none = known.none.setdefault(table, set())
    if community_id in none:
        return True
    some = known.some.setdefault(table, set())
    if community_id in some:
        return False
    found = _looked(model, community_id).first(db, {"community": community_id} if community_id != ALL else {})
    (some if found is not None else none).add(community_id)
    return found is None


def _looked(model: type[SQLModel], community_id: int) -> Prepared:
    made = _ANY if community_id == ALL else _ANY_OF
    if model not in made:
        columns = table_of(model).c
        first = select(next(iter(columns))).limit(1)
        made[model] = Prepared(
            first if community_id == ALL else first.where(columns["community_id"] == bindparam("community"))
        )
    return made[model]


@lru_cache(maxsize=1_000)
def _tables(statement: str) -> frozenset[str]:
    return frozenset(_WRITTEN.findall(statement))
