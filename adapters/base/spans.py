"""Texts with what a platform says of their parts, put together or changed piece by piece."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence

from copbot.rooms.spans import Kind, Spans, TextSpan, fitted

Change = tuple[int, int, str]
"""What stands from one place up to another reads otherwise."""


class Writing:
    """A text as it is put together."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._spans: list[TextSpan] = []
        self.length = 0

    def add(self, words: str) -> None:
        """The text goes on with these."""
        self._parts.append(words)
        self.length += len(words)

    def mark(self, kind: Kind, start: int, target: str | None = None) -> None:
        """What was added since `start` is of that kind."""
        if start < self.length:
            self._spans.append(TextSpan(kind, start, self.length, target))

    @property
    def ends_line(self) -> bool:
        """Does what follows begin a line?"""
        return not self.length or next(part for part in reversed(self._parts) if part).endswith("\n")

    @property
    def text(self) -> str:
        """All of it."""
        return "".join(self._parts)

    @property
    def spans(self) -> Spans:
        """What is known of its parts."""
        return fitted(self._spans, self.length)


class Units:
    """Places in a text that are counted in UTF-16 code units, as Telegram does."""

    def __init__(self, text: str) -> None:
        self._ends: list[int] | None = None
        if text and max(text) > "\uffff":
            self._ends = [0]
            for sign in text:
                self._ends.append(self._ends[-1] + 1 + (sign > "\uffff"))

    def place(self, unit: int, *, end: bool = False) -> int:
        """The place in characters; within a pair of units its beginning, or (`end`) its end."""
        if self._ends is None:
            return unit
        return bisect_left(self._ends, unit) if end else bisect_right(self._ends, unit) - 1


def changed(text: str, spans: Iterable[TextSpan], changes: Sequence[Change]) -> tuple[str, Spans]:
    """The text with these changes, none of which overlap, and its spans then."""
    changes, parts, at = sorted(changes), [], 0
    for start, end, new in changes:
        parts += [text[at:start], new]
        at = end
    parts.append(text[at:])
    told = "".join(parts)

    def place(old: int, *, end: bool) -> int:
        moved = old
        for start, stop, new in changes:
            if stop <= old:
                moved += len(new) - (stop - start)
            elif start < old:
                # Within what has changed.
                moved += start - old + (len(new) if end else 0)
        return moved

    kept = (
        TextSpan(one.kind, place(one.start, end=False), place(one.end, end=True), one.target)
        for one in fitted(spans, len(text))
        # Of what is a part of what has changed nothing is known any more.
        if not any(a <= one.start and one.end <= b and (a, b) != (one.start, one.end) for a, b, _ in changes)
    )
    return told, fitted(kept, len(told))
