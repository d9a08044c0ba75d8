"""Points, and what came of them.

They are read and written past the session's objects, by single statements: moderating may cost no more than a vote.
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import Index, Text, text
from sqlmodel import Field

from storage.models import (
    Moment,
    Stored,
    partial,
    said_in,
)

HELD = text("tokens > 0")
"""A record with tokens. (In words, like the index: what is handed in as a value is not known to fit it.)"""
HAS_WORDS = text("text <> ''")
"""Something of plain talk whose words are kept: those of a tracked post are not kept here."""


class Record(Stored):
    """A member's karma, tokens and points, with what is known of how he or she moderates.

    At any time `granted` = `spent` + `expired` + `points`.
    """

    __tablename__ = "standing"
    __table_args__ = (
        Index("standing_members", "community_id", "member_id"),
        partial("standing_held", "community_id", "looked_at", where=HELD.text),
    )

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id")
    karma: int = 0
    tokens: int = 0
    points: int = 0
    granted: int = 0
    spent: int = 0
    expired: int = 0
    granted_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    willing: bool = True
    threshold: int | None = None
    ups: int = 0
    """Of the moderations upwards, and downwards, how many were judged, and how many of those were found fair."""
    fair_ups: int = 0
    downs: int = 0
    fair_downs: int = 0
    looked_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """Up to when its tokens have decayed."""
    judged_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """When it last began to meta-moderate."""
    told_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """For staff: up to when it has been told what needs its notice."""

    def least(self, usual: int) -> int:
        """The score below which the member wants to see nothing in lists; `usual` for who did not choose."""
        return usual if self.threshold is None else self.threshold


class Presence(Stored):
    """A member said (`posted`) or reacted to something in a room on a day, a number as of date.toordinal."""

    __table_args__ = (Index("presence_day", "community_id", "day", "member_id"),)
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    room_id: int = Field(primary_key=True, foreign_key="room.id")
    day: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    posted: bool = False


class Scored(Stored):
    """Something that was moderated: a tracked post (`post_id`), else a message of plain talk with its words."""

    __table_args__ = (
        Index("scored_message", "room_id", "message"),
        Index("scored_best", "community_id", "at"),
        partial("scored_low", "community_id", "low_at", where="low_at IS NOT NULL"),
        partial("scored_words", "room_id", "at", where=HAS_WORDS.text),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int = Field(foreign_key="room.id")
    author_id: int = Field(foreign_key="member.id", index=True)
    post_id: int | None = Field(default=None, foreign_key="post.id", unique=True)
    message: str | None = said_in("room_id")
    """The platform's id of a message of plain talk."""
    text: str = Field(default="", sa_type=Text)
    """Its words, where the post doesn't keep them."""
    at: datetime = Field(sa_type=Moment, nullable=False)
    begin: int
    bonus: bool
    """Its author's karma has added one to what it began with."""
    score: int
    label: str | None = None
    low_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    """When it first came to be at the lowest score."""
    gone: bool = False


class Moderation(Stored):
    """A moderation: what it does while it stands, and how it was judged.

    `karma` is what it does to the author's, `settled_karma` what the judgement did to the moderator's; `id` and
    `settled` come from one counter, so that all that ever happened to a karma has an order. Only what was `counted` has
    an effect: the others would have left the range of scores.
    """

    __table_args__ = (
        Index("moderation_aim", "moderator_id", "author_id", "at"),
        Index("moderation_talk", "moderator_id", "question_id"),
        Index("moderation_log", "community_id", "id"),
        Index("moderation_open", "community_id", "settled", "at"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    scored_id: int = Field(foreign_key="scored.id", index=True)
    question_id: int | None = None
    moderator_id: int = Field(foreign_key="member.id")
    author_id: int = Field(foreign_key="member.id", index=True)
    reason: str
    at: datetime = Field(sa_type=Moment, nullable=False)
    score: int
    karma: int
    tokens: int
    """What it cost the author."""
    cost: int
    """Points that it cost the moderator."""
    counted: bool
    staff: bool
    undone_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    undone: str | None = None
    """Why: by whom, or by what."""
    fair: int = 0
    unfair: int = 0
    settled: int | None = None
    """0: it is not to be judged."""
    settled_karma: int = 0


class Judgement(Stored):
    """A member is asked whether a moderation was fair; `fair` is the answer. No moderator learns of it."""

    moderation_id: int = Field(primary_key=True, foreign_key="moderation.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    fair: bool | None = None
    at: datetime = Field(sa_type=Moment, nullable=False)


class Bomb(Stored):
    """Several points were spent against one person; until when the moderator gets none for that."""

    __table_args__ = (Index("bomb_until", "community_id", "until"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    author_id: int = Field(foreign_key="member.id", index=True)
    at: datetime = Field(sa_type=Moment, nullable=False)
    until: datetime = Field(sa_type=Moment, nullable=False)


class Pool(Stored):
    """A community's pool of tokens: what has come into it since the last pass."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    last_post: int = 0
    """The last post whose tokens were handed out."""
    expired: int = 0
    granted_at: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
