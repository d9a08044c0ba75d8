"""What is kept in memory but holds only once it is committed: how it is taken back."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping
from functools import partial
from typing import TypeVar

K = TypeVar("K")
V = TypeVar("V")
Back = Callable[[], object]


class Undoable:
    """A kind whose changes are taken back, the last first, when what led to them is undone."""

    undo: list[Back] | None = None
    """How to take back what was not committed yet; None where nothing is ever committed."""

    def changed(self, back: Back) -> None:
        """Something was changed, which is taken back like this."""
        if self.undo is not None:
            self.undo.append(back)

    def put(self, kept: MutableMapping[K, V], key: K, value: V) -> None:
        """Keep it there; taken back, it is as before."""
        before = kept.get(key)
        self.changed(partial(kept.pop, key, None) if before is None else partial(kept.__setitem__, key, before))
        kept[key] = value

    def drop(self, kept: MutableMapping[K, V], key: K) -> V | None:
        """Keep it there no more; taken back, it is there again. What it was, None if it wasn't there."""
        before = kept.pop(key, None)
        if before is not None:
            self.changed(partial(kept.__setitem__, key, before))
        return before
