"""What is looked at in a line: its words and letters in their order, their kinds, its form; each as a number.

A feature is a place in a table of weights, found by hashing, and a value. The tables are learned by `training.lines`.
"""

from __future__ import annotations

import re
from bisect import bisect_left as bisect
from collections.abc import Iterable
from functools import lru_cache
from zlib import crc32

import numpy as np
from numpy.typing import NDArray

from copbot.hearing.words import CODE, EMOJI, LINK, NUMBER, UNKNOWN, Words, read

BITS = 18
SIZE = 1 << BITS
"""Places in a table."""
Features = tuple[NDArray[np.uint32], NDArray[np.float32]]
"""Places in the table, and their values; a place may come twice."""

_TIMES = np.uint32(0x9E3779B1)
_MIX = np.uint32(0x85EBCA6B)
_SHIFT = np.uint32(32 - BITS)
_HALF = np.uint32(15)
_BEGIN, _END = 0x811C9DC5, 0x01000193
_FRAME = 0x5BD1E995
"""Told apart from the words themselves: what stands in the frame of a sentence, where unknown words are alike."""
_CHARACTERS = 400
"""Of so many characters the letters are looked at."""
_NAMED_VALUE = 0.35
_CODES = 8192
"""So many codes are remembered."""
_NOT_LETTERS = re.compile(r"```.*?(?:```|\Z)|`[^`\n]+`|\w+://\S+", re.DOTALL)
_BUCKETS = (6, 9, 14, 25)
_MARKS = frozenset('?!.,:;()"…/\n') | {"..", "¡"}
_ASKING = frozenset({"WHO", "WHAT", "HOW", "WHERE", "WHEN", "WHY", "WHICH"})
_VERBS = frozenset({"IS", "HAVE", "DO", "CAN", "WILL", "MUST", "KNOW", "WANT", "WORK"})


def line(text: str, words: Words, named: Iterable[str] = ()) -> Features:
    """What a line is seen to be: its words in order, their kinds, its letters, and the named forms besides."""
    codes = [_code(word) for word in words.words]
    kinds = [_code_of_kind(kind) for kind in words.kinds]
    unknown = (_code_of_kind(UNKNOWN), _code_of_kind(NUMBER))
    frame = [(kind if kind in unknown else code) ^ _FRAME for code, kind in zip(codes, kinds, strict=True)]
    # Unknown words that follow each other are one thing.
    kinds = [kind for at, kind in enumerate(kinds) if kind != unknown[0] or not at or kinds[at - 1] != kind]
    row = np.array([_BEGIN, *codes, _END, _BEGIN, *kinds, _END, _BEGIN, *frame, _END], np.uint32)
    if "`" in text or "://" in text:
        text = _NOT_LETTERS.sub(" ", text[: 2 * _CHARACTERS])
    letters = np.frombuffer(f" {text[:_CHARACTERS].lower()} ".encode("utf-32-le", "surrogatepass"), np.uint32)
    ones, *longer = _grams(row, 4)
    pairs, *rest = _grams(letters, 5)[1:]
    seen = [ones[: -len(codes) - 2], *longer, pairs, *rest]
    of_words, of_letters = sum(map(len, seen[:4])), sum(map(len, seen[4:]))
    places = _places(np.concatenate([*seen, np.array([_code(name) for name in named], np.uint32)]))
    values = np.empty(len(places), np.float32)
    values[:of_words] = 1 / (len(codes) + 2) ** 0.5
    values[of_words : of_words + of_letters] = 1 / len(letters) ** 0.5
    values[of_words + of_letters :] = _NAMED_VALUE
    return places, values


@lru_cache(maxsize=_CODES)
def _code(word: str) -> int:
    return crc32(word.encode("utf8", "surrogatepass"))


@lru_cache(maxsize=1024)
def _code_of_kind(kind: str) -> int:
    return _code(f"kind {kind}")


def _grams(row: NDArray[np.uint32], longest: int) -> list[NDArray[np.uint32]]:
    """A number for each run of things in a row: of one, of two, and so on."""
    mixed = row * _TIMES
    found = [mixed]
    for length in range(1, longest):
        found.append(found[-1][:-1] * _MIX + mixed[length:])
    return found


def _places(hashes: NDArray[np.uint32]) -> NDArray[np.uint32]:
    return ((hashes ^ (hashes >> _HALF)) * _TIMES) >> _SHIFT


def of_names(names: Iterable[str]) -> Features:
    """Features that are there or not, by their names."""
    hashes = np.array([_code(name) for name in names], np.uint32)
    return _places(hashes), np.full(len(hashes), _NAMED_VALUE, np.float32)


