"""Does somebody ask the same again, in the same words or nearly? Pure: the words of both, and their stems."""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass

from copbot.hearing.words import read
from copbot.patterns import expression

_WORD = expression(r"[^\W_]+(?:['’][^\W_]+)?")
_ENGLISH = "how when where which who whom whose why what not no never without before after with in out on off up down"
_DUTCH = "hoe wanneer waar welke welk wie waarom wat niet geen nooit zonder voor na met in uit op af aan"
_GERMAN = (
    "wie wann wo woher wohin welche welcher welches welchen wer warum wieso was nicht kein keine keinen nie ohne vor "
    "nach mit in aus auf ab an"
)
_FRENCH = (
    "comment quand où quel quelle quels quelles qui pourquoi quoi combien pas jamais sans avant après avec dans plus"
)
_SPANISH = "cómo cuándo dónde cuál cuáles quién qué por porqué cuánto no nunca sin antes después con en"
_TURNS = {
    **dict.fromkeys(("en", "nl"), frozenset(f"{_ENGLISH} {_DUTCH}".split())),
    "de": frozenset(_GERMAN.split()),
    "fr": frozenset(_FRENCH.split()),
    "es": frozenset(_SPANISH.split()),
}
"""Small words by which a question asks something else, though it is about the same."""
_LONG = 5


@dataclass(frozen=True, slots=True)
class Said:
    """A text as it is held against others, read once."""

    text: str
    words: tuple[str, ...]
    stems: frozenset[str]

    @classmethod
    def of(cls, text: str, stems: frozenset[str]) -> Said:
        """This text, which has these stems."""
        found = [word.replace("’", "'").removesuffix("n't") + (" not" if "n't" in word else "") for word in _raw(text)]
        return cls(text, tuple(" ".join(found).split()), stems)


def asks_the_same(one: Said, other: Said) -> bool:
    """Two texts of one person: the same words that matter, but for a slip of the pen, and turned the same way."""
    if one.words == other.words:
        return bool(one.words)
    if not one.stems or not other.stems or not _matches(one.stems, other.stems):
        return False
    turns = _TURNS[read(one.text).language]
    return turns.intersection(one.words) == turns.intersection(other.words)


def _raw(text: str) -> list[str]:
    return [word.casefold().replace("’", "'") for word in _WORD.findall(text)]


def _matches(one: Set[str], other: Set[str]) -> bool:
    """Are these the same stems, each of one having its own of the other?"""
    left, right = one - other, other - one
    if len(left) != len(right):
        return False
    for word in left:
        slip = next((each for each in right if _is_slip(word, each)), None)
        if slip is None:
            return False
        right = right - {slip}
    return True


def _is_slip(word: str, other: str) -> bool:
    """One letter too many, missing, another, or two of them changed about; not in short words, nor in codes."""
    if min(len(word), len(other)) < _LONG or word[0] != other[0] or not (word.isalpha() and other.isalpha()):
        return False
    first = next((at for at, pair in enumerate(zip(word, other, strict=False)) if pair[0] != pair[1]), None)
    if first is None:
        return abs(len(word) - len(other)) == 1
    ends = (
        (word[first + 1 :], other[first + 1 :]),
        (word[first + 1 :], other[first:]),
        (word[first:], other[first + 1 :]),
    )
    swapped = word[first : first + 2] == other[first : first + 2][::-1] and word[first + 2 :] == other[first + 2 :]
    return swapped or any(rest == rest_of_other for rest, rest_of_other in ends)
