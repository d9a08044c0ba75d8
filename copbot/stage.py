"""A stage: an engine with rooms beside it in one thread, on a time that is told. Scenarios, the terminal and replays
play on it."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime

from copbot.actions import Result
from copbot.engine import Engine, Input, Report
from copbot.events import Event, Tick
from copbot.outbox import Outgoing


class Stage:
    """Tells the engine what happens, and carries out what it asks.

    `perform` carries out an action and says how that went; `set_clock` sets what the engine takes for the time.
    """

    def __init__(
        self,
        engine: Engine,
        platforms: Iterable[str],
        perform: Callable[[Outgoing], Result],
        set_clock: Callable[[datetime], None],
    ) -> None:
        self.engine = engine
        self.platforms = list(platforms)
        self._perform = perform
        self._set_clock = set_clock

    def tell(self, *events: Event | Tick) -> None:
        """These happen, in one transaction; nothing is delivered yet."""
        self.engine.handle([Input(event) for event in events])

    def deliver(self) -> None:
        """Carry out what waits, and what comes of that."""
        for platform in self.platforms:
            while going := self.engine.pending(platform):
                self.engine.handle([Input(Report(action.row, self._perform(action))) for action in going])

    def let_pass(self, now: datetime, until: datetime) -> None:
        """Let time pass: whatever is due happens at its own time, in order."""
        self.deliver()
        while (due := self.engine.next_due()) is not None and due <= until:
            now = max(now, due)
            self._set_clock(now)
            self.tell(Tick(at=now))
            self.deliver()
        self._set_clock(until)
        self.tell(Tick(at=until))
        self.deliver()
