"""Files that came of a form: kept in memory for a while, for the session that they were made for."""

from __future__ import annotations

import secrets
import threading
import time
from collections import OrderedDict

from copbot.rooms.enclosed import File, size

_HOLDS = 600.0
"""Seconds that one is kept."""
_MOST = 32
_LARGEST = 32_000_000
"""So many bytes are kept of all of them."""


class Files:
    """Those that can be fetched now; used by several threads."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._kept: OrderedDict[str, tuple[str, File, float]] = OrderedDict()

    def put(self, session: str, file: File) -> str:
        """Keep it for the session of this hash; by what it can be fetched."""
        name = secrets.token_urlsafe(12)
        with self._lock:
            self._kept[name] = session, file, time.monotonic()
            while len(self._kept) > _MOST or sum(size(one) for _, one, _ in self._kept.values()) > _LARGEST:
                self._kept.popitem(last=False)
        return name

    def get(self, session: str, name: str) -> File | None:
        """The file, if it is this session's."""
        now = time.monotonic()
        with self._lock:
            for old in [one for one, (_, _, at) in self._kept.items() if now - at > _HOLDS]:
                del self._kept[old]
            whose, file, _ = self._kept.get(name, ("", None, 0.0))
        return file if whose == session else None
