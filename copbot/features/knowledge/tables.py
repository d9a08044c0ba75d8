"""What is known of answers as they age: when they were confirmed, who doubts them, who is asked about them."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.models import Moment, Stored, maybe_moment, moment


class Upkeep(Stored):
    """An answer that was found again, confirmed or doubted since it was given."""

    __table_args__ = (Index("upkeep_due", "community_id", "due"),)
    post_id: int = Field(primary_key=True, foreign_key="post.id")
    community_id: int = Field(foreign_key="community.id")
    confirmed_at: datetime | None = maybe_moment()
    before_at: datetime | None = maybe_moment()
    """When it was confirmed the time before."""
    for_id: int | None = Field(default=None, foreign_key="question.id", index=True)
    """The question whose asker confirmed it last, by taking it for the answer."""
    found_at: datetime | None = maybe_moment()
    """When it was last shown again to somebody."""
    factor: float = 1.0
    """How much longer, or shorter, than is usual for its subject it holds."""
    due: datetime = Field(sa_type=Moment, nullable=False)
    """When it is to be looked over."""
    begun: datetime | None = maybe_moment()
    """Since when people are asked about it, one after the other."""
    lapsed: bool = False
    """All who may know were asked, and nobody could tell."""
    newer_id: int | None = Field(default=None, foreign_key="post.id")
    """The answer that stands in its place."""


class Doubt(Stored):
    """Somebody says that an answer holds no more."""

    id: int = Field(primary_key=True)
    post_id: int = Field(foreign_key="post.id", index=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    question_id: int | None = Field(default=None, foreign_key="question.id", index=True)
    """What was asked when that came up."""
    at: datetime = moment()
    reason: str = Field(default="", sa_type=Text)


class UpkeepAsked(Stored):
    """Somebody was asked whether an answer still holds; `open` while that waits for a word."""

    __tablename__ = "upkeep_asked"
    __table_args__ = (Index("upkeep_asked_member", "member_id", "at"),)
    post_id: int = Field(primary_key=True, foreign_key="post.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    open: bool = True


class SubjectAge(Stored):
    """So many days answers on a subject hold until they are looked over."""

    __tablename__ = "subject_age"
    community_id: int = Field(primary_key=True, foreign_key="community.id")
    words: str = Field(primary_key=True)
    days: int


class AnswerWatch(Stored):
    """A member wants to hear when there is a newer answer to a question."""

    __tablename__ = "answer_watch"
    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    told: int | None = None
    """The newer answer that the member was told of."""


class AnswerBefore(Stored):
    """What an answer read before its author changed it."""

    __tablename__ = "answer_before"
    id: int = Field(primary_key=True)
    post_id: int = Field(foreign_key="post.id", index=True)
    member_id: int = Field(foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    """When it was changed."""
    text: str = Field(sa_type=Text)
