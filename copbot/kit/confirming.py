"""What somebody was asked to confirm, since it can't be undone: it holds for a short while, for the next word, once.

Kept in memory: after a restart it has to be asked again.
"""

from __future__ import annotations

from datetime import datetime, timedelta

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
        self.put(self._asked, who, (line, now))

    def take(self, who: Who, now: datetime) -> str:
        """What this word of somebody can confirm, empty for nothing; no later word can."""
        asked = self.drop(self._asked, who)
        if asked is None:
            return ""
        line, at = asked
        return line if timedelta() <= now - at <= HOLDS else ""
