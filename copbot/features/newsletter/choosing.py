"""What stands in a newsletter: pure functions of what there is to tell."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace

from copbot.kit.news import Kind, News
from copbot.rooms.text import Span, Text

MOST, QUESTIONS, WORDS = 7, 3, 60
"""So many things stand in one, so many open questions among them, and each has so many words at most."""
_ORDER = tuple(Kind)


def chosen(found: Iterable[News]) -> list[News]:
    """What is told, in the order in which it is; nothing, where nothing of it is new.

    The best of each sort first, so that what comes is not crowded out by what was; then what most people took part in
    who are in nothing yet, and of that what is worth most. The last places are for open questions. After the digest of
    Zulip (`zerver/lib/digest.py`), which takes the talks of most different people before the longest ones.
    """
    pool = [one for one in found if one.kind is not Kind.QUESTION]
    if not any(one.fresh for one in pool):
        return []
    asked = sorted((one for one in found if one.kind is Kind.QUESTION), key=lambda one: (-one.worth, one.at, one.about))
    taken: list[News] = []
    seen: set[int] = set()
    for kind in _ORDER:
        _take(taken, seen, [one for one in pool if one.kind is kind], 1)
    del taken[MOST - bool(asked) :]
    left = [one for one in pool if one not in taken]
    _take(taken, seen, left, MOST - min(QUESTIONS, len(asked)) - len(taken))
    taken += asked[: min(QUESTIONS, MOST - len(taken))]
    return sorted(taken, key=lambda one: _ORDER.index(one.kind))


def _take(taken: list[News], seen: set[int], pool: Sequence[News], most: int) -> None:
    left = list(pool)
    for _ in range(min(most, len(left))):
        best = min(left, key=lambda one: (-len(set(one.people) - seen), -one.worth, one.at, one.about))
        left.remove(best)
        taken.append(best)
        seen |= set(best.people)


def within(words: Text, most: int = WORDS) -> Text:
    """The beginning of a text, of at most so many words."""
    made: list[Span] = []
    for span in words:
        own = span.text.split()
        if len(own) > most:
            kept = span.text.split(None, most)[:most]
            return (*made, replace(span, text=" ".join(kept) + "…"))
        made.append(span)
        most -= len(own)
    return tuple(made)
