"""What a room can tell the engine: frozen values, one class per happening.

Every time is aware UTC. `id` is the platform's own id of the happening: the same id told twice is handled once.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field, fields, replace
from datetime import datetime
from functools import cache
from itertools import islice
from operator import attrgetter
from typing import Any, TypeVar

from copbot.rooms.capabilities import PLAIN, Capabilities
from copbot.rooms.files import Attached, Files
from copbot.rooms.spans import Spans, fitted, own_words

T = TypeVar("T")
UNKEPT = re.compile("[\x00\ud800-\udfff]")
"""What no database keeps."""
LONGEST_ID = 800
"""In bytes: three of them, which a room's move may bring together, still fit into an index of PostgreSQL."""
LONGEST_NAME = 500
"""Of people, rooms, files, emojis, options."""
LONGEST_ABOUT = 1100
"""Of what a picture shows: a little more than the platforms allow."""
LONGEST_TEXT = 120_000
MOST = 100
"""So many people can be mentioned in a message, so many files come with it."""
_IDS = frozenset({"id", "room", "message", "to"})
_REFERENCES = frozenset({"reply_to", "thread", "address", "media_group"})
_WORDS = frozenset({"text", "command"})


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
    id of what it is a part of, where one administrator has a say over all of that: a Discord server.
    """

    name: str
    named: bool = False
    house: str | None = None
    community: str | None = None
    capabilities: Capabilities = PLAIN
    address: str | None = None


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
    """A message now reads `text`; `said_at` is when it was said first, where the platform tells. See MessagePosted."""

    author: Person
    message: str
    text: str
    spans: Spans = ()
    forwarded: str | None = None
    media_group: str | None = None
    said_at: datetime | None = None


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
    """Somebody came into the room."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberLeft(Event):
    """Somebody left the room."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class RightsChanged(Event):
    """The platform says whether `person` (see `Person.moderator`) has moderator rights in the room."""

    person: Person


@dataclass(frozen=True, slots=True, kw_only=True)
class MemberListed(Event):
    """The platform was asked whether `person` is in the room: `here`, with the rights that he or she has there."""

    person: Person
    here: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class CommandInvoked(Event):
    """A native command: `name` is canonical, `options` holds its options as the platform typed them, as text.

    `reply_to` is the message that it was invoked on (a context menu), `thread` the thread that it was invoked in.
    """

    author: Person
    name: str
    options: dict[str, str] = field(default_factory=dict)
    reply_to: str | None = None
    thread: str | None = None
    mentions: tuple[Person, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class ButtonPressed(Event):
    """`author` pressed a button of a message of the bot; `command` is the button's command line."""

    author: Person
    message: str
    command: str
    thread: str | None = None


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


class TooLongError(ValueError):
    """A happening that can't be taken in: what names it is too long. Says what, and not a word of it."""


def storable(event: T) -> T:
    """The event as every database can keep it.

    � stands in the place of the NUL character and of halves of surrogate pairs; what is too long is cut, and what is
    too much left out; what refers to something by too long an id refers to nothing. Raises TooLongError where the
    happening itself, its room, its message or its author goes by too long an id.
    """
    if _plainly_storable(event):
        return event
    mended: T = _mended(event)
    return mended


def _plainly_storable(value: Any) -> bool:  # noqa: ANN401 - an event or a person
    """Whether the value is so, as told by a quick look; False if that takes a longer one."""
    kind: Any = type(value)
    for held in _texts(kind)(value):
        if held.__class__ is str:
            if len(held) > LONGEST_NAME or not held.isascii() or "\0" in held:
                return False
        elif held and (held.__class__ is not Person or not _plainly_storable(held)):
            return False
    return True


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


def _mended(value: Any) -> Any:  # noqa: ANN401 - an event or a person
    changed = {}
    for name in (one.name for one in fields(value)):
        held = getattr(value, name)
        mended = _fitting(value, name, held)
        if mended is not held and mended != held:
            changed[name] = mended
    return replace(value, **changed) if changed else value


def _fitting(whole: Any, name: str, held: Any) -> Any:  # noqa: ANN401 - an event, and whatever it holds
    if isinstance(held, str):
        return _fitting_text(whole, name, held)
    if isinstance(held, Person | Attached):
        return _mended(held)
    if isinstance(held, dict):
        return {
            storable_text(key)[:LONGEST_NAME]: storable_text(word)[:LONGEST_TEXT]
            for key, word in list(held.items())[:MOST]
        }
    if name == "spans":
        mended = fitted(held, min(len(whole.text), LONGEST_TEXT))
        return tuple(replace(one, target=one.target and storable_text(one.target)) for one in mended)
    if isinstance(held, tuple):
        fit = (one for one in held if not (isinstance(one, Person) and is_too_long(storable_text(one.id))))
        return tuple(_fitting(whole, name, one) for one in islice(fit, MOST))
    return held


def _fitting_text(whole: object, name: str, held: str) -> str | None:
    text = storable_text(held)
    if name in _IDS:
        if is_too_long(text):
            about = "the id of somebody" if isinstance(whole, Person) else f"its {name}"
            raise TooLongError(f"{about} is too long: {len(text)} characters")
        return text
    if name in _REFERENCES:
        return None if is_too_long(text) else text
    return text[: LONGEST_TEXT if name in _WORDS else LONGEST_ABOUT if name == "about" else LONGEST_NAME]


def is_too_long(id: str) -> bool:
    """Is this longer than the id of anything may be?"""
    return len(id) > LONGEST_ID or (not id.isascii() and len(id.encode()) > LONGEST_ID)


def storable_text(text: str) -> str:
    """The text with � in the place of what no database keeps."""
    return text if text.isascii() and "\0" not in text else UNKEPT.sub("\ufffd", text)


_NO_TEXT = ("bool", "datetime", "datetime | None", "Capabilities")


@cache
def _texts(kind: Any) -> Callable[[object], tuple[Any, ...]]:  # noqa: ANN401 - any dataclass
    """Gets what a value of this kind holds, but for what never is text."""
    return attrgetter(*(one.name for one in fields(kind) if one.type not in _NO_TEXT))
