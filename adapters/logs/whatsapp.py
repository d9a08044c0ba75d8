"""WhatsApp's export of a chat: a text as the phone shows it, in the phone's language and by its clock.

Times are taken for UTC: the file does not name its zone. What WhatsApp itself writes is left out, as far as it can be
told from what people write: notes have no name before them or begin with an unseen mark.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

from adapters.logs.entry import Entry, LogError
from adapters.logs.files import LONGEST_LINE, lines
from adapters.logs.rooms import known
from adapters.logs.stamps import Stamps
from adapters.logs.whatsapp_lines import Line, Order, line_of, order_of
from adapters.logs.whatsapp_notes import came, file_of, gone, own_words
from copbot.patterns import expression
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, Person

_NAMED = expression(
    r"(?:WhatsApp[- ]?Chat|Chat de WhatsApp|Discussion WhatsApp|Conversa do WhatsApp)"
    r"(?:\s*-|\s+(?:with|met|mit|con|avec|com|de))?\s+",
    re.IGNORECASE,
)
_NUMBERED = expression(r"\s*\(\d+\)\Z")


def read(path: Path, order: Order | None = None) -> Iterator[Entry]:
    """The chat's messages; `order` is that of the numbers in a date, where the file leaves it open.

    Raises LogError if the file can't be read or is no chat of WhatsApp.
    """
    certain = True
    if order is None:
        order, certain = order_of(line for _, text, _ in lines(path) if (line := line_of(text)))
    room = room_of(path)
    chat = _Chat(room, order)
    doubt = "" if certain else _doubt(path, order)
    told = False
    number = -1
    for number, line, more, size in _messages(path):
        unread = ""
        events: tuple[Event, ...] = ()
        if line is None:
            unread = "without a time before it" if more.strip() else ""
        else:
            try:
                events = tuple(chat.tell(line, more))
            except ValueError as error:
                unread = f"without a time: {error}"
        if events and not told:
            events, told = (known("whatsapp", room, events[0].at), *events), True
        yield Entry(number, events, size, unread=unread, doubt=doubt)
    if number < 0:
        raise LogError(f"{path}: is empty, expected a chat of WhatsApp")
    if not told:
        raise LogError(f"{path}: no line is one of WhatsApp, expected `[05.03.19, 09:01:12] Mira: text`")


def room_of(path: Path) -> str:
    """The name of the chat: in that of the file or, on an iPhone, of the folder."""
    name = _NUMBERED.sub("", path.stem)
    if name in ("_chat", "chat"):
        name = path.resolve().parent.name
    return _NAMED.sub("", name, count=1).strip(" -_") or name


def _doubt(path: Path, order: Order) -> str:
    first, other = ("the day", "mdy") if order == "dmy" else ("the month", "dmy")
    return (
        f"{path}: nothing tells whether the day or the month is first in its dates: taken for {first}; --dates {other}"
    )


class _Chat:
    def __init__(self, room: str, order: Order) -> None:
        self._room = room
        self._order = order
        self._stamps = Stamps()

    def tell(self, line: Line, more: str) -> Iterator[Event]:
        """What a message of several lines tells. Raises ValueError if there is no such day."""
        at = line.at(self._order)
        text = f"{line.text}\n{more}" if more else line.text
        words, file = own_words(text), file_of(text)
        if line.name is None or not (words or file):
            # WhatsApp notes something, on an iPhone in the name of the group; or what was said was deleted.
            for kind, names in ((MemberJoined, came(text)), (MemberLeft, gone(text))):
                for name in names:
                    id = self._stamps.next(self._room, at, f"{kind.__name__} {name}")
                    yield kind(platform="whatsapp", id=id, at=at, room=self._room, person=_person(name))
            return
        id = self._stamps.next(self._room, at, line.name)
        yield MessagePosted(
            platform="whatsapp",
            id=id,
            at=at,
            room=self._room,
            author=_person(line.name),
            message=id,
            text=words,
            files=(file,) if file is not None else (),
        )


def _person(name: str) -> Person:
    return Person(id=name.casefold(), name=name)


def _messages(path: Path) -> Iterator[tuple[int, Line | None, str, int]]:
    """Each message with the lines that follow its first, and None for each line before the first message."""
    begun: tuple[int, Line] | None = None
    more: list[str] = []
    length = size = 0
    for number, text, end in lines(path):
        line = line_of(text)
        if line is not None:
            if begun is not None:
                yield *begun, "\n".join(more), size
            begun, more, length = (number, line), [], 0
        elif begun is None:
            yield number, None, text, end
        elif (length := length + len(text)) <= LONGEST_LINE:
            more.append(text.replace("\u2068", "").replace("\u2069", ""))
        size = end
    if begun is not None:
        yield *begun, "\n".join(more), size
