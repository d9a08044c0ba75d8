"""Who may see what was made in a room: everybody where the room is open to all, else who is in it, and nobody else."""

from __future__ import annotations

from copbot.community.infos import RoomInfo
from copbot.kit.context import Context
from copbot.kit.offers import NOT_FOR_QUESTIONS
from storage import belonging
from storage.models import Member


def is_open(ctx: Context, room: RoomInfo) -> bool:
    """Is the room one for everybody? Not if members don't ask each other there, or moderators alone are in it."""
    if any(NOT_FOR_QUESTIONS.ask(ctx, room)):
        return False
    return len(ctx.rooms) == 1 or not belonging.only_moderators(ctx.db, room.id)


def concerns(ctx: Context, room_id: int, member: Member) -> bool:
    """May this member know of what was made in the room?"""
    room = ctx.room_by(room_id)
    return ctx.is_in(member, room) or (ctx.is_here(member) and is_open(ctx, room))


def is_for_here(ctx: Context, room_id: int) -> bool:
    """May what was made in the room be spoken of where the event is? Where others read along, they are to be in it."""
    if ctx.alone or ctx.room is None or ctx.room.id == room_id:
        return True
    return is_open(ctx, ctx.room_by(room_id))


def may_see(ctx: Context, room_id: int) -> bool:
    """Both, of the author of the event."""
    return concerns(ctx, room_id, ctx.member) and is_for_here(ctx, room_id)
