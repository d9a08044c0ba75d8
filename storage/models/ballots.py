"""What is voted on, who has voted, and what came of it.

Of a ballot with names there is a row for each vote. Of an anonymous one there is a row that somebody has voted, and
how often each thing was chosen: nothing links the two.
"""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text, false
from sqlmodel import Field

from storage.models.columns import moment
from storage.models.stored import Stored


class Held(StrEnum):
    """How far a ballot is."""

    OPEN = "open"
    CLOSED = "closed"
    WITHDRAWN = "withdrawn"


class Ballot(Stored):
    """A question that members vote on, of a feature's `subject`, in a room."""

    __table_args__ = (Index("ballot_state", "community_id", "state"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    feature: str
    subject: int | None = None
    kind: str
    title: str = Field(sa_type=Text)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who has put it."""
    room_id: int = Field(foreign_key="room.id", index=True)
    sent: int | None = None
    """The outbox row that says it in the room."""
    whole: bool = False
    """The whole community votes; else who is in the room."""
    anonymous: bool = False
    hidden: bool = False
    """What was chosen is told when it is over, and not before."""
    quorum: int = 0
    """So many votes are needed."""
    least: int = 0
    """With fewer votes nothing of what was chosen is ever told."""
    at: datetime = moment()
    until: datetime = moment()
    state: str = Held.OPEN.value
    voters: int = 0
    """How many have voted: of an anonymous one at any time, else when it is over."""
    apart: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Each sees what can be chosen alone, in an order of his or her own; of much a few at a time."""


class BallotOption(Stored):
    """What can be chosen, counted from 1; of a scale its steps, of which only the ends have names."""

    __tablename__ = "ballot_option"
    ballot_id: int = Field(primary_key=True, foreign_key="ballot.id")
    number: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    label: str = Field(default="", sa_type=Text)


class Cast(Stored):
    """A member's vote with his or her name: the marks of what was chosen (see `copbot.kit.votes`), with blanks."""

    __tablename__ = "ballot_vote"
    ballot_id: int = Field(primary_key=True, foreign_key="ballot.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    choice: str
    at: datetime = moment()


class Looked(Stored):
    """What a member was shown of a ballot of which each sees a few options at a time: their numbers, with blanks."""

    __tablename__ = "ballot_look"
    ballot_id: int = Field(primary_key=True, foreign_key="ballot.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    numbers: str


class Voted(Stored):
    """The member has voted in an anonymous ballot. There is no time in it, and nothing of what."""

    ballot_id: int = Field(primary_key=True, foreign_key="ballot.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")


class Tally(Stored):
    """How often a mark was chosen: of an anonymous ballot at any time, else when it is over."""

    ballot_id: int = Field(primary_key=True, foreign_key="ballot.id")
    mark: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    votes: int = 0
