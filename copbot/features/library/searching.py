"""How items are found by their words: those first that hold most of what is looked for, rare words telling most."""

from __future__ import annotations

from collections.abc import Iterable
from math import log1p

from sqlmodel import Session

from copbot.features.library import lookups
from storage.stems import languages_of, spelt, stems

_LOOKED_AT = 1_500
"""So many of the newest items that hold a word are looked at."""
_RAREST = 6
"""By so many of the rarest words it is looked for."""
_ENOUGH = 0.5
"""What holds so much of the weight of the words is found."""


def index(db: Session, community_id: int, item_id: int, texts: Iterable[str], language: str) -> None:
    """It is found by these words."""
    found: dict[str, None] = {}
    for text in texts:
        found |= dict.fromkeys(stems(text, languages_of(text, language)[0]))
    lookups.set_words(db, community_id, item_id, found)


def find(db: Session, community_id: int, text: str, language: str, limit: int) -> list[tuple[int, float]]:
    """The numbers of what is most like the text, the best first, each with the share of its words that it holds."""
    asked = [word for word in spelt(text, language) if word.stem or word.others]
    # A word may be read in several languages: whichever is known counts.
    ways = [tuple({one for one in (word.stem, *word.others) if one}) for word in asked]
    known = lookups.counts(db, community_id, {one for way in ways for one in way})
    if not known:
        return []
    # What nobody used tells nothing of what is meant.
    ways = [way for way in ways if any(one in known for one in way)]
    total = max(known.values())
    weight = {one: 1 / log1p(known.get(one, 0) + 1) for way in ways for one in way}
    most = sum(max((weight[one] for one in way), default=0.0) for way in ways)
    rarest = sorted(known, key=lambda one: (known[one], one))[:_RAREST]
    # What nearly everything holds tells nothing, if there is anything rarer.
    sought = [one for one in rarest if known[one] <= max(200, total // 2)] or rarest[:1]
    near = {number for one in sought for number, _ in lookups.holding(db, community_id, [one], _LOOKED_AT)}
    held: dict[int, set[str]] = {}
    for number, stem in _held(db, near, set(known)):
        held.setdefault(number, set()).add(stem)
    shares = {
        number: sum(max((weight[one] for one in way if one in those), default=0.0) for way in ways) / most
        for number, those in held.items()
    }
    best = sorted(shares.items(), key=lambda one: (-one[1], -one[0]))
    return [one for one in best if one[1] >= _ENOUGH][:limit]


def _held(db: Session, items: set[int], stems_: set[str]) -> Iterable[tuple[int, str]]:
    numbers = sorted(items)
    for at in range(0, len(numbers), 500):
        yield from lookups.held_by(db, numbers[at : at + 500], stems_)
