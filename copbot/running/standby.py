"""Of several bots on one machine one serves something at a place; when it ends another does."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager

import structlog

from copbot.running.config import ConfigError

log = structlog.get_logger()
_AGAIN = 1.0
_PATIENCE = 4.0


def on_this_machine(
    serving: Callable[[], AbstractContextManager[None]], *, shared: bool
) -> AbstractContextManager[None]:
    """Have it served until the end of this; where several bots share a database, as soon as the place is free."""
    return standing_by(serving) if shared else serving()


@contextmanager
def standing_by(serving: Callable[[], AbstractContextManager[None]]) -> Iterator[None]:
    """Have it served here as soon as the place is free, until the end of this. A failure is told once."""
    over = threading.Event()

    def serve() -> None:
        told = False
        while not over.is_set():
            try:
                with serving():
                    over.wait()
            except ConfigError as error:
                if not told:
                    told = True
                    log.info("this copbot stands by", why=str(error))
                over.wait(_AGAIN)

    thread = threading.Thread(target=serve, name="standby", daemon=True)
    thread.start()
    try:
        yield
    finally:
        over.set()
        thread.join(_PATIENCE)
