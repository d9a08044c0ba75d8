"""What was last shown to somebody alone inside a room: in memory only, for of that nothing is written down."""

from __future__ import annotations

from datetime import datetime, timedelta

from cachetools import FIFOCache

from copbot.kit.context import Context
from copbot.kit.undoing import Undoable

_MOST = 10_000
_HOLDS = timedelta(days=1)


class Shown(Undoable):
    """The last ballot of each person, by the platform and the id there, and when it was shown."""

    def __init__(self) -> None:
        self.last: FIFOCache[tuple[str, str], tuple[int, datetime]] = FIFOCache(_MOST)

    def show(self, who: tuple[str, str], ballot: int, now: datetime) -> None:
        """This is the last that somebody sees."""
        self.drop(self.last, who)
        self.put(self.last, who, (ballot, now))


def show(ctx: Context, ballot: int) -> None:
    """The author of the event sees this ballot, in a room, where nobody else does."""
    if ctx.author is not None:
        ctx.lasting(Shown).show((ctx.platform, ctx.author.id), ballot, ctx.now)


def last_shown(ctx: Context) -> int | None:
    """The ballot that the author of the event saw last so, within a day."""
    found = ctx.lasting(Shown).last.get((ctx.platform, ctx.author.id)) if ctx.author is not None else None
    return found[0] if found is not None and timedelta() <= ctx.now - found[1] < _HOLDS else None
