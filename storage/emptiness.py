"""What a community has nothing of is known without a look, once nothing was found."""

from __future__ import annotations

import re
from functools import cache, lru_cache
from typing import Final

from sqlalchemy import text
from sqlmodel import Session, SQLModel

from storage.prepared import Prepared

ALL: Final = 0
"""In the place of a community: of all of them."""
_WRITTEN: Final = re.compile(r"\b(?:INSERT INTO|UPDATE|DELETE FROM)\s+\"?(\w+)", re.IGNORECASE)


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
        for table in tables_of(statement):
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
    own = community_id != ALL
    found = _first(table, own).first(db, {"community": community_id} if own else {})
    (some if found is not None else none).add(community_id)
    return found is None


@cache
def _first(table: str, own: bool) -> Prepared:
    # By the name of the table: what nobody has rows of is not to be mapped for that.
    where = " WHERE community_id = :community" if own else ""
    return Prepared(text(f"SELECT 1 FROM {table}{where} LIMIT 1"))  # noqa: S608 - names of ours


@lru_cache(maxsize=1_000)
def tables_of(statement: str) -> frozenset[str]:
    """The tables into which a statement writes."""
    return frozenset(_WRITTEN.findall(statement))
