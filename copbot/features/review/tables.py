"""What is put before readers, who reads it, what they say of it; and the circles in which that is done."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Index, Text, literal_column
from sqlmodel import Field

from storage.models import Moment, Stored, said_in

_EMPTY: dict[str, Any] = {"server_default": literal_column("''")}


class Circle(Stored):
    """A closed circle of readers, with so many places."""

    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    name: str
    places: int
    room_id: int = Field(foreign_key="room.id")
    """Where it was made; who can't be written to is called there."""


class Seat(Stored):
    """Somebody who is in a circle, or waits for a place there."""

    circle_id: int = Field(primary_key=True, foreign_key="circle.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = Field(sa_type=Moment, nullable=False)
    queued: bool = False


class Audience(StrEnum):
    """For whom a text is."""

    ALL = "all"
    CHOSEN = "chosen"
    CIRCLE = "circle"


class Stage(StrEnum):
    """How far a review is."""

    OPEN = "open"
    LATE = "late"
    """The date is over, and who has said nothing yet was told so."""
    ASKED = "asked"
    """Who submitted it is asked whether to wait a week longer."""
    EXTENDED = "extended"
    """There is a week more, and the last one."""
    BUNDLED = "bundled"
    """What was said is put together, and waits for a verdict."""
    DECIDED = "decided"
    WITHDRAWN = "withdrawn"


OPEN = (Stage.OPEN, Stage.LATE, Stage.ASKED, Stage.EXTENDED)
"""Those in which readers comment."""


class Review(Stored):
    """A text, a link or a file that a member has put before readers."""

    __table_args__ = (
        Index("review_stage", "community_id", "stage", "id"),
        Index("review_thread", "thread"),
        Index("review_source", "source"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    title: str
    text: str = Field(sa_type=Text)
    """The text, or the address; with a file what is said of it, if anything."""
    files: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    files_from: str = ""
    """The platform where the file lies."""
    at: datetime = Field(sa_type=Moment, nullable=False)
    until: datetime = Field(sa_type=Moment, nullable=False)
    audience: str
    circle_id: int | None = Field(default=None, foreign_key="circle.id")
    anonymous: bool = False
    """Who submitted it doesn't learn who said what."""
    stage: str = Stage.OPEN.value
    version: int = 1
    before_id: int | None = Field(default=None, foreign_key="review.id", ondelete="SET NULL")
    """The version before."""
    room_id: int | None = Field(default=None, foreign_key="room.id")
    """Where it was submitted, if in a room."""
    sent: int | None = None
    """The outbox row of its card."""
    message: str | None = said_in("room_id")
    thread_sent: int | None = None
    thread: str | None = said_in("room_id")
    editor_id: int | None = Field(default=None, foreign_key="member.id")
    by_vote: bool = False
    """Who read it votes on the verdict."""
    ballot_id: int | None = Field(default=None, foreign_key="ballot.id")
    verdict: str = ""
    reasons: str = Field(default="", sa_type=Text, sa_column_kwargs=_EMPTY)
    decider_id: int | None = Field(default=None, foreign_key="member.id")
    kept: bool = False
    """It is in the community's library."""
    source: str | None = said_in("room_id")
    """The message of its author's from which it was brought, if it was."""


class Part(StrEnum):
    """What somebody has to do with a review."""

    NEXT = "next"
    """Is asked when somebody before does not read it."""
    ASKED = "asked"
    READS = "reads"
    DECLINED = "declined"
    SILENT = "silent"
    """Has said nothing in time."""


class Reviewer(Stored):
    """Somebody who was asked to read it, or reads it."""

    review_id: int = Field(primary_key=True, foreign_key="review.id", ondelete="CASCADE")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    place: int
    part: str
    at: datetime = Field(sa_type=Moment, nullable=False)
    """Since when."""
    told: int = 0
    """How often he or she was reminded."""


class Label(StrEnum):
    """What a remark means for the text."""

    MUST = "must"
    SHOULD = "should"
    PRAISE = "praise"


class Remark(Stored):
    """What a reader says of a paragraph (counted from 1), or of all of it (0)."""

    __table_args__ = (Index("remark_review", "review_id", "number"), Index("remark_message", "message"))
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    review_id: int = Field(foreign_key="review.id", ondelete="CASCADE")
    member_id: int = Field(foreign_key="member.id", index=True)
    number: int
    """Of those of this review, by which people name it."""
    paragraph: int
    label: str
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    room_id: int | None = Field(default=None, foreign_key="room.id")
    message: str | None = said_in("room_id")
    """The message by which it was said, if in the open."""


class Seconded(Stored):
    """Somebody agrees with a remark."""

    remark_id: int = Field(primary_key=True, foreign_key="remark.id", ondelete="CASCADE")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
