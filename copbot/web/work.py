"""The threads in which pages are made: few, so that the bot's own work goes on beside them."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Concatenate, ParamSpec, TypeVar

from copbot.web.reading import Reader, Source

P = ParamSpec("P")
T = TypeVar("T")
THREADS = 4
_WAITING = 32
"""So many pages may be asked for at once; what is more is refused."""


class BusyError(Exception):
    """More is asked for than can be done."""


class Work:
    """Makes pages, each thread with a reader of its own."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self._own = threading.local()
        self._pool = ThreadPoolExecutor(THREADS, "pages")
        self._lock = threading.Lock()
        self._waiting = 0

    async def do(self, make: Callable[Concatenate[Reader, P], T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What it makes. Raises BusyError, or what it raises."""
        with self._lock:
            if self._waiting >= _WAITING:
                raise BusyError
            self._waiting += 1
        done = self._pool.submit(lambda: make(self._reader(), *args, **kwargs))
        done.add_done_callback(self._over)
        return await asyncio.wrap_future(done)

    def close(self) -> None:
        """No more."""
        self._pool.shutdown(wait=False, cancel_futures=True)

    def _over(self, _: Future[T]) -> None:
        with self._lock:
            self._waiting -= 1

    def _reader(self) -> Reader:
        found: Reader | None = getattr(self._own, "reader", None)
        if found is None:
            found = self._own.reader = Reader(self._source)
        return found
