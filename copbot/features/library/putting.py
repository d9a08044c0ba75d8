"""Something is put in the library, if it is not there yet; nothing is said."""

from __future__ import annotations

from copbot.features.library import items, lookups
from copbot.features.library.entry import Entry
from copbot.features.library.identifiers import compared
from copbot.features.library.reading import Written
from copbot.features.library.sight import sight
from copbot.features.library.tables import LibraryItem, Role, Shelf
from copbot.kit.context import Context


def same(ctx: Context, entry: Entry) -> LibraryItem | None:
    """What is that already, as far as the member may see it."""
    address = compared(entry.url) if entry.url else ""
    return lookups.same(ctx.db, sight(ctx).where, entry.doi, entry.isbn, address)


def made(ctx: Context, written: Written) -> LibraryItem:
    """It is there from now on."""
    entry = written.entry
    room = ctx.room.id if ctx.room is not None else None
    item = items.new(ctx, written.kind, entry, by=ctx.member_id, room_id=room)
    if not entry.title:
        item.title = entry.doi or (f"ISBN {entry.isbn}" if entry.isbn else compared(entry.url))
    if written.kind is Shelf.OWN:
        items.takes_part(ctx, item, ctx.member_id, Role.AUTHOR, agrees=True)
    items.settle(ctx, item)
    items.index(ctx, item)
    return item
