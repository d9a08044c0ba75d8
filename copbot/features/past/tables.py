"""Who says that a name of the past was his or hers."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Moment, Stored


class NameClaim(Stored):
    """A member says to be the one whom the past knows as another."""

    __tablename__ = "name_claim"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    account_id: int = Field(foreign_key="account.id")
    """The account of the past."""
    at: datetime = Field(sa_type=Moment, nullable=False)
    answer: str = ""
    """What a moderator said of it: "yes" or "no"; empty while none has."""