def shape(text: str, words: Words) -> list[str]:
    """The form of a line, in names: its length, its marks and where they stand, how it begins and ends."""
    said, kinds = words.words, words.kinds
    spoken = [kind for kind in kinds if kind not in _MARKS]
    count = len(spoken)
    found = [f"n{_bucket(count)}", f"c{_bucket(len(text) // 4)}"]
    present = set(kinds)
    found += [f"has {kind}" for kind in present]
    marks = kinds.count("?")
    if marks:
        last = len(kinds) - 1 - kinds[::-1].index("?")
        after = sum(kind not in _MARKS for kind in kinds[last + 1 :])
        found += [f"marks{min(marks, 3)}", f"after{_bucket(after)}", f"asked n{_bucket(count)}"]
        begins = last
        while begins and kinds[begins - 1] not in _MARKS:
            begins -= 1
        found += [f"asks {kind}" for kind in kinds[begins : begins + 3]]
        if '"' in kinds[last + 1 : last + 2] or text.count('"') >= 2 or "“" in text or "«" in text:
            found.append("asked in quotes")
    else:
        found.append(f"no mark n{_bucket(count)}")
    found.append(f"begins {spoken[0] if spoken else '-'}")
    found.append("begins2 " + " ".join(spoken[:2]))
    found.append(f"ends {kinds[-1] if kinds else '-'}")
    if present <= {EMOJI, LINK, CODE, "!", ",", "."}:
        found.append("no words")
    if count and not marks and present - _MARKS <= {"GREET", "ALL", "NAME", "OH"}:
        found.append("greeting only")
    found += [
        "starts " + " ".join(kinds[at : at + 2]) for at in range(len(kinds)) if at == 0 or kinds[at - 1] in _MARKS
    ]
    if text.isupper():
        found.append("capitals")
    if "\n" in text:
        found.append("lines")
    unknown = kinds.count(UNKNOWN)
    if count:
        found.append(f"unknown{round(4 * unknown / count)}")
    if said:
        found += [f"first {said[0]}", f"last {said[-1]}", f"ending {kinds[-2] if len(kinds) > 1 else ''} {kinds[-1]}"]
    return found


def _bucket(count: int) -> int:
    """About how many: exactly up to four, then ever more coarsely."""
    return count if count <= 4 else 5 + bisect(_BUCKETS, count)


def sought(words: Words) -> str:
    """What kind of thing a question asks for: a person, a number, yes or no, anybody; or it is a statement."""
    kinds = words.kinds
    for at, kind in enumerate(kinds):
        if kind in _ASKING:
            after = kinds[at + 1] if at + 1 < len(kinds) else ""
            return "HOW MORE" if kind == "HOW" and after == "MORE" else kind
        if kind in _VERBS and (at == 0 or kinds[at - 1] in _MARKS or kinds[at - 1] == "GREET"):
            return "yes or no"
        if kind in ("ANY", "TIP", "SEEK", "LEND"):
            return "anybody"
    return "mark" if "?" in kinds else "statement"


def reply(question: Words, text: str, words: Words) -> list[str]:
    """The form of a reply to a question, in names: what it answers with, and which words it shares."""
    wanted = sought(question)
    kinds = [kind for kind in words.kinds if kind not in _MARKS]
    begins = kinds[0] if kinds else "-"
    shared = len(_content(question) & _content(words))
    length = _bucket(len(kinds))
    return [
        f"to {wanted}",
        f"to {wanted} begins {begins}",
        f"to {wanted} n{length}",
        f"to {wanted} {'?' if '?' in words.kinds else '.'}",
        f"to {wanted} {'0' if NUMBER in kinds or 'NUM' in kinds else 'none'}",
        f"shares {min(shared, 3)}",
        f"shares {min(shared, 3)} {'?' if '?' in words.kinds else '.'}",
        f"shares {min(shared, 3)} n{length}",
        f"question n{_bucket(len(question.words))} n{length}",
    ]


def _content(words: Words) -> set[str]:
    return {word[:5] for word, kind in zip(words.words, words.kinds, strict=True) if kind == UNKNOWN and len(word) > 2}


@lru_cache(maxsize=32)
def of_line(text: str) -> Features:
    """The features of a line by itself, which are not to be changed.

    What a message says is asked of it as a question, and as a reply to several.
    """
    words = read(text)
    return line(text, words, shape(text, words))


def of_reply(question: str, text: str) -> Features:
    """The features of a reply."""
    (places, values), (more, of_more) = of_line(text), of_names(reply(read(question), text, read(text)))
    return np.concatenate((places, more)), np.concatenate((values, of_more))
