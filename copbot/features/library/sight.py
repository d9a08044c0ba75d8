"""Who may see what of the library: what may leave its room, all whom the room is open to; the rest, who is in it."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import ColumnElement
from sqlmodel import col

from copbot.features.library import lookups
from copbot.features.library.tables import LibraryItem
from copbot.kit import audience
from copbot.kit.context import Context
from copbot.kit.offers import LINKED
from storage import anonymous


@dataclass(frozen=True, slots=True)
class Sight:
    """The rooms of which all is seen, and those of which all is that may leave them."""

    community: int
    inside: frozenset[int]
    beyond: frozenset[int]
    lost: frozenset[int] = frozenset()
    """Those in which the bot is no more."""

    @property
    def where(self) -> ColumnElement[bool]:
        """The items that are seen."""
        return (col(LibraryItem.community_id) == self.community) & lookups.in_rooms(self.inside, self.beyond, self.lost)

    def sees(self, item: LibraryItem) -> bool:
        """Is this one seen?"""
        if item.community_id != self.community:
            return False
        if item.room_id is not None and item.room_id in self.inside:
            return True
        anywhere = item.room_id is None or item.room_id in self.beyond
        return item.shared and (anywhere or (item.wide and item.room_id in self.lost))

    def hears(self, room_id: int | None) -> bool:
        """Is what was said there seen?"""
        return room_id is None or room_id in self.beyond


def sight(ctx: Context) -> Sight:
    """What the author of the event sees where it is: what others read too is for all of these."""
    if ctx.alone or ctx.room is None:
        return _sight(ctx, {one.id for one in ctx.rooms if ctx.is_in(ctx.member, one)})
    return _sight(ctx, {ctx.room.id})


def of_all(ctx: Context) -> Sight:
    """What every member sees."""
    return _sight(ctx, set())


def _sight(ctx: Context, inside: set[int]) -> Sight:
    """What is seen by who is inside these rooms; those that are linked with them count as one with them."""
    inside = inside.union(*(linked for one in inside for linked in LINKED.ask(ctx, ctx.room_by(one))))
    open_ = {one.id for one in ctx.rooms if audience.is_open(ctx, one)}
    known = (one for one in ctx.directory.rooms(ctx.unit) if one.community.id == ctx.community.id)
    lost = frozenset(one.id for one in known if one.lost)
    return Sight(ctx.community.id, frozenset(inside), frozenset(inside | open_), lost)


def shared_in(ctx: Context, rooms: Collection[int], *, public: bool) -> ColumnElement[bool]:
    """What may be seen beyond its room, of these rooms and of none; what everybody sees, if `public`."""
    found = (col(LibraryItem.community_id) == ctx.community.id) & lookups.in_rooms((), rooms, ())
    return found & col(LibraryItem.public).is_(True) if public else found


def public(ctx: Context) -> ColumnElement[bool]:
    """What everybody sees, on the web."""
    shared = (col(LibraryItem.public).is_(True)) & (col(LibraryItem.shared).is_(True))
    return of_all(ctx).where & shared


def own(ctx: Context) -> set[int]:
    """The author of the event, and whoever he or she was when asking without a name."""
    return {ctx.member_id, *anonymous.masks(ctx.db, [ctx.member_id])}


def found(ctx: Context, number: int | None) -> LibraryItem | None:
    """The item of this number, if the author of the event may see it; one's own one sees alone wherever it is from."""
    item = ctx.db.get(LibraryItem, number) if number is not None else None
    if item is None or item.community_id != ctx.community.id:
        return None
    if sight(ctx).sees(item):
        return item
    mine = own(ctx)
    is_own = item.member_id in mine or any(one.member_id in mine for one in lookups.parts(ctx.db, item.id))
    return item if is_own and (ctx.alone or ctx.room is None) else None
