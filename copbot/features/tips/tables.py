"""Which tips were put before the moderators of a community, and when."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, moment


class TipShown(Stored):
    """The last time that one was, by its key: "tip-14"."""

    __tablename__ = "tip_shown"
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    key: str = Field(primary_key=True)
    at: datetime = moment()
