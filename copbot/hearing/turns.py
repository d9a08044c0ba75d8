"""A message of plain talk as the room remembers it: who, when, to whom, and what its words look like."""

from __future__ import annotations

from array import array
from collections.abc import Set
from dataclasses import dataclass
from math import log
from zlib import crc32

from copbot.hearing import phrases, phrases_elsewhere
from copbot.hearing.recognise import Spoken

MEMBERS = 16
"""So many people of a conversation are told apart."""
MOST_WORDS = 60
"""So many words of a message are looked at."""
_TELLING = 16
"""So many of a message's words are remembered, the rarest."""
_BUCKETS = 4096
"""Words fall into so many buckets when the room counts how usual they are."""
_MOST = 65000
"""No word is counted further."""
_FULL = 8000
"""Messages after which all counts are halved: what was usual long ago says less."""
YES_NO = phrases_elsewhere.YES_NO | frozenset(
    [
        "yes",
        "yeah",
        "yep",
        "yup",
        "no",
        "nope",
        "nah",
        "ok",
        "okay",
        "right",
        "true",
        "sure",
        "exactly",
        "ja",
        "nee",
        "nou",
        "oke",
        "klopt",
        "oui",
        "non",
        "si",
    ]
)
_NONE = -1
_KNOWN = 4096
"""So many words are remembered with their buckets."""
_SHORTEST = 3
"""In letters: shorter words say nothing of a subject."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """A message of plain talk as hearing takes it.

    `author` is the key of who says it, `name` what the room calls that person, `text` his or her own words; `at` is in
    seconds. `answers` is the message that the platform says it replies to, `mentions` are the keys of the people whom
    it says are mentioned.
    """

    id: str
    author: str
    name: str
    text: str
    at: float
    answers: str | None = None
    mentions: tuple[str, ...] = ()


@dataclass(slots=True, eq=False)
class Turn:
    """What is kept of a message while the room may still go on from it."""

    said: Said
    number: int
    to: tuple[str, ...]
    """Whom it speaks to, by name or mention."""
    named: tuple[str, ...]
    """Whom it names anywhere."""
    told: dict[int, int]
    """How much each of its words tells, by how rare it was in the room, in eighths; 0 where nobody will ask for it."""
    marks: tuple[float, ...]
    """How its words look; see `look`."""
    asks: float
    """How probable its words alone make it that it asks."""
    by_rules: float
    """The same by plain rules, where anything hints at it."""
    begun_by: Turn | None = None
    """The message that its conversation began with, None if that is this one."""
    link: float = 1.0
    """How probable it is that it goes on from what it is linked to, or begins something new."""
    by_others: int = 0
    by_author: int = 0
    members: tuple[str, ...] = ()
    last: int = 0
    """Number of the last message of the conversation that it begins."""
    size: int = 1
    says: float | None = None
    """How probable it is that it answers or asks back, whatever it goes on from; None until somebody needs it."""

    @property
    def starts(self) -> Turn:
        """The message that its conversation began with."""
        return self if self.begun_by is None else self.begun_by


class Usual:
    """How usual words are in a room, roughly, in 8 kB."""

    def __init__(self) -> None:
        self._counts = array("H", bytes(2 * _BUCKETS))
        self._messages = 0

    def count(self, words: Set[int]) -> dict[int, int]:
        """Count a message's words, and no more: of no word it is said that it tells anything."""
        if len(words) > _TELLING:
            return self.weigh(words)
        counts = self._counts
        for word in words:
            if counts[word] < _MOST:
                counts[word] += 1
        self._counted()
        return dict.fromkeys(words, 0)

    def weigh(self, words: Set[int]) -> dict[int, int]:
        """How much each of a message's words tells, by what was said before; and count them."""
        counts, total = self._counts, self._messages + 2
        told = {}
        for word in words:
            count = counts[word] + 1
            told[word] = int(8.0 * log(total / count)) if count < total else 0
            if count <= _MOST:
                counts[word] = count
        self._counted()
        if len(told) > _TELLING:
            told = dict(sorted(told.items(), key=lambda one: (-one[1], one[0]))[:_TELLING])
        return told

    def _counted(self) -> None:
        self._messages += 1
        if self._messages >= _FULL:
            self._messages //= 2
            self._counts = array("H", (count // 2 for count in self._counts))


def bucket(word: str) -> int:
    """Where a word is counted."""
    return crc32(word.encode("utf-8", "ignore")) % _BUCKETS


class _Buckets(dict[str, int]):
    """The buckets of words, _NONE for those that say nothing of a subject; it begins anew when there are too many."""

    def __missing__(self, word: str) -> int:
        if len(self) >= _KNOWN:
            self.clear()
        found = self[word] = bucket(word) if len(word) >= _SHORTEST else _NONE
        return found


_buckets = _Buckets()


MARKS = (
    "length", "ends with a mark", "has a mark", "greets", "asks anybody", "thanks", "yes or no", "goes on", "you", "I",
    "address", "exclaims", "command", "asks turn", "trouble", "to one", "empty",
)  # fmt: skip


LENGTH, ENDS_WITH_A_MARK, HAS_A_MARK, GREETS, ASKS_ANYBODY, THANKS, YES_OR_NO = range(7)
"""Where the first of MARKS stand."""
ADDRESS = MARKS.index("address")


_FLAG = (0.0, 1.0)
"""Always the same two objects: many messages are remembered."""


def look(text: str, heard: Spoken) -> tuple[float, ...]:
    """How a text looks: one number for each of MARKS."""
    talk, words, said, turns = heard.talk, heard.words, heard.known, heard.pairs
    begins = words[0] if words else ""
    first = words[heard.start] if heard.start < len(words) else ""
    return (
        log(1.0 + min(len(words), MOST_WORDS)),
        _FLAG[heard.marked and talk.rstrip()[-1:] in "?؟？"],
        _FLAG[heard.marked],
        _FLAG[begins in phrases.GREETINGS],
        _FLAG[not (phrases.ANYBODY.isdisjoint(said) and phrases.ANYBODY_PAIRS.isdisjoint(turns))],
        _FLAG[not phrases.THANKS.isdisjoint(words)],
        _FLAG[first in YES_NO or begins in YES_NO],
        _FLAG[first in phrases.GOES_ON],
        _FLAG[not phrases.YOU.isdisjoint(said)],
        _FLAG[not phrases.OWN.isdisjoint(said)],
        _FLAG["://" in text or "[<-link->]" in talk],
        _FLAG["!" in talk],
        _FLAG[text[:1] in ("!", "/")],
        _FLAG[not phrases.ASKS.isdisjoint(turns)],
        _FLAG[not phrases.TROUBLE.isdisjoint(turns)],
        _FLAG[not phrases.TO_ONE.isdisjoint(turns)],
        _FLAG[phrases.is_empty(words)],
    )


def telling(heard: Spoken) -> set[int]:
    """The buckets of the words that may tell of a subject."""
    found = set(map(_buckets.__getitem__, heard.words[:MOST_WORDS]))
    found.discard(_NONE)
    return found
