"""What is in the library: items, whose words are in them, what they are about, comments and earlier versions."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, Text
from sqlmodel import Field

from storage.models import Moment, Stored, said_in


class Shelf(StrEnum):
    """Of what kind an item is."""

    OWN = "own"
    LITERATURE = "literature"
    LINK = "link"
    ANSWER = "answer"
    REVIEW = "review"
    ISSUE = "issue"
    SKETCH = "sketch"


class LibraryItem(Stored):
    """One thing in the library. Words of members that are in it lie with `LibraryPart`, or are those of a post."""

    __tablename__ = "library_item"
    __table_args__ = (
        Index("library_item_newest", "community_id", "id"),
        Index("library_item_at", "community_id", "at"),
        Index("library_item_kind", "community_id", "kind", "id"),
        Index("library_item_doi", "community_id", "doi"),
        Index("library_item_isbn", "community_id", "isbn"),
        Index("library_item_address", "community_id", "address"),
        Index("library_item_message", "message"),
        Index("library_item_about", "community_id", "about"),
        Index("library_item_public", "community_id", "public", "id"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    kind: str
    title: str = Field(sa_type=Text)
    text: str = Field(default="", sa_type=Text)
    """What another feature tells of something that the community has made."""
    authors: str = Field(default="", sa_type=Text)
    """Of literature, as they are written, one a line."""
    year: int | None = None
    doi: str = ""
    isbn: str = ""
    url: str = Field(default="", sa_type=Text)
    address: str = Field(default="", sa_type=Text)
    """The same, as it is compared."""
    entry: str = Field(default="", sa_type=Text)
    """What else is known of literature: JSON."""
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    """Who put it there."""
    post_id: int | None = Field(default=None, index=True)
    """The post that it is, where it is one: an answer."""
    room_id: int | None = Field(default=None, foreign_key="room.id")
    """Where it was said, or put there; None: nowhere in particular."""
    message: str | None = said_in("room_id")
    shared: bool = True
    """It may be seen outside that room."""
    wide: bool = True
    """That room was open to all when it was put there: it still is where the bot is there no more."""
    public: bool = False
    """Everybody may see it, on the web."""
    about: str = ""
    """What another feature knows it by."""
    page: str = ""
    """The page of that."""
    at: datetime = Field(sa_type=Moment, nullable=False)
    changed_at: datetime = Field(sa_type=Moment, nullable=False)
    version: int = 1


class Role(StrEnum):
    """What somebody has to do with an item."""

    AUTHOR = "author"
    ASKER = "asker"
    """Asked what is answered in it."""


class Says(StrEnum):
    """What somebody says to words of his or her own being kept, or being public."""

    NOTHING = ""
    ASKED = "asked"
    YES = "yes"
    NAMED = "named"
    """Yes, and with the name."""
    NO = "no"


class LibraryPart(Stored):
    """A member whose words are in an item."""

    __tablename__ = "library_part"
    item_id: int = Field(primary_key=True, foreign_key="library_item.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    role: str
    text: str = Field(default="", sa_type=Text)
    """The words, where they are no post."""
    says: str = ""
    """Whether all members may find it."""
    opening: str = ""
    """Whether it may be public."""


class LibrarySubject(Stored):
    """What an item is about, in a word or a few, in small letters."""

    __tablename__ = "library_subject"
    __table_args__ = (Index("library_subject_words", "community_id", "words", "item_id"),)
    item_id: int = Field(primary_key=True, foreign_key="library_item.id")
    words: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")


class LibraryWord(Stored):
    """A stem by which an item is found."""

    __tablename__ = "library_word"
    __table_args__ = (Index("library_word_item", "item_id"),)
    community_id: int = Field(primary_key=True)
    stem: str = Field(primary_key=True)
    item_id: int = Field(primary_key=True)


class LibraryComment(Stored):
    """What a member says of an item."""

    __tablename__ = "library_comment"
    __table_args__ = (Index("library_comment_message", "message"), Index("library_comment_item", "item_id", "id"))
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    item_id: int = Field(foreign_key="library_item.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    text: str = Field(sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)
    room_id: int | None = Field(default=None, foreign_key="room.id")
    message: str | None = said_in("room_id")


class LibraryVersion(Stored):
    """How an item read before its newest version."""

    __tablename__ = "library_version"
    item_id: int = Field(primary_key=True, foreign_key="library_item.id")
    number: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    title: str = Field(sa_type=Text)
    text: str = Field(default="", sa_type=Text)
    url: str = Field(default="", sa_type=Text)
    at: datetime = Field(sa_type=Moment, nullable=False)


class LibraryNo(Stored):
    """Somebody would rather not have a message in the library. What it says isn't kept; it goes with the message."""

    __tablename__ = "library_no"
    __table_args__ = (Index("library_no_message", "message"),)
    item_id: int = Field(primary_key=True)
    """The number that it had in the library."""
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    post_id: int | None = Field(default=None, index=True)
    room_id: int | None = Field(default=None, foreign_key="room.id")
    message: str | None = said_in("room_id")
