"""An engine that commits far less often than it handles: a replay that is broken off begins anew in any case."""

from __future__ import annotations

from collections.abc import Iterator, Sequence, Set
from contextlib import contextmanager
from datetime import datetime

from copbot.kit.batch import Handling
from copbot.running.engine import Engine, Input
from copbot.running.guard import BrokenError
from storage.sharing import Lease
from storage.unit import Unit

_TOGETHER = 100
"""So many calls are one transaction: who or what was looked up in it is known to the next of them."""


class Together(Engine):
    """An engine of which so many calls are one transaction. What is looked up meanwhile is looked up in that."""

    _open: Unit | None = None
    _since: tuple[tuple[Sequence[Input], Set[Handling]], ...] = ()
    """What was handled since the last commit, and without which handlers."""
    _began: datetime
    """What time it was then."""

    def close(self) -> None:
        """Commit what was handled. Raises sqlalchemy.exc.DBAPIError if the database can't take it."""
        unit, self._open, self._since = self._open, None, ()
        if unit is not None:
            super()._end(unit)

    def _handle(self, inputs: Sequence[Input], skipped: Set[Handling]) -> bool:
        since = self._since
        try:
            told = super()._handle(inputs, skipped)
        except BrokenError:
            # It took with it what was handled before, of which everybody has heard.
            self._open, self._since, self._last = None, (), self._began
            observe, self._observe = self._observe, None
            for earlier, without in since:
                self._handle(earlier, without)
            self._observe = observe
            raise
        except BaseException:
            self._open, self._since = None, ()
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
            unit.write()

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
            self._open.write()
            return
        with super()._unit(community, lease) as unit:
            yield unit
