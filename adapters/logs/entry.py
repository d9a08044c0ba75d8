"""What reading a chat export gives, and how it fails."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import structlog

from copbot.rooms.events import Event

log: Any = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Entry:
    """A line (counted from 0) of a text log or a message (counted from 0) of a JSON export.

    `events` are the happenings it tells, in order; `read` is how many bytes have been read so far, of the file or, in
    a History, of all of them; `unread` says why it could not be read, and is empty where it could. `doubt` is a
    sentence on what is a guess in all of the file.
    """

    index: int
    events: tuple[Event, ...]
    read: int
    file: Path = Path()
    unread: str = ""
    doubt: str = ""
    dated: bool = True
    """Whether the log says on which day that was; if not, only the order and the times of day are right."""


class LogError(Exception):
    """A file is no history, or can't be read any further. The message says which, and what is wrong.

    It is one line for each file.
    """

    def __init__(self, *messages: str) -> None:
        # The name of a file may have line ends in it.
        super().__init__("\n".join(" ".join(message.splitlines()) for message in messages))


class BesideError(LogError):
    """The file belongs to an export, and tells nothing itself."""


class UnknownError(LogError):
    """The file is text or JSON, but nothing says whose history it is."""


class MessageError(Exception):
    """A single message lacks what its format promises; the rest of the file is fine."""


def one_line(reason: object) -> str:
    """The first line of `reason`, short enough for a terminal."""
    first = str(reason).strip().partition("\n")[0]
    return first if len(first) <= 200 else first[:199] + "…"
