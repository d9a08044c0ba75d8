"""How far a long work has got. Loads little: the first word is there before all that the work needs is loaded."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import timedelta
from time import monotonic
from types import TracebackType
from typing import TextIO

from rich.console import Console
from rich.progress import BarColumn, Progress, TaskProgressColumn, TextColumn, TimeRemainingColumn

_EVERY = 10.0
"""So many seconds lie between two lines where nobody looks."""
_BAR_EVERY = 0.1
_LEAST = 100
"""From so small a part of the whole on, one of so many, an estimate is worth something."""
_NAME = 60


class Going:
    """A bar with an estimate where somebody looks, on standard error; a line now and then where nobody does.

    `clock` gives seconds. It is there while it is entered; the bar leaves nothing behind.
    """

    def __init__(self, name: str, out: TextIO | None = None, clock: Callable[[], float] = monotonic) -> None:
        self._name = "".join(sign if sign.isprintable() else "?" for sign in name)
        if len(self._name) > _NAME:
            self._name = self._name[: _NAME - 1] + "…"
        self._out, self._clock = out or sys.stderr, clock
        self._console = Console(file=self._out)
        self._bar = Progress(
            TextColumn("{task.description}", markup=False),
            BarColumn(),
            TaskProgressColumn(),
            TimeRemainingColumn(),
            console=self._console,
            transient=True,
            disable=not self._console.is_terminal,
        )
        self._begun: float | None = None
        self._told = clock()
        self._task = self._bar.add_task(self._name, total=None)

    def __enter__(self) -> Going:
        self._bar.start()
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, at: TracebackType | None) -> None:
        self._bar.stop()

    def at(self, done: int, whole: int) -> None:
        """So much of the whole is done; cheap enough to be told of each message."""
        now = self._clock()
        if self._begun is None:
            # What was loaded till then tells nothing of the rest. (A file that is no history is one line, no more.)
            self._begun = now
            if self._bar.disable:
                self._line(f"copbot: reading {self._name}")
        if not self._bar.disable:
            if now - self._told >= _BAR_EVERY:
                self._told = now
                self._bar.update(self._task, completed=done, total=whole)
        elif now - self._told >= _EVERY and whole <= done * _LEAST <= whole * _LEAST:
            self._told = now
            left = timedelta(seconds=round((now - self._begun) * (whole - done) / done))
            self._line(f"copbot: {self._name}: {done * 100 // whole} %, about {left} to go")

    def _line(self, line: str) -> None:
        print(line, file=self._out, flush=True)
