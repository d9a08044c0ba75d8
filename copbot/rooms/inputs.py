"""What the engine is given: what happened, that time has passed, how a delivery went, what an adapter notes."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from copbot.rooms.actions import Result
from copbot.rooms.events import Event, Tick
from copbot.rooms.outcome import Outcome
from storage.sharing import Lease


@dataclass(frozen=True, slots=True)
class Report:
    """How the delivery of an outbox row went."""

    row: int
    result: Result
    picture: tuple[str, bytes] | None = None
    """The media type and the bytes of a picture that is to be kept, clean."""


@dataclass(frozen=True, slots=True)
class Input:
    """Something for the engine, and the cursor of where it was read: the name of what was read, and up to where.

    Without anything (None) only the cursor moves.
    """

    what: Event | Tick | Report | None
    cursor: tuple[str, str] | None = None
    near: Mapping[int, float] = field(default_factory=dict)
    """The questions that are nearest in meaning to what is asked by this, each with its likeness."""
    outcome: Outcome | None = None
    """Where what a form leads to is told."""
    lease: Lease | None = None
    """By which it was read, or done, where bots share a database: without it nothing of it is kept."""
