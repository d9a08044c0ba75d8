"""The last messages of each room: kept in memory only, to know what a reply or a report is about."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass, field, replace
from datetime import datetime

from cachetools import FIFOCache

from copbot.rooms.events import MessagePosted, Person
from copbot.rooms.files import Files
from copbot.rooms.spans import Spans, within

_KEPT = 1000
"""So many messages of each room are remembered."""
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


def _room() -> FIFOCache[str, Said]:
    return FIFOCache(_KEPT)


@dataclass(slots=True)
class Recent:
    """What is remembered, by room; every feature that listens may tell it the same."""

    rooms: defaultdict[int, FIFOCache[str, Said]] = field(default_factory=lambda: defaultdict(_room))
    since: datetime | None = None
    """When the first of them was said: what was said before then nobody remembers."""

    def heard(self, room: int, event: MessagePosted) -> None:
        """Remember a message."""
        said = self.rooms[room]
        if event.message not in said:
            said[event.message] = Said(
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
            self.since = self.since or event.at

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
            said.text, said.spans = text[:WORDS], within(spans, 0, WORDS)

    def forget(self, room: int, message: str) -> None:
        """The message is gone."""
        if room in self.rooms:
            self.rooms[room].pop(message, None)
