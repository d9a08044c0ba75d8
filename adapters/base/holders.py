"""Who had a role, or was in a space, when the bot looked last: what changed while it was away is told all the same."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from zlib import crc32

from copbot.running.live import Hub

_PIECES = 16
"""In so many pieces it is kept, so that one change costs little also where there are many."""
Change = tuple[str, bool]
"""Whose, and whether he or she has it."""


class Holders:
    """Keeps who has what, on one platform."""

    def __init__(self, hub: Hub, platform: str) -> None:
        self._hub = hub
        self._platform = platform
        self._known: dict[str, list[set[str]]] = {}

    async def changes(self, what: str, now: Collection[str]) -> list[Change]:
        """What has changed since it was kept; at the first time all of these have come to have it."""
        before = set().union(*await self._pieces(what))
        come, gone = set(now) - before, before - set(now)
        return [*((one, True) for one in sorted(come)), *((one, False) for one in sorted(gone))]

    async def keep(self, what: str, changes: Iterable[Change]) -> None:
        """Keep these changes, which have been told by now."""
        pieces, changed = await self._pieces(what), set()
        for person, has in changes:
            number = crc32(person.encode()) % _PIECES
            if has is not (person in pieces[number]):
                (pieces[number].add if has else pieces[number].remove)(person)
                changed.add(number)
        for number in sorted(changed):
            await self._hub.keep(self._name(what, number), " ".join(sorted(pieces[number])))

    async def _pieces(self, what: str) -> list[set[str]]:
        if what not in self._known:
            kept = [await self._hub.cursor(self._name(what, number)) for number in range(_PIECES)]
            self._known[what] = [set((one or "").split()) for one in kept]
        return self._known[what]

    def _name(self, what: str, number: int) -> str:
        return f"{self._platform} holders {what} {number}"
