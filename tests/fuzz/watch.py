"""Sees every traceback: those that are logged, by us or by a library, and those that nobody caught."""

from __future__ import annotations

import logging
import sys
import threading
import traceback
from collections.abc import MutableMapping
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Self

import structlog

_HOME = Path(__file__).parents[2]
_OURS = ("adapters", "copbot", "storage")
_STOPPED = "the database takes nothing; I wait and try again"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What went wrong: `where` tells one from another, `told` is all that is known of it."""

    where: str
    told: str
    stopped: bool = False
    """The lane stands."""


class Watch:
    """Within `with` everything that is logged goes here, and only what is trouble is kept."""

    def __init__(self) -> None:
        self._found: list[Trouble] = []
        self._lock = threading.Lock()
        self._before: dict[str, Any] = {}
        self._hook = threading.excepthook

    def __enter__(self) -> Self:
        self._before = structlog.get_config()
        self._hook = threading.excepthook
        structlog.configure(
            processors=[self._logged],
            wrapper_class=structlog.make_filtering_bound_logger(logging.INFO),
            logger_factory=structlog.PrintLoggerFactory(),
        )
        self._handler = _Libraries(self)
        logging.getLogger().addHandler(self._handler)
        threading.excepthook = lambda args: self.caught(args.exc_value or RuntimeError("a thread ended"))
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        threading.excepthook = self._hook
        logging.getLogger().removeHandler(self._handler)
        structlog.configure(**self._before)

    def taken(self) -> list[Trouble]:
        """The trouble since the last time."""
        with self._lock:
            found, self._found = self._found, []
        return found

    def caught(self, error: BaseException) -> None:
        """This came up to the top."""
        self.put(Trouble(_where(error), "".join(traceback.format_exception(error))))

    def put(self, trouble: Trouble) -> None:
        """This is trouble."""
        with self._lock:
            self._found.append(trouble)

    def _logged(self, logger: Any, name: str, event: MutableMapping[str, Any]) -> str:  # noqa: ANN401 - structlog's own
        why = event.get("exc_info")
        error = why if isinstance(why, BaseException) else sys.exc_info()[1]
        if why and error is not None:
            self.caught(error)
        elif "where" in event:
            # What the database says is told without its trace, for it quotes what somebody wrote.
            self.put(Trouble(f"{event.get('why')!s:.60} at {event['where']}", str(dict(event))))
        elif event.get("event") == _STOPPED:
            self.put(Trouble(f"stopped: {event.get('why')!s:.80}", str(dict(event)), stopped=True))
        raise structlog.DropEvent


class _Libraries(logging.Handler):
    """What libraries log as an error, and whatever they log with a traceback."""

    def __init__(self, watch: Watch) -> None:
        super().__init__()
        self._watch = watch

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        if error is not None:
            self._watch.caught(error)
        elif record.levelno >= logging.ERROR:
            self._watch.put(Trouble(f"{record.name}: {record.msg!s:.60}", record.getMessage()))


def _where(error: BaseException) -> str:
    """The kind of error and the last place in our own code that it came through."""
    while isinstance(error, BaseExceptionGroup):
        error = error.exceptions[0]
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if Path(frame.filename).is_relative_to(_HOME) and _part(frame.filename) in _OURS]
    last = ours[-1] if ours else frames[-1] if frames else None
    if last is None:
        return type(error).__name__
    file = Path(last.filename)
    name = file.relative_to(_HOME) if file.is_relative_to(_HOME) else file.name
    return f"{type(error).__name__} in {name}:{last.name}"


def _part(file: str) -> str:
    return Path(file).relative_to(_HOME).parts[0]
