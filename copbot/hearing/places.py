"""Where lines are looked up in the tables of weights: words and letters in their order, and named forms, as places.

Many lines are laid side by side, so that one call reckons for all of them.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import accumulate, chain

import numpy as np
from numpy.typing import NDArray

from copbot.hearing.forms import shape
from copbot.hearing.words import UNKNOWN, Words, code, of_kind, packed, read
from copbot.patterns import expression

BITS = 18
SIZE = 1 << BITS
"""Places in a table. Behind them is one more, where nothing is."""
NAMED_VALUE = 0.35
"""How much a named form counts."""
Features = tuple[NDArray[np.int64], NDArray[np.float64]]
"""Places in the table, and their values; a place may come twice."""

_TIMES = 0x9E3779B1
_UNDONE = pow(_TIMES, -1, 1 << 32)
_MIX = np.uint32(0x85EBCA6B)
_SHIFT = np.uint32(32 - BITS)
_HALF = np.uint32(15)
_BEGIN, _END = packed(0x811C9DC5), packed(0x01000193)
_UNKNOWN = of_kind(UNKNOWN)
_CHARACTERS = 400
"""Of so many characters the letters are looked at."""
_CODES = 2048
"""So many codes are remembered."""
_TOGETHER = 64
"""So many lines are read together: of more the arrays no longer lie near the processor."""
_LONGEST = 5
"""So many letters that follow each other are looked at together, and one word less."""
_NOWHERE = np.array(
    [[0 if one >> length & 1 else SIZE for one in range(1 << _LONGEST)] for length in range(_LONGEST)], np.uint32
)
"""Of each length SIZE where no such run begins, by the bits that say which runs begin."""
# Which runs begin at a letter or a word, a bit for each length: at the end there are only shorter ones.
_OF_WORDS, _OF_FRAME, _OF_LETTERS, _OF_NAMES = b"\x0f", b"\x0e", b"\x1e", b"\x01"
_LAST_WORDS, _LAST_LETTERS = b"\x06\x02\x00", b"\x0e\x06\x02\x00"


class Lines:
    """Lines, and where in the tables they are looked up.

    `places` has a row for the runs of each length that begin at a word or letter; first lie the words of all lines side
    by side, then the letters of all, then the names, and `starts` says where. `shares` is how much each of a line's
    words and of its letters counts.
    """

    __slots__ = ("places", "shares", "starts", "words")

    def __init__(
        self,
        words: list[Words],
        places: NDArray[np.uint32],
        starts: NDArray[np.intp],
        shares: list[tuple[float, float]],
    ) -> None:
        self.words, self.places, self.starts, self.shares = words, places, starts, shares

    @classmethod
    def of(cls, texts: Sequence[str]) -> Lines:
        """These texts, of which there is at least one."""
        read_words = [*map(read, texts)]
        rows, masks = zip(*map(_row, read_words), strict=True)
        letters = [*map(_letters, texts)]
        names = [*map(shape, texts, read_words)]
        of_names = [*map(len, names)]
        codes = (
            *rows,
            "".join(letters).encode("utf-32-le", "surrogatepass"),
            *map(_place_codes.__getitem__, chain.from_iterable(names)),
        )
        begins = b"".join((*masks, *map(_of_letters, letters), _OF_NAMES * sum(of_names)))
        sizes = (*map(len, masks), *map(len, letters), *of_names[:-1])
        starts = np.fromiter(accumulate(sizes, initial=0), np.intp, 3 * len(texts))
        shares = [
            (1 / (len(words.words) + 2) ** 0.5, 1 / len(own) ** 0.5)
            for words, own in zip(read_words, letters, strict=True)
        ]
        places = _places(np.frombuffer(b"".join(codes), np.uint32), np.frombuffer(begins, np.uint8))
        return cls(read_words, places, starts, shares)

    def alone(self, at: int) -> Lines:
        """One of the lines."""
        ends = [*self.starts[1:].tolist(), self.places.shape[1]]
        parts = [slice(int(self.starts[one]), ends[one]) for one in range(at, len(ends), len(self.words))]
        sizes = [part.stop - part.start for part in parts[:-1]]
        places = np.concatenate([self.places[:, part] for part in parts], axis=1)
        starts = np.fromiter(accumulate(sizes, initial=0), np.intp, len(parts))
        return Lines([self.words[at]], places, starts, [self.shares[at]])

    def features(self, names: Iterable[str] = ()) -> Features:
        """The features of a single line, and of more names: what a table is learned from."""
        of_words, of_letters = self.shares[0]
        _, second, third = self.starts
        values = np.full(self.places.shape[1], of_words)
        values[second:] = of_letters
        values[third:] = NAMED_VALUE
        there = self.places != SIZE
        more = of_names(names)
        places = np.concatenate((self.places[there], more[0]), dtype=np.int64)
        return places, np.concatenate((np.broadcast_to(values, self.places.shape)[there], more[1]))


def of_names(names: Iterable[str]) -> Features:
    """Features that are there or not, by their names."""
    found = [place(name) for name in names]
    return np.array(found, np.int64), np.full(len(found), NAMED_VALUE)


@lru_cache(maxsize=_CODES)
def place(name: str) -> int:
    """The place of a named form."""
    number = code(name)
    return ((number ^ (number >> 15)) * _TIMES & 0xFFFFFFFF) >> (32 - BITS)


_ahead: dict[str, tuple[Lines, int]] = {}


def read_ahead(texts: Sequence[str]) -> list[Lines]:
    """Read lines together that are about to be asked for; those of the last time are forgotten."""
    _ahead.clear()
    read = [(Lines.of(part), part) for part in (texts[at : at + _TOGETHER] for at in range(0, len(texts), _TOGETHER))]
    for lines, part in read:
        _ahead.update((text, (lines, at)) for at, text in enumerate(part))
    return [lines for lines, _ in read]


def of_line(text: str) -> Lines:
    """A line by itself. What a message says is asked of it as a question, and as a reply to several."""
    found = _ahead.get(text)
    if found is None:
        return _of_line(text)
    lines, at = found
    if len(lines.words) > 1:
        # It is asked for several times.
        lines = lines.alone(at)
        _ahead[text] = lines, 0
    return lines


@lru_cache(maxsize=4)
def _of_line(text: str) -> Lines:
    return Lines.of((text,))


def _row(words: Words) -> tuple[bytes, bytes]:
    """The codes of a line's words, of their kinds and of its frame, and which runs begin at each of them."""
    of_kinds, count = words.of_kinds, len(words.words)
    # Unknown words that follow each other are one thing.
    kinds = [kind for before, kind in zip((b"", *of_kinds), of_kinds) if kind is not _UNKNOWN or before is not kind]  # noqa: B905 - the last is before none
    row = b"".join((_BEGIN, *words.codes, _END, _BEGIN, *kinds, _END, _BEGIN, *words.of_frame, _END))
    before = count + len(kinds) + 4
    # What stands in the frame counts only beside something else.
    if count:
        return row, _OF_WORDS * before + _OF_FRAME * (count - 1) + _LAST_WORDS
    return row, _OF_WORDS * (before - 1) + b"\x07" + _LAST_WORDS[1:]


