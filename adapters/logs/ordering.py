"""Messages in the order of time, where a file has some of them in another."""

from __future__ import annotations

import heapq
from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from adapters.logs.entry import Entry, LogError
from adapters.logs.fields import EARLIEST
from copbot.rooms.events import RoomKnown

WINDOW = 100
"""So many messages are held back, to put those before them that were said earlier."""


def in_order(path: Path, entries: Iterator[Entry]) -> Iterator[Entry]:
    """The entries by the times of their events; of those without any each stays behind the one before it.

    Raises LogError, beside what reading raises, if the newest message comes first in a file that is too long for that.
    """
    held: list[tuple[datetime, int, Entry]] = []
    rooms: dict[str, RoomKnown] = {}
    last, behind, number = EARLIEST, 0, 0
    failure: LogError | None = None
    while True:
        try:
            entry = next(entries, None)
        except LogError as error:
            failure = error
            break
        if entry is None:
            break
        at = entry.events[0].at if entry.events else last
        behind = behind + 1 if at < last else 0
        last = at
        if behind >= WINDOW:
            raise LogError(f"{path}: message {entry.index}: the newest comes first; export it with the oldest first")
        heapq.heappush(held, (at, number, _without_room(entry, rooms)))
        number += 1
        if len(held) > WINDOW:
            yield _with_room(heapq.heappop(held)[2], rooms)
    while held:
        yield _with_room(heapq.heappop(held)[2], rooms)
    if failure is not None:
        raise failure


def _without_room(entry: Entry, rooms: dict[str, RoomKnown]) -> Entry:
    """What a file tells of a room with its first message, is told with the earliest."""
    if len(entry.events) > 1 and isinstance(room := entry.events[0], RoomKnown) and room.id == f"room:{room.room}":
        rooms[room.room] = room
        return replace(entry, events=entry.events[1:])
    return entry


def _with_room(entry: Entry, rooms: dict[str, RoomKnown]) -> Entry:
    if not rooms or not entry.events:
        return entry
    first = entry.events[0]
    room = rooms.pop(first.room, None)
    return entry if room is None else replace(entry, events=(replace(room, at=first.at), *entry.events))
