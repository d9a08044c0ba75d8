"""Who came, and who looks after newcomers.

Nothing of plain talk is kept here: of a first message who wrote it, when, and its id.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index
from sqlmodel import Field

from storage.models import (
    Moment,
    Stored,
    said_in,
)


class Newcomer(Stored):
    """Somebody whose coming was seen. `first_…` is the first thing that he or she said in a room."""

    __table_args__ = (
        Index("newcomer_at", "community_id", "at"),
        Index("newcomer_room", "room_id", "greeted_at"),
        Index("newcomer_came", "room_id", "at"),
        Index("newcomer_first", "community_id", "reacted", "first_at"),
    )
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    here: bool = True
    """Has not left the room before being greeted."""
    greeted_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    crowd: bool = False
    """Came with so many others that all were greeted at once."""
    introduced: bool = False
    """Has told the room about himself or herself through the bot."""
    buddy_id: int | None = Field(default=None, foreign_key="member.id")
    first_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    first_room_id: int | None = Field(default=None, foreign_key="room.id")
    first_message: str | None = said_in("first_room_id")
    first_thread: str | None = said_in("first_room_id")
    reacted: bool = False
    """Somebody reacted to it, or the moderators have been told that nobody does."""


class Buddy(Stored):
    """A member who volunteered to look after newcomers; `last_at` is when it was last one's turn."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    last_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
