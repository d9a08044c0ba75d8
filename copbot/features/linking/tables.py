"""Which rooms other bridges join."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, moment


class Bridge(Stored):
    """Two rooms (the one with the lower id first) are joined by another bridge too: nothing is copied between them."""

    room_id: int = Field(primary_key=True, foreign_key="room.id")
    other_id: int = Field(primary_key=True, foreign_key="room.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
