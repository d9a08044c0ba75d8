"""The lane: the thread of the engine. It takes all that waits, and commits once for all of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

import structlog

from copbot.engine import Engine, Input
from storage.failures import troubled

log = structlog.get_logger()
T = TypeVar("T")

BATCH = 256
"""At most so many inputs to a commit."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 5.0
"""Seconds until a batch that the database did not take is tried again: doubling, up to the longest."""


class LaneClosedError(Exception):
    """The lane takes nothing any more."""


class Lane:
    """Runs the engine in one thread. `said` is called after a commit that left something to deliver.

    While the database takes nothing (a full disk, a lost server) the batch that waits is tried again and again; whoever
    handed it in waits as long, so nothing is read that could not be kept.
    """

    def __init__(self, engine: Engine, explain: Callable[[BaseException], Exception], said: Callable[[], None]) -> None:
        self._engine = engine
        self._explain = explain
        self._said = said
        self._queue: SimpleQueue[tuple[Callable[[Engine], Any] | Sequence[Input] | None, Future[Any]]] = SimpleQueue()
        self._closing = threading.Event()
        # A database that is held keeps this thread for seconds, but not the process from ending: what was not committed
        # is told again.
        self._thread = threading.Thread(target=self._run, name="lane", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self, patience: float = 4.0) -> None:
        """Finish what was handed in, at most for so many seconds, and take nothing more."""
        self._closing.set()
        self._queue.put((None, Future()))
        self._thread.join(patience)

    def submit(self, inputs: Sequence[Input]) -> Future[None]:
        """Have these handled; done when they are committed. Fails with LaneClosedError if they never will be."""
        done: Future[None] = _promise()
        if self._closing.is_set():
            done.set_exception(LaneClosedError())
        else:
            self._queue.put((inputs, done))
        return done

    def call(self, ask: Callable[[Engine], T]) -> Future[T]:
        """Ask the engine something, in its thread."""
        done: Future[T] = _promise()
        if self._closing.is_set():
            done.set_exception(LaneClosedError())
        else:
            self._queue.put((ask, done))
        return done

    def _run(self) -> None:
        going = True
        while going:
            what, done = self._queue.get()
            batch: list[Input] = []
            waiting: list[Future[Any]] = []
            while what is not None and not callable(what):
                batch += what
                waiting.append(done)
                if len(batch) >= BATCH or self._queue.empty():
                    break
                what, done = self._queue.get()
            if waiting:
                self._settle(batch, waiting)
            if callable(what):
                self._asked(what, done)
            going = what is not None

    def _settle(self, batch: list[Input], waiting: list[Future[Any]]) -> None:
        try:
            said = self._handle(batch)
        except LaneClosedError as error:
            for done in waiting:
                done.set_exception(error)
            return
        if said:
            self._said()
        for done in waiting:
            done.set_result(None)

    def _handle(self, batch: Sequence[Input]) -> bool:
        """Handle a batch; one that fails for no fault of the database is handled piece by piece, the bad one logged."""
        pause = _FIRST_PAUSE
        while True:
            try:
                said = self._engine.handle(batch)
                if pause > _FIRST_PAUSE:
                    log.info("the database takes what comes again")
                return said
            except Exception as error:
                if troubled(error):
                    if pause == _FIRST_PAUSE:
                        # Said once, not at each try.
                        log.error("the database takes nothing; I wait and try again", why=str(self._explain(error)))
                    if self._closing.is_set():
                        raise LaneClosedError from error
                    self._closing.wait(pause)
                    pause = min(pause * 2, _LONGEST_PAUSE)
                    continue
                if len(batch) == 1:
                    log.exception(
                        "an input could not be handled",
                        input=type(batch[0].what).__name__,
                        id=getattr(batch[0].what, "id", None),
                    )
                    return False
                each = [self._handle([one]) for one in batch]
                return any(each)

    def _asked(self, ask: Callable[[Engine], Any], done: Future[Any]) -> None:
        try:
            done.set_result(ask(self._engine))
        except Exception as error:
            if troubled(error):
                log.error("the database does not answer", why=str(self._explain(error)))
                time.sleep(0.05)
            done.set_exception(error)


def _promise() -> Future[Any]:
    """A future that can't be taken back: whoever waits for it may be cancelled, the lane keeps what it took."""
    promise: Future[Any] = Future()
    promise.set_running_or_notify_cancel()
    return promise
