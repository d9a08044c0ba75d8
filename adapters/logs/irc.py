"""Logs of IRC channels.

Time of day only, the date being in the file's name: `[03:10] <nick> text`, `[03:10] * nick does something`,
`=== system`. With date and channel: `channel 2013-01-26 [15:04:04] <nick>` and a tab before the text. Times are
taken for UTC. An action is a message that reads `nick does something`; some logs write it `=== nick does something`,
which counts where the nick has been seen. A notice, `-nick:#channel- text`, is a message.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from adapters.logs.entry import Entry, LogError, log
from adapters.logs.fields import LATEST, believed
from adapters.logs.files import lines
from adapters.logs.nicks import Nicks
from adapters.logs.rooms import channel, day, known
from adapters.logs.stamps import Stamps
from copbot.rooms.events import Event, MemberJoined, MemberLeft, MessagePosted, Person

LINE = re.compile(
    r"(?:(?P<channel>\S+)\s+(?P<date>\d{4}-\d\d-\d\d)\s+)?"
    r"\[(?P<hour>[01]?\d|2[0-3]):(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?\]\s+(?P<said>.*)",
    re.DOTALL,
)
SAID = re.compile(r"<(?P<nick>[^>\s]+)>\s?(?P<text>.*)", re.DOTALL)
DONE = re.compile(r"\*+\s+(?P<text>(?P<nick>\S+).*)", re.DOTALL)
NOTICE = re.compile(r"-(?P<nick>[^\s:]+):\S+-\s?(?P<text>.*)", re.DOTALL)
RENAMED = re.compile(r"(?P<old>\S+) is now known as (?:\[\w\] )?(?P<new>\S+)\s*")
CAME = re.compile(r"(?P<nick>\S+)\s+\[[^\]]*\]?\s+has (?P<what>joined|left|quit)\b.*", re.DOTALL)
KICKED = re.compile(r"(?P<nick>\S+) was kicked off \S+ by .*", re.DOTALL)
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
        yield Entry(number, tuple(events or ()), size)
    if number < 0:
        raise LogError(f"{path}: is empty, expected a log of IRC")
    if strange is not None:
        raise LogError(f"{path}: line {number + 1}: no line so far is one of IRC, expected `[03:10] <nick> text`")


class Log:
    """What has been read of a log so far: the clock, the people, the rooms."""

    def __init__(self, path: Path) -> None:
        self._room = "#" + channel(path)
        self._clock = Clock(day(path))
        self._people: dict[str, Nicks] = {}
        self._announced: set[str] = set()
        self._stamps = Stamps()

    def line(self, line: str) -> list[Event] | None:
        """What the line tells; None if it is no line of IRC."""
        if line.startswith("=== "):
            return self._known(self._system(line[4:].strip()), self._clock.now)
        found = LINE.fullmatch(line)
        if not found:
            return None
        time = int(found["hour"]), int(found["minute"]), int(found["second"] or 0)
        if found["date"]:
            try:
                midnight = believed(datetime.fromisoformat(found["date"]).replace(tzinfo=UTC))
            except ValueError:
                return None
            self._clock = Clock(midnight)
            self._room = "#" + found["channel"].lstrip("#")
        at = self._clock.at(*time)
        said = found["said"]
        what = SAID.fullmatch(said) or DONE.fullmatch(said) or NOTICE.fullmatch(said)
        if what:
            return self._known([self._message(at, what["nick"], what["text"])], at)
        return self._known(self._system(said.removeprefix("=== ")), at) if said.startswith("=== ") else None

    @property
    def _nicks(self) -> Nicks:
        return self._people.setdefault(self._room, Nicks())

    def _known(self, events: list[Event], at: datetime) -> list[Event]:
        if self._room in self._announced:
            return events
        self._announced.add(self._room)
        return [known("irc", self._room, at), *events]

    def _message(self, at: datetime, nick: str, text: str) -> MessagePosted:
        author = self._nicks.speaks(nick)
        id = self._stamps.next(self._room, at, nick)
        return MessagePosted(platform="irc", id=id, at=at, room=self._room, author=author, message=id, text=text)

    def _system(self, text: str) -> list[Event]:
        if found := RENAMED.fullmatch(text):
            self._nicks.renames(found["old"], found["new"])
            return []
        if found := CAME.fullmatch(text):
            return [self._member(self._nicks.person(found["nick"]), came=found["what"] == "joined")]
        if found := KICKED.fullmatch(text):
            return [self._member(self._nicks.person(found["nick"]), came=False)]
        nick = text.split(" ", 1)[0]
        if " " in text and self._nicks.seen(nick):
            return [self._message(self._clock.now, nick, text)]
        return []

    def _member(self, person: Person, *, came: bool) -> Event:
        kind = MemberJoined if came else MemberLeft
        at = self._clock.now
        id = self._stamps.next(self._room, at, f"{'+' if came else '-'}{person.name}")
        return kind(platform="irc", id=id, at=at, room=self._room, person=person)


class Clock:
    """The time in a log that says the time of day only; `now` is the last one."""

    def __init__(self, midnight: datetime) -> None:
        self.now = midnight
        self._midnight = midnight
        self._started = False
        self._halves = True

    def at(self, hour: int, minute: int, second: int = 0) -> datetime:
        """The moment of the next line. Backwards by more than two hours is a new day, by less the clock was set.

        A clock that never showed an hour of the afternoon and goes from 12:59 to 1:00 is one of twelve hours.
        """
        self._halves = self._halves and hour <= 12
        at = self._midnight + timedelta(hours=hour, minutes=minute, seconds=second)
        back = self.now - at
        if self._started and back > timedelta(hours=2) and at < LATEST:
            half = timedelta(hours=12)
            turn = half if self._halves and half - timedelta(hours=2) < back <= half else 2 * half
            self._midnight += turn
            at += turn
        self.now, self._started = at, True
        return at
