"""Waiting for what another thread or program does."""

from __future__ import annotations

import time
from collections.abc import Callable

_LOOK = 0.01


def until(holds: Callable[[], object], patience: float = 20.0) -> None:
    """Returns when that holds. Raises TimeoutError if it never does; `patience` is in seconds."""
    ends = time.monotonic() + patience
    while not holds():
        if time.monotonic() > ends:
            raise TimeoutError
        time.sleep(_LOOK)
