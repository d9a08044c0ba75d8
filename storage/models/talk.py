"""What is asked and said: posts, questions, votes, and where else they stand."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text, false, literal_column
from sqlmodel import Field

from storage.models.columns import maybe_moment, moment, partial, said_in
from storage.models.stored import Stored


class State(StrEnum):
    """Where a question is in its life."""

    OPEN = "open"
    ANSWERED = "answered"
    ACCEPTED = "accepted"
    CLOSED = "closed"
    DUPLICATE = "duplicate"
    STALE = "stale"
    DELETED = "deleted"


class PostKind(StrEnum):
    """What a tracked message is."""

    QUESTION = "question"
    CONTRIBUTION = "contribution"
    ANSWER = "answer"
    REMARK = "remark"
    INTEREST = "interest"
    """Somebody else's word about an open question that neither answers nor asks back."""
    ORIGIN = "origin"
    """The message by which a question was asked that has been moved to another room since."""


class Turn(StrEnum):
    """Who is expected to speak next about an open question."""

    ROOM = "room"
    ASKER = "asker"


class Post(Stored):
    """A tracked message. `message` is the platform's id, None until the bot's own post has been delivered.

    One message has several posts where it answers several questions of one person.
    """

    __table_args__ = (Index("post_message", "room_id", "message"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int = Field(foreign_key="room.id")
    question_id: int = Field(index=True)
    author_id: int = Field(foreign_key="member.id", index=True)
    kind: str = Field(sa_type=String)
    message: str | None = said_in("room_id")
    text: str = Field(default="", sa_type=Text)
    at: datetime = moment()
    votes: int = 0
    spans: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What the platform knows of parts of the text: JSON, a list of kind, start, end and target for each."""
    told: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Its author was told, once in a life, that it helped somebody."""
    imported: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """It comes from a history: the bot was not there when it was said."""
    files: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": literal_column("''")})
    """What came with it: JSON, a list of kind, name, description, seconds and bytes for each."""


class Question(Stored):
    """The life of a question (or of a shared contribution); its words are in the post of the same id."""

    __table_args__ = (
        Index("question_community", "community_id", "state", "kind", "asked_of_id", "at"),
        Index("question_at", "community_id", "at"),
        Index("question_touched", "community_id", "touched_at"),
        Index("question_room", "room_id", "state", "at"),
        Index("question_asker", "asker_id", "at"),
        Index("question_thread", "room_id", "thread"),
        partial("question_taken", "taken_by_id", where="taken_by_id IS NOT NULL"),
        partial("question_put", "asked_of_id", where="asked_of_id IS NOT NULL"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int = Field(foreign_key="room.id")
    asker_id: int = Field(foreign_key="member.id")
    kind: str = Field(default=PostKind.QUESTION, sa_type=String)
    state: str = Field(default=State.OPEN, sa_type=String)
    turn: str = Field(default=Turn.ROOM, sa_type=String)
    at: datetime = moment()
    touched_at: datetime = moment()
    """The last thing that happened to it."""
    detected: bool = False
    """Seen in plain talk, not asked by command: the bot does not speak about it unasked."""
    thread: str | None = None
    """The platform's id of its thread."""
    thread_sent: int | None = None
    """The outbox row that opens its thread."""
    post_sent: int | None = None
    """The outbox row that posts it, where a command is no message."""
    asked_of_id: int | None = Field(default=None, foreign_key="member.id")
    """The member whom it was put to, while it is with that member alone."""
    accepted_id: int | None = None
    duplicate_of_id: int | None = None
    reason: str | None = None
    answers: int = 0
    rung: int = 0
    """How many steps of the ladder it has climbed."""
    taken_by_id: int | None = Field(default=None, foreign_key="member.id")
    held_until: datetime | None = maybe_moment()
    notice_sent: int | None = None
    """The outbox row of the notice of its last change, and when that was: undone within a minute it goes away."""
    notice_at: datetime | None = maybe_moment()
    offered: bool = False
    """The asker has been asked once whether an answer helped."""
    look_at: datetime | None = maybe_moment()
    """When the bot last looked whether it is still there, where nobody tells that a message has gone."""
    there: bool | None = None
    """What it saw; None while it is not known."""
    not_solved_by: int | None = None
    """The newest answer when the asker said that it is not solved: neither it nor the earlier ones settle it."""
    asked_for: int | None = None
    """The newest answer when the asker was last asked whether it is solved: not again for the same answers."""
    hushed: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The asker wants to be asked that no more."""
    hinted_at: datetime | None = maybe_moment()
    """When the asker was told what it may lack."""


class Subject(Stored):
    """What a question is about, in a word or a few, in small letters."""

    __table_args__ = (Index("subject_words", "community_id", "words"),)
    question_id: int = Field(primary_key=True, foreign_key="question.id")
    words: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    learned: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The bot found it in the words; else the asker gave it."""


class Vote(Stored):
    """A member's 👍 (1) or 👎 (-1) on a post."""

    post_id: int = Field(primary_key=True, foreign_key="post.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    value: int


class Thanks(Stored):
    """Somebody says that an answer helped: by thanks for it, or because it answers a question asked again."""

    post_id: int = Field(primary_key=True, foreign_key="post.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()


class Follower(Stored):
    """A member has the same question, and waits for its answer too."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    told: int | None = None
    """The post that the member was last told of as what became of the question."""


class Named(Stored):
    """The name by which the kept answer to a question is shown; `key` is it without case and marks."""

    __table_args__ = (Index("ix_named_key", "community_id", "key", unique=True),)
    question_id: int = Field(primary_key=True, foreign_key="question.id")
    community_id: int = Field(foreign_key="community.id")
    key: str
    name: str
    member_id: int | None = Field(default=None, foreign_key="member.id", index=True)
    at: datetime = moment()


class Nudge(Stored):
    """A member was put before a question; never twice. `declined`: "not mine"."""

    __table_args__ = (Index("nudge_day", "member_id", "at"), Index("nudge_old", "community_id", "at"))
    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()
    declined: bool = False


class Term(Stored):
    """In how many findable posts of a community a stem occurs: tells the rare words from the common ones.

    The row without a stem holds how many findable posts there are.
    """

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    term: str = Field(primary_key=True)
    posts: int


class Embedding(Stored):
    """What a findable question means, with its answers, as the model of this name told it; see `storage.embeddings`."""

    question_id: int = Field(primary_key=True, foreign_key="question.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    model: str
    vector: bytes


class Copy(Stored):
    """Where else a post stands: what the bot said in a linked room, or (`echo`) what another bridge said there.

    `message` is the platform's id of it there, None until it has been delivered.
    """

    __table_args__ = (
        Index("copy_message", "room_id", "message", unique=True),
        Index("copy_thread", "room_id", "thread"),
    )
    post_id: int = Field(primary_key=True, foreign_key="post.id")
    room_id: int = Field(primary_key=True, foreign_key="room.id")
    echo: bool = Field(default=False, primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    sent: int | None = None
    """The outbox row that says it."""
    message: str | None = said_in("room_id")
    thread_sent: int | None = None
    """The outbox row that opens its thread, and the platform's id of that thread."""
    thread: str | None = None
    notice_sent: int | None = None
    """The outbox row of the notice of the question's last change, there."""
    files: str = Field(default="", sa_type=Text)
    """What came with the post, as it stands in posts."""
    gone: bool = False
    """Taken away, or its room no longer linked: nothing happens to it any more."""
