"""The codes by which accounts are joined."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, moment


class LinkCode(Stored):
    """A one-time code that joins another account to the member of this one. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = moment(index=True)
    taker_id: int | None = None
    """The account that gave the code, and is to be joined once this one has agreed."""
