"""What is kept of members: their words that others wanted to keep, what they put there, and what they said of it."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.library import feature, items, lookups
from copbot.features.library.tables import (
    LibraryComment,
    LibraryItem,
    LibraryNo,
    LibraryPart,
    LibrarySubject,
    LibraryVersion,
    LibraryWord,
    Role,
)
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, MINE, Kept, keep

# What is known of literature belongs to the community; a work of one's own goes with its author, see below.
_OF_ALL = ("title", "text", "authors", "doi", "isbn", "url", "address", "entry", "kind", "about", "page", "message")
keep(LibraryItem, Kept({"member_id": EMPTY}, signs=_OF_ALL))
keep(LibraryPart, Kept(MINE, texts={"text": "member_id"}, signs=("role", "says", "opening")))
keep(LibraryComment, Kept(MINE, texts={"text": "member_id"}, signs=("message",)))
keep(
    LibraryVersion,
    Kept({"member_id": GOES}, texts={"title": "member_id", "text": "member_id", "url": "member_id"}),
)
keep(LibraryNo, Kept(MINE, signs=("message",)))
keep(LibrarySubject, Kept(signs=("words",)))
keep(LibraryWord, Kept(signs=("stem",)))


@feature.forgets
def forgotten(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What they wrote goes, with what shows it; of what they asked the answer stays, without the question."""
    changed = {one.item_id for one in lookups.commented_by(ctx.db, mine)}
    changed |= {one.id for one in lookups.put_by(ctx.db, mine)}
    for part in list(lookups.parts_of(ctx.db, mine)):
        item = ctx.db.get(LibraryItem, part.item_id)
        if item is None:
            continue
        changed.add(item.id)
        if part.role == Role.AUTHOR:
            items.drop(ctx, item)
        else:
            _without_question(ctx, item, part)
    for number in sorted(changed):
        yield from (Purpose(word, (number,)) for word in items.SHOWING)


def _without_question(ctx: Context, item: LibraryItem, part: LibraryPart) -> None:
    ctx.db.delete(part)
    ctx.db.flush()
    item.title = items.titled_anew(ctx, item)
    items.index(ctx, item)
