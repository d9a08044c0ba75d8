"""The last messages of each room: kept in memory only, to know what a reply or a report is about."""

from __future__ import annotations

from collections import OrderedDict
from dataclasses import dataclass, field, replace
from datetime import datetime
from sys import getsizeof

from copbot.rooms.events import MessagePosted, Person
from copbot.rooms.files import Files
from copbot.rooms.spans import Spans, within

_KEPT = 1000
"""So many messages of each room are remembered, where there is room for them."""
_ROOM_FOR = 12_000_000
"""So many bytes are for those of all rooms together."""
_BESIDE = 450
"""So many bytes a message takes beside its words."""
_AT_ONCE = 50
"""So many of its oldest messages the fullest room forgets when there is no more room."""
WORDS = 4000
"""So many characters of each."""


@dataclass(slots=True)
class Said:
    """A message that somebody wrote in a room."""

    platform: str
    author: Person
    at: datetime
    text: str
    talk: bool = True
    """False: it belongs to a question."""
    reply_to: str | None = None
    thread: str | None = None
    files: Files = ()
    spans: Spans = ()
    forwarded: str | None = None
    album: str | None = None

    def posted(self, room: str, message: str) -> MessagePosted:
        """The message as it was told; as much of it as is remembered."""
        return MessagePosted(
            platform=self.platform,
            id=message,
            at=self.at,
            room=room,
            author=self.author,
            message=message,
            text=self.text,
            reply_to=self.reply_to,
            thread=self.thread,
            files=self.files,
            spans=self.spans,
            forwarded=self.forwarded,
        )


@dataclass(slots=True)
class Recent:
    """What is remembered, by room; every feature that listens may tell it the same."""

    rooms: dict[int, OrderedDict[str, Said]] = field(default_factory=dict)
    since: datetime | None = None
    """When the first of them was said: what was said before then nobody remembers."""
    held: int = 0
    """How many bytes they take, about."""

    def heard(self, room: int, event: MessagePosted) -> None:
        """Remember a message."""
        said = self.rooms.get(room)
        if said is None:
            said = self.rooms[room] = OrderedDict()
        if event.message not in said:
            if len(said) >= _KEPT:
                self._drop(said)
            said[event.message] = new = Said(
                event.platform,
                event.author,
                event.at,
                event.text[:WORDS],
                reply_to=event.reply_to,
                thread=event.thread,
                files=event.files,
                spans=within(event.spans, 0, WORDS),
                forwarded=event.forwarded,
                album=event.media_group,
            )
            self.held += _size(new)
            self.since = self.since or event.at
            if self.held > _ROOM_FOR:
                self._make_room()

    def _make_room(self) -> None:
        fullest = max(self.rooms, key=lambda room: len(self.rooms[room]))
        said = self.rooms[fullest]
        for _ in range(min(_AT_ONCE, len(said))):
            self._drop(said)
        if not said:
            del self.rooms[fullest]

    def _drop(self, said: OrderedDict[str, Said]) -> None:
        _, oldest = said.popitem(last=False)
        self.held -= _size(oldest)

    def find(self, room: int, message: str) -> Said | None:
        """The message, if it is remembered."""
        found = self.rooms.get(room)
        return found.get(message) if found else None

    def whole(self, room: int, message: str) -> Said | None:
        """The message, if it is remembered; where it is of an album, with the words and the files of all of that."""
        found = self.find(room, message)
        if found is None or found.album is None:
            return found
        all_of_it = [one for one in self.rooms[room].values() if one.album == found.album]
        words = "\n".join(one.text for one in all_of_it if one.text.strip())
        return replace(found, text=words, files=tuple(file for one in all_of_it for file in one.files))

    def reword(self, room: int, message: str, text: str, spans: Spans = ()) -> None:
        """The message reads otherwise now."""
        said = self.find(room, message)
        if said is not None:
            self.held -= _size(said)
            said.text, said.spans = text[:WORDS], within(spans, 0, WORDS)
            self.held += _size(said)

    def forget(self, room: int, message: str) -> None:
        """The message is gone."""
        said = self.rooms[room].pop(message, None) if room in self.rooms else None
        if said is not None:
            self.held -= _size(said)


def _size(said: Said) -> int:
    return getsizeof(said.text) + _BESIDE
