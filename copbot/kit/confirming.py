"""What somebody was asked to confirm, since it can't be undone: it holds for a short while, for the next word, once.

Kept in memory: after a restart it has to be asked again.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from functools import partial

from cachetools import LRUCache

from copbot.kit.undoing import Undoable

HOLDS = timedelta(minutes=10)
_REMEMBERED = 10_000
Who = tuple[str, str]
"""Somebody: the platform, and its id."""


class Confirming(Undoable):
    """What each was asked last."""

    def __init__(self) -> None:
        self._asked: LRUCache[Who, tuple[str, datetime]] = LRUCache(_REMEMBERED)

    def ask(self, who: Who, line: str, now: datetime) -> None:
        """Somebody is asked whether this is to be done."""
        self.changed(partial(self._put, who, self._asked.get(who)))
        self._asked[who] = line, now

    def take(self, who: Who, now: datetime) -> str:
        """What this word of somebody can confirm, empty for nothing; no later word can."""
        asked = self._asked.pop(who, None)
        if asked is None:
            return ""
        self.changed(partial(self._put, who, asked))
        line, at = asked
        return line if timedelta() <= now - at <= HOLDS else ""

    def _put(self, who: Who, asked: tuple[str, datetime] | None) -> None:
        if asked is None:
            self._asked.pop(who, None)
        else:
            self._asked[who] = asked
