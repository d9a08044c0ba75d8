"""Subjects as people write them: whether two are the same, or one is part of the other. Pure functions."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from copbot.language.wording import tidy
from copbot.patterns import expression
from copbot.rooms.text import shorten
from storage.stems import stems

LONGEST = 60
"""So many characters of a topic are kept."""
_BETWEEN = expression(r"[,;\n]+")
_JOINT = expression(r"[-._]")
_WORD = expression(r"[\w+#]+")
_ALIKE = 0.85
_MISSPELT_FROM = 5
"""Of so many letters a word is still known with a slip of the pen in it."""
Synonyms = Sequence[Sequence[str]]


@dataclass(frozen=True, slots=True)
class Topic:
    """A subject: what must be found of it, what is found in it, and its letters without what stands between them."""

    needs: frozenset[str]
    holds: frozenset[str]
    letters: str


def split(words: str) -> list[str]:
    """The topics that people write in one line with commas between them, each once."""
    found = (shorten(tidy(part).strip(" .!?"), LONGEST) for part in _BETWEEN.split(words))
    return list({topic.casefold(): topic for topic in found if _letters(topic)}.values())


def topic(words: str, language: str, synonyms: Synonyms = ()) -> Topic:
    """The subject, or all the subjects of a text."""
    held = stems(words, language)
    # What is joined by a hyphen is told in its parts too; common words tell something if there is nothing else.
    bare = {stem for stem in held if not _JOINT.search(stem)} or set(held)
    written = set(_WORD.findall(words.casefold()))
    bare = bare or written
    # One word's stem may be another form of it: both are held.
    needs, holds = set(bare), {*bare, *held, *written}
    for number, group in enumerate(synonyms):
        for word in group:
            one = topic(word, language).needs
            if one <= bare:
                needs = (needs - one) | {f"={number}"}
                holds |= {f"={number}"}
    return Topic(frozenset(needs), frozenset(holds), _letters(words))


def within(part: Topic, whole: Topic) -> bool:
    """Is the topic spoken of in the text?"""
    return bool(part.needs) and part.needs <= whole.holds


def alike(one: Topic, other: Topic) -> bool:
    """Do the two mean the same subject, or one of them a part of the other, even if a word is misspelt?"""
    if one.letters and one.letters == other.letters:
        return True
    return any(a.needs and all(_in(need, b.holds) for need in a.needs) for a, b in ((one, other), (other, one)))


def _in(need: str, holds: Iterable[str]) -> bool:
    return any(need == held or _misspelt(need, held) for held in holds)


def _misspelt(one: str, other: str) -> bool:
    if min(len(one), len(other)) < _MISSPELT_FROM or abs(len(one) - len(other)) > 2:
        return False
    return SequenceMatcher(None, one, other).ratio() >= _ALIKE


def _letters(words: str) -> str:
    return "".join(sign for sign in words.casefold() if sign.isalnum() or sign in "+#")


def told(texts: Sequence[str], language: str) -> Iterator[tuple[str, str, int]]:
    """The words that tell something in these texts: the stem, the word as first written, and in how many it stands."""
    found: dict[str, tuple[str, int]] = {}
    for text in texts:
        seen = set()
        for word in _WORD.findall(text):
            stem = next(iter(stems(word, language)), "")
            if len(stem) > 2 and not stem.isdecimal() and stem not in seen:
                seen.add(stem)
                shown, count = found.get(stem, (word.casefold(), 0))
                found[stem] = shown, count + 1
    return ((stem, shown, count) for stem, (shown, count) in found.items())
