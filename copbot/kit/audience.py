"""Who may see what was made in a room: everybody where the room is open to all, else who is in it, and nobody else."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from typing import Protocol, TypeVar

from copbot.community.infos import RoomInfo
from copbot.community.settable import CommunitySettings
from copbot.kit.context import Context
from copbot.kit.offers import NOT_FOR_QUESTIONS
from storage import belonging
from storage.models import Member


class Made(Protocol):
    """Something that was made in a room."""

    room_id: int


T = TypeVar("T", bound=Made)


def is_open(ctx: Context, room: RoomInfo) -> bool:
    """Is the room one for everybody?

    Not if it is set otherwise, if members don't ask each other there, or if moderators alone are in it; unless it is
    set that it is, or is the only one.
    """
    return not is_shut(ctx, room) and not is_emptied(ctx, room)


def is_shut(ctx: Context, room: RoomInfo) -> bool:
    """Is the room closed whoever is in it: is it set so, or don't members ask each other there?"""
    closed = ctx.batch.settings.of(ctx.community.name, "community", CommunitySettings, room.goes_by).closed
    return closed or any(NOT_FOR_QUESTIONS.ask(ctx, room))


def is_emptied(ctx: Context, room: RoomInfo) -> bool:
    """Are moderators alone in it now, as others never were or left, and is it not set that it is open all the same?"""
    said = ctx.batch.settings.said_of(ctx.community.name, room.goes_by, "community", "closed")
    return said is not False and len(ctx.rooms) > 1 and belonging.only_moderators(ctx.db, room.id)


def concerns(ctx: Context, room_id: int, member: Member) -> bool:
    """May this member know of what was made in the room?"""
    room = ctx.room_by(room_id)
    return ctx.is_in(member, room) or (ctx.is_here(member) and is_open(ctx, room))


def is_for_here(ctx: Context, room_id: int) -> bool:
    """May what was made in the room be spoken of where the event is? Where others read along, they are to be in it."""
    return ctx.alone or ctx.room is None or is_for_room(ctx, room_id, ctx.room.id)


def is_for_room(ctx: Context, room_id: int, where: int) -> bool:
    """May what was made in the room be spoken of to all who are in that other one?"""
    return room_id == where or is_open(ctx, ctx.room_by(room_id))


def seen(ctx: Context, rooms: Iterable[int]) -> Collection[int]:
    """Those of the rooms of which the author of the event may see what was made there, where he or she is now."""
    return {one for one in set(rooms) if may_see(ctx, one)}


def visible(ctx: Context, made: Iterable[T]) -> list[T]:
    """Those of what was made, in this order, that the author of the event may see where he or she is now."""
    found = list(made)
    rooms = seen(ctx, (one.room_id for one in found))
    return [one for one in found if one.room_id in rooms]


def may_see(ctx: Context, room_id: int) -> bool:
    """Both, of the author of the event."""
    return concerns(ctx, room_id, ctx.member) and is_for_here(ctx, room_id)
