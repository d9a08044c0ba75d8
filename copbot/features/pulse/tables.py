"""Who agreed to be asked, what is asked, and what was."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Text
from sqlmodel import Field

from storage.models import Stored
from storage.models.columns import maybe_moment, moment


class Consent(Stored):
    """The member has agreed to be asked."""

    __tablename__ = "pulse_consent"
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    at: datetime = moment()


class Inquiry(Stored):
    """A question of the community's set, to which one agrees more or less."""

    __tablename__ = "pulse_question"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    text: str = Field(sa_type=Text)
    asked_at: datetime | None = maybe_moment()
    """When it was asked last."""


class Asking(Stored):
    """A question was put; without one it is the line, said once, that tells members that they can be asked."""

    __tablename__ = "pulse_asking"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    inquiry_id: int | None = None
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id", index=True)
    at: datetime = moment()
    halved: bool = False
    """Half of who agreed is asked, by lot."""
    shown: bool = False
    """What came of it was told: enough have answered."""
