"""Links that sign in, sessions, and addresses that need no signing in: of all only the hash is kept."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, moment


class WebLink(Stored):
    """A link that signs this account in, once."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = moment(index=True)


class WebSession(Stored):
    """A browser in which this account is signed in."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    began_at: datetime = moment()
    seen_at: datetime = moment(index=True)
    """When it was last used, to the day."""


class WebKey(Stored):
    """An address with which a program gets a feed of this account's, or does one thing on its behalf."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    feed: str = ""
    """The path of the feed; empty for a deed."""
    line: str = ""
    """The command line of the deed; empty for a feed."""
    made_at: datetime = moment(index=True)
