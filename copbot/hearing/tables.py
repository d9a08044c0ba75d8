"""Tables of learned weights, and what they say of the features of a line."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from copbot.hearing import forms
from copbot.hearing.weights import WeightsError

Weights = dict[str, NDArray[np.generic]]
_LEAST, _MOST = np.float32(-30), np.float32(30)
"""Points beyond these say no more."""


@dataclass(frozen=True, slots=True)
class Table:
    """A weight for each place, of each thing that is told apart; what is said is how likely each is."""

    steps: NDArray[np.int8]
    scale: NDArray[np.float32]
    bias: NDArray[np.float32]

    def chances(self, features: forms.Features) -> list[float]:
        """The probability of each class; they sum to 1. A table of one class tells its probability alone."""
        places, values = features
        points = (values @ self.steps.take(places, axis=0)) * self.scale + self.bias
        if len(points) == 1:
            return [float(1.0 / (1.0 + np.exp(-min(max(points[0], _LEAST), _MOST))))]
        raised = np.exp(points - points.max())
        return [float(chance) for chance in raised / raised.sum()]


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
