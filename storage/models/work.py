"""What is to be done, and what was done."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import BigInteger, Index, LargeBinary, String, Text, UniqueConstraint, text
from sqlmodel import Field

from storage.models.columns import maybe_moment, moment, partial
from storage.models.stored import Stored


class OutboxState(StrEnum):
    """How far an action got."""

    WAITING = "waiting"
    DONE = "done"
    DEAD = "dead"


class Timer(Stored):
    """Due work: `kind` names the feature's timer, `subject` what it is about. Done is deleted."""

    __table_args__ = (Index("timer_due", "due_at", "kind"),)
    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    due_at: datetime = moment()


class Round(Stored):
    """The round of a name that runs in a community; `name` begins with the feature's. See `copbot.kit.rounds`."""

    community_id: int = Field(primary_key=True, foreign_key="community.id")
    name: str = Field(primary_key=True)
    number: int
    began: datetime = moment()
    ends: datetime | None = maybe_moment()
    """None while there are no such rounds."""
    rhythm: str
    """By which rhythm and clocks it ends then: where these are others, it ends at another time."""


class Postponed(Stored):
    """A nudge that waits until it suits the member. `subject` is the number of what it is about."""

    __table_args__ = (Index("postponed_due", "community_id", "kind", "due_at"),)
    kind: str = Field(primary_key=True)
    member_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    subject: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    due_at: datetime = moment()


class Outbox(Stored):
    """An action that the bot owes a room. `id` is the idempotency key of its delivery."""

    __table_args__ = (
        partial("outbox_waiting", "id", where="state = 'waiting'"),
        Index("outbox_message", "platform", "message"),
        Index("outbox_done", "done_at"),
        partial("outbox_told", "person", "id", where="person IS NOT NULL"),
        partial("outbox_said", "room", "id", where="room IS NOT NULL"),
        partial("outbox_dead", "platform", where="state = 'dead'"),
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
    due_at: datetime = moment()
    created_at: datetime = moment()
    done_at: datetime | None = maybe_moment()
    message: str | None = None
    """The platform's id of what it made."""
    failure: str = ""
    nudge: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    """For what nobody asked for: its kind, and whom it tells of what, as JSON."""
    yes_no: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": text("''")})
    """The command lines for which a plain yes and a plain no stand, one a line, where it was said privately."""
    cause: str = Field(default="", sa_column_kwargs={"server_default": text("''")})
    """The id of what led to it; see `copbot.rooms.cause`."""


class Enclosure(Stored):
    """The bytes of a file that goes with a message of the bot's, until that is delivered, or never will be."""

    id: int = Field(primary_key=True)
    outbox_id: int = Field(foreign_key="outbox.id", ondelete="CASCADE", index=True)
    content: bytes = Field(sa_type=LargeBinary)


class Picture(Stored):
    """A picture of a member's that a feature keeps, clean; without a media type it is still to be fetched."""

    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    member_id: int = Field(foreign_key="member.id", index=True)
    feature: str
    name: str = Field(sa_type=Text)
    about: str = Field(sa_type=Text)
    """What it shows, for who can't see it."""
    media_type: str = ""
    content: bytes = Field(default=b"", sa_type=LargeBinary)
    until: datetime | None = maybe_moment()
    """Then it goes, if that is known."""


class Piece(Stored):
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
    at: datetime = moment(index=True)


class Cursor(Stored):
    """Up to where a platform has been read."""

    name: str = Field(primary_key=True)
    value: str = Field(sa_type=Text)


class Handled(Stored):
    """A happening that has left a trace: told again, it is dropped."""

    platform: str = Field(primary_key=True)
    event: str = Field(primary_key=True)
    at: datetime = moment(index=True)


class Aside(Stored):
    """A happening that could not be handled, and was set aside so that all else goes on: never what was said in it."""

    id: int = Field(primary_key=True)
    community_id: int | None = Field(default=None, foreign_key="community.id")
    platform: str
    event: str
    """The platform's id of it, or the beginning of that."""
    kind: str
    why: str
    at: datetime = moment(index=True)


class Lease(Stored):
    """Whose something is until then: the database as a whole, or the connection to a platform. See `storage.leases`.

    Who takes it over changes the `token`, by which what an earlier holder still wants to write is known.
    """

    # That makes the token a part of a key: who holds on to the row keeps others from taking it, but not its holder
    # from keeping it longer.
    __table_args__ = (UniqueConstraint("name", "token"),)
    name: str = Field(primary_key=True)
    holder: str
    token: int = Field(sa_type=BigInteger)
    until: datetime | None = maybe_moment()
    """By the clock of the server; None for as long as nobody takes it."""


class Process(Stored):
    """A bot that runs beside others on one database, until then: by the server's clock."""

    holder: str = Field(primary_key=True)
    may: str
    """What it can hold a lease of, by names with spaces between them."""
    until: datetime = moment()


class Change(Stored):
    """How often something was changed that bots keep in memory: of a community, or of rooms and settings (0).

    Without a reference to the community: 0 is none.
    """

    community_id: int = Field(primary_key=True)
    number: int = Field(sa_type=BigInteger)


class Counter(Stored):
    """The last id that was given out for a table."""

    name: str = Field(primary_key=True)
    value: int


class Spent(Stored):
    """How often `subject` has done what there is a limit for, since when."""

    kind: str = Field(primary_key=True)
    subject: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    since: datetime = moment(index=True)
    count: int
