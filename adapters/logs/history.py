"""A community's history: many files of many rooms, told as one."""

from __future__ import annotations

import heapq
from collections import deque
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from itertools import islice
from pathlib import Path

from adapters.logs.dates import in_name
from adapters.logs.entry import Entry, LogError
from adapters.logs.fields import EARLIEST
from adapters.logs.finding import Found, Source
from adapters.logs.people import People
from adapters.logs.reading import TEXTS, as_written, read
from adapters.logs.recent import Recent
from adapters.logs.unread import Unread
from adapters.logs.whatsapp_lines import Order
from copbot.rooms.events import Event, RoomKnown

_LOOKED_AT = 50
"""So many entries at the beginning of a file are looked at for its first time."""
NO_DAY = "it says nowhere what day it was; put that into its name, as in `garden-2019-03-05.log`"
_ALIKE = 20_000
"""So many events are remembered, to tell once what two files tell."""


@dataclass(order=True, slots=True)
class _Reading:
    """A file that is being read: the time of its next entry comes first."""

    at: datetime
    number: int
    source: Source = field(compare=False)
    entries: Iterator[Entry] = field(compare=False)
    entry: Entry = field(compare=False)
    told: bool = field(default=False, compare=False)
    """Has it told anything?"""


class History:
    """What files, folders and patterns of files tell, in the order of time.

    `format` overrules what is told from the content of each file. `bots` are bots that no export marks, `bridges`
    the accounts of bridges, whose messages are people's: each by name or id. `dates` is the order of day, month and
    year where a file leaves it open. Raises LogError if there is no history.
    """

    def __init__(
        self,
        paths: Sequence[Path],
        format: str | None = None,
        bots: Collection[str] = (),
        bridges: Collection[str] = (),
        dates: Order | None = None,
    ) -> None:
        found = Found(paths, format)
        self._dates = dates
        self._sources = found.sources
        self._people = People(bots, bridges)
        self._known: dict[str, RoomKnown] = {}
        self._once: Recent[tuple[str, str], bool] = Recent(_ALIKE)
        self.names = tuple(path.name or str(path) for path in paths)
        """What was named, for a title."""
        self.size = sum(source.size // source.parts for source in self._sources)
        """Bytes of all files together."""
        self.unread = Unread()
        """What could not be read so far."""
        self.notes = list(found.rows())
        """What an operator should know, in words: what was left out, and what so far is a guess."""

    def entries(self) -> Iterator[Entry]:
        """All entries, each file's in its own order. Raises LogError at the end for each file that broke off.

        Few files are open at a time: each from its first time on, until it ends.
        """
        broken: list[str] = []
        done = 0
        last: dict[int, int] = {}
        for reading in self._merged(broken):
            entry = reading.entry
            self.unread.total += 1
            if entry.unread:
                text = reading.source.format in TEXTS
                self.unread.add(entry.unread, reading.source.path, entry.index, text=text)
            if entry.doubt:
                self._note(entry.doubt)
            events = self._told(entry.events)
            reading.told = reading.told or bool(entry.events)
            by_now = entry.read // reading.source.parts
            done += by_now - last.get(reading.number, 0)
            last[reading.number] = by_now
            if events and not entry.dated:
                self._note(f"{reading.source.path}: {NO_DAY}. Its days are counted from the first.")
            yield replace(entry, events=events, read=done, file=reading.source.path)
        if not self._known and not broken:
            broken.append(f"{self._sources[0].path}: holds no messages")
        if broken:
            raise LogError(*dict.fromkeys(broken))

    def _note(self, note: str) -> None:
        if note not in self.notes:
            self.notes.append(note)

    def _told(self, events: tuple[Event, ...]) -> tuple[Event, ...]:
        if not events:
            return events
        if len(self._sources) > 1:
            events = tuple(event for event in events if not self._before(event))
        elif not self._known:
            self._known.update((event.room, event) for event in events if isinstance(event, RoomKnown))
        return self._people.told(events)

    def _before(self, event: Event) -> bool:
        """Was this told before, by another file of the room?"""
        if isinstance(event, RoomKnown):
            known = self._known.get(event.room)
            self._known[event.room] = event
            return known is not None and (known.name, known.capabilities) == (event.name, event.capabilities)
        key = event.room, event.id
        if key in self._once:
            return True
        self._once[key] = True
        return False

    def _merged(self, broken: list[str]) -> Iterator[_Reading]:
        waiting = deque(sorted((self._since(source), n) for n, source in enumerate(self._sources)))
        open_now: list[_Reading] = []
        while waiting or open_now:
            while waiting and (not open_now or waiting[0][0] <= open_now[0].at):
                at, number = waiting.popleft()
                source = self._sources[number]
                reading = _Reading(at, number, source, self._read(source), Entry(0, (), 0))
                if _goes_on(reading, broken, alone=len(self._sources) == 1):
                    heapq.heappush(open_now, reading)
            if open_now:
                reading = open_now[0]
                yield reading
                if _goes_on(reading, broken, alone=len(self._sources) == 1):
                    heapq.heapreplace(open_now, reading)
                else:
                    heapq.heappop(open_now)

    def _read(self, source: Source) -> Iterator[Entry]:
        return read(source.path, source.format, self._dates, source.part)

    def _since(self, source: Source) -> datetime:
        """A time at which nothing of the file has been told yet, near its first."""
        if len(self._sources) == 1:
            return EARLIEST
        midnight, _ = in_name(source.path)
        if midnight:
            # Of which zone the day is, is not known.
            return max(EARLIEST, midnight - timedelta(days=1))
        try:
            entries = islice(as_written(source.path, source.format, self._dates, source.part), _LOOKED_AT)
            return next((entry.events[0].at for entry in entries if entry.events), EARLIEST)
        except LogError:
            # What is wrong is said when it is read.
            return EARLIEST


def _goes_on(reading: _Reading, broken: list[str], *, alone: bool) -> bool:
    """Is there a next entry? It stands at its time, or at that of the entry before it, if that is later.

    Beside others a file must say what day it was: it has no place among them else.
    """
    try:
        entry = next(reading.entries, None)
    except LogError as error:
        broken.append(str(error))
        return False
    if entry is None:
        if not reading.told and reading.entry.unread:
            broken.append(f"{reading.source.path}: nothing in it could be read: {reading.entry.unread}")
        return False
    if entry.events and not entry.dated and not alone:
        broken.append(f"{reading.source.path}: left out: {NO_DAY}")
        return False
    reading.entry = entry
    if entry.events and entry.events[0].at > reading.at:
        reading.at = entry.events[0].at
    return True
