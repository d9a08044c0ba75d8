"""How often something is done within a time, kept in memory: for what may be forgotten when the bot is restarted."""

from __future__ import annotations

from collections.abc import Hashable
from datetime import datetime, timedelta
from functools import partial

from cachetools import LRUCache

from copbot.kit.undoing import Undoable

_REMEMBERED = 10_000
_MOST = 1000
"""No limit is larger."""


# Counted by hand: the time is the event's own, which a library's limits would take from the clock of the machine.
class Limits(Undoable):
    """When each thing was done the last times, by what and by whom; of the longest untouched nothing is kept."""

    def __init__(self) -> None:
        self._at: LRUCache[Hashable, list[datetime]] = LRUCache(_REMEMBERED)

    def count(self, key: Hashable, within: timedelta, now: datetime) -> int:
        """How often it was done within this time; what was done in a future that a wrong clock told of is not."""
        found = self._at.get(key)
        while found and not timedelta() <= now - found[0] < within:
            del found[0]
        return len(found) if found else 0

    def add(self, key: Hashable, now: datetime, within: timedelta) -> int:
        """It is done once more; how often that makes."""
        self.count(key, within, now)
        # No deque: each has room for sixty times, and most of these lists hold one or two.
        found = self._at.setdefault(key, [])
        found.append(now)
        del found[:-_MOST]
        self.changed(partial(_take_back, found, now))
        return len(found)


def _take_back(found: list[datetime], at: datetime) -> None:
    # It may have been dropped as too old since.
    if found and found[-1] == at:
        found.pop()
