"""Ids of what text logs tell: they have none of their own."""

from __future__ import annotations

from datetime import datetime

from adapters.logs.recent import Recent

_REMEMBERED = 10_000


class Stamps:
    """Ids from room, time and nick, the same in every file that tells of the same happening."""

    def __init__(self) -> None:
        self._given: Recent[str, int] = Recent(_REMEMBERED)

    def next(self, room: str, at: datetime, nick: str) -> str:
        """The id of what this nick did there next at that second."""
        base = f"{room}/{int(at.timestamp())}/{nick.lower()}"
        number = (self._given.get(base) or 0) + 1
        self._given[base] = number
        return f"{base}/{number}"
