"""What other features tell of that the community has made: it stands in the library too, and goes when they say so."""

from __future__ import annotations

from copbot.features.library import feature, items, lookups
from copbot.features.library.entry import Entry
from copbot.features.library.tables import LibraryItem, Shelf
from copbot.kit.context import Context
from copbot.kit.works import Work, WorkGone, WorkMade

_KINDS = {Work.REVIEW: Shelf.REVIEW, Work.NEWSLETTER: Shelf.ISSUE, Work.SKETCH: Shelf.SKETCH}


def _name(about: tuple[str, int]) -> str:
    return f"{about[0]} {about[1]}"


@feature.on(WorkMade)
def made(ctx: Context, work: WorkMade) -> None:
    """It is there, and reads so."""
    item = lookups.about(ctx.db, ctx.community.id, _name(work.about))
    if item is None:
        item = _put(ctx, work)
    item.title, item.text, item.page = work.title, work.text, work.page
    item.room_id, item.public, item.changed_at = work.room, work.public and work.room is None, ctx.now
    ctx.unit.leave_trace()
    items.index(ctx, item)


def _put(ctx: Context, work: WorkMade) -> LibraryItem:
    item = items.new(ctx, _KINDS[work.kind], Entry(work.title), room_id=work.room, by=None)
    item.about = _name(work.about)
    return item


@feature.on(WorkGone)
def gone(ctx: Context, work: WorkGone) -> None:
    """It is there no more."""
    item = lookups.about(ctx.db, ctx.community.id, _name(work.about))
    if item is not None:
        items.drop(ctx, item)
