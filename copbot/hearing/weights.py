"""What was learned for hearing: one file of tables, the shipped one or one that is given in its place."""

from __future__ import annotations

from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING
from zipfile import BadZipFile

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SHIPPED = Path(__file__).with_name("weights.npz")
_given: Path | None = None


class WeightsError(Exception):
    """A file that holds no weights, or not those that are needed."""


def use(path: Path) -> None:
    """From now on `load` without a path gives these weights. Raises WeightsError if the file holds none."""
    global _given
    load(path)
    _given = path


def chosen() -> Path:
    """The file that `load` reads without a path."""
    return _given or SHIPPED


def load(path: Path | None = None) -> dict[str, NDArray[np.generic]]:
    """The tables of a file by their names, read once; of the shipped file, without a path. Raises WeightsError."""
    return _read(path or chosen())


@lru_cache(maxsize=4)
def _read(path: Path) -> dict[str, NDArray[np.generic]]:
    import numpy as np

    try:
        with path.open("rb") as file, np.load(file, allow_pickle=False) as held:
            return {name: held[name] for name in held.files}
    except OSError as error:
        raise WeightsError(f"can't be read: {error.strerror or error}") from None
    except (ValueError, AttributeError, BadZipFile, EOFError):
        raise WeightsError("no file of weights") from None
