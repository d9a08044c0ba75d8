"""One id from what happened to the delivery of all that it led to: in the log, and beside what waits in the outbox.

It tells nothing of anybody: it is hashed with a salt that each run of the program makes anew.
"""

from __future__ import annotations

import secrets
from contextvars import ContextVar
from hashlib import blake2b

from copbot.rooms.events import (
    ButtonPressed,
    CommandInvoked,
    Event,
    MessageDeleted,
    MessageEdited,
    MessagePosted,
    Tick,
)

_SALT = secrets.token_bytes(16)
_BYTES = 5
_led: ContextVar[object] = ContextVar("led", default=None)
_TOLD = (MessagePosted, MessageEdited, MessageDeleted, CommandInvoked, ButtonPressed)
"""What goes by an id that the platform made. The others' may be made of names."""


def begin(what: object) -> None:
    """From here on it is this that leads to what is done, in this thread or task: an input, or an id; None: nothing."""
    # Only looked at when something is said or logged: what leads to nothing costs nothing.
    _led.set(what)


def now() -> str:
    """The id of what is being done here; empty if it is nothing in particular."""
    return of(_led.get())


def of(what: object) -> str:
    """The id of this input, the same each time it is told in one run; an id is its own."""
    match what:
        case str():
            return what
        case Event():
            told = f"{what.platform} {what.id}"
        case Tick():
            told = f"tick {what.at}"
        case _:
            return ""
    return blake2b(told.encode("utf8", "surrogatepass"), key=_SALT, digest_size=_BYTES).hexdigest()


def on_platform(event: Event) -> str | None:
    """By which id the platform knows it, if that may stand in a log."""
    return event.id if isinstance(event, _TOLD) else None
