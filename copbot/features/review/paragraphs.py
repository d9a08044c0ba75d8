"""The paragraphs of a text, by number; and what of them is new in a later version. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from unicodedata import category

from copbot.patterns import expression
from copbot.rooms.text import shorten

_TITLE = 80
_BETWEEN = expression(r"\n\s*\n|\s*¶(?!\d)\s*")
"""Where a text has to be of one line a sign parts them."""
_ALIKE = 0.5
"""Paragraphs that have so much in common are one that was changed."""


def paragraphs(text: str) -> list[str]:
    """The paragraphs: parted by empty lines, or by ¶; a text without any by its lines."""
    parts = _BETWEEN.split(text.strip())
    if len(parts) == 1:
        parts = parts[0].split("\n")
    return [part.strip() for part in parts if part.strip()]


def is_text(text: str) -> bool:
    """Is there anything to read in it, letters, figures or symbols? Not in signs and spaces alone."""
    return any(category(one)[0] in "LN" or category(one) == "So" for one in text)


def title(text: str) -> str:
    """By what it is named: its first line, as far as there is room, without the marks of a heading."""
    first = next(iter(paragraphs(text)), "").partition("\n")[0]
    return shorten(first.lstrip("#* ").rstrip("* ") or first, _TITLE)


@dataclass(frozen=True, slots=True)
class Changed:
    """What is different in a version: paragraphs by the numbers that they have now; those that are gone by the old."""

    new: Sequence[int] = ()
    changed: Sequence[int] = ()
    gone: Sequence[int] = ()

    def __bool__(self) -> bool:
        return bool(self.new or self.changed or self.gone)


def compared(before: str, after: str) -> Changed:
    """What changed between two versions."""
    old, now = paragraphs(before), paragraphs(after)
    new, changed, gone = list[int](), list[int](), list[int]()
    for kind, a, b, c, d in SequenceMatcher(None, old, now, autojunk=False).get_opcodes():
        if kind == "equal":
            continue
        left = list(range(a, b))
        for place in range(c, d):
            like = max(left, key=lambda one: _alike(old[one], now[place]), default=None)
            if like is not None and _alike(old[like], now[place]) >= _ALIKE:
                changed.append(place + 1)
                left.remove(like)
            else:
                new.append(place + 1)
        gone += [one + 1 for one in left]
    return Changed(new, changed, gone)


def _alike(one: str, other: str) -> float:
    """How much two paragraphs have in common, by their words."""
    return SequenceMatcher(None, one.split(), other.split(), autojunk=False).ratio()


def ranges(numbers: Sequence[int]) -> str:
    """The numbers, as people write them: "1–3, 5"."""
    parts = list[list[int]]()
    for number in sorted(numbers):
        if parts and number == parts[-1][-1] + 1:
            parts[-1].append(number)
        else:
            parts.append([number])
    return ", ".join(f"{one[0]}" if len(one) == 1 else f"{one[0]}–{one[-1]}" for one in parts)
