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
        self.steps = edges[-1]
        self._desks: list[_Desk] = []
        self._whole = None
        if inner is not None:
            self._whole = [*_by_depth(inner.astype(np.float32), self.depth), self._value]

    def __call__(self, rows: Rows) -> Floats:
        """The sum of what all trees say of each row."""
        told = np.ascontiguousarray(rows, dtype=np.float32)
        desk = self._desks.pop() if self._desks else _Desk(self, _ROWS, told.shape[1])
        if desk.rows < len(told) or desk.numbers != told.shape[1]:
            desk = _Desk(self, max(len(told), _ROWS), told.shape[1])
        sums: Floats = np.add.reduce(self._each(told, desk), axis=1)
        if desk.rows == _ROWS:
            self._desks.append(desk)
        return sums

    def sums(self, rows: Sequence[array[float]]) -> list[float]:
        """The same of rows that are packed."""
        told = np.frombuffer(b"".join(rows), np.float32).reshape(len(rows), -1)
        sums: list[float] = self(told).tolist()
        return sums

    def each(self, rows: Rows) -> Floats:
        """What each tree says of each row."""
        told = np.ascontiguousarray(rows, dtype=np.float32)
        return self._each(told, _Desk(self, *told.shape))

    def _each(self, told: Floats, desk: _Desk) -> Floats:
        count = len(told)
        if count == 1:
            return self._of_one(told, desk)
        flat, begins = told.ravel(), desk.begins[:count]
        at, looked_at, above = desk.at[:count], desk.looked_at[:count], desk.above[:count]
        value, least = desk.value[:count], desk.least[:count]
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
        ends: Floats = self._value.take(at, out=value, mode="clip")
        return ends

    def _of_one(self, told: Floats, desk: _Desk) -> Floats:
        """The same of a single row, where the calls themselves take longest: so they are few."""
        at, there, steps = desk.at[0], desk.above[0], desk.steps
        told.ravel().take(self._features, out=desk.numbers_of_all, mode="clip")
        np.greater(desk.numbers_of_all, self._thresholds, out=steps)
        np.add(self._begins, steps[self._depths[0]], out=at)
        for depth in self._depths[1:]:
            steps[depth].take(at, out=there, mode="clip")
            at += at
            at += there
        ends: Floats = self._value.take(desk.at[:1], out=desk.value[:1], mode="clip")
        return ends

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
    """Where a forest tells so many rows of so many numbers: each step writes where the last one did, each time anew.

    To find new places for what a step says would take longer than to say it.
    """

    __slots__ = ("above", "at", "begins", "least", "looked_at", "numbers", "numbers_of_all", "rows", "steps", "value")

    def __init__(self, forest: Forest, rows: int, numbers: int) -> None:
        self.rows, self.numbers, size = rows, numbers, (rows, forest.trees)
        self.at, self.looked_at = np.empty(size, np.intp), np.empty(size, np.intp)
        self.value, self.least = np.empty(size, np.float32), np.empty(size, np.float32)
        self.above = np.empty(size, np.bool_)
        # Where each row begins among the numbers of all of them.
        self.begins = np.repeat(np.arange(rows, dtype=np.intp) * numbers, forest.trees).reshape(size)
        # Of a single row: what each step looks at, and whether that is above.
        self.numbers_of_all = np.empty(forest.steps, np.float32)
        self.steps = np.empty(forest.steps, np.bool_)


def _by_depth(nodes: npt.NDArray[Any], depth: int) -> list[npt.NDArray[Any]]:
    return [np.ascontiguousarray(nodes[:, (1 << at) - 1 : (2 << at) - 1]).ravel() for at in range(depth)]
