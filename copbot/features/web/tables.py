"""Links that sign in, and sessions: of both only the hash is kept."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field, SQLModel

from storage.models import moment


class WebLink(SQLModel, table=True):
    """A link that signs this account in, once."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = moment(index=True)


class WebSession(SQLModel, table=True):
    """A browser in which this account is signed in."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    began_at: datetime = moment()
    seen_at: datetime = moment(index=True)
    """When it was last used, to the day."""
