"""An engine that commits far less often than it handles: a replay that is broken off begins anew in any case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import datetime

from copbot.kit.batch import Batch, Before, Handling
from copbot.rooms.events import Event
from copbot.running import ahead
from copbot.running.engine import Engine, Input
from copbot.running.guard import BrokenError
from storage.models import Handled, Timer
from storage.sharing import Lease
from storage.unit import Unit

_TOGETHER = 500
"""So many calls are one transaction: who or what was looked up in it is known to the next of them."""
_NOT_YET = (Handled, Timer)


class Together(Engine):
    """An engine of which so many calls are one transaction. What is looked up meanwhile is looked up in that."""

    _open: Unit | None = None
    _since: Sequence[tuple[Sequence[Input], Set[Handling]]] = ()
    """What was handled since the last commit, and without which handlers."""
    _began: datetime
    """What time it was then."""
    _before: Before | None = None
    """What is known of what was handled before, and since the last commit."""
    _soonest: datetime | None = None
    """No timer that was set in earlier transactions, since somebody has taken this, is due before then."""

    def expect(self, coming: Sequence[Event]) -> None:
        """These are told next, one after the other: of all of them is found out what can be found out at once."""
        if self._open is not None:
            self._open.write_later()
        self._before = ahead.read(self._features, coming)

    def take_soonest(self) -> datetime | None:
        """No timer that was set since this was asked the last time is due before then; None: none was set."""
        soonest, self._soonest = self._earliest(), None
        if self._open is not None:
            self._open.soonest = None
        return soonest

    def _earliest(self) -> datetime | None:
        set_now = self._open.soonest if self._open is not None else None
        return min((one for one in (self._soonest, set_now) if one is not None), default=None)

    def close(self) -> None:
        """Commit what was handled. Raises sqlalchemy.exc.DBAPIError if the database can't take it."""
        self._soonest = self._earliest()
        unit, self._open, self._since = self._open, None, ()
        if unit is not None:
            super()._end(unit)

    def _handle(self, inputs: Sequence[Input], skipped: Set[Handling]) -> bool:
        since = self._since
        try:
            told = super()._handle(inputs, skipped)
        except BrokenError:
            # It took with it what was handled before, of which everybody has heard.
            self._open, self._since, self._last, self._before = None, (), self._began, None
            observe, self._observe = self._observe, None
            for earlier, without in since:
                self._handle(earlier, without)
            self._observe = observe
            raise
        except BaseException:
            self._open, self._since, self._before = None, (), None
            raise
        if self._open is not None:
            self._since = (*since, (inputs, frozenset(skipped)))
        return told

    def _begin(self) -> Unit:
        if self._open is None:
            self._began = self._last
        return self._open or super()._begin()

    def _end(self, unit: Unit) -> None:
        self._open = unit
        if len(self._since) + 1 >= _TOGETHER:
            self.close()
        else:
            self._write(unit)

    @staticmethod
    def _write(unit: Unit) -> None:
        """What was handled is known here, and whoever looks for timers has them written: those can wait."""
        unit.session.flush()
        unit.write_later(but=_NOT_YET)

    def _batch(self, unit: Unit, skipped: Set[Handling] = frozenset(), before: Before | None = None) -> Batch:
        self._before = self._before or Before()
        return super()._batch(unit, skipped, self._before)

    @contextmanager
    def _looking(self) -> Iterator[Unit]:
        if self._open is not None:
            yield self._open
            return
        with super()._looking() as unit:
            yield unit

    @contextmanager
    def _unit(self, community: int | None = None, lease: Lease | None = None) -> Iterator[Unit]:
        if self._open is not None:
            yield self._open
            self._write(self._open)
            return
        with super()._unit(community, lease) as unit:
            yield unit
