"""What a proposal changes of what is in force, sentence by sentence. Pure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from difflib import SequenceMatcher
from itertools import zip_longest

from copbot.patterns import expression

_SENTENCES = expression(r"\n+|(?<=[.!?…])\s+")
_ALIKE = 0.5
"""A sentence that is as like another as this is that one, changed."""


@dataclass(frozen=True, slots=True)
class Change:
    """A sentence that is new (no `before`), is gone (no `after`), or reads otherwise."""

    before: str = ""
    after: str = ""


def changes(before: str, after: str) -> list[Change]:
    """What changes, in the order of the new text; empty if nothing stays as it is, or nothing changes."""
    old, new = _sentences(before), _sentences(after)
    found, same = list[Change](), 0
    for what, i, j, k, n in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if what == "equal":
            same += j - i
        else:
            found += _paired(old[i:j], new[k:n])
    return found if same or any(one.before and one.after for one in found) else []


def _sentences(words: str) -> list[str]:
    return [one.strip() for one in _SENTENCES.split(words) if one.strip()]


def _paired(old: list[str], new: list[str]) -> Iterator[Change]:
    for before, after in zip_longest(old, new, fillvalue=""):
        if before and after and SequenceMatcher(None, before, after, autojunk=False).ratio() < _ALIKE:
            yield Change(before=before)
            yield Change(after=after)
        else:
            yield Change(before, after)
