"""What Discord has told but once, and is not passed on yet: it waits while what was missed is heard.

Where that fails the connection is begun anew, and Discord may not know the session any more in which it was told. So it
is handed on to the next run of the adapter.
"""

from __future__ import annotations

from collections.abc import Sequence

from adapters.discord.connection import Frame
from adapters.discord.resuming import TOLD_ONCE

_MOST = 10_000
"""So much, the latest, is kept."""
_KINDS = TOLD_ONCE - {"MESSAGE_CREATE"}
"""A message stands in the history, too; that an older one was edited does not."""


class Owed:
    """Numbered as it comes, until it is passed on."""

    def __init__(self, before: Sequence[Frame] = ()) -> None:
        """`before` is what the run before left."""
        self._before = list(before)
        self._now: dict[int, Frame] = {}
        self._made: list[int] = []
        self._number = 0

    @property
    def left(self) -> list[Frame]:
        """All that is owed, in its order."""
        return [*self._before, *self._now.values()][-_MOST:]

    def take(self, frame: Frame | None) -> int:
        """This was told; the number to name it by."""
        self._number += 1
        if frame is not None and frame.kind in _KINDS:
            self._now[self._number] = frame
            if len(self._now) > _MOST:
                del self._now[next(iter(self._now))]
        return self._number

    def made(self, number: int) -> None:
        """What is to be passed on is made of it."""
        self._made.append(number)

    def pay(self) -> None:
        """All that was made is passed on."""
        for number in self._made:
            self._now.pop(number, None)
        self._made.clear()

    def before(self, missed: Sequence[Frame]) -> list[Frame]:
        """What the run before left, and this, which was missed: from now on that is owed as well."""
        there = {_command(one) for one in self._before} - {None}
        self._before += [one for one in missed if _command(one) not in there]
        return list(self._before)

    def pay_before(self) -> None:
        """All that was owed before is passed on."""
        self._before.clear()


def _command(frame: Frame) -> object:
    """The id of the interaction that this tells of; None if it tells of something else."""
    return frame.data.get("id") if frame.kind == "INTERACTION_CREATE" else None
