"""Which tickets wait, for whoever asks."""

from __future__ import annotations

from datetime import datetime

from copbot.community.infos import RoomInfo
from copbot.features.helpdesk import HelpdeskSettings, feature, lookups
from copbot.kit.context import Context
from copbot.kit.offers import ATTENTION, NOT_FOR_QUESTIONS, TICKETS, Seen
from copbot.rooms.text import Text


@ATTENTION.by(feature)
def unheard(ctx: Context) -> Text | None:
    """The tickets that nobody was told of."""
    waiting = lookups.count_unheard(ctx.db, ctx.community.id) if ctx.decides else 0
    return ctx.answer_words.rich("status-tickets", count=waiting) if waiting else None


@NOT_FOR_QUESTIONS.by(feature)
def staff_room(ctx: Context, room: RoomInfo) -> bool:
    """In the staff room moderators talk of tickets."""
    name = ctx.settings(HelpdeskSettings).room
    return bool(name) and room.is_meant((name,))


@TICKETS.by(feature)
def seen_to(ctx: Context, since: datetime) -> list[Seen]:
    """How soon a moderator saw to each."""
    return [Seen(at, seen) for at, seen in lookups.seen_to(ctx.db, ctx.community.id, since)]
