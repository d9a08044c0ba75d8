"""Words that are the same but for a slip of the pen, or for a space or hyphen: pure functions over stems."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence
from itertools import pairwise
from typing import Final

from storage.stems import Word

MOST_LETTERS: Final = 3
"""By so many letters at most one of two such stems is longer than the other."""
_LEAST: Final = 5
"""Shorter words are others when one letter differs."""
_LONGEST: Final = 30
_LEAST_PART: Final = 3
_LEAST_COMPOUND: Final = 7
_LINK: Final = 3
_LINKS: Final = ("", "s", "e", "n", "en", "er", "es")
"""What stands between the two words of a compound in Dutch and German; a stem has lost its ending."""
_DOUBLED = re.compile(r"(.)\1+")
_TWO_VOWELS = re.compile(r"([aeou])\1(?=[^aeiou]+$)")
_ONE_VOWEL = re.compile(r"(?<![aeiou])([aeou])(?=[^aeiou]$)")
_LETTERS = re.compile(r"[^\W\d_]+")


def is_slip(one: str, other: str) -> bool:
    """Are two stems the same word, but for an ending, for doubled letters or for one letter?

    One letter that is too much, missing, wrong, or swapped with the next. An ending of up to three letters is what a
    stemmer leaves of a form that it doesn't know.
    """
    if abs(len(one) - len(other)) > MOST_LETTERS or not (can_slip(one) and can_slip(other)):
        return False
    if one.startswith(other) or other.startswith(one):
        return True
    if one[:2] != other[:2] and one[-2:] != other[-2:]:
        return False
    return _one_letter(one, other) or _one_letter(_DOUBLED.sub(r"\1", one), _DOUBLED.sub(r"\1", other))


def _one_letter(one: str, other: str) -> bool:
    if abs(len(one) - len(other)) > 1:
        return False
    same = next((at for at, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), min(len(one), len(other)))
    one, other = one[same:], other[same:]
    swapped = one[:2] == other[1::-1] and one[2:] == other[2:]
    return swapped or one[1:] == other[1:] or one[1:] == other or one == other[1:]


def can_slip(stem: str) -> bool:
    """Is it long enough, and letters alone? In a code each sign counts."""
    return _LEAST <= len(stem) <= _LONGEST and _LETTERS.fullmatch(stem) is not None


def beginnings(stem: str) -> set[str]:
    """The two letters with which most of the words begin that it may be a slip of: few slip at the second letter."""
    return {stem[0] + stem[1], stem[0] + stem[2], stem[1] + stem[0]}


def ends(stem: str) -> tuple[str, str]:
    """How a word begins and how it ends: of these two a slip changes one at most."""
    return stem[: min(len(stem) - 3, 4)], stem[-2:]


def parts(stem: str) -> set[str]:
    """What the two words may be that a long word is made of."""
    if not _LEAST_COMPOUND <= len(stem) <= _LONGEST or _LETTERS.fullmatch(stem) is None:
        return set()
    cuts = range(_LEAST_PART, len(stem) - _LEAST_PART + 1)
    return {form for cut in cuts for form in (*_forms(stem[:cut]), stem[cut:])}


def taken_apart(stem: str, known: Container[str]) -> tuple[str, str] | None:
    """The two known words that a long word is made of, the longest ones, with or without letters that link them."""
    found = [
        (len(first) + len(stem) - start, form, stem[start:])
        for start in range(_LEAST_PART, len(stem) - _LEAST_PART + 1)
        if stem[start:] in known
        for first in (stem[:end] for end in range(max(_LEAST_PART, start - _LINK), start + 1))
        for form in _forms(first)
        if form in known and _links(first, stem[len(first) : start])
    ]
    return max(found)[1:] if found else None


def _forms(first: str) -> set[str]:
    """As a first word it ends as it is written; alone a stem may have one vowel for two, or two for one."""
    return {first, _TWO_VOWELS.sub(r"\1", first), _ONE_VOWEL.sub(r"\1\1", first)}


def _links(first: str, letters: str) -> bool:
    # slak-k-en-korrel: a letter that is written twice before an ending.
    return letters in _LINKS or (letters[0] == first[-1] and letters[1:] in _LINKS)


def joined(words: Sequence[Word]) -> Iterator[tuple[tuple[str, str], str]]:
    """Two words that follow each other taken for one: the stems of the two (empty: tells nothing), and of the one."""
    for first, second in pairwise(words):
        whole = first.written + (second.stem or second.written)
        if (first.stem or second.stem) and len(whole) <= _LONGEST and _LETTERS.fullmatch(whole):
            yield (first.stem, second.stem), whole
