"""Ids for reactions, which Discord gives none. From them it is read which are known to stand on a message."""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable

import discord
from cachetools import LRUCache

_REMEMBERED = 10_000
_ADDED, _REMOVED = "REACTION_ADD", "REACTION_REMOVE"
_SIGNS = {_ADDED: "+", _REMOVED: "-"}
Mark = tuple[int, str]
"""Who, and which emoji, as discord.py writes it."""


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
        return self._key((payload.message_id, payload.user_id, str(payload.emoji)), payload.event_type)

    def found(self, message: int, mark: Mark, *, on: bool) -> str | None:
        """The id of one that was found to have come or gone; None if this session has told of it since."""
        what = (message, *mark)
        return None if what in self._known else self._key(what, _ADDED if on else _REMOVED)

    def _key(self, what: tuple[int, int, str], kind: str) -> str:
        last, count = self._known.pop(what, ("", 0))
        if last != kind:
            count += 1
        self._known[what] = kind, count
        message, person, emoji = what
        return f"reaction:{message}:{person}:{emoji}:{_SIGNS[kind]}{self._session}.{count}"


def is_of(key: str, messages: Collection[int]) -> bool:
    """Is this the id of a reaction to one of these messages?"""
    kind, _, rest = key.partition(":")
    return kind == "reaction" and int(rest.partition(":")[0]) in messages


def standing(keys: Iterable[str]) -> dict[int, set[Mark]]:
    """Which reactions stand on which messages, by the ids of those that came and went."""
    latest: dict[tuple[int, Mark], tuple[int, int, bool]] = {}
    for key in keys:
        _, message, person, rest = key.split(":", 3)
        emoji, _, when = rest.rpartition(":")
        session, _, count = when.lstrip("+-").partition(".")
        what = int(message), (int(person), emoji)
        latest[what] = max(latest.get(what, (0, 0, False)), (int(session), int(count), not when.startswith("-")))
    found: dict[int, set[Mark]] = {}
    for (number, mark), (_, _, on) in latest.items():
        if on:
            found.setdefault(number, set()).add(mark)
    return found
