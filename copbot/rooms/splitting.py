"""Long texts in pieces: the one place where a text is split, whatever counts as its size where it goes."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Callable
from dataclasses import replace

from copbot.rooms.text import CLUSTER, Span, Text, cut

_SOLID = ("mention", "person", "room", "link", "post", "code", "time")
"""Half of one of these is not what was meant: it is cut only where it is too long for any piece."""
_BLANK = ("\n", "\r\n", " ")


def length(whole: Text) -> int:
    """How many characters there are in the text."""
    return sum(len(span.text) for span in whole)


def split(whole: Text, limit: int, size: Callable[[Text], int] = length) -> list[Text]:
    """The text in pieces of which each has at most the size `limit`, by whatever `size` counts.

    It is cut at a line's end, else at a space, else between two signs: never within what is seen as one, such as a flag
    or a letter with its accents, unless that alone is too long.
    """
    if size(whole) <= limit:
        return [whole] if length(whole) else []
    return _Cutter(tuple(_bearable(span, limit, size) for span in whole), limit, size).pieces()


def clipped(whole: Text, limit: int, size: Callable[[Text], int] = length) -> Text:
    """The text within the size `limit`, by whatever `size` counts, with an ellipsis where it is cut.

    `size` counts no less than there are characters.
    """
    if size(whole) <= limit:
        return whole
    kept = _cut(whole, limit) if length(whole) > limit else whole
    if size(kept) > limit:
        kept = (*next(iter(split(kept, max(limit - size((Span("…"),)), 1), size)), ()), Span("…"))
    return kept


def _cut(whole: Text, limit: int) -> Text:
    left, kept = len(cut("".join(span.text for span in whole), limit - 1)), list[Span]()
    for span in whole:
        kept.append(replace(span, text=span.text[:left]))
        left -= len(kept[-1].text)
    return (*(span for span in kept if span.text), Span("…"))


def _bearable(span: Span, limit: int, size: Callable[[Text], int]) -> Span:
    """The span, without an address so long that there would be no room for words beside it."""
    return Span(span.text) if span.target and size((replace(span, text="x"),)) > limit // 2 else span


class _Cutter:
    """Cuts one text. Its places are counted in characters from the beginning; only at `cuts` it may be cut."""

    def __init__(self, whole: Text, limit: int, size: Callable[[Text], int]) -> None:
        self._whole, self._limit, self._size = whole, limit, size
        self._flat = "".join(span.text for span in whole)
        self._begins = [0]
        for span in whole:
            self._begins.append(self._begins[-1] + len(span.text))
        self._cuts = [0, *(found.end() for found in CLUSTER.finditer(self._flat))]

    def pieces(self) -> list[Text]:
        """All pieces, without the white space at which they are cut."""
        found: list[Text] = []
        at = 0
        while at < len(self._cuts) - 1:
            end = self._end(at)
            found.append(self._part(self._cuts[at], self._cuts[end]))
            at = end
            while at < len(self._cuts) - 1 and self._sign(at) in _BLANK:
                at += 1
        return found

    def _sign(self, number: int) -> str:
        return self._flat[self._cuts[number] : self._cuts[number + 1]]

    def _part(self, begin: int, end: int) -> Text:
        found: list[Span] = []
        for number in range(bisect_right(self._begins, begin) - 1, len(self._whole)):
            first = self._begins[number]
            if first >= end:
                break
            span = self._whole[number]
            if words := span.text[max(begin - first, 0) : end - first]:
                found.append(replace(span, text=words))
        return tuple(found)

    def _fits(self, at: int, end: int) -> bool:
        return self._size(self._part(self._cuts[at], self._cuts[end])) <= self._limit

    def _end(self, at: int) -> int:
        """The number of the cut at which the piece ends that begins at this one."""
        farthest = self._farthest(at)
        if farthest == len(self._cuts) - 1:
            return farthest
        end = self._nicest(at, farthest)
        while end > at + 1 and not self._fits(at, end):
            # Marks may take more room when there is less within them.
            end -= 1
        return end

    def _farthest(self, at: int) -> int:
        last = len(self._cuts) - 1
        if not self._fits(at, at + 1):
            # One sign, made of so much that it has to be taken apart.
            self._cuts[at + 1 : at + 1] = range(self._cuts[at] + 1, self._cuts[at + 1])
            last = len(self._cuts) - 1
        low, step = at + 1, self._limit
        while (high := min(at + step, last)) > low and self._fits(at, high):
            if high == last:
                return last
            low, step = high, step * 2
        while low + 1 < high:
            middle = (low + high) // 2
            low, high = (middle, high) if self._fits(at, middle) else (low, middle)
        return low

    def _nicest(self, at: int, farthest: int) -> int:
        """The best cut up to the farthest. A line's end counts unless the piece would be a mere scrap."""
        begin, end = self._cuts[at], self._cuts[farthest]
        least = begin + 1 + (end - begin) // 4
        for signs, lowest in ((("\n", "\r\n"), least), ((" ",), begin + 1)):
            for number in range(farthest, at, -1):
                if self._cuts[number] < lowest:
                    break
                if self._sign(number) in signs and self._open(number, begin) == number:
                    return number
        return self._open(farthest, begin)

    def _open(self, number: int, begin: int) -> int:
        """This cut, or the one before what must not be cut there."""
        place = self._cuts[number]
        within = bisect_right(self._begins, place) - 1
        first = self._begins[within]
        if first in (place, begin) or first < begin or self._whole[within].style not in _SOLID:
            return number
        before = bisect_right(self._cuts, first) - 1
        return before if self._cuts[before] > begin else number
