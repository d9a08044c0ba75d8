"""Forms of the web side that are handed in where no lane runs: whoever runs the engine takes them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from concurrent.futures import Future
from queue import Empty, SimpleQueue

from copbot.rooms.events import FormSent
from copbot.rooms.outcome import Outcome


class HandedIn:
    """The forms that wait. `wake`, if set, is called from another thread when one has come."""

    def __init__(self) -> None:
        self.wake: Callable[[], None] = lambda: None
        self._waiting: SimpleQueue[tuple[FormSent, Future[Outcome]]] = SimpleQueue()

    def send(self, form: FormSent) -> Future[Outcome]:
        """Hand one in; what came of it, once that is committed. For any thread."""
        done: Future[Outcome] = Future()
        self._waiting.put((form, done))
        self.wake()
        return done

    def take(self) -> Iterator[tuple[FormSent, Future[Outcome]]]:
        """All that wait, but for those that nobody waits for any more."""
        while True:
            try:
                form, done = self._waiting.get_nowait()
            except Empty:
                return
            if done.set_running_or_notify_cancel():
                yield form, done
