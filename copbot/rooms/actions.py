"""What a room can be asked to do: frozen values that lie in the outbox until an adapter has done them.

A message of the bot's own that may not have been delivered yet is named by `Sent`, the number of its row in the
outbox; delivery puts the platform's id in its place.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from typing import Annotated, Literal

from pydantic import Field, TypeAdapter

from copbot.rooms.enclosed import Enclosed
from copbot.rooms.entering import Admit as Admit
from copbot.rooms.entering import EndInvite as EndInvite
from copbot.rooms.entering import Invite as Invite
from copbot.rooms.entering import Refuse as Refuse
from copbot.rooms.text import Text


@dataclass(frozen=True, slots=True)
class Sent:
    """What the action in this row of the outbox made: a message or a thread."""

    row: int


Ref = str | Sent
ThreadState = Literal["open", "waiting", "answered", "closed"]
Shown = ThreadState | Literal["none"]
"""What a thread shows; none, where it turns out to hold no question: it is left to people as it is."""


@dataclass(frozen=True, slots=True)
class Button:
    """A choice under a message. Pressing it is the same as giving its command, so rights are checked in one place.

    One with a `url` leads to that address instead: it stands for no command, and nobody hears of it.
    """

    label: str
    command: str = ""
    url: str | None = None
    grave: bool = False
    """What it does can't be undone, and it looks like that where buttons can."""


START = "start"
"""The command of a button that leads to the private talk with the bot."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Say:
    """A message in a room, in a thread, as a reply; `only_for` names who alone is to see it, where that can be.

    `press` is the id of the press of a button that it answers, where the presser is told so; a `refusal` is to be read
    by him or her, and not to go by. `calls` says that people are to hear of it as of what a person says, also where a
    bot's own words come quietly.
    """

    room: str
    text: Text
    thread: Ref | None = None
    reply_to: Ref | None = None
    buttons: tuple[Button, ...] = ()
    only_for: str | None = None
    files: tuple[Enclosed, ...] = ()
    press: str | None = None
    refusal: bool = False
    calls: bool = False
    kind: Literal["say"] = "say"


@dataclass(frozen=True, slots=True, kw_only=True)
class TellPrivately:
    """A message to one person; `fallback` is said in a room if it can't be delivered."""

    person: str
    text: Text
    buttons: tuple[Button, ...] = ()
    fallback: Say | None = None
    files: tuple[Enclosed, ...] = ()
    kind: Literal["tell"] = "tell"


@dataclass(frozen=True, slots=True, kw_only=True)
class Edit:
    """A message of the bot's own reads otherwise from now on, and has these files in the place of any that it had."""

    room: str
    message: Ref
    text: Text
    buttons: tuple[Button, ...] = ()
    files: tuple[Enclosed, ...] = ()
    kind: Literal["edit"] = "edit"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetButtons:
    """A message of the bot's own has these buttons from now on, because somebody, `person`, has pressed one of them."""

    room: str
    message: Ref
    buttons: tuple[Button, ...]
    person: str
    kind: Literal["set_buttons"] = "set_buttons"


@dataclass(frozen=True, slots=True, kw_only=True)
class EndPress:
    """All that the press of a button by `person` leads to has been said: nobody waits for more."""

    room: str
    press: str
    person: str
    kind: Literal["end_press"] = "end_press"


@dataclass(frozen=True, slots=True, kw_only=True)
class Delete:
    """A message of the bot's own goes away."""

    room: str
    message: Ref
    kind: Literal["delete"] = "delete"


@dataclass(frozen=True, slots=True, kw_only=True)
class React:
    """The bot puts an emoji on a message, or takes it away."""

    room: str
    message: Ref
    emoji: str
    remove: bool = False
    kind: Literal["react"] = "react"


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenThread:
    """A thread begins at a message."""

    room: str
    message: Ref
    name: str
    kind: Literal["open_thread"] = "open_thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class MarkThread:
    """The thread of a question shows how far it got: waiting for an answer or for its asker, answered, or done.

    `names` are what the room calls these states, in the order of `ThreadState`, where it has names of its own.
    """

    room: str
    thread: Ref
    state: Shown
    names: tuple[str, ...] = ()
    kind: Literal["mark_thread"] = "mark_thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class AddToThread:
    """Somebody is in a thread from now on, and hears of what is said there; nobody is pinged."""

    room: str
    thread: Ref
    person: str
    kind: Literal["add_to_thread"] = "add_to_thread"


