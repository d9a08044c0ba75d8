"""The way to the private talk with the bot, shown to members to whom it can't write: now and then, no more."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

from cachetools import LRUCache

from copbot.language.wording import Wording
from copbot.rooms.actions import START, Button
from copbot.rooms.capabilities import Capabilities

_AGAIN = timedelta(days=7)
_REMEMBERED = 10_000


class Invited:
    """When members, by their ids, were last shown it."""

    def __init__(self) -> None:
        self._at: LRUCache[int, datetime] = LRUCache(_REMEMBERED)

    def button(
        self, members: Sequence[int], can: Capabilities, words: Wording, now: datetime, *, shown: bool
    ) -> tuple[Button, ...]:
        """The start button, where the room can show it and not all of these members were shown it within a week.

        `shown`: they will be now; else perhaps.
        """
        new = [member for member in members if member not in self._at or now - self._at[member] >= _AGAIN]
        if not new:
            return ()
        if shown and can.start_links:
            self._at.update(dict.fromkeys(new, now))
        return start_button(can, words)


def start_button(can: Capabilities, words: Wording) -> tuple[Button, ...]:
    """The button that leads to the private talk with the bot, in rooms that can show one."""
    return (Button(words.line("write-to-me"), START),) if can.start_links else ()
