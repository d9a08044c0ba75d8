"""What the bot has said and the platform tells back, with its key, before it was known whether it was taken.

So a reply to it finds it, also where the platform's answer to the bot was lost.
"""

from __future__ import annotations

from cachetools import LRUCache

from copbot.rooms.actions import Delivered
from copbot.rooms.inputs import Report

_REMEMBERED = 1000


class ToldBack:
    """The messages of which no answer has come (yet), by their keys: those that are all of what a row says."""

    def __init__(self) -> None:
        self._waits: LRUCache[str, int] = LRUCache(_REMEMBERED)

    def begin(self, key: str, row: int) -> None:
        """All that the row says goes out under this key."""
        self._waits[key] = row

    def end(self, key: str) -> None:
        """It was answered that this is said."""
        self._waits.pop(key, None)

    def report(self, key: str, message: str) -> Report | None:
        """What is to be told of it: it stands there, as this message; None where that is known, and of all else."""
        row = self._waits.pop(key, None)
        return Report(row, Delivered(message)) if row is not None else None
