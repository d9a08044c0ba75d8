"""How much the bot has said in rooms, counted in memory until somebody writes it down."""

from __future__ import annotations

from collections import Counter
from functools import partial

from copbot.kit.undoing import Undoable


class BotSaid(Undoable):
    """The bot's messages that everybody in a room can read, by community and day (as of date.toordinal)."""

    def __init__(self) -> None:
        self._counts: dict[int, Counter[int]] = {}

    def count(self, community_id: int, day: int) -> None:
        """One more."""
        counts = self._counts.setdefault(community_id, Counter())
        counts[day] += 1
        self.changed(partial(counts.subtract, (day,)))

    def taken(self, community_id: int) -> Counter[int]:
        """Those of the community since this was last asked, by day."""
        return self.drop(self._counts, community_id) or Counter()
