"""What a room can tell the engine: frozen values, one class per happening.

Every time is aware UTC. `id` is the platform's own id of the happening: the same id told twice is handled once.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from copbot.rooms.actions import Button
from copbot.rooms.bounds import LONGEST_ID
from copbot.rooms.capabilities import PLAIN, Capabilities
from copbot.rooms.files import Files
from copbot.rooms.spans import Spans, own_words


@dataclass(frozen=True, slots=True, kw_only=True)
class Person:
    """Somebody on a platform, as the platform shows him or her in the room the event comes from."""

    id: str
    name: str
    moderator: bool = False
    """Has moderator rights there."""
    administrator: bool = False
    """Is called an administrator of that room by the platform: may bring it into a community."""
    bot: bool = False
    bridged: bool = False
    """A bridge or a proxy speaks in this person's name: the bot can't write to him or her privately."""
    language: str | None = None
    """What the client tells of the person's language, as a tag such as `nl` or `pt-br`, where it tells."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Event:
    """Something that happened on a platform.

    `room` is the platform's id of the room; `private` says that the room is a talk of one person with the bot.
    """

    platform: str
    id: str
    at: datetime
    room: str
    private: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomKnown(Event):
    """The adapter is in a room: told before anything else of that room, and again when one of these changes.

    `community` names the community of the room where the adapter or its configuration knows it. `address` is that of a
    message in it, with `{message}` in the place of the message's id, where messages have addresses. `named` says that
    the operator named it, by something that nobody else can give to a room of his or her own; `house` is the platform's
    id of what it is a part of, where one administrator has a say over all of that: a Discord server. `within` is what
    people call all of which it is a part, where that has a name of its own: a server, a space, a group that is alone.
    """

    name: str
    named: bool = False
    house: str | None = None
    community: str | None = None
    capabilities: Capabilities = PLAIN
    address: str | None = None
    within: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomLost(Event):
    """The bot is no longer in the room. RoomKnown says when it is back."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RoomMoved(Event):
    """The room goes on under another id; what was said in it before has no ids that can be replied to."""

    to: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MessagePosted(Event):
    """A message. `message` is its id, `reply_to` and `thread` are ids of other messages and threads.

    `mentions` holds the people whom the platform says are mentioned in it, `files` what came with it (a picture, a
    voice, a place on the map), `text` what was written beside that, as people see it, `spans` what the platform knows
    of parts of it.
    `forwarded` is the name of who said it elsewhere, if somebody only passes it on; what was sent together as one album
    has the same `media_group`.
    """

    author: Person
    message: str
    text: str
    reply_to: str | None = None
    thread: str | None = None
    mentions: tuple[Person, ...] = ()
    files: Files = ()
    spans: Spans = ()
    forwarded: str | None = None
    media_group: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageEdited(Event):
    """A message now reads `text`; `said_at` is when it was said first, where the platform tells. See MessagePosted.

    `files` is all that comes with it now, where the platform tells; else None.
    """

    author: Person
    message: str
    text: str
    spans: Spans = ()
    forwarded: str | None = None
    media_group: str | None = None
    said_at: datetime | None = None
    files: Files | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class MessageDeleted(Event):
    """A message is gone."""

    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionAdded(Event):
    """`author` put `emoji` on a message."""

    author: Person
    message: str
    emoji: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReactionRemoved(Event):
    """`author` took `emoji` back from a message."""

    author: Person
    message: str
    emoji: str


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberJoined(Event):
    """Somebody came into the room, by a link that the bot had made under the name `invitation`, if by such a one."""

    person: Person
    invitation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft(Event):
    """Somebody left the room; or who asked to join takes that back, or was refused by somebody else."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class JoinRequested(Event):
    """Somebody who is not in the room asks to join it; MemberJoined tells when he or she is let in, by whomever.

    `words` are what he or she says about it, if anything. Until `reachable_until` the bot can write to the person
    privately, whatever it can otherwise, as long as the request is not answered. `invitation`: see MemberJoined.
    """

    person: Person
    words: str = ""
    reachable_until: datetime | None = None
    invitation: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsChanged(Event):
    """The platform says whether `person` (see `Person.moderator`) has moderator rights in the room."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class RoleChanged(Event):
    """Somebody else than the bot gave `person` a role of the platform's, or took it, if not `on`.

    `role` is its id, `name` its name.
    """

    person: Person
    role: str
    name: str
    on: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberListed(Event):
    """The platform was asked whether `person` is in the room: `here`, with the rights that he or she has there."""

    person: Person
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandInvoked(Event):
    """A native command: `name` is canonical, `options` holds its options as the platform typed them, as text.

    `reply_to` is the message that it was invoked on (a context menu), `thread` the thread that it was invoked in. With
    `form` the options are what was written into the fields of its form (see copbot.kit.commands.Field).
    """

    author: Person
    name: str
    options: dict[str, str] = field(default_factory=dict)
    form: bool = False
    reply_to: str | None = None
    thread: str | None = None
    mentions: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class FormSent(CommandInvoked):
    """`author` sent a form of the web side, which gives a command as if it was given privately.

    `community` is the number of the one that it is about, `id` was made when the form was shown, so that one that is
    sent twice is handled once. With a `line` it is a button, and that its command line.
    """

    community: int
    line: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(Event):
    """`author` pressed a button of a message of the bot; `command` is the button's command line.

    `buttons` are all that the message has now, where the platform tells; `alone`: nobody else sees it in the room.
    """

    author: Person
    message: str
    command: str
    thread: str | None = None
    buttons: tuple[Button, ...] = ()
    alone: bool = False


def is_command(event: Event) -> bool:
    """May this be a command, by the look of it?"""
    words = getattr(event, "text", "")
    return isinstance(event, CommandInvoked | ButtonPressed) or (isinstance(words, str) and words[:1] in ("/", "!"))


def listed(platform: str, why: str, at: datetime, room: str, person: str, seen: Person | None) -> MemberListed:
    """What a room's list of members says of a person: `seen` there, or not. `why` names what it was asked for."""
    return MemberListed(
        platform=platform,
        id=f"listed {room} {person} {why}"[:LONGEST_ID],
        at=at,
        room=room,
        person=seen or Person(id=person, name=person),
        here=seen is not None,
    )


@dataclass(frozen=True, slots=True, kw_only=True)
class Tick:
    """Time has passed: what is due happens."""

    at: datetime


def own(event: MessagePosted) -> str:
    """What its author says in it, in his or her own words (see `own_words`): nothing, where it is only passed on."""
    if event.forwarded is not None:
        return ""
    return own_words(event.text, event.spans) if event.spans else event.text


def addressed(event: MessagePosted) -> tuple[Person, ...]:
    """Whom its author mentions, but for who is only in a quotation, code, or what is passed on."""
    if event.forwarded is not None:
        return ()
    others = [one for one in event.spans if one.kind in ("quotation", "code", "spoiler")]
    if not others:
        return event.mentions
    mentions = [one for one in event.spans if one.kind == "mention"]
    own = {one.target for one in mentions if not any(two.start <= one.start < two.end for two in others)}
    quoted = {one.target for one in mentions} - own
    return tuple(person for person in event.mentions if person.id not in quoted)
