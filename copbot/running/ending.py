"""The end of the program: whatever holds it up, it is gone in time.

What it waits for in an orderly end has limits of its own; this is for what has none: a database that says nothing any
more, a look-up of a name that hangs, a library that does not let go of its thread. Nothing is lost by it: what was not
committed is told again, and what was is in the outbox.
"""

from __future__ import annotations

import logging
import os
import signal
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import PurePath
from types import FrameType
from typing import Never

import structlog

log = structlog.get_logger()
LIMIT = 4.7
"""Seconds from SIGTERM until the process is gone in any case; operators are promised five."""
_LAST_WORDS = 0.2
"""Seconds that what is said at the end has to be taken."""
_HELD_UP = "something does not let go; I end all the same"


class Ending:
    """The wish that the program ends, by SIGTERM or SIGINT; from then on it has that long.

    To be made in the main thread. The signals are heard at any time, also while that hangs in something: Python itself
    would call a handler only when it is back. (To block them and wait is no way: threads of libraries, such as those
    that reckon for numpy, block nothing, and the first that gets a signal ends the process.)
    """

    def __init__(self, limit: float = LIMIT) -> None:
        self._limit = limit
        self._wished = threading.Event()
        heard, told = os.pipe()
        os.set_blocking(told, False)
        signal.set_wakeup_fd(told, warn_on_full_buffer=False)
        for one in (signal.SIGTERM, signal.SIGINT):
            signal.signal(one, lambda *_: None)
        threading.Thread(target=self._hear, args=(heard,), name="signals", daemon=True).start()

    def wait(self) -> None:
        """Returns when it is to end."""
        self._wished.wait()

    def begin(self, code: int = 0) -> None:
        """It is to end now; `code` is its exit code if it has to be made to."""
        if not self._wished.is_set():
            threading.Thread(target=_end, args=(code, self._limit), name="the end", daemon=True).start()
            self._wished.set()

    def over(self) -> Never:
        """All is done: the process is gone, without what Python takes down one by one at its end, or waits for."""
        _gone(0)

    def _hear(self, heard: int) -> None:
        while os.read(heard, 1)[0] not in (signal.SIGTERM, signal.SIGINT):
            pass
        self.begin()


def _end(code: int, seconds: float) -> None:
    time.sleep(seconds)
    _gone(code, last_words=lambda: log.warning(_HELD_UP, where=", ".join(_places())))


def _gone(code: int, last_words: Callable[[], object] = lambda: None) -> Never:
    """The process is gone, with what it has to say as far as anybody takes it: that may fail, or hang itself."""

    def say() -> None:
        last_words()
        logging.shutdown()
        sys.stdout.flush()

    try:
        saying = threading.Thread(target=_whether_or_not, args=(say,), name="last words", daemon=True)
        saying.start()
        saying.join(_LAST_WORDS)
    finally:
        os._exit(code)


def _whether_or_not(say: Callable[[], None]) -> None:
    with suppress(Exception):
        say()


def _places() -> list[str]:
    """What each thread is at that could hold up the end: its name, and the file and line."""
    frames = sys._current_frames()
    holding = [one for one in threading.enumerate() if not one.daemon and one.ident in frames]
    return [f"{one.name}: {_line(frames[one.ident])}" for one in holding if one.ident is not None]


def _line(frame: FrameType) -> str:
    return f"{'/'.join(PurePath(frame.f_code.co_filename).parts[-2:])}:{frame.f_lineno}"
