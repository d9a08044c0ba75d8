"""What was said in rooms a moment ago: to know it again when another bridge brings it into a linked room."""

from __future__ import annotations

import re
from collections import deque
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta

from copbot.patterns import expression
from copbot.rooms.purpose import COPY, POST, RELAY, Purpose
from copbot.rooms.spans import Spans, unquoted

WITHIN = timedelta(minutes=10)
"""What was said longer ago is brought by no bridge any more; what the bot has to say may itself be late."""
PATIENCE = timedelta(hours=24)
_KEPT = 100
"""So much is remembered of each room."""
_LOOK_AT = 4000
_PREFIX = expression(
    r"\s*(?:<(?P<a>[^>\n]{1,80})>|\[(?P<b>[^\]\n]{1,80})\]|\*\*(?P<c>[^*\n]{1,80}?):?\*\*|(?P<d>[^\s:][^:\n]{0,79}?)(?=:\s))"
    r"\s*:?\s+(?P<rest>.+)",
    re.DOTALL,
)
_QUOTED = expression(r"\s*(?:>[^\n]*(?:\n|\Z)\s*)+")


@dataclass(frozen=True, slots=True)
class Uttered:
    """Something said in a room: the name of who did (None: the bot), and which message or post it is, if known."""

    key: str
    at: datetime
    author: str | None = None
    message: str | None = None
    post: int | None = None
    bare: str = ""
    """Its words without a name before them and without a quotation, if it has those."""
    foreign: bool = False
    """Said by another bot."""


@dataclass(frozen=True, slots=True)
class Reading:
    """A way to read a message: its words, and the name that stands before them, if one does."""

    key: str
    name: str = ""


def key(words: str) -> str:
    """The words alone, without marks, case and spaces: what a bridge leaves as it is."""
    return "".join(sign for sign in words[:_LOOK_AT].casefold() if sign.isalnum())


def readings(text: str, spans: Spans = ()) -> Iterator[Reading]:
    """The message as it stands, without a quotation before it, and without a name before that."""
    if any(span.kind == "quotation" for span in spans):
        yield Reading(key(text))
        text = unquoted(text, spans).strip()
    said = _QUOTED.sub("", text[:_LOOK_AT], count=1) if text.lstrip().startswith(">") else text[:_LOOK_AT]
    yield Reading(key(text))
    if said != text:
        yield Reading(key(said))
    found = _PREFIX.fullmatch(said)
    if found:
        name = found["a"] or found["b"] or found["c"] or found["d"]
        rest = found["rest"]
        yield Reading(key(_QUOTED.sub("", rest, count=1) if rest.startswith(">") else rest), name)


class Echoes:
    """What was said in each room, the oldest forgotten when there is too much of it."""

    def __init__(self) -> None:
        self._rooms: dict[int, deque[Uttered]] = {}

    def said(self, room: int, uttered: Uttered) -> None:
        """Remember this too."""
        if uttered.key:
            self._rooms.setdefault(room, deque(maxlen=_KEPT)).append(uttered)

    def bot_said(self, room: int, words: str, at: datetime, purpose: Purpose) -> None:
        """Remember what the bot said; its `purpose` tells which post it stands for, if it does."""
        post = next((found for word in (COPY, POST, RELAY) if (found := purpose.about(word)) is not None), None)
        self.said(room, Uttered(key(words), at, post=post))

    def find(self, rooms: Iterable[int], key: str, at: datetime) -> tuple[int, Uttered] | None:
        """The last that was said with these words in one of the rooms, about then."""
        for room in rooms:
            for uttered in reversed(self._rooms.get(room, ())):
                if uttered.author is None:
                    # What can be chosen stands behind what the bot said, where there are no buttons.
                    same, within = key.startswith(uttered.key), PATIENCE
                else:
                    same, within = key in (uttered.key, uttered.bare), WITHIN
                if key and same and abs(at - uttered.at) <= within:
                    return room, uttered
        return None

    def of(self, room: int, message: str) -> Uttered | None:
        """What was said under this id."""
        return next((one for one in reversed(self._rooms.get(room, ())) if one.message == message), None)