@dataclass(frozen=True, slots=True, kw_only=True)
class Look:
    """Look whether a message is still there, where nobody tells the bot when one goes: it fails as gone if it is not.

    `emoji` is the bot's mark on it: to set that again is the cheap way to look.
    """

    room: str
    message: Ref
    emoji: str
    kind: Literal["look"] = "look"


@dataclass(frozen=True, slots=True, kw_only=True)
class Pin:
    """A message of the bot's own is pinned where everybody in the room finds it, or is no longer, if not `on`."""

    room: str
    message: Ref
    on: bool = True
    kind: Literal["pin"] = "pin"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetRole:
    """Somebody has a role of the platform's, or has it no longer, if not `on`; `role` is its name or id.

    It fails as gone if there is no such role, or nobody there of that id.
    """

    room: str
    person: str
    role: str
    on: bool
    kind: Literal["set_role"] = "set_role"


@dataclass(frozen=True, slots=True, kw_only=True)
class Keep:
    """A picture that `person` posted is fetched from its `source`, cleaned, and kept under the number `picture`."""

    person: str
    source: str
    picture: int
    kind: Literal["keep"] = "keep"


@dataclass(frozen=True, slots=True, kw_only=True)
class SetEvent:
    """Something to come is among the events that the platform shows by itself, or reads so there from now on.

    `event` names the one that was made before; with `on` false that is called off. The id of what is made is the
    event's. It fails as gone if there is no such event.
    """

    room: str
    name: str
    begins: datetime
    ends: datetime
    place: str
    event: Ref | None = None
    on: bool = True
    kind: Literal["set_event"] = "set_event"


Action = (
    Say
    | TellPrivately
    | Edit
    | SetButtons
    | EndPress
    | Delete
    | React
    | OpenThread
    | MarkThread
    | AddToThread
    | Look
    | Pin
    | Admit
    | Refuse
    | Invite
    | EndInvite
    | SetRole
    | SetEvent
    | Keep
)
_CODEC: TypeAdapter[Action] = TypeAdapter(Annotated[Action, Field(discriminator="kind")])


_KIND = '"kind":"'


def dump(action: Action) -> str:
    """The action as JSON, for the outbox."""
    return _CODEC.dump_json(action, exclude_defaults=False).decode()


def kind_of(payload: str) -> str:
    """The kind of the action that `dump` wrote, without reading all of it; empty if there is none."""
    # It is written last; quotation marks within texts are escaped.
    return payload[payload.rfind(_KIND) + len(_KIND) : -2] if payload.endswith('"}') else ""


def load(payload: str) -> Action:
    """The action that `dump` wrote."""
    return _CODEC.validate_json(payload)


class Failure(StrEnum):
    """Why an action could not be done. The list is closed."""

    PRIVATE_CLOSED = "private_closed"
    NO_PERMISSION = "no_permission"
    RATE_LIMITED = "rate_limited"
    GONE = "gone"
    NOT_SUPPORTED = "not_supported"
    UNREACHABLE = "unreachable"


@dataclass(frozen=True, slots=True)
class Delivered:
    """The action is done, or (`more`) a part of it: then there is still something to say.

    `id` is the platform's id of the message or thread that it made, if it made one; a text that took more messages goes
    on in the `further` ones. For an edit they are the messages that hold the text now.
    """

    id: str | None = None
    further: tuple[str, ...] = ()
    more: bool = False

    @property
    def ids(self) -> tuple[str, ...]:
        """The ids of all messages, in their order."""
        return () if self.id is None else (self.id, *self.further)


@dataclass(frozen=True, slots=True)
class Failed:
    """The action is not done; `retry_after` is in seconds, where the platform says so."""

    why: Failure
    retry_after: float | None = None
    detail: str = ""


HAS_LEFT = Failed(Failure.GONE, detail="has left all rooms")
"""A private word to somebody who turned out to be in none of the rooms: nothing of it is said anywhere."""
Result = Delivered | Failed
