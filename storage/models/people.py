"""Communities, their rooms, and who is in them."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import Index, String, Text, false, text, true
from sqlmodel import Field

from storage.models.columns import maybe_moment, moment, partial
from storage.models.stored import Stored


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


class Stage(StrEnum):
    """Whether a community is alive; the later, the less the bot does in it."""

    AWAKE = ""
    RESTING = "resting"
    """The bot says nothing there unasked."""
    ENDED = "ended"
    """It is over; little more than leaving, and opening it again, can be done."""


class Community(Stored):
    """A community of practice; its rooms may lie on several platforms."""

    id: int = Field(primary_key=True)
    name: str = Field(unique=True)
    stage: str = Field(default=Stage.AWAKE, sa_type=String, sa_column_kwargs={"server_default": text("''")})
    stage_at: datetime | None = maybe_moment()
    """Since when it is in that stage; None: from the beginning."""


class Room(Stored):
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
    meant: str = Field(default="", sa_type=Text, sa_column_kwargs={"server_default": text("''")})
    """The names, one a line, by which settings mean it whatever it is called now."""
    within: str | None = None
    """What people call all of which it is a part: a server, a space, a group that is alone."""


class Member(Stored):
    """Somebody in a community, with what he or she wants of the bot.

    `nudges_off` holds the kinds that are turned off, divided by spaces; quiet hours are minutes after midnight.
    """

    __table_args__ = (
        partial("member_clock", "community_id", "timezone", where="timezone IS NOT NULL"),
        Index("member_since", "community_id", "since"),
    )
    id: int = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    name: str
    language: str | None = None
    timezone: str | None = None
    quiet_from: int | None = None
    quiet_to: int | None = None
    nudges_off: str = ""
    snoozed_until: datetime | None = maybe_moment()
    since: datetime = moment()
    alone: str | None = Field(default=None, sa_type=Text)
    """While others are joined to the member: what it wanted for itself, as JSON. See `storage.persons`."""
    left_at: datetime | None = maybe_moment()
    """When he or she left the last of the rooms; None for who is in one, or never was."""
    found: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """Was in a room already when first seen, for it tells of everybody who comes: a member since before `since`."""
    free_days: int = Field(default=0, sa_column_kwargs={"server_default": text("0")})
    """The days of the week on which he or she has set time aside, a bit each from Monday; 0 where that was not said.

    Quiet hours are the rest of such a day.
    """


class Account(Stored):
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
    seen_at: datetime = moment()
    """About when it last gave a command or took part in something tracked."""
    bridged: bool = Field(default=False, sa_column_kwargs={"server_default": false()})
    """A bridge or a proxy speaks in this person's name: the bot can't write to it privately."""
    language: str | None = None
    """What its client told of the language that it is in."""
    told_at: datetime | None = maybe_moment()
    """When that was told, and something else had been told before."""


class Stay(Stored):
    """An account is in a room that belongs: seen there, or on the platform's list. Who has none is no member."""

    __table_args__ = (Index("stay_moderator", "room_id", "moderator"),)
    account_id: int = Field(primary_key=True, foreign_key="account.id")
    room_id: int = Field(primary_key=True, foreign_key="room.id")
    community_id: int = Field(foreign_key="community.id")
    moderator: bool = False
    """The platform gives it moderator rights there."""


class Link(Stored):
    """Two members are, or have been, one person. Stays when they are parted again."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    other_id: int = Field(primary_key=True, foreign_key="member.id", index=True)
    community_id: int = Field(foreign_key="community.id")
    at: datetime = moment()


class Moved(Stored):
    """What a member brought along when it was joined to another: the way back. See `storage.persons`.

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


class Past(Stored):
    """A member of whom something was imported that was said before the bot came."""

    member_id: int = Field(primary_key=True, foreign_key="member.id")
    community_id: int = Field(foreign_key="community.id", index=True)
    told_at: datetime | None = maybe_moment()
    """When he or she heard of it, once."""


class RoomCode(Stored):
    """A one-time code that links another room with this one. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    room_id: int = Field(foreign_key="room.id")
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = moment(index=True)


class ClaimCode(Stored):
    """A one-time code of the operator that brings a room into a community. Only its hash is kept."""

    hash: str = Field(primary_key=True)
    community_id: int = Field(foreign_key="community.id")
    expires_at: datetime = moment(index=True)
