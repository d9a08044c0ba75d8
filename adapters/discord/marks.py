"""Ids for reactions, which Discord gives none."""

from __future__ import annotations

import time

import discord
from cachetools import LRUCache

_REMEMBERED = 20_000


class Marks:
    """Counts how often somebody has put an emoji on a message and taken it back.

    So the same dispatch, told twice, has the same id, and the emoji put there again has another. Over a new session
    this can't be promised: what was put and taken back while the bot was away is told by nobody.
    """

    def __init__(self) -> None:
        self.clear()

    def clear(self) -> None:
        """A new session begins."""
        self._session = time.time_ns() // 1_000_000
        self._known: LRUCache[tuple[int, int, str], tuple[str, int]] = LRUCache(_REMEMBERED)

    def key(self, payload: discord.RawReactionActionEvent) -> str:
        """The id of this reaction, come or gone."""
        what = payload.message_id, payload.user_id, str(payload.emoji)
        last, count = self._known.pop(what, ("", 0))
        if last != payload.event_type:
            count += 1
        self._known[what] = payload.event_type, count
        return f"reaction:{payload.message_id}:{payload.user_id}:{payload.emoji}:{self._session}.{count}"
