"""Trees of yes-or-no steps, as they are learned off line, and what they say of some rows of numbers."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from itertools import pairwise
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]
Rows = Sequence[Sequence[float]] | Floats
_ROWS = 16
"""A desk has room for so many rows; for more there is a new one each time."""


class Forest:
    """Trees of one depth, laid out whole: the steps below node `n` are `2n + 1` (not above) and `2n + 2` (above).

    `feature` and `threshold` hold a step for each inner node of each tree, `value` what each of its ends says and
    `inner`, where it is known, what its ends say on the whole below each inner node.
    """

    def __init__(
        self,
        feature: npt.NDArray[Any],
        threshold: npt.NDArray[Any],
        value: npt.NDArray[Any],
        inner: npt.NDArray[Any] | None = None,
    ) -> None:
        self.trees, steps = feature.shape
        self.depth = int(steps + 1).bit_length() - 1
        # Kept by their depth, one tree after the other: below the one at `n` are those at `2n` and `2n + 1`.
        self._feature = _by_depth(feature.astype(np.intp), self.depth)
        self._threshold = _by_depth(threshold.astype(np.float32), self.depth)
        self._value: Floats = np.ascontiguousarray(value, dtype=np.float32).ravel()
        self._begins = np.arange(0, 2 * self.trees, 2, dtype=np.intp)
        # The same, all depths one behind the other: of a single row all steps are told at once.
        self._features, self._thresholds = np.concatenate(self._feature), np.concatenate(self._threshold)
        edges = np.cumsum([0, *map(len, self._feature)]).tolist()
        self._depths = [slice(begin, end) for begin, end in pairwise(edges)]
        self._desks: list[_Desk] = []
        self._whole = None
        if inner is not None:
            self._whole = [*_by_depth(inner.astype(np.float32), self.depth), self._value]

    def __call__(self, rows: Rows) -> Floats:
        """The sum of what all trees say of each row."""
        told: Floats = np.add.reduce(self.each(rows), axis=1)
        return told

    def sums(self, rows: Sequence[array[float]]) -> list[float]:
        """The same of rows that are packed."""
        told = np.frombuffer(b"".join(rows), np.float32).reshape(len(rows), -1)
        sums: list[float] = self(told).tolist()
        return sums

    def each(self, rows: Rows) -> Floats:
        """What each tree says of each row."""
        told = np.ascontiguousarray(rows, dtype=np.float32)
        count, numbers = told.shape
        if count == 1:
            return self._of_one(told.ravel())
        flat, desk = told.ravel(), self._desks.pop() if self._desks else _Desk(0, 0, self.trees)
        if desk.rows < count or desk.numbers != numbers:
            desk = _Desk(max(count, _ROWS), numbers, self.trees)
        at, looked_at, begins = desk.at[:count], desk.looked_at[:count], desk.begins[:count]
        value, least, above = desk.value[:count], desk.least[:count], desk.above[:count]
        told.take(self._feature[0], axis=1, out=value, mode="clip")
        np.greater(value, self._threshold[0], out=above)
        np.add(self._begins, above, out=at)
        for feature, threshold in zip(self._feature[1:], self._threshold[1:], strict=True):
            feature.take(at, out=looked_at, mode="clip")
            looked_at += begins
            flat.take(looked_at, out=value, mode="clip")
            threshold.take(at, out=least, mode="clip")
            np.greater(value, least, out=above)
            at += at
            at += above
        ends: Floats = self._value.take(at, mode="clip")
        if count <= _ROWS:
            self._desks.append(desk)
        return ends

    def _of_one(self, row: Floats) -> Floats:
        """The same of a single row, where the calls themselves take longest: so they are few."""
        above = row.take(self._features, mode="clip") > self._thresholds
        at = self._begins + above[self._depths[0]]
        there = np.empty(self.trees, np.bool_)
        for depth in self._depths[1:]:
            above[depth].take(at, out=there, mode="clip")
            at += at
            at += there
        ends: Floats = self._value.take(at, mode="clip")
        return ends[None]

    def shares(self, row: Sequence[float]) -> list[float]:
        """How much each number of the row adds to the sum, by what each step changes in what is to be expected.

        Raises ValueError if the forest was made without `inner`.
        """
        if self._whole is None:
            raise ValueError("what is to be expected at the steps is not known")
        told = np.array(row, dtype=np.float32)
        found = np.zeros(len(told), dtype=np.float32)
        at = np.arange(self.trees)
        for depth in range(self.depth):
            feature = self._feature[depth].take(at)
            below = 2 * at + (told.take(feature) > self._threshold[depth].take(at))
            np.add.at(found, feature, self._whole[depth + 1].take(below) - self._whole[depth].take(at))
            at = below
        return [float(one) for one in found]


class _Desk:
    """Where so many rows of so many numbers are told: each step writes where the last one did, each time anew.

    To find new places for what a step says would take longer than to say it.
    """

    __slots__ = ("above", "at", "begins", "least", "looked_at", "numbers", "rows", "value")

    def __init__(self, rows: int, numbers: int, trees: int) -> None:
        self.rows, self.numbers, size = rows, numbers, (rows, trees)
        self.at, self.looked_at = np.empty(size, np.intp), np.empty(size, np.intp)
        self.value, self.least = np.empty(size, np.float32), np.empty(size, np.float32)
        self.above = np.empty(size, np.bool_)
        # Where each row begins among the numbers of all of them.
        self.begins = np.repeat(np.arange(rows, dtype=np.intp) * numbers, trees).reshape(size)


def _by_depth(nodes: npt.NDArray[Any], depth: int) -> list[npt.NDArray[Any]]:
    return [np.ascontiguousarray(nodes[:, (1 << at) - 1 : (2 << at) - 1]).ravel() for at in range(depth)]
