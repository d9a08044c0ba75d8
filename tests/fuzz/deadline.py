"""An end for code that never comes to one: neither waiting with a timeout nor another thread can stop that."""

from __future__ import annotations

import asyncio
import faulthandler
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

SECONDS = 20.0
"""So long an input may keep the processor busy."""
_LAST = 150.0
"""After so many seconds there is no more hope: what hangs is no Python. The process ends, and shows where it was."""


class EndlessError(Exception):
    """It keeps the processor busy and gets nowhere."""


@contextmanager
def deadline(*, deadly: bool) -> Iterator[None]:
    """Raises EndlessError in what runs too long within this. `deadly` ends the process if that does not help."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGVTALRM, _late)
    signal.setitimer(signal.ITIMER_VIRTUAL, SECONDS, SECONDS)
    if deadly:
        faulthandler.dump_traceback_later(_LAST, exit=True)
    try:
        yield
    finally:
        if deadly:
            faulthandler.cancel_dump_traceback_later()
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def _late(number: int, frame: FrameType | None) -> None:
    # While nothing but the loop runs it is waiting, of which timeouts see the end.
    if asyncio.current_task() is not None:
        raise EndlessError
