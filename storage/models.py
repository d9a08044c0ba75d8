"""The tables. Each one that grows carries its community; times are aware UTC.

Ids of posts, members and outbox rows are given out by `storage.unit.Unit.new_id` and never used again, because
buttons and idempotency keys outlive the rows that they name.
"""

from __future__ import annotations

from datetime import UTC, datetime
from enum import StrEnum

from sqlalchemy import DateTime, Dialect, Index, String, Text, false, text, true
from sqlalchemy.types import TypeDecorator
from sqlmodel import Field, SQLModel


class Moment(TypeDecorator[datetime]):
    """A point in time: aware UTC in Python, timestamptz on PostgreSQL, UTC text on SQLite."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time in UTC; SQLite gets it without a zone."""
        if value is None:
            return None
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time, aware."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


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


class Turn(StrEnum):
    """Who is expected to speak next about an open question."""

    ROOM = "room"
    ASKER = "asker"


class Belongs(StrEnum):
    """By whose word a room belongs to a community."""

    NAMED = "named"
    """The operator named it in the configuration."""
    CLAIMED = "claimed"
    """Its administrator had a one-time code of the operator."""
    LINKED = "linked"
    """Its administrator had a one-time code of a moderator of a room that belongs."""
    ACCEPTED = "accepted"
    """The operator accepted it with `copbot rooms accept`."""


class OutboxState(StrEnum):
    """How far an action got."""

    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


def _moment(*, index: bool = False, nullable: bool = False) -> datetime:
    value: datetime = Field(sa_type=Moment, index=index, nullable=nullable)
    return value


def _maybe_moment() -> datetime | None:
    value: datetime | None = Field(default=None, sa_type=Moment, nullable=True)
    return value


class Community(SQLModel, table=True):
    """A community of practice; its rooms may lie on several platforms."""

    id: int = Field(primary_key=True)
    name: str = Field(unique=True)


class Room(SQLModel, table=True):
    """A room that the bot is in. `key` is the platform's id, `capabilities` is JSON."""

    __table_args__ = (Index("room_key", "platform", "key", unique=True),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    platform: str
    key: str
    name: str
    capabilities: str = Field(sa_type=Text)
    address: str | None = None
    """That of a message in it, with `{message}` for the message's id."""
    lost: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The bot is not in it any more."""
    linked: int | None = None
    """The number of the group of rooms that it is linked in."""
    wants: bool = Field(default=True, sa_column_kwargs={"server_default": true()})
    """The questions of the rooms linked with it are put in it too."""
    belongs_by: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    """By whose word it belongs to its community (see `Belongs`); empty while it belongs to none."""
    house: str | None = None
    """What of the platform it is a part of: a Discord server. A house is claimed as a whole."""
    explained: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """The bot has said there, once, what it is."""
    before: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": text("''")})
    """The ids that it had before it moved, each with the address of a message there, one a line: see `storage.moving`.
    """


class Member(SQLModel, table=True):
    """Somebody in a community, with what he or she wants of the bot.

    `nudges_off` holds the kinds that are turned off, divided by spaces; quiet hours are minutes after midnight.
    """

    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id", index=True)
    name: str
    language: str | None = None
    timezone: str | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    nudges_off: str = ""
    snoozed_until: datetime | None = _maybe_moment()
    since: datetime = _moment()
    alone: str | None = Field(default=None, sa_type=Text)
    """While others are joined to the member: what it wanted for itself, as JSON. See `storage.joining`."""
    left_at: datetime | None = _maybe_moment()
    """When he or she left the last of the rooms; None for who is in one, or never was."""


class Account(SQLModel, table=True):
    """A member's account on a platform. `key` is the platform's id of the person."""

    __table_args__ = (
        Index("account_key", "community_id", "platform", "key", unique=True),
        Index("account_person", "platform", "key"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    platform: str
    key: str
    name: str
    reachable: bool = False
    """Wrote to the bot privately."""
    seen_at: datetime = _moment()
    """About when it last gave a command or took part in something tracked."""


class Stay(SQLModel, table=True):
    """An account is in a room that belongs: seen there, or on the platform's list. Who has none is no member."""

    account_id: int = Field(primary_key=True, foreign_key="account.id")
    room_id: int = Field(primary_key=True, foreign_key="room.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    moderator: bool = False
    """The platform gives it moderator rights there."""


class Post(SQLModel, table=True):
    """A tracked message. `message` is the platform's id, None until the bot's own post has been delivered."""

    __table_args__ = (Index("post_message", "room_id", "message", unique=True),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int = Field(foreign_key="room.id")
    question_id: int = Field(index=True)
    author_id: int = Field(foreign_key="member.id", index=True)
    kind: str = Field(sa_type=String)
    message: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "room_id"}})
    text: str = Field(default="", sa_type=Text)
    at: datetime = _moment()
    votes: int = 0


