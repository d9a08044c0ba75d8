"""Trees of yes-or-no steps, as they are learned off line, and what they say of some rows of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


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
        self._feature = np.ascontiguousarray(feature, dtype=np.intp).ravel()
        self._threshold = np.ascontiguousarray(threshold, dtype=np.float32).ravel()
        self._value: Floats = np.ascontiguousarray(value, dtype=np.float32).ravel()
        self._whole = None if inner is None else np.concatenate([inner, value], axis=1).astype(np.float32)
        self._inner = np.arange(self.trees, dtype=np.intp) * steps
        self._ends = np.arange(self.trees, dtype=np.intp) * (steps + 1) - steps

    def __call__(self, rows: Sequence[Sequence[float]]) -> Floats:
        """The sum of what all trees say of each row."""
        told: Floats = self.each(rows).sum(axis=1)
        return told

    def each(self, rows: Sequence[Sequence[float]]) -> Floats:
        """What each tree says of each row."""
        told = np.array(rows, dtype=np.float32)
        flat = told.ravel()
        row = (np.arange(len(told), dtype=np.intp) * told.shape[1])[:, None]
        node = np.zeros((len(told), self.trees), dtype=np.intp)
        for _ in range(self.depth):
            at = node + self._inner
            above = flat.take(row + self._feature.take(at)) > self._threshold.take(at)
            node += node
            node += 1
            node += above
        ends: Floats = self._value.take(node + self._ends)
        return ends

    def shares(self, row: Sequence[float]) -> list[float]:
        """How much each number of the row adds to the sum, by what each step changes in what is to be expected.

        Raises ValueError if the forest was made without `inner`.
        """
        if self._whole is None:
            raise ValueError("what is to be expected at the steps is not known")
        told = np.array(row, dtype=np.float32)
        found = np.zeros(len(told), dtype=np.float32)
        tree = np.arange(self.trees)
        node = np.zeros(self.trees, dtype=np.intp)
        for _ in range(self.depth):
            at = node + self._inner
            feature = self._feature.take(at)
            below = 2 * node + 1 + (told.take(feature) > self._threshold.take(at))
            np.add.at(found, feature, self._whole[tree, below] - self._whole[tree, node])
            node = below
        return [float(one) for one in found]
