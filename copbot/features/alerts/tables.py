"""Who thought of whom for a question, and the newest list in each room."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import false
from sqlmodel import Field

from storage.models import Stored, moment
from storage.models.columns import said_in


class Handed(Stored):
    """A member who was asked handed the question on to another: who, and who thought of him or her."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    by_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()


class RoomList(Stored):
    """The newest list of open questions in a room."""

    room_id: int = Field(primary_key=True, foreign_key="room.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    row: int
    """The outbox row that said it."""
    message: str | None = said_in("room_id")
    questions: str = ""
    """The numbers of those on it, divided by spaces."""
    said_at: datetime = moment()
    pinned: bool = False
    newest: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Nobody has spoken in the room since, as far as is known."""
