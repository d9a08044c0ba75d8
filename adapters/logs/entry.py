"""What reading a chat export gives, and how it fails."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import structlog

from copbot.rooms.events import Event

log: Any = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Entry:
    """A line (counted from 0) of a text log or a message (counted from 0) of a JSON export.

    `events` are the happenings it tells, in order; `read` is how many bytes of the file have been read so far.
    """

    index: int
    events: tuple[Event, ...]
    read: int
    dated: bool = True
    """Whether the log says on which day that was; if not, only the order and the times of day are right."""


class LogError(Exception):
    """The file can't be read any further. The message is one line: the file, the position, what is wrong."""

    def __init__(self, message: str) -> None:
        # The name of a file may have line ends in it.
        super().__init__(" ".join(message.splitlines()))


class MessageError(Exception):
    """A single message lacks what its format promises; the rest of the file is fine."""


def one_line(reason: object) -> str:
    """The first line of `reason`, short enough for a terminal."""
    first = str(reason).strip().partition("\n")[0]
    return first if len(first) <= 200 else first[:199] + "…"
