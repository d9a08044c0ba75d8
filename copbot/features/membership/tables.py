"""How people stand to the community, and invitations."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text, false, literal_column
from sqlmodel import Field

from storage.models import (
    Moment,
    Stored,
)


class Standing(StrEnum):
    """How somebody stands to the community."""

    ASKED = "asked"
    """Was asked the questions and has not answered yet."""
    APPLICANT = "applicant"
    DECLINED = "declined"
    WAITING = "waiting"
    MEMBER = "member"
    LEFT = "left"


class Membership(Stored):
    """How somebody stands to the community, since when, and how that came about."""

    __table_args__ = (Index("membership_standing", "community_id", "standing", "at"),)
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    standing: str
    at: datetime = Field(sa_type=Moment, nullable=False)
    answers: str = Field(default="", sa_type=Text)
    reason: str = Field(default="", sa_type=Text)
    tries: int = 0
    """How often he or she has applied."""
    decided_by_id: int | None = Field(default=None, foreign_key="member.id")
    """Who let him or her in, or did not; he or she alone, who agreed to the rules where that is enough."""
    invited_by_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    answers_files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What came with the answers."""


class BroughtBy(Stored):
    """A newcomer has said who brought him or her."""

    __tablename__ = "brought_by"
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    by_id: int = Field(foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)


class JoinRequest(Stored):
    """Somebody asks to join a room, and has no answer yet."""

    __table_args__ = (Index("joinrequest_room", "room_id", "member_id", unique=True),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    platform: str
    person: str
    """The platform's id of the person."""
    at: datetime = Field(sa_type=Moment, nullable=False)
    until: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """So long the bot can write to the person, who may never have written to it."""
    words: str = Field(default="", sa_type=Text)
    """What the person said of it."""
    heard: bool = False
    """The person was told something; else the bot can't write to him or her."""
    rules_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """When the rules were adopted that the person was asked to agree to."""
    silent: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The person was asked something, and has not answered for so long that the moderators were told."""


class Invitation(Stored):
    """A code that lets people in; whoever uses it was brought by the member who made it."""

    __table_args__ = (Index("invitation_code", "community_id", "code", unique=True),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    code: str
    member_id: int = Field(foreign_key="member.id", index=True)
    until: datetime = Field(sa_type=Moment, nullable=False)
    left: int
    """How many people it still lets in."""
    room_id: int | None = Field(default=None, foreign_key="room.id")
    """The room that a link of it leads into."""
    link: str = Field(default="", sa_column_kwargs={"server_default": literal_column("''")})
