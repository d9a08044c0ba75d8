"""Which column somebody means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from sqlmodel import select

from copbot.features.columns import lookups
from copbot.features.columns.tables import Column
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offered import Suggestion, Typing
from copbot.language.folding import folded


class NoColumns:
    """The communities that have no column: there a reply costs no look at the database."""

    def __init__(self) -> None:
        self.communities: set[int] = set()


def has_none(ctx: Context) -> bool:
    """Has the community no column?"""
    none = ctx.memory(NoColumns).communities
    if ctx.community.id not in none and not lookups.columns(ctx.db, ctx.community.id):
        none.add(ctx.community.id)
    return ctx.community.id in none


def meant(ctx: Context, word: str, rest: str = "") -> tuple[Column, str]:
    """The column that the word begins the name of, and the rest without the other words of its name.

    Raises CommandError for none, or for several.
    """
    known = lookups.columns(ctx.db, ctx.community.id)
    if not known:
        raise CommandError("column-none")
    whole = folded(f"{word} {rest}")
    named = [one for one in known if whole == folded(one.name) or whole.startswith(f"{folded(one.name)} ")]
    if named:
        column = max(named, key=lambda one: len(one.name))
        return column, _without(column.name, f"{word} {rest}".strip())
    begun = [one for one in known if folded(one.name).startswith(folded(word))]
    if len(begun) != 1:
        names = ", ".join(one.name for one in begun or known)
        raise CommandError("column-which" if begun else "column-unknown", word=word[:40], names=names)
    return begun[0], rest.strip()


def _without(name: str, words: str) -> str:
    """The words without the name at their beginning, however much blank is in it."""
    for _ in name.split():
        words = words.lstrip()
        cut = next((at for at, sign in enumerate(words) if sign.isspace()), len(words))
        words = words[cut:]
    return words.strip()


def offered(typing: Typing) -> Iterable[Suggestion]:
    """The columns, by their names."""
    if typing.community_id is None:
        return []
    found: Sequence[Column] = typing.db.exec(select(Column).where(Column.community_id == typing.community_id)).all()
    return [Suggestion(one.name, one.name) for one in found]
