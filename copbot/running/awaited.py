"""Work that is done in the event loop of another thread, and waited for, but not for ever."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from contextlib import suppress
from typing import Any

import structlog

from copbot.running.lane import LaneClosedError

log = structlog.get_logger()


def done_within(
    patience: float, work: Coroutine[Any, Any, None], loop: asyncio.AbstractEventLoop, thread: threading.Thread
) -> None:
    """Have this done in the loop, which the thread runs, and wait for it for at most so many seconds.

    Where the loop has ended it is not done; what it fails by is told in the log alone.
    """
    if not thread.is_alive():
        work.close()
        return
    try:
        done = asyncio.run_coroutine_threadsafe(work, loop)
    except RuntimeError:
        # The loop has ended just now.
        work.close()
        return
    try:
        with suppress(LaneClosedError, TimeoutError):
            done.result(patience)
    except Exception as error:
        # What else belongs to the end is done all the same.
        log.warning("something was not done at the end", why=type(error).__name__)
