"""Columns, what was sent in, what was guessed, and who won."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.models import Stored
from storage.models.columns import moment, said_in


class Kind(StrEnum):
    """What becomes of the entries of a column."""

    VOTES = "votes"
    """They are voted on."""
    GUESS = "guess"
    """Each has something to guess."""
    QUIZ = "quiz"
    """Each is a question with things to choose from, of which one is right."""
    FREE = "free"
    """They are shown."""


RIDDLES = (Kind.GUESS, Kind.QUIZ)
"""Of which each entry is shown at once, and stands until the week ends."""


class Way(StrEnum):
    """How far an entry is."""

    WAITING = "waiting"
    """It can be changed."""
    SHOWN = "shown"
    """It is voted on, or guessed at."""
    OVER = "over"


class Column(Stored):
    """A column of a community, in one of its rooms."""

    __tablename__ = "community_column"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    room_id: int = Field(foreign_key="room.id", index=True)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who made it, and hears when it goes to sleep."""
    name: str = Field(sa_type=Text)
    kind: str
    about: str = Field(default="", sa_type=Text)
    week: int = 1
    """Which week of it this is."""
    empty: int = 0
    """So many weeks in a row nobody has entered."""
    asleep: bool = False
    at: datetime = moment()


class Entry(Stored):
    """What a member has sent in for a week of a column."""

    __tablename__ = "column_entry"
    __table_args__ = (Index("ix_column_entry_message", "message"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    column_id: int = Field(foreign_key="community_column.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    week: int
    text: str = Field(default="", sa_type=Text)
    solution: str = Field(default="", sa_type=Text)
    """What is told at the end: what is to be guessed, or why an answer is right."""
    options: str = Field(default="", sa_type=Text)
    """What can be chosen, one a line."""
    right: int | None = None
    """Which of these is right, counted from 1."""
    picture: int | None = None
    """The number of the picture that belongs to it."""
    state: str = Way.WAITING.value
    at: datetime = moment()
    sent: int | None = None
    """The outbox row that shows it in the room."""
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id", index=True)
    number: int | None = None
    """Its number among the options of that vote."""
    votes: int = 0
    voters: int = 0
    """How many voted, and how many of these for it."""
    room_id: int | None = Field(default=None, foreign_key="room.id")
    message: str | None = said_in("room_id")
    """The message that it is, where it was written in a room: what becomes of that becomes of it."""


class Guess(Stored):
    """The last guess of a member, and when it was right, if it was."""

    __tablename__ = "column_guess"
    entry_id: int = Field(primary_key=True, foreign_key="column_entry.id", ondelete="CASCADE")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    text: str = Field(sa_type=Text)
    right: bool = False
    at: datetime = moment()


class Win(Stored):
    """A member has won a week of a column, alone or with others."""

    __tablename__ = "column_win"
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    column_id: int = Field(foreign_key="community_column.id", index=True)
    entry_id: int | None = Field(default=None, foreign_key="column_entry.id", index=True, ondelete="SET NULL")
    member_id: int = Field(foreign_key="member.id", index=True)
    week: int
    at: datetime = moment()
