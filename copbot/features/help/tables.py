"""What moderators took back."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, moment


class TakenBack(Stored):
    """A moderator took back a message of the bot's; what it said is not kept."""

    __tablename__ = "takenback"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    at: datetime = moment()
