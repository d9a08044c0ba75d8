"""How far a community is set up."""

from __future__ import annotations

from datetime import datetime

from sqlmodel import Field

from storage.models import Stored, maybe_moment


class Setup(Stored):
    """How far a community is set up, and with whom. There is none where nobody was asked yet."""

    __tablename__ = "setup"
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    step: str = ""
    """Which question is next; empty where none was shown yet."""
    shown_at: datetime | None = maybe_moment()
    """Since when that question waits for a word; None once it was put off."""
    done: bool = False
    """Nobody is asked of the bot's own accord any more."""
