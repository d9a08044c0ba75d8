"""What members call for, who does it or could help, and whom the bot has asked."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text, literal_column
from sqlmodel import Field

from storage.models import Moment, Stored, said_in


class TaskState(StrEnum):
    """How far a call is."""

    OPEN = "open"
    DONE = "done"
    WITHDRAWN = "withdrawn"


class Task(Stored):
    """Something that a member calls for. It is full when as many do it as it has places."""

    __table_args__ = (Index("task_state", "community_id", "state", "id"), Index("task_written", "written"))
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    until: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """The date that the call names, if it does."""
    places: int = 1
    small: bool = False
    """Newcomers can take it before all others."""
    state: str = TaskState.OPEN.value
    over_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """Since when it is done, or withdrawn."""
    room_id: int = Field(foreign_key="room.id")
    sent: int | None = None
    """The outbox row that says it in the room."""
    message: str | None = said_in("room_id")
    """The message as which it stands there."""
    thanks: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What the caller is thankful for, until it is said in the room."""
    written: str | None = said_in("room_id")
    """The message by which it was called for, if it was one."""


class Part(StrEnum):
    """What somebody has to do with a call."""

    DOES = "does"
    COULD = "could"
    """Could help, if asked to."""
    DID = "did"


class Stage(StrEnum):
    """What comes next with somebody who does it, if he or she says nothing."""

    HALF = "half"
    """Half of the time is over: how is it going?"""
    DATE = "date"
    """The date has come: how is it going?"""
    AGAIN = "again"
    """Shall it be opened again for others?"""
    FREE = "free"
    """It is."""


class Helper(Stored):
    """Somebody who does it, could help, or did it. Who gave it back is nowhere."""

    task_id: int = Field(primary_key=True, foreign_key="task.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    part: str
    at: datetime = Field(sa_type=Moment, nullable=False)
    """Since when."""
    stage: str = ""
    due: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """When that comes."""
    thanked: bool = False
    noted: bool = False
    """He or she wants it to stand in the profile."""


class TaskAsked(Stored):
    """Somebody was asked by the bot whether this is for him or her, which happens once."""

    __tablename__ = "task_asked"
    task_id: int = Field(primary_key=True, foreign_key="task.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    declined: bool = False
