"""What health alone keeps: how much was said on a day, and when each member began. Never what was said."""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import Index
from sqlmodel import Field

from storage.models import Stored, maybe_moment, moment, partial, said_in

SOON = timedelta(hours=24)
"""A first word that nobody has reacted to by then had no reaction: newcomers come back for the first one at all."""
SILENCE = timedelta(days=60)
"""Who said nothing for so long had gone, even if he or she came back later."""


class Talked(Stored):
    """How many messages people and the bot wrote in a community's rooms on a day (UTC, as of date.toordinal)."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    day: int = Field(primary_key=True)
    people: int = 0
    bot: int = 0


class Began(Stored):
    """When a member first and last said something in the rooms, and when somebody first reacted to the first."""

    __table_args__ = (
        Index("began_at", "community_id", "at"),
        partial("began_waits", "room_id", "at", where="room_id IS NOT NULL"),
    )
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    at: datetime = moment()
    last_at: datetime = moment()
    silent_at: datetime | None = maybe_moment()
    """The last word before the first silence of `SILENCE`, once there was one."""
    reacted_at: datetime | None = maybe_moment()
    """When somebody first reacted to the first word, if that was within `SOON`."""
    room_id: int | None = Field(default=None, foreign_key="room.id")
    message: str | None = said_in("room_id")
    """The platform's id of the first word, while it waits for a reaction."""


class HealthShown(Stored):
    """What the community decided that all its members see of health; the last decision holds."""

    __tablename__ = "health_shown"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    at: datetime = moment()
    parts: str = ""
    """The names of what is shown, divided by spaces."""
