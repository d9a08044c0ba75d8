"""Issues of the newsletter, what stands in them, where they were said, and who wants them how."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text
from sqlmodel import Field

from storage.models import Stored, maybe_moment, moment, said_in


class Stage(StrEnum):
    """How far an issue is."""

    DRAFT = "draft"
    SENT = "sent"
    SKIPPED = "skipped"
    """A moderator said no, or nothing was left in it."""


class Issue(Stored):
    """A newsletter. `number` is the one that members see; a draft has none."""

    __tablename__ = "newsletter"
    __table_args__ = (Index("newsletter_stage", "community_id", "stage", "at"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    stage: str = Field(default=Stage.DRAFT, sa_type=String)
    number: int | None = None
    since: datetime = moment()
    """What was new from then on stands in it."""
    at: datetime = moment()
    """When it was put together; when it was sent, of one that was."""
    due: datetime = moment()
    foreword: str = Field(default="", sa_type=Text)
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who wrote the foreword."""
    changed_at: datetime | None = maybe_moment()
    """When it last came to read otherwise than it was sent."""


class Item(Stored):
    """One thing in an issue: what it is about (a table and a row), and the words that were sent, as JSON.

    The names of people stand in none of it, only who they are.
    """

    __tablename__ = "newsletter_item"
    __table_args__ = (Index("newsletter_item_about", "community_id", "about", "row"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    issue_id: int = Field(foreign_key="newsletter.id", index=True)
    place: int
    """Counted from 1, as its readers see it; of what is gone the place stays empty."""
    kind: str
    about: str
    row: int
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Whose words are in it."""
    beside_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who else has words in it."""
    text: str = Field(default="", sa_type=Text)
    fresh: bool = True
    inside: bool = False
    """It is for members alone: by its nature, or by the word of whoever is quoted."""
    out: bool = False
    """A moderator, or whoever is quoted, has taken it out."""


class Posted(Stored):
    """An issue was said in a room, by this row of the outbox, as this message."""

    __tablename__ = "newsletter_room"
    issue_id: int = Field(primary_key=True, foreign_key="newsletter.id")
    room_id: int = Field(primary_key=True, foreign_key="room.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    sent: int
    message: str | None = said_in("room_id")
    pinned: bool = False


class Reader(Stored):
    """What a member wants of the newsletter: to get it privately, and not to be quoted."""

    __tablename__ = "newsletter_reader"
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    privately: bool = False
    unquoted: bool = False
    since: datetime | None = maybe_moment()
    """Since when it comes privately."""


class Mailbox(Stored):
    """The address to which a member wants the newsletter, once that is `confirmed` by a code that was sent there."""

    __tablename__ = "newsletter_mail"
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    address: str = Field(default="", sa_type=Text)
    confirmed: bool = False
    code: str = ""
    """What is kept of the code: it is good until then, for so many tries."""
    code_until: datetime | None = maybe_moment()
    tries: int = 0
    refused: int = 0
    """How often one after another mail to the address was refused; empty, it was so too often."""
