"""Which column somebody means."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from difflib import SequenceMatcher

from sqlmodel import col, select

from copbot.features.columns import lookups
from copbot.features.columns.tables import Column
from copbot.kit import audience
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.offered import Suggestion, Typing
from copbot.kit.quiet import Quiet, is_quiet
from copbot.language.folding import folded
from storage.models import Account, Stay

_ALIKE = 0.7


class NoColumns(Quiet):
    """The communities that have no column."""


def has_none(ctx: Context) -> bool:
    """Has the community no column?"""
    return is_quiet(ctx, NoColumns, lambda db, community: bool(lookups.columns(db, community)))


def seen(ctx: Context) -> Sequence[Column]:
    """The columns that the author of the event may see where it is."""
    return [one for one in lookups.columns(ctx.db, ctx.community.id) if audience.may_see(ctx, one.room_id)]


def is_called(column: Column, words: str) -> bool:
    """Is this its name, with or without a colon behind it?"""
    return folded(words.strip().rstrip(":")) == folded(column.name)


def is_begun(column: Column, word: str) -> bool:
    """Does its name begin so?"""
    return bool(folded(word.rstrip(":"))) and folded(column.name).startswith(folded(word.rstrip(":")))


def meant(ctx: Context, word: str, rest: str = "", *, only: bool = False) -> tuple[Column, str]:
    """The column that the word begins the name of, and the rest without the other words of its name.

    With `only`, words that name none are for the only one there is. Raises CommandError for none, or for several.
    """
    known = seen(ctx)
    if not known:
        raise CommandError("column-none")
    words = f"{word} {rest}".strip()
    named = [one for one in known if is_called(one, " ".join(words.split()[: len(one.name.split())]))]
    if named:
        column = max(named, key=lambda one: len(one.name))
        return column, _without(column.name, words)
    begun = [one for one in known if is_begun(one, word)]
    if only and not begun and len(known) == 1 and rest and not _is_slip(known[0].name, word):
        return known[0], words
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


def _is_slip(name: str, word: str) -> bool:
    """Is the word the name, but for a slip of the pen?"""
    return SequenceMatcher(None, folded(name), folded(word.rstrip(":"))).ratio() >= _ALIKE


def offered(typing: Typing) -> Iterable[Suggestion]:
    """The columns of the rooms that the member is in, by their names."""
    if typing.community_id is None or typing.member is None:
        return []
    rooms = select(Stay.room_id).join(Account, col(Account.id) == col(Stay.account_id))
    there = col(Column.room_id).in_(rooms.where(Account.member_id == typing.member))
    where = (Column.community_id == typing.community_id, there)
    found = typing.db.exec(select(Column).where(*where).order_by(col(Column.id))).all()
    return [Suggestion(one.name, one.name) for one in found]
