"""Meetings, the times that are proposed for them, and who comes."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from storage.models import Moment, Stored


class Stage(StrEnum):
    """How far a meeting is."""

    ASKED = "asked"
    """When it suits is asked, or none of the times suited anybody."""
    FIXED = "fixed"
    HELD = "held"
    CANCELLED = "cancelled"


class Coming(StrEnum):
    """Whether somebody comes."""

    YES = "yes"
    MAYBE = "maybe"
    NO = "no"


class Meeting(Stored):
    """A meeting that a member has proposed in a room."""

    __table_args__ = (Index("meeting_stage", "community_id", "stage"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    room_id: int = Field(foreign_key="room.id", index=True)
    whole: bool = True
    """It is for the whole community; else for who is in the room."""
    title: str = Field(sa_type=Text)
    place: str = Field(default="", sa_type=Text)
    """Where it is, in words or as a link."""
    lasts: int
    """In minutes."""
    places: int = 0
    """So many can come; 0 for any number."""
    zone: str
    """In which its times were meant."""
    proposed_at: datetime = Field(sa_type=Moment, nullable=False)
    at: datetime | None = Field(default=None, sa_type=Moment)
    """When it is; None until that is fixed."""
    stage: str = Stage.ASKED.value
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id")
    sent: int | None = None
    """The outbox row that says in the room when it is and who comes."""
    sequence: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    """So often it has changed since it was fixed: calendars go by that."""
    changed_at: datetime | None = Field(default=None, sa_type=Moment)
    series_id: int | None = None
    """The series that it is one of."""
    was: datetime | None = Field(default=None, sa_type=Moment)
    """When it would be by that series, wherever it was moved."""
    event: int | None = None
    """The outbox row that has put it among the events that the platform shows by itself."""


class MeetingSeries(Stored):
    """Meetings that come every so often: each is a row of its own, made when the one before is over."""

    __tablename__ = "meeting_series"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    number: int
    """Every so many of `unit`."""
    unit: str
    first: datetime = Field(sa_type=Moment, nullable=False)
    zone: str
    place: str = Field(default="", sa_type=Text)
    """Where they are, if nothing else is said of one."""
    sequence: int = 0
    until: datetime | None = Field(default=None, sa_type=Moment)
    """The last one is then; None while it goes on."""


class MeetingTime(Stored):
    """A time that is proposed for a meeting, counted from 1 as in the ballot about it."""

    __tablename__ = "meeting_time"
    meeting_id: int = Field(primary_key=True, foreign_key="meeting.id")
    number: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    place: str = Field(default="", sa_type=Text)
    """Where it would be then, if that is somewhere else."""
    member_id: int = Field(foreign_key="member.id", index=True)
    """Who has proposed it."""


class Guest(Stored):
    """Whether a member comes to a meeting."""

    __tablename__ = "meeting_guest"
    meeting_id: int = Field(primary_key=True, foreign_key="meeting.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    coming: str
    turn: int
    """Who said so earlier has a lower one: that is the order of who waits."""


class MeetingNote(Stored):
    """Who keeps the notes of a meeting, and these, once they are given: in words, or as a link."""

    __tablename__ = "meeting_note"
    __table_args__ = (Index("meeting_note_at", "community_id", "at"),)
    meeting_id: int = Field(primary_key=True, foreign_key="meeting.id")
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    text: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
