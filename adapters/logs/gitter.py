"""Logs of Gitter rooms: `[2016-01-04 19:59:51] <nick> text`, in UTC, the room being the file's name.

Dialogs that were taken apart by hand are read too: a number before the time, a `T` in it, lines of dashes between.
A line without a time goes on with the message before it, whose number stays that of its first line; an empty line or
one of dashes ends a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from adapters.logs.entry import Entry, LogError, log
from adapters.logs.fields import believed
from adapters.logs.files import LONGEST_LINE, lines
from adapters.logs.rooms import channel, known
from adapters.logs.stamps import Stamps
from copbot.patterns import expression
from copbot.rooms.events import Event, MessagePosted, Person

LINE = expression(
    r"(?:\d+\s+)?\[+(?P<day>\d{4}-\d\d-\d\d)[ T](?P<time>\d\d:\d\d:\d\d)\]\s+<(?P<nick>[^>]+)>\s?(?P<text>.*)",
    re.DOTALL,
)
DIVIDER = expression(r"\s*-*\s*")
STRANGE = 200
"""So many lines from the beginning that are none of Gitter make the file a wrong one."""


def message(line: str, room: str, stamps: Stamps) -> MessagePosted | None:
    """The message that begins with this line, or None if none does."""
    found = LINE.fullmatch(line)
    if not found:
        return None
    try:
        at = believed(datetime.fromisoformat(f"{found['day']}T{found['time']}").replace(tzinfo=UTC))
    except ValueError:
        return None
    nick = found["nick"]
    id = stamps.next(room, at, nick)
    return MessagePosted(
        platform="gitter",
        id=id,
        at=at,
        room=room,
        author=Person(id=nick.lower(), name=nick),
        message=id,
        text=found["text"],
    )


def read(path: Path) -> Iterator[Entry]:
    """The log's messages. Raises LogError if the file can't be read or is no log of Gitter."""
    room = channel(path)
    strange: int | None = 0
    number = -1
    for number, said, size in _messages(path, room):
        events: tuple[Event, ...] = ()
        if said is not None:
            events = (said,) if strange is None else (known("gitter", room, said.at), said)
            strange = None
        elif strange is not None:
            log.debug("line skipped", file=str(path), line=number + 1)
            if (strange := strange + 1) >= STRANGE:
                break
        yield Entry(number, events, size)
    if number < 0:
        raise LogError(f"{path}: is empty, expected a log of Gitter")
    if strange is not None:
        raise LogError(
            f"{path}: line {number + 1}: no line so far is one of Gitter, expected `[2016-01-04 19:59:51] <nick> text`"
        )


def _messages(path: Path, room: str) -> Iterator[tuple[int, MessagePosted | None, int]]:
    """Each message with all its lines, and None for each line that belongs to none."""
    stamps = Stamps()
    begun: MessagePosted | None = None
    first = 0
    more: list[str] = []
    length = size = 0
    for number, line, end in lines(path):
        found = message(line, room, stamps)
        if found is None and begun is not None and not DIVIDER.fullmatch(line):
            if (length := length + len(line)) <= LONGEST_LINE:
                more.append(line)
        else:
            if begun is not None:
                yield first, _whole(begun, more), size
            begun, first, more, length = found, number, [], 0
            if found is None:
                yield number, None, end
        size = end
    if begun is not None:
        yield first, _whole(begun, more), size


def _whole(begun: MessagePosted, more: list[str]) -> MessagePosted:
    return replace(begun, text="\n".join([begun.text, *more])) if more else begun
