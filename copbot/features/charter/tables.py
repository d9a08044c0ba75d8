"""Goals and rules, proposals to change them, and the votes on these."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text
from sqlmodel import Field

from storage.models import (
    Moment,
    Stored,
)


class Charter(Stored):
    """The goals or the rules of a community as they were adopted; the last one is in force."""

    __table_args__ = (Index("charter_kind", "community_id", "kind", "id"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    kind: str
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who set or proposed it."""
    proposal_id: int | None = None


class Outcome(StrEnum):
    """What became of a proposal."""

    OPEN = "open"
    ADOPTED = "adopted"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"


class Proposal(Stored):
    """A proposal to change the goals or the rules."""

    __table_args__ = (Index("proposal_kind", "community_id", "kind", "outcome"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    kind: str
    text: str = Field(sa_type=Text)
    member_id: int = Field(foreign_key="member.id", index=True)
    room_id: int = Field(foreign_key="room.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    outcome: str = Field(default=Outcome.OPEN, sa_type=String)


class Agreement(Stored):
    """A member has agreed to these rules."""

    charter_id: int = Field(primary_key=True, foreign_key="charter.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