_NOT_LETTERS = expression(r"```.*?(?:```|\Z)|`[^`\n]+`|\w+://\S+", re.DOTALL)


def _letters(text: str) -> str:
    if "`" in text or "://" in text:
        text = _NOT_LETTERS.sub(" ", text[: 2 * _CHARACTERS])
    return f" {text[:_CHARACTERS].lower()} "


def _of_letters(letters: str) -> bytes:
    """Which runs begin at each of a line's letters."""
    last = _LAST_LETTERS[-len(letters) :]
    return _OF_LETTERS * (len(letters) - len(last)) + last


class _PlaceCodes(dict[str, bytes]):
    """The codes of names as they lie among words and letters, whose codes are multiplied first.

    It begins anew when there are too many.
    """

    def __missing__(self, name: str) -> bytes:
        if len(self) >= _CODES:
            self.clear()
        found = self[name] = packed(code(name) * _UNDONE & 0xFFFFFFFF)
        return found


_place_codes = _PlaceCodes()


def _places(row: NDArray[np.uint32], begins: NDArray[np.uint8]) -> NDArray[np.uint32]:
    """The place of each run of things in the row: of one, of two, and so on; where none begins, the last."""
    count = len(row)
    found = np.zeros((_LONGEST, count), np.uint32)
    np.multiply(row, np.uint32(_TIMES), out=found[0])
    for length in range(1, _LONGEST):
        runs = found[length, :-length]
        np.multiply(found[length - 1, :-length], _MIX, out=runs)
        runs += found[0, length:]
    found ^= found >> _HALF
    found *= np.uint32(_TIMES)
    found >>= _SHIFT
    # No place is as high as SIZE.
    np.maximum(found, _NOWHERE.take(begins, axis=1, mode="clip"), out=found)
    return found
