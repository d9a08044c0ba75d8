"""Tickets."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text, false, literal_column, true
from sqlmodel import Field

from storage.models import (
    Moment,
    Stored,
    maybe_moment,
    said_in,
)


class TicketState(StrEnum):
    """How far a ticket got."""

    OPEN = "open"
    TAKEN = "taken"
    CLOSED = "closed"


class Ticket(Stored):
    """What a member has written to the helpdesk."""

    __table_args__ = (
        Index("ticket_community", "community_id", "state", "at"),
        Index("ticket_taken", "taken_by_id", "state"),
        Index("ticket_about", "about_room_id", "about_message"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    state: str = Field(default=TicketState.OPEN, sa_type=String)
    waiting: bool = True
    """It is the moderators' turn to say something."""
    taken_by_id: int | None = Field(default=None, foreign_key="member.id")
    reminders: int = 0
    """How often the moderators were reminded since it is their turn."""
    staff_room_id: int | None = Field(default=None, foreign_key="room.id")
    sent: int | None = None
    """The outbox row that put it before the staff room, and what that made; likewise of its thread."""
    message: str | None = said_in("staff_room_id")
    thread_sent: int | None = None
    thread: str | None = said_in("staff_room_id")
    origin_id: int | None = Field(default=None, foreign_key="room.id")
    """The room in which it was given, if not privately."""
    held: str = Field(default="", sa_type=Text)
    """Answers that wait until the member can be written to."""
    heard: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    """Somebody on the other side has been told of the last words; else `pending` holds what is still to be told."""
    pending: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    away: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The member has left all rooms, and not written since: the ticket sleeps."""
    draft: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What whoever has it in hand wrote, and was asked for which ticket it is."""
    about_id: int | None = Field(default=None, foreign_key="member.id")
    """Whose message was reported, if it is about one: the message, its room, its words, and by how many."""
    about_room_id: int | None = Field(default=None, foreign_key="room.id")
    about_message: str | None = said_in("about_room_id")
    quoted: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    reports: int = Field(default=1, sa_column_kwargs={"server_default": literal_column("1")})
    seen_to_at: datetime | None = maybe_moment()
    """When a moderator first took, answered or closed it."""
    text_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What came with each of the texts above."""
    held_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    pending_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    draft_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    quoted_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
