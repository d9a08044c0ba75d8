"""What a line of an IRC log says, whichever program wrote it: a time, a mark, and what the mark says."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass, replace
from datetime import timedelta

from adapters.logs.dates import ISO, MOMENT, Day, day_of
from adapters.logs.irc_clock import Stamp
from adapters.logs.irc_dialects import (
    CODES,
    COLUMNS,
    CONTROL,
    DAY,
    DONE,
    HAPPENINGS,
    HEADING,
    MARKED,
    NOTICE,
    OPENED,
    PREFIXES,
    SAID,
    STAMPS,
    STARRED,
    What,
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a line tells.

    Of who `said` something the nick and the text; who `came`, `went`, was `renamed` (the old and the new nick). `here`:
    the log is of this room from here on; `day`: when it is now. `maybe`: somebody did something, if the text begins
    with a nick.
    """

    what: What
    nicks: tuple[str, ...] = ()
    text: str = ""
    room: str | None = None
    day: Day | None = None
    time: timedelta | None = None
    opens: bool = False
    """The log was not kept before: what stands before it may be of any day."""


NOTHING = Told("other")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of an IRC log: its time, the channel where it names one before that, and what it tells, if that is known.

    `marked` says that what is no message has a mark of its own here, so that `* nick` begins what somebody did.
    """

    stamp: Stamp | None
    told: Told | None
    channel: str | None = None
    marked: bool = False


def line_of(line: str, *, marked: bool = False, day_first: bool | None = None) -> Line | None:
    """What a line says; None if it has no time and is no heading. `marked` is what earlier lines have shown.

    `day_first` says, if it is known, whether 05.03.2019 is in March.
    """
    if CONTROL.search(line):
        line = CODES.sub("", line)
    for pattern in STAMPS:
        if (found := pattern.match(line)) and (stamp := _stamp(found, day_first)):
            break
    else:
        return _unstamped(line)
    rest = found["rest"]
    body = rest.lstrip()
    columns = rest.startswith("\t") and COLUMNS.fullmatch(rest)
    told = _columns(columns) if columns else _told(body, marked=marked)
    own = bool(columns) or MARKED.match(body) is not None or body.startswith("Action:")
    return Line(stamp, told, found.groupdict().get("channel"), own)


def likely(lines: Iterable[str]) -> float:
    """How sure it is that a log with these first lines is one of IRC: the share of lines that are."""
    found = [line_of(line) for line in lines if line.strip()]
    return sum(1 for line in found if line and line.told) / len(found) if found else 0.0


def nick_of(nick: str) -> str:
    """The nick without the marks of its owner's status."""
    return nick.lstrip(PREFIXES) or nick


def _stamp(found: re.Match[str], day_first: bool | None) -> Stamp | None:
    groups = found.groupdict()
    hour, half = int(groups["hour"]), (groups["half"] or "").lower()
    if hour > 23 or (half and not 1 <= hour <= 12):
        return None
    if half:
        hour = hour % 12 + (12 if half == "p" else 0)
    day = day_of(groups, day_first=day_first)
    if day is None and "day" in groups:
        return None
    zone = (groups["zone"] or "Z").replace(":", "")
    east = timedelta() if zone == "Z" else timedelta(hours=int(zone[:3]), minutes=int(zone[0] + zone[3:]))
    return Stamp(hour, int(groups["minute"]), int(groups["second"] or 0), day, east, bool(half))


def _told(body: str, *, marked: bool) -> Told | None:
    if found := SAID.fullmatch(body):
        return _said(found)
    if found := MARKED.fullmatch(body):
        if found["maybe"] is not None:
            # The files are named by who keeps them, so the channel in the line is no better name of the room.
            news = _news(found["maybe"])
            known = news is not None and news.what != "other"
            return replace(news, room=None) if news and known else Told("maybe", text=found["maybe"].strip())
        return (_day(body) if DAY.fullmatch(body) else _news(found["text"])) or NOTHING
    if found := STARRED.fullmatch(body):
        done = DONE.fullmatch(found["text"])
        return (None if marked and done else _news(found["text"])) or (_said(done) if done else NOTHING)
    if found := NOTICE.fullmatch(body):
        # Servers have dots in their names, people have none.
        return NOTHING if "." in found["nick"] else _said(found)
    return _news(body)


def _columns(found: re.Match[str]) -> Told:
    if found["nick"]:
        nick = found["nick"].strip("<>") or found["nick"]
        return Told("said", (nick,), found["text"])
    if found["mark"].strip() == "*":
        done = DONE.fullmatch(found["text"])
        return _said(done) if done else NOTHING
    return _news(found["text"]) or NOTHING


def _said(found: re.Match[str]) -> Told:
    nick = found["nick"]
    name = nick_of(nick)
    return Told("said", (name,), found["text"].removeprefix(nick[: -len(name)]))


def _news(text: str) -> Told | None:
    text = text.strip().removeprefix("Irssi: ")
    for what, pattern in HAPPENINGS:
        if found := pattern.fullmatch(text):
            return _happened(what, found.groupdict())
    return None


def _happened(what: What, found: dict[str, str | None]) -> Told:
    nicks = [nick_of(found[key] or "") for key in ("nick", "new") if found.get(key)]
    if found.get("nicks"):
        nicks = [nick_of(name) for name in re.findall(r"[^\s,]+", (found["nicks"] or "").partition(" (+")[0])]
    if what in ("came", "went") and nicks == ["You"]:
        return NOTHING
    return Told(what, tuple(nicks), found.get("text") or "", found.get("room"))


def _unstamped(line: str) -> Line | None:
    if line.startswith("=== "):
        told = _told(line, marked=True)
        return Line(None, told, marked=True) if told else None
    if not HEADING.fullmatch(line):
        return None
    if found := re.fullmatch(r"Session Ident: (\S+).*", line):
        return Line(None, Told("here", room=found[1]) if found[1][0] in "#&+!" else NOTHING)
    return Line(None, _day(line) or NOTHING)


def _day(text: str) -> Told | None:
    """The moment that a heading tells."""
    found = MOMENT.search(text) or ISO.search(text)
    day = found and day_of(found.groupdict())
    if not found or not day:
        return None
    hour, minute, second = (int(found[part] or 0) for part in ("hour", "minute", "second"))
    time = timedelta(hours=hour, minutes=minute, seconds=second) if found["hour"] else None
    return Told("day", day=day, time=time, opens=OPENED.search(text) is not None)
