"""A line that a newcomer wrote privately, until he or she says whether the others may read it: in memory, for a day."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass
from datetime import datetime, timedelta

from cachetools import LRUCache

from copbot.kit.undoing import Undoable
from copbot.rooms.files import Files
from copbot.rooms.purpose import Purpose

ASKED = "passon"
"""What asks whether a line may be passed on is for; its number is the line's."""
_HOLDS = timedelta(days=1)
_KEPT = 2_000


@dataclass(frozen=True, slots=True)
class Line:
    """What was written, when, and what came with it."""

    text: str
    files: Files
    at: datetime


class Lines(Undoable):
    """The lines of those who were asked, by member and number."""

    def __init__(self) -> None:
        self._lines: LRUCache[tuple[int, int], Line] = LRUCache(_KEPT)
        self._last = 0

    def keep(self, member: int, line: Line) -> Purpose:
        """Keep a line; what is said to ask about it is for this."""
        # Not from one on: a button from before a restart is not to find what was written after it.
        self._last = max(self._last + 1, int(line.at.timestamp()))
        self.put(self._lines, (member, self._last), line)
        return Purpose(ASKED, (self._last,))

    def waits(self, member: int, number: int, now: datetime) -> bool:
        """Is this line of the member kept still?"""
        found = self._lines.get((member, number))
        return found is not None and now - found.at <= _HOLDS

    def take(self, member: int, number: int, now: datetime) -> Line | None:
        """The member's line with this number, once."""
        kept = self.waits(member, number, now)
        found = self.drop(self._lines, (member, number))
        return found if kept else None

    def forget(self, members: Set[int]) -> None:
        """Keep nothing of these members."""
        for key in [one for one in self._lines if one[0] in members]:
            del self._lines[key]
