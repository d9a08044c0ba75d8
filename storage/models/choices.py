"""What communities and their rooms have chosen in the chat."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.models.columns import moment
from storage.models.stored import Stored


class Chosen(Stored):
    """A setting as a community, or a room of it, has it for itself. `value` is JSON."""

    __table_args__ = (Index("chosen_setting", "community_id", "room_id", "feature", "setting", unique=True),)
    id: int | None = Field(default=None, primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int | None = Field(default=None, foreign_key="room.id", index=True)
    """None for what holds in all rooms that have chosen nothing else."""
    feature: str
    setting: str
    value: str = Field(sa_type=Text)


class SettingChange(Stored):
    """Who chose what, and when. `before` and `after` are JSON; None for what the configuration says."""

    __tablename__ = "setting_change"
    __table_args__ = (Index("setting_change_newest", "community_id", "id"),)
    id: int | None = Field(default=None, primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int | None = Field(default=None, foreign_key="room.id", index=True)
    feature: str
    setting: str
    before: str | None = Field(default=None, sa_type=Text)
    after: str | None = Field(default=None, sa_type=Text)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """None for what the program chose by itself, and for a member who was forgotten."""
    at: datetime = moment()
    undone: bool = False
    """It was undone, or undid another: there is nothing to undo about it."""
