"""The lane: the thread of the engine. It takes all that waits, and commits once for all of it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future
from queue import SimpleQueue
from typing import Any, TypeVar

import structlog

from copbot.running import asides
from copbot.running.engine import Engine, Input, Report
from copbot.running.metrics import Figures
from storage.blame import Blame, blame, named
from storage.failures import DatabaseError, LostError
from storage.sharing import Lease, LeaseLostError

log = structlog.get_logger()
T = TypeVar("T")
_Work = Callable[[Engine], Any] | Sequence[Input] | None
_HandedIn = tuple[Sequence[Input], Future[Any], float]
"""What was handed in together, who waits for it, and since when."""
BATCH = 256
"""At most so many inputs to a commit."""
_FIRST_PAUSE, _LONGEST_PAUSE = 0.05, 5.0
"""Seconds until a batch that the database did not take is tried again: doubling, up to the longest."""
_TRIES = 5
"""So often an input is tried alone that may be at fault, or the database."""


class LaneClosedError(Exception):
    """The lane takes nothing any more."""


class _PartlyLostError(LeaseLostError):
    """Some of a batch is another bot's now, and all else of it is committed; `said` tells what came of that."""

    def __init__(self, lost: Collection[Lease], said: bool) -> None:
        super().__init__(lost)
        self.said = said


