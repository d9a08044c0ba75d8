"""How like texts are by their words: pure functions over stems.

A word of the one text is found again in the other as it is, with a slip of the pen, as two words for one, or as one
for two. Each word weighs the more the rarer it is.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence, Set
from dataclasses import dataclass
from math import sqrt
from typing import Final

from storage import spelling
from storage.stems import Word

_TWO_FOR_ONE: Final = 0.9
"""What a word is worth that is found again written as two, or as one with the next."""
_SLIP: Final = 0.8
"""What it is worth with a slip of the pen."""


@dataclass(frozen=True, slots=True)
class Way:
    """Stems as which a word may be found again, all of them, and what that is worth: up to 1."""

    stems: tuple[str, ...]
    worth: float


@dataclass(frozen=True, slots=True)
class Sought:
    """The words of a text, by their stems: how each may be found again, and what it weighs."""

    ways: Mapping[str, Sequence[Way]]
    plain: Mapping[str, float]
    """What those weigh that may be found as they are, and in no other way."""
    other: Sequence[tuple[float, Sequence[Way], Set[str]]]
    """What the others weigh that may be found, how, and by which stems."""
    whole: float
    """What all of them weigh."""

    def share(self, held: Collection[str]) -> float:
        """The share of the words' weight that is found again in a text that holds these stems: 0 to 1."""
        found = sum(map(self.plain.__getitem__, self.plain.keys() & held))
        for weight, ways, stems in self.other:
            if stems.isdisjoint(held):
                continue
            best = max(way.worth * _share(way.stems, held) for way in ways)
            if best:
                found += weight * best
        # Rounded, so that the order of adding up decides nothing.
        return round(found / (self.whole or 1.0), 6)

    def share_of(self, stems: Collection[str], weights: Mapping[str, float]) -> float:
        """The share of the weight of another text's stems that is found again in this one: 0 to 1."""
        worth: dict[str, float] = {}
        for way in (way for ways in self.ways.values() for way in ways):
            for stem in way.stems:
                worth[stem] = max(worth.get(stem, 0.0), way.worth)
        found = sum(weights[stem] * worth.get(stem, 0.0) for stem in stems)
        return round(found / (sum(weights[stem] for stem in stems) or 1.0), 6)


def sought(
    words: Sequence[Word], weights: Mapping[str, float], known: Collection[str], slips: Mapping[str, Collection[str]]
) -> Sought:
    """What is looked for by these words.

    `weights` are those of stems and of what may be found for them, `known` the stems that may be found, `slips` those
    of them that a stem may be a slip of.
    """
    ways: dict[str, list[Way]] = {}
    for word in words:
        if word.stem and word.stem not in ways:
            ways[word.stem] = list(_ways(word, known, slips))
    for pair, whole in spelling.joined(words):
        if whole in known:
            for stem in filter(None, pair):
                ways[stem].append(Way((whole,), _TWO_FOR_ONE))
    weighed = {stem: _weight(stem, found, weights) for stem, found in ways.items()}
    plain = {stem: weighed[stem] for stem, found in ways.items() if found == [Way((stem,), 1.0)]}
    other = [
        (weighed[stem], found, frozenset(one for way in found for one in way.stems))
        for stem, found in ways.items()
        if found and stem not in plain
    ]
    return Sought(ways, plain, other, sum(weighed.values()))


def likeness(sought: Sought, stems: Sequence[str], weights: Mapping[str, float]) -> float:
    """How alike two texts are, by their words: 0 to 1.

    The geometric mean of the shares of the weight of each that is found again in the other: a short text isn't like a
    long one for a word or two in it, nor unlike it for all that the long one has besides.
    """
    return sqrt(sought.share(frozenset(stems)) * sought.share_of(stems, weights))


def _ways(word: Word, known: Collection[str], slips: Mapping[str, Collection[str]]) -> Iterator[Way]:
    if word.stem in known:
        yield Way((word.stem,), 1.0)
    for other in word.others:
        if other in known:
            yield Way((other,), 1.0)
    pair = spelling.taken_apart(word.stem, known)
    if pair is not None:
        yield Way(pair, _TWO_FOR_ONE)
    for slip in slips.get(word.stem, ()):
        yield Way((slip,), _SLIP)


def _weight(stem: str, ways: Sequence[Way], weights: Mapping[str, float]) -> float:
    """A word that nobody wrote so weighs as much as what it may be found as."""
    return max((weights[found] for way in ways for found in way.stems), default=weights[stem])


def _share(stems: Sequence[str], held: Collection[str]) -> float:
    if len(stems) == 1:
        return float(stems[0] in held)
    return sum(stem in held for stem in stems) / len(stems)
