"""Which of the riddles and questions that are open somebody can mean."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.columns import finding, lookups
from copbot.features.columns.reading import chosen
from copbot.features.columns.tables import Column, Entry
from copbot.kit import audience, ballots
from copbot.kit.context import Context


def open_here(ctx: Context) -> list[Entry]:
    """What there is to guess that the author of the event may see, the oldest first."""
    found = lookups.riddles(ctx.db, ctx.community.id)
    return [one for one in found if audience.may_see(ctx, ctx.db.get_one(Column, one.column_id).room_id)]


def refused(ctx: Context, entry: Entry) -> str | None:
    """The sentence that says why the author of the event can't guess at it: it is his or her own, or answered."""
    person = ballots.person(ctx, ctx.member_id)
    if entry.member_id in person:
        return "column-guess-own"
    if ctx.member.since > entry.at and not ctx.member.found:
        return "column-guess-newcomer"
    before = lookups.guess(ctx.db, entry.id, person)
    if before is not None and (before.right or entry.right is not None):
        return "column-guessed"
    return None


def named(ctx: Context, here: Sequence[Entry], words: str | None) -> tuple[list[Entry], str | None]:
    """Those of the column whose name the words begin with, and the words behind it; else all of them."""
    if words is None:
        return list(here), words
    columns = {one.column_id: ctx.db.get_one(Column, one.column_id) for one in here}
    parts = words.split()
    for column in sorted(columns.values(), key=lambda one: -len(one.name.split())):
        length = len(column.name.split())
        if finding.is_called(column, " ".join(parts[:length])):
            return [one for one in here if one.column_id == column.id], " ".join(parts[length:]) or None
    return list(here), words


def by_answer(here: Sequence[Entry], words: str | None) -> list[Entry]:
    """The question of which these words are an answer, if there is but one."""
    if words is None or words.strip().isdigit():
        return []
    found = [one for one in here if one.options and chosen(one.options.split("\n"), words) is not None]
    return found if len(found) == 1 else []