class Lane:
    """Runs the engine in one thread. `said` is called after a commit that left something to deliver.

    While the database takes nothing (a full disk, a lost server) the batch that waits is tried again and again; whoever
    handed it in waits as long, so nothing is read that could not be kept. If it is damaged, or another bot's, the lane
    ends, and calls `doomed` with the reason.
    """

    def __init__(
        self,
        engine: Engine,
        explain: Callable[[BaseException], Exception],
        said: Callable[[], None],
        doomed: Callable[[BaseException], None] = lambda _: None,
    ) -> None:
        self._engine = engine
        self._explain = explain
        self._said = said
        self._doomed = doomed
        self._told = False
        """The log says that the database takes nothing."""
        self._over = False
        """The database can't be used any more."""
        self._queue: SimpleQueue[tuple[_Work, Future[Any], float]] = SimpleQueue()
        self.moved = time.monotonic()
        """When it last got on, if only by trying again; by `time.monotonic`."""
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
        self._queue.put((None, Future(), time.monotonic()))
        self._thread.join(patience)

    def submit(self, inputs: Sequence[Input]) -> Future[None]:
        """Have these handled; done when they are committed. Fails with LaneClosedError if they never will be."""
        done: Future[None] = _promise()
        if self._closing.is_set():
            done.set_exception(LaneClosedError())
        else:
            self._queue.put((inputs, done, time.monotonic()))
        return done

    def call(self, ask: Callable[[Engine], T]) -> Future[T]:
        """Ask the engine something, in its thread."""
        done: Future[T] = _promise()
        if self._closing.is_set():
            done.set_exception(LaneClosedError())
        else:
            self._queue.put((ask, done, time.monotonic()))
        return done

    @property
    def figures(self) -> Figures:
        """What is counted of what is done."""
        return self._engine.figures

    @property
    def over(self) -> bool:
        """Can the database not be used any more?"""
        return self._over

    @property
    def in_trouble(self) -> bool:
        """Does the database take nothing at this moment?"""
        return self._told

    @property
    def waiting(self) -> int:
        """How much has been handed in that it has not begun with."""
        return self._queue.qsize()

    def _run(self) -> None:
        try:
            self._work()
        except BaseException as error:
            # Nothing is handled any more: whoever keeps the bot starts it again.
            log.exception("what handles events has ended", exc_info=error)
            self._end(error)

    def _end(self, error: BaseException) -> None:
        if not self._over:
            self._over = True
            self._closing.set()
            self._doomed(error)

    def _work(self) -> None:
        going = True
        while going:
            what, done, came = self._queue.get()
            self.moved = time.monotonic()
            batch: list[_HandedIn] = []
            size = 0
            while what is not None and not callable(what):
                batch.append((what, done, came))
                size += len(what)
                if size >= BATCH or self._queue.empty():
                    break
                what, done, came = self._queue.get()
            if batch:
                # What was delivered is known before anything that is said to it.
                batch.sort(key=lambda one: not all(isinstance(each.what, Report) for each in one[0]))
                self._settle(batch)
            if callable(what):
                self._asked(what, done)
            going = what is not None

    def _settle(self, batch: list[_HandedIn]) -> None:
        began = time.monotonic()
        try:
            said = self._handle([one for inputs, _, _ in batch for one in inputs])
        except LaneClosedError as error:
            for _, done, _ in batch:
                done.set_exception(error)
            return
        except LeaseLostError as error:
            # What comes from a platform that another bot reads now is told there again. All else is handled.
            lost = [not error.lost.isdisjoint({one.lease for one in inputs}) for inputs, _, _ in batch]
            for (_, done, _), gone in zip(batch, lost, strict=True):
                if gone:
                    done.set_exception(error)
            batch = [one for one, gone in zip(batch, lost, strict=True) if not gone]
            if not isinstance(error, _PartlyLostError):
                if batch:
                    self._settle(batch)
                return
            said = error.said
        if said:
            self._said()
        for _, done, _ in batch:
            done.set_result(None)
        self.moved = now = time.monotonic()
        figures = self.figures
        figures.took(now - began, "batch_seconds")
        for inputs, _, came in batch:
            figures.took(now - came, "commit_seconds", times=len(inputs))

    def _handle(self, batch: Sequence[Input]) -> bool:
        """Handle a batch. One that fails for no trouble of the database's is handled piece by piece, each for itself.

        A piece that fails alone as well, at most a few times, is set aside.
        """
        pauses, tries = _pauses(), 0
        while True:
            if self._over:
                raise LaneClosedError
            last = tries == _TRIES
            if last and not self._is_well(pauses):
                tries = 0
                continue
            try:
                said = self._engine.handle(batch, last=last)
            except LeaseLostError:
                raise
            except Exception as error:
                whose = self._whose(error)
                if whose is Blame.PASSING:
                    self._wait(pauses, error)
                elif len(batch) > 1:
                    return self._handle_each(batch)
                elif whose is Blame.UNCLEAR and not last:
                    tries += 1
                    self._closing.wait(_FIRST_PAUSE * 2**tries)
                elif self._set_aside(batch[0], error, pauses):
                    return False
                else:
                    tries = 0
            else:
                if self._told:
                    self._told = False
                    log.info("the database takes what comes again")
                return said

    def _handle_each(self, batch: Sequence[Input]) -> bool:
        """Handle a batch piece by piece. Raises _PartlyLostError after all that is still this bot's."""
        said, lost = False, set[Lease]()
        for one in batch:
            try:
                said |= self._handle([one])
            except LeaseLostError as error:
                lost |= error.lost
        if lost:
            raise _PartlyLostError(lost, said)
        return said

    def _set_aside(self, one: Input, error: Exception, pauses: Iterator[float]) -> bool:
        """Set it aside; False if the database takes not even that, and so may be at fault after all."""
        try:
            self._engine.set_aside(one, error)
        except LeaseLostError:
            raise
        except Exception as failure:
            if self._whose(failure) is not Blame.INPUT:
                self._wait(pauses, failure)
                return False
            asides.tell(one.what, named(failure), asides.where(failure))
        return True

    def _is_well(self, pauses: Iterator[float]) -> bool:
        """Is nothing wrong with the database, so that it must be the input? If there is, some time passes."""
        try:
            self._engine.check()
        except DatabaseError as error:
            self._whose(error)
            self._wait(pauses, error)
            return False
        return True

    def _whose(self, error: Exception) -> Blame:
        """Whose fault it is. Raises LaneClosedError for what no waiting mends: then the lane ends."""
        if isinstance(error, LostError) or (whose := blame(error)) is Blame.LASTING:
            self._end(self._explain(error))
            raise LaneClosedError from error
        return whose

    def _wait(self, pauses: Iterator[float], error: Exception) -> None:
        self._tell(error)
        self.moved = time.monotonic()
        self.figures.count("database_waits")
        if self._closing.is_set():
            raise LaneClosedError from error
        self._closing.wait(next(pauses))

    def _tell(self, error: Exception) -> None:
        if not self._told:
            # Said once, not at each try.
            self._told = True
            log.error("the database takes nothing; I wait and try again", why=str(self._explain(error)))

    def _asked(self, ask: Callable[[Engine], Any], done: Future[Any]) -> None:
        """Answer what was asked, as soon as the database tells it: an outage of its is nobody else's failure."""
        pauses, again = _pauses(), True
        try:
            while not self._over:
                try:
                    done.set_result(ask(self._engine))
                except LeaseLostError as error:
                    done.set_exception(error)
                except Exception as error:
                    whose = self._whose(error)
                    if whose is Blame.PASSING:
                        self._wait(pauses, error)
                        continue
                    if whose is Blame.UNCLEAR and again:
                        # A bot that slept, perhaps.
                        again = False
                        continue
                    if whose is Blame.UNCLEAR:
                        self._tell(error)
                        time.sleep(_FIRST_PAUSE)
                    done.set_exception(error)
                return
            raise LaneClosedError
        except LaneClosedError as closed:
            done.set_exception(closed)


def _pauses() -> Iterator[float]:
    pause = _FIRST_PAUSE
    while True:
        yield pause
        pause = min(pause * 2, _LONGEST_PAUSE)


def _promise() -> Future[Any]:
    """A future that can't be taken back: whoever waits for it may be cancelled, the lane keeps what it took."""
    promise: Future[Any] = Future()
    promise.set_running_or_notify_cancel()
    return promise
