"""How a community's end goes, if it ever came to that."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, maybe_moment, moment


class Ending(Stored):
    """Where a community is on its way. What the phases and wishes mean, and what leads where, is in `machine`."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    phase: str
    at: datetime = moment()
    """Since when."""
    not_before: datetime | None = maybe_moment()
    """Until then nobody is asked whether it is to go on."""
    wish: str = ""
    first_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who wishes that, and needs somebody else who does."""
    first_at: datetime | None = maybe_moment()
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id", index=True)
    due: datetime | None = maybe_moment()
    """When it ends, or ended."""
    asked: bool = False
    """The moderators were asked whether this rest is over."""


class Unnamed(Stored):
    """This member is not to be thanked by name."""

    __tablename__ = "ending_unnamed"
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id")
