"""A memory of the latest things, so that a file of any size is read at constant memory."""

from __future__ import annotations

from collections.abc import Hashable
from typing import Generic, TypeVar

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")


class Recent(Generic[K, V]):
    """A dictionary that forgets what was written longest ago: one dictionary, where a cache of cachetools has three."""

    def __init__(self, size: int = 50_000) -> None:
        self._size = size
        self._values: dict[K, V] = {}

    def __contains__(self, key: K) -> bool:
        return key in self._values

    def __setitem__(self, key: K, value: V) -> None:
        self._values.pop(key, None)
        self._values[key] = value
        if len(self._values) > self._size:
            del self._values[next(iter(self._values))]

    def get(self, key: K) -> V | None:
        """The value, or None if there is none any more."""
        return self._values.get(key)

    def pop(self, key: K) -> V | None:
        """The value, which is forgotten with this, or None."""
        return self._values.pop(key, None)
