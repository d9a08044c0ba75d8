"""What the handlers of one transaction share."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, Protocol, TypeVar, runtime_checkable

from sqlmodel import Session

from copbot.community.directory import Directory
from copbot.community.infos import CommunityInfo, RoomInfo
from copbot.community.people import People
from copbot.community.settings import Settings
from copbot.kit.commands import Command
from copbot.kit.declared import Declared
from copbot.kit.domain import DomainEvent
from copbot.kit.undoing import Back, Undoable
from copbot.rooms.actions import Ref
from copbot.rooms.events import Event
from copbot.rooms.outcome import Outcome
from storage import traces
from storage.models import Member
from storage.unit import Unit

C = TypeVar("C")


@runtime_checkable
class LookedUp(Protocol):
    """A kind that remembers what the database says, which another bot may change."""

    def forget_community(self, community_id: int) -> None:
        """Look up again what it says of this community."""


class Kept:
    """What is kept in memory: one of each kind, made when it is first asked for.

    With `undo`, a list of its own, what `Undoable` kinds have changed since `settle` can be undone.
    """

    def __init__(self, undo: list[Back] | None = None) -> None:
        self._of: dict[type, Any] = {}
        self._undo = undo

    def of(self, kind: type[C]) -> C:
        """The one of this kind."""
        found: C | None = self._of.get(kind)
        if found is None:
            found = self._of[kind] = kind()
            if isinstance(found, Undoable):
                found.undo = self._undo
        return found

    def settle(self) -> None:
        """What led to the changes so far is committed: they stay."""
        if self._undo is not None:
            self._undo.clear()

    @property
    def changes(self) -> Sequence[Back]:
        """The changes that can be undone, as they become more."""
        return self._undo if self._undo is not None else ()

    def undo(self, down_to: int = 0) -> None:
        """What led to the changes since then is undone, and perhaps handled again: so are they, the last first.

        With `down_to` so many of them stay: what a handler did is undone, and what others did is not.
        """
        while self._undo is not None and len(self._undo) > down_to:
            self._undo.pop()()

    def clear(self) -> None:
        """Keep nothing any more."""
        self._of.clear()

    def forget_community(self, community_id: int) -> None:
        """Look up again what was looked up of a community: another bot has changed something there.

        What a kind remembers of the database it forgets by a method of this name; what was only heard stays.
        """
        for one in self._of.values():
            if isinstance(one, LookedUp):
                one.forget_community(community_id)


class Offered(Protocol):
    """A kind of nudge, as members see it (see copbot.kit.nudge)."""

    name: str

    @property
    def turned_off_by(self) -> str:
        """The word by which a member turns it off."""

    def gets(self, people: People, member: Member) -> bool:
        """Can it ever reach this member?"""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is said: a room, and in it a thread and what it replies to."""

    room: RoomInfo
    thread: Ref | None = None
    reply_to: Ref | None = None


Happening = tuple[str, str]
"""Something that happened: its platform, and its id there."""


class Before:
    """Which happenings have left a trace before: of those that are about to be handled it is looked up at once."""

    def __init__(self, coming: Iterable[Event] = ()) -> None:
        self._coming: dict[str, list[str]] = {}
        for one in coming:
            self._coming.setdefault(one.platform, []).append(one.id)
        self._looked: set[Happening] = set()
        self._left: set[Happening] = set()

    def left(self, db: Session, key: Happening) -> bool:
        """Has it left a trace?"""
        if key not in self._left and key not in self._looked:
            platform, event = key
            together = {event, *self._coming.pop(platform, ())}
            self._looked.update((platform, one) for one in together)
            self._left.update((platform, one) for one in traces.handled(db, platform, sorted(together)))
        return key in self._left

    def leaves(self, key: Happening) -> None:
        """It does so now."""
        self._left.add(key)


Handling = tuple[int, str, str]
"""A call of a handler: the number of the input in its batch, the feature, and what it was to handle."""


def handling(batch: Batch, feature: str, what: object) -> Handling:
    """The call of a feature's handler that runs now."""
    return batch.number, feature, what if isinstance(what, str) else type(what).__name__


@dataclass(slots=True)
class Batch:
    """What the handlers of one transaction share."""

    unit: Unit
    directory: Directory
    settings: Settings
    memory: Kept
    """What the features keep in memory between batches and can do without; empty again when one is undone."""
    now: datetime
    told: deque[tuple[CommunityInfo, DomainEvent]] = field(default_factory=deque)
    dispatched: list[tuple[CommunityInfo, DomainEvent]] = field(default_factory=list)
    commands: Mapping[str, Sequence[Command]] = field(default_factory=dict)
    """By the names of their features."""
    features: Sequence[Declared] = ()
    """What each feature declares for all others to use."""
    nudge_kinds: Mapping[str, Sequence[Offered]] = field(default_factory=dict)
    """The kinds of nudges that the features may send, by their names."""
    lasting: Kept = field(default_factory=Kept)
    """What is kept even then, but for what was changed in that batch, or by a handler that failed."""
    skipped: Set[Handling] = frozenset()
    """The handlers that are not called because they broke the transaction when it was tried before."""
    number: int = 0
    """Of the input that is being handled."""
    near: Mapping[int, float] = field(default_factory=dict)
    """The questions that are nearest in meaning to what it asks, each with its likeness."""
    outcome: Outcome | None = None
    """Where it is told what the form leads to that is being handled."""
    before: Before = field(default_factory=Before)
    """The happenings that have left a trace, in this batch too."""
    said_on: set[str] = field(default_factory=set)
    """The platforms for which something was put in the outbox."""
    mine: Set[int] | None = None
    """The communities that are this bot's in this transaction; None for all, where there is no other bot."""
    counted: list[tuple[str, ...]] = field(default_factory=list)
    """What is counted once this is committed; see copbot.kit.tally."""
    news: list[Callable[[], object]] = field(default_factory=list)
    """What logs something once this is committed: while the database takes nothing it is tried again and again."""
    took: list[tuple[float, str]] = field(default_factory=list)
    """How long it took, in seconds, until what was to be said was delivered on a platform."""
    led_to: list[int] = field(default_factory=list)
    """How many actions there were before each input and at the end, where each step is told in the log."""

    def has_put(self, row: int | None, platform: str) -> None:
        """This row, if any, was put in the outbox for a platform."""
        if row is not None:
            self.said_on.add(platform)
