"""Files of weights, written so that the same weights give the same bytes."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt


def put(out: Path, weights: Mapping[str, npt.NDArray[Any]]) -> None:
    """Put weights into a file; what it holds under other names is kept."""
    held: dict[str, npt.NDArray[Any]] = {}
    if out.exists():
        with np.load(out, allow_pickle=False) as before:
            held = {name: before[name] for name in before.files}
    np.savez_compressed(out, allow_pickle=False, **dict(sorted((held | dict(weights)).items())))
