"""Trees of yes-or-no steps, as they are learned off line, and what they say of some rows of numbers."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float32]


class Forest:
    """Trees of one depth, laid out whole: the steps below node `n` are `2n + 1` (not above) and `2n + 2` (above).

    `feature` and `threshold` hold a step for each inner node of each tree, `value` what each of its ends says.
    """

    def __init__(self, feature: npt.NDArray[Any], threshold: npt.NDArray[Any], value: npt.NDArray[Any]) -> None:
        self.trees, inner = feature.shape
        self.depth = int(inner + 1).bit_length() - 1
        self._feature = np.ascontiguousarray(feature, dtype=np.intp).ravel()
        self._threshold = np.ascontiguousarray(threshold, dtype=np.float32).ravel()
        self._value = np.ascontiguousarray(value, dtype=np.float32).ravel()
        self._inner = np.arange(self.trees, dtype=np.intp) * inner
        self._ends = np.arange(self.trees, dtype=np.intp) * (inner + 1) - inner

    def __call__(self, rows: Sequence[Sequence[float]]) -> Floats:
        """The sum of what all trees say of each row."""
        return self.each(rows).sum(axis=1)

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
        return self._value.take(node + self._ends)
