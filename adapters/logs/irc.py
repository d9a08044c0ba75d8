"""Logs of IRC channels, by whichever program they were kept: `irc_lines` knows how each of them writes.

Times are taken for UTC where the log doesn't say better. The day is told by the line, by a heading before it, or by
the name of the file; a log that tells it nowhere is read all the same, and its entries are not `dated`. An action is a
message that reads `nick does something`, and so is a notice.
"""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

from adapters.logs.entry import Entry, LogError, log
from adapters.logs.files import lines
from adapters.logs.irc_clock import Clock
from adapters.logs.irc_lines import Told, line_of
from adapters.logs.irc_outlook import outlook
from adapters.logs.nicks import Nicks
from adapters.logs.rooms import known
from adapters.logs.stamps import Stamps
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, Person

OTHER = "no line of IRC"
BEFORE = "said before the first line that tells what day it is"
STRANGE = 200
"""So many lines in a row from the beginning that are none of IRC make the file a wrong one."""


def read(path: Path) -> Iterator[Entry]:
    """The log's lines. Raises LogError if the file can't be read or is no log of IRC."""
    told = Log(path)
    strange: int | None = 0
    number = -1
    for number, line, size in lines(path):
        events = told.line(line)
        if events is None:
            log.debug("line skipped", file=str(path), line=number + 1)
            if strange is not None and (strange := strange + bool(line.strip())) >= STRANGE:
                break
        else:
            strange = None
        unread = told.unread if events is None and line.strip() else ""
        yield Entry(number, tuple(events or ()), size, unread=unread, dated=told.dated)
    if number < 0:
        raise LogError(f"{path}: is empty, expected a log of IRC")
    if strange is not None:
        raise LogError(f"{path}: line {number + 1}: no line so far is one of IRC, expected `[03:10] <nick> text`")


class Log:
    """What has been read of a log so far: the clock, the people, the rooms."""

    def __init__(self, path: Path) -> None:
        begins = outlook(path)
        self._room, self._named = begins.room, begins.named
        self._clock, self._later = Clock(begins.midnight), begins.later
        self._day_first = begins.day_first
        self._marked = False
        self._people: dict[str, Nicks] = {}
        self._announced: set[str] = set()
        self._stamps = Stamps()

    @property
    def dated(self) -> bool:
        """Whether it is known on which day the last line was said."""
        return self._clock.dated

    @property
    def unread(self) -> str:
        """Why the last line could not be read, if it could not."""
        return BEFORE if self._later and not self.dated else OTHER

    def line(self, text: str) -> list[Event] | None:
        """What the line tells; None if it is no line of IRC, or if the log only says later what day it is."""
        line = line_of(text, marked=self._marked, day_first=self._day_first)
        if line is None:
            return None
        self._marked = self._marked or line.marked
        told = line.told
        if told and told.day:
            self._clock.set(told.day, told.time)
        if line.stamp:
            self._clock.at(*line.stamp)
        if told is None or (self._later and not self.dated):
            return None
        if line.channel:
            self._room = "#" + line.channel.lstrip("#")
        elif told.what == "here" and told.room and self._named:
            self._room = told.room
        events = list(self._events(told))
        if self._room not in self._announced:
            self._announced.add(self._room)
            events.insert(0, known("irc", self._room, self._clock.now))
        return events

    def _events(self, told: Told) -> Iterator[Event]:
        nicks = self._people.setdefault(self._room, Nicks())
        match told.what:
            case "said":
                yield self._message(nicks.speaks(told.nicks[0]), told.text)
            case "maybe":
                nick, _, done = told.text.partition(" ")
                if done and nicks.seen(nick):
                    yield self._message(nicks.speaks(nick), told.text)
            case "renamed":
                nicks.renames(*told.nicks)
            case "came" | "went":
                for nick in told.nicks:
                    yield self._member(nicks.person(nick), came=told.what == "came")

    def _message(self, author: Person, text: str) -> Event:
        at = self._clock.now
        id = self._stamps.next(self._room, at, author.name)
        return MessagePosted(platform="irc", id=id, at=at, room=self._room, author=author, message=id, text=text)

    def _member(self, person: Person, *, came: bool) -> Event:
        kind = MemberJoined if came else MemberLeft
        at = self._clock.now
        id = self._stamps.next(self._room, at, f"{'+' if came else '-'}{person.name}")
        return kind(platform="irc", id=id, at=at, room=self._room, person=person)
