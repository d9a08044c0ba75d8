"""Sketches, the lines in them and what was said of these; and what was searched for, by nobody."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Text
from sqlmodel import Field

from storage.models import Stored
from storage.models.columns import maybe_moment, moment, said_in


class Stage(StrEnum):
    """How far a sketch is."""

    NEXT = "next"
    """Moderators have chosen its subject; it begins when the one before is finished."""
    RUNNING = "running"
    OVER = "over"
    DROPPED = "dropped"
    """Its subject was taken back: it is shown nowhere."""


class Source(StrEnum):
    """Where a subject is from."""

    SEARCHES = "searches"
    QUESTIONS = "questions"
    GOALS = "goals"
    MODERATORS = "moderators"


class Sketch(Stored):
    """A sketch of a community."""

    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    subject: str = Field(sa_type=Text)
    stems: str = Field(default="", sa_type=Text)
    """Its words as they are searched for: it is no subject again for a while."""
    source: str
    seed: int = 0
    """By what the lot has fallen."""
    stage: str = Stage.RUNNING.value
    room_id: int = Field(foreign_key="room.id", index=True)
    began: datetime = moment()
    ended: datetime | None = maybe_moment()
    sent: int | None = None
    """The outbox row that shows it in its room."""
    message: str | None = said_in("room_id")
    shown: datetime = moment()
    """When it was shown there last."""


class SketchLine(Stored):
    """A line that a member has drawn."""

    __tablename__ = "sketch_line"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    sketch_id: int = Field(foreign_key="sketch.id", index=True, ondelete="CASCADE")
    member_id: int = Field(foreign_key="member.id", index=True)
    points: str = Field(sa_type=Text)
    at: datetime = moment()


class SketchVote(Stored):
    """How dark a member wants a line of somebody else, of 100; nothing: he or she was asked and passed."""

    __tablename__ = "sketch_vote"
    line_id: int = Field(primary_key=True, foreign_key="sketch_line.id", ondelete="CASCADE")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    dark: int | None = None


class SketchTurn(Stored):
    """Of which line a member is asked now, and how many more there are after it."""

    __tablename__ = "sketch_turn"
    sketch_id: int = Field(primary_key=True, foreign_key="sketch.id", ondelete="CASCADE")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    line_id: int | None = Field(default=None, foreign_key="sketch_line.id", ondelete="SET NULL")
    left: int = 0


class SketchSearch(Stored):
    """In a week somebody has searched for something with this stem. By `who` nobody is known: see `searching`."""

    __tablename__ = "sketch_search"
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    stem: str = Field(primary_key=True)
    week: int = Field(primary_key=True)
    who: str = Field(primary_key=True)


class SketchKey(Stored):
    """What the marks in `SketchSearch` are made with; it goes with the last of them."""

    __tablename__ = "sketch_key"
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    key: str
