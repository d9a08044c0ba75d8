"""What came of forms, and the files with it: kept in memory for a while, for the session that they were made for."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict
from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")
_HOLDS = 600.0
"""Seconds that one is kept."""
_MOST = 32
"""So many are kept for all sessions together."""
_LARGEST = 32_000_000
"""So many bytes are kept of all of them."""


class Held(Generic[T]):
    """Those that can be fetched now; used by several threads. `size` tells the bytes of one."""

    def __init__(self, size: Callable[[T], int], most: int = _MOST) -> None:
        self._size, self._most = size, most
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[str, T, float]] = OrderedDict()

    def put(self, session: str, one: T) -> str:
        """Keep it for the session of this hash; by what it can be fetched."""
        name = secrets.token_urlsafe(12)
        with self._lock:
            self._kept[name] = session, one, time.monotonic()
            while len(self._kept) > self._most or self._bytes() > _LARGEST:
                self._kept.popitem(last=False)
        return name

    def get(self, session: str, name: str) -> T | None:
        """What goes by that name, if it is this session's."""
        now = time.monotonic()
        with self._lock:
            for old in [one for one, (_, _, at) in self._kept.items() if now - at > _HOLDS]:
                del self._kept[old]
            found = self._kept.get(name)
        return found[1] if found is not None and found[0] == session else None

    def _bytes(self) -> int:
        return sum(self._size(one) for _, one, _ in self._kept.values())
