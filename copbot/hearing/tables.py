"""Tables of learned weights, and what they say of the features of a line."""

from __future__ import annotations

from collections.abc import Iterable
from math import exp

import numpy as np
from numpy.typing import NDArray

from copbot.hearing.places import NAMED_VALUE, SIZE, Lines, place
from copbot.hearing.weights import WeightsError

Weights = dict[str, NDArray[np.generic]]
_MOST = 30.0
"""Points beyond this, above or below, say no more."""


class Table:
    """A weight for each place, of each thing that is told apart; what is said is how likely each is.

    The weights are whole steps, so their sums are the same in whichever order, and however many lines are told at once.
    """

    def __init__(self, steps: NDArray[np.int8], scale: NDArray[np.float32], bias: NDArray[np.float32]) -> None:
        self._classes: int = steps.shape[1]
        self._steps = np.zeros((SIZE + 1, self._classes), np.int8)
        self._steps[:SIZE] = steps
        self._by_name = self._steps.data
        self._scale: list[float] = scale.tolist()
        self._bias: list[float] = bias.tolist()

    def chances(self, lines: Lines, names: Iterable[str] = ()) -> list[list[float]]:
        """Of each line the probability of each class; they sum to 1. A table of one class tells its probability alone.

        `names` are more named forms that each of the lines has.
        """
        looked_up = self._steps.take(lines.places, axis=0)
        of_each = np.add.reduce(looked_up, axis=0, dtype=np.int32)
        sums = np.add.reduceat(of_each, lines.starts, axis=0).tolist()
        more, count = self._named(names), len(lines.shares)
        return [
            self._chances([
                (word * of_words + letter * of_letters + (name + named) * NAMED_VALUE) * scale + bias
                for word, letter, name, named, scale, bias in zip(
                    sums[at], sums[count + at], sums[2 * count + at], more, self._scale, self._bias, strict=True
                )
            ])
            for at, (of_words, of_letters) in enumerate(lines.shares)
        ]  # fmt: skip

    def of_names(self, names: Iterable[str]) -> list[float]:
        """The same of something that is known by named forms alone."""
        named = zip(self._named(names), self._scale, self._bias, strict=True)
        return self._chances([steps * NAMED_VALUE * scale + bias for steps, scale, bias in named])

    def _named(self, names: Iterable[str]) -> list[int]:
        steps, places = self._by_name, [place(name) for name in names]
        return [sum([steps[at, of] for at in places]) for of in range(self._classes)]

    def _chances(self, points: list[float]) -> list[float]:
        if len(points) == 1:
            return [1.0 / (1.0 + exp(-min(max(points[0], -_MOST), _MOST)))]
        highest = max(points)
        raised = [exp(point - highest) for point in points]
        whole = sum(raised)
        return [chance / whole for chance in raised]


def unpacked(held: Weights, name: str) -> Table:
    """The table of this name as it is kept in a file of weights. Raises WeightsError if it is not there."""
    try:
        steps, scale, bias = (held[f"lines.{name}{part}"] for part in ("", ".scale", ".bias"))
    except KeyError:
        raise WeightsError(f"holds no table lines.{name}") from None
    return Table(steps.astype(np.int8), scale.astype(np.float32), bias.astype(np.float32))


def packed(name: str, weights: NDArray[np.float64], bias: NDArray[np.float64]) -> Weights:
    """A table as it is kept in a file of weights: in 255 steps for each class."""
    scale = np.abs(weights).max(axis=0, keepdims=True) / 127 + 1e-12
    return {
        f"lines.{name}": np.round(weights / scale).astype(np.int8),
        f"lines.{name}.scale": scale[0].astype(np.float32),
        f"lines.{name}.bias": bias.astype(np.float32),
    }