class Question(SQLModel, table=True):
    """The life of a question (or of a shared contribution); its words are in the post of the same id."""

    __table_args__ = (
        Index("question_community", "community_id", "state", "kind", "asked_of_id", "at"),
        Index("question_room", "room_id", "state", "at"),
        Index("question_asker", "asker_id", "at"),
        Index("question_thread", "room_id", "thread"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    room_id: int = Field(foreign_key="room.id")
    asker_id: int = Field(foreign_key="member.id")
    kind: str = Field(default=PostKind.QUESTION, sa_type=String)
    state: str = Field(default=State.OPEN, sa_type=String)
    turn: str = Field(default=Turn.ROOM, sa_type=String)
    at: datetime = _moment()
    touched_at: datetime = _moment()
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
    held_until: datetime | None = _maybe_moment()
    notice_sent: int | None = None
    """The outbox row of the notice of its last change, and when that was: undone within a minute it goes away."""
    notice_at: datetime | None = _maybe_moment()
    offered: bool = False
    """The asker has been asked once whether an answer helped."""
    look_at: datetime | None = _maybe_moment()
    """When the bot last looked whether it is still there, where nobody tells that a message has gone."""
    there: bool | None = None
    """What it saw; None while it is not known."""


class Vote(SQLModel, table=True):
    """A member's 👍 (1) or 👎 (-1) on a post."""

    post_id: int = Field(primary_key=True, foreign_key="post.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    value: int


class Nudge(SQLModel, table=True):
    """A member was put before a question; never twice. `declined`: "not mine"."""

    __table_args__ = (Index("nudge_day", "member_id", "at"),)
    question_id: int = Field(primary_key=True, foreign_key="question.id")
    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id")
    at: datetime = _moment()
    declined: bool = False


class Timer(SQLModel, table=True):
    """Due work: `kind` names the feature's timer, `subject` what it is about. Done is deleted."""

    __table_args__ = (Index("timer_due", "due_at", "kind"),)
    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    due_at: datetime = _moment()


class Outbox(SQLModel, table=True):
    """An action that the bot owes a room. `id` is the idempotency key of its delivery."""

    __table_args__ = (
        Index(
            "outbox_waiting", "id", sqlite_where=text("state = 'waiting'"), postgresql_where=text("state = 'waiting'")
        ),
        Index("outbox_message", "platform", "message"),
        Index("outbox_done", "done_at"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    platform: str
    room: str | None = None
    """The platform's id of the room, None for a private message."""
    person: str | None = None
    action: str = Field(sa_type=Text)
    """What is to be done; empty once that is done."""
    choices: str = Field(default="", sa_type=Text)
    """The command lines of its numbered choices, one a line, where the room has no buttons."""
    question_id: int | None = None
    purpose: str = ""
    state: str = Field(default=OutboxState.WAITING, sa_type=String)
    attempts: int = 0
    due_at: datetime = _moment()
    created_at: datetime = _moment()
    done_at: datetime | None = _maybe_moment()
    message: str | None = None
    """The platform's id of what it made."""
    failure: str = ""


class Piece(SQLModel, table=True):
    """A further message of a text of the bot's that took several: the first is what the text is known by."""

    __table_args__ = (Index("piece_first", "platform", "place", "first"),)
    platform: str = Field(primary_key=True)
    place: str = Field(primary_key=True)
    """The platform's id of the room, or of the person to whom it was said privately."""
    message: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    first: str
    number: int
    """Where it stands: the first message has no row, the second has number 1."""
    at: datetime = _moment(index=True)


class Cursor(SQLModel, table=True):
    """Up to where a platform has been read."""

    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)


class Handled(SQLModel, table=True):
    """A happening that has left a trace: told again, it is dropped."""

    platform: str = Field(primary_key=True)
    event: str = Field(primary_key=True)
    at: datetime = _moment(index=True)


class Aside(SQLModel, table=True):
    """A happening that could not be handled, and was set aside so that all else goes on: never what was said in it."""

    id: int = Field(primary_key=True)
    community_id: int | None = Field(default=None, foreign_key="community.id")
    platform: str
    event: str
    """The platform's id of it, or the beginning of that."""
    kind: str
    why: str
    at: datetime = _moment(index=True)


class Lease(SQLModel, table=True):
    """Whose the database is: each transaction of the bot holds on to this row. See `storage.locks`."""

    id: int = Field(primary_key=True)
    owner: str


class Counter(SQLModel, table=True):
    """The last id that was given out for a table."""

    name: str = Field(primary_key=True)
    value: int


class Term(SQLModel, table=True):
    """In how many findable posts of a community a stem occurs: tells the rare words from the common ones.

    The row without a stem holds how many findable posts there are.
    """

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    term: str = Field(primary_key=True)
    posts: int


class LinkCode(SQLModel, table=True):
    """A one-time code that joins another account to the member of this one. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    account_id: int = Field(foreign_key="account.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = _moment(index=True)
    taker_id: int | None = None
    """The account that gave the code, and is to be joined once this one has agreed."""


class Link(SQLModel, table=True):
    """Two members are, or have been, one person. Stays when they are parted again."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    other_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = _moment()


class Moved(SQLModel, table=True):
    """What a member brought along when it was joined to another: the way back. See `storage.joining`.

    A row of `table_name`, found by `key`, names in `column_name` another member than its own, `home_id`. With `taken`,
    the row itself as JSON, it is out of the way instead.
    """

    __table_args__ = (Index("moved_row", "table_name", "key"),)
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    home_id: int = Field(foreign_key="member.id", index=True)
    table_name: str
    column_name: str = ""
    key: str = ""
    taken: str | None = Field(default=None, sa_type=Text)


class Copy(SQLModel, table=True):
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
    message: str | None = Field(default=None, sa_column_kwargs={"info": {"said_in": "room_id"}})
    thread_sent: int | None = None
    """The outbox row that opens its thread, and the platform's id of that thread."""
    thread: str | None = None
    notice_sent: int | None = None
    """The outbox row of the notice of the question's last change, there."""
    files: str = Field(default="", sa_type=Text)
    """The names of the files that came with the post, one a line."""
    gone: bool = False
    """Taken away, or its room no longer linked: nothing happens to it any more."""


class Bridge(SQLModel, table=True):
    """Two rooms (the one with the lower id first) are joined by another bridge too: nothing is copied between them."""

    room_id: int = Field(primary_key=True, foreign_key="room.id")
    other_id: int = Field(primary_key=True, foreign_key="room.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = _moment()


class RoomCode(SQLModel, table=True):
    """A one-time code that links another room with this one. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    room_id: int = Field(foreign_key="room.id")
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = _moment(index=True)


class ClaimCode(SQLModel, table=True):
    """A one-time code of the operator that brings a room into a community. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = _moment(index=True)


class Spent(SQLModel, table=True):
    """How often `subject` has done what there is a limit for, since when."""

    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    since: datetime = _moment(index=True)
    count: int
