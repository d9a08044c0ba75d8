"""A history goes through the very engine that runs live, as far as it keeps questions, on a database of its own.

Nothing is delivered, nobody is told anything, and the database is in memory: what is not taken from it is gone.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import datetime, timedelta
from typing import Protocol, TypeVar

from sqlalchemy import insert, select
from sqlmodel import Session, col

from copbot.kit.feature import Feature
from copbot.rehearsal.placing import Placing
from copbot.rehearsal.replay import Entry
from copbot.rehearsal.stage import Stage, let_pass
from copbot.rooms.actions import Delivered
from copbot.rooms.events import Event, MessagePosted, Person, RoomKnown
from copbot.rooms.inputs import Input
from copbot.running.config import Config
from copbot.running.engine import Engine
from storage.database import Database
from storage.models import Chosen, Community, Counter, Room
from storage.rows import table_of

_TOGETHER = timedelta(hours=1)
"""What happens within this time is one transaction, for time does not pass in it."""
_MOST = 500
_KEEPS = ("qa", "almanac")
"""The features that keep something of questions; what the others do would be of no account."""


def playing(config: Config) -> list[Feature]:
    """The features that a history is played through."""
    return [one for one in config.features if one.name in _KEEPS]


class Dated(Entry, Protocol):
    """An entry of which it is known whether the log says on which day it was, and what of that is a guess."""

    @property
    def dated(self) -> bool: ...

    @property
    def doubt(self) -> str: ...


E = TypeVar("E", bound=Dated)


class Past:
    """What the bot would have kept of a history.

    Rooms and persons of whom `places` and `leave_out` (of a community, by platform and id) say so are passed over.
    """

    def __init__(
        self, live: Database, config: Config, places: Placing, leave_out: Callable[[str, str, str], bool]
    ) -> None:
        self.database = Database("sqlite://")
        self.database.migrate()
        _begin_with(live, self.database)
        self._places = places
        self._leave_out = leave_out
        engine = Engine(self.database, playing(config), config.settings, None, config.default_community)
        self._stage = Stage(engine, (), lambda going: Delivered(f"bot {going.row}"))
        self.undated = 0
        """So many messages were passed over, because it is not sure on which day they were."""
        self._waiting: list[Event] = []
        self._due: datetime | None = None

    def play(self, entries: Iterable[E]) -> Iterator[E]:
        """Play the entries, but for those without a sure date, giving each back when it has been read."""
        for entry in entries:
            # A date that is a guess would stay for good.
            if entry.dated and not entry.doubt:
                for event in entry.events:
                    self._take(event)
            else:
                self.undated += sum(isinstance(event, MessagePosted) for event in entry.events)
            yield entry
        self._play()

    def _take(self, event: Event) -> None:
        if isinstance(event, RoomKnown):
            community = self._places.place(event)
            event = replace(event, community=community, named=True)
        else:
            community = self._places.of(event.platform, event.room)
        who: Person | None = getattr(event, "author", None) or getattr(event, "person", None)
        if community is None or (who is not None and self._leave_out(community, event.platform, who.id)):
            return
        first = self._waiting[0].at if self._waiting else event.at
        if len(self._waiting) >= _MOST or event.at - first > _TOGETHER or (self._due and self._due <= event.at):
            self._play()
            if self._due is not None and self._due <= event.at:
                self._due = let_pass(self._stage, first, event.at, lambda _: None)
        self._waiting.append(event)

    def _play(self) -> None:
        """What waits happens."""
        if not self._waiting:
            return
        self._stage.platforms = sorted({event.platform for event in self._waiting} | {*self._stage.platforms})
        self._stage.happen([Input(event) for event in self._waiting])
        self._waiting.clear()
        self._stage.deliver()
        self._due = self._stage.next_due()


def _begin_with(live: Database, past: Database) -> None:
    """The past has the communities and rooms that there are, under their numbers, and what they have chosen."""
    counters = col(Counter.name).in_(("community", "room"))
    with Session(live.reader) as there, past.engine.begin() as here:
        for model, where in ((Community, ()), (Room, ()), (Chosen, ()), (Counter, (counters,))):
            found = there.execute(select(table_of(model)).where(*where)).mappings().all()
            if found:
                here.execute(insert(table_of(model)), [dict(row) for row in found])
