"""A range of words by how they begin, whatever order the database puts words in."""

from __future__ import annotations

from sqlalchemy import ColumnElement, String, bindparam, func
from sqlalchemy.orm import Mapped

_ENDS = ("after", "last", "doubled")


def begins(column: Mapped[str], name: str, *, server: bool) -> ColumnElement[bool]:
    """Does it begin so, as far as an index can tell? By the parameters of `values`, that begin with this name.

    A server may have an order of its own, in which a sign that comes next by its number comes before all letters: what
    comes last there of the ways to end is good. More may be found.
    """
    if not server:
        return (column >= bindparam(name)) & (column < bindparam(f"{name}_after"))
    ends = (bindparam(f"{name}_{end}", type_=String()) for end in _ENDS)
    return (column >= bindparam(name)) & (column < func.greatest(*ends))


def values(name: str, beginning: str, *, server: bool) -> dict[str, str]:
    """The parameters of the same, for what begins like this, which is not empty."""
    found = {name: beginning, f"{name}_after": beginning[:-1] + chr(ord(beginning[-1]) + 1)}
    if server:
        found |= {f"{name}_last": beginning + "zzzz", f"{name}_doubled": beginning + beginning[-1] * 4}
    return found
