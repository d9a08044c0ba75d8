"""How often something is done within a time, kept in memory: for what may be forgotten when the bot is restarted."""

from __future__ import annotations

from collections import OrderedDict, deque
from collections.abc import Hashable
from datetime import datetime, timedelta

_REMEMBERED = 10_000
_MOST = 1000
"""No limit is larger."""


class Limits:
    """When each thing was done the last times, by what and by whom; of the longest untouched nothing is kept."""

    def __init__(self) -> None:
        self._at: OrderedDict[Hashable, deque[datetime]] = OrderedDict()

    def count(self, key: Hashable, within: timedelta, now: datetime) -> int:
        """How often it was done within this time; what was done in a future that a wrong clock told of is not."""
        found = self._at.get(key)
        while found and not timedelta() <= now - found[0] < within:
            found.popleft()
        return len(found) if found else 0

    def add(self, key: Hashable, now: datetime, within: timedelta) -> int:
        """It is done once more; how often that makes."""
        self.count(key, within, now)
        found = self._at.setdefault(key, deque(maxlen=_MOST))
        found.append(now)
        self._at.move_to_end(key)
        if len(self._at) > _REMEMBERED:
            self._at.popitem(last=False)
        return len(found)
