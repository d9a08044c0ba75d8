"""What the handlers of one transaction share."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo, RoomInfo
from copbot.community.settings import Settings
from copbot.kit.commands import Command
from copbot.kit.confirming import Confirming
from copbot.kit.domain import DomainEvent
from copbot.kit.feature import Feature
from copbot.kit.limits import Limits
from copbot.kit.looking import Waits
from copbot.rooms.actions import Ref
from storage.unit import Unit


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said: a room, and in it a thread and what it replies to."""

    room: RoomInfo
    thread: Ref | None = None
    reply_to: Ref | None = None


Handling = tuple[int, str, str]
"""A call of a handler: the number of the input in its batch, the feature, and what it was to handle."""


@dataclass(slots=True)
class Batch:
    """What the handlers of one transaction share."""

    unit: Unit
    directory: Directory
    settings: Settings
    memory: dict[type, Any]
    now: datetime
    told: deque[tuple[CommunityInfo, DomainEvent]] = field(default_factory=deque)
    dispatched: list[tuple[CommunityInfo, DomainEvent]] = field(default_factory=list)
    commands: Sequence[Command] = ()
    features: Sequence[Feature] = ()
    nudge_kinds: tuple[str, ...] = ()
    """The kinds of nudges that the features may send."""
    limits: Limits = field(default_factory=Limits)
    waits: Waits = field(default_factory=Waits)
    confirming: Confirming = field(default_factory=Confirming)
    skipped: Set[Handling] = frozenset()
    """The handlers that are not called because they broke the transaction when it was tried before."""
    number: int = 0
    """Of the input that is being handled."""
    handled: set[tuple[str, str]] = field(default_factory=set)
    """The happenings, by platform and id, that left a trace in this batch."""
    said: bool = False
    """Something was put in the outbox."""
