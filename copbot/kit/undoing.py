"""What is kept in memory but holds only once it is committed: how it is taken back."""

from __future__ import annotations

from collections.abc import Callable

Back = Callable[[], object]


class Undoable:
    """A kind whose changes are taken back, the last first, when what led to them is undone and handled again."""

    undo: list[Back] | None = None
    """How to take back what was not committed yet; None where nothing is ever committed."""

    def changed(self, back: Back) -> None:
        """Something was changed, which is taken back like this."""
        if self.undo is not None:
            self.undo.append(back)
