"""What this feature tells of at a community's end: who brought people together."""

from __future__ import annotations

from sqlmodel import select

from copbot.features.meetings import feature
from copbot.features.meetings.tables import Meeting, Stage
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who proposed a meeting that was held."""
    where = (Meeting.community_id == ctx.community.id, Meeting.stage == Stage.HELD)
    found = select(Meeting.member_id, Meeting.room_id)
    return deed(ctx, "deed-meetings", room, ctx.db.exec(found.where(*where).distinct()))
