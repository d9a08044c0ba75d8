"""Meetings as a file for calendars, after RFC 5545. Pure.

There is nobody in it: no organizer, no attendee, and so nobody's address.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

MEDIA = "text/calendar"
_PRODUCT = "-//copbot//meetings//EN"
_LINE = 75
"""So many octets a line has at most."""
_YEARS = 10
"""For so long the changes of the clocks are told beside a series that goes on."""
_REFRESH = "PT1H"


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """That something comes again and again, at the same time by the clocks of a zone."""

    zone: ZoneInfo
    rule: str
    skipped: tuple[datetime, ...] = ()
    """Those times at which it is called off."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """Something in a calendar; times are aware."""

    uid: str
    sequence: int
    changed: datetime
    title: str
    begins: datetime
    lasts: timedelta
    place: str = ""
    words: str = ""
    cancelled: bool = False
    series: Series | None = None
    instead: tuple[datetime, ZoneInfo] | None = None
    """It stands in the place of this one of a series, which goes by the clocks of that zone."""


def calendar(entries: Sequence[Entry], name: str = "") -> bytes:
    """The file; with a name it is one that calendars fetch again and again."""
    rows = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{_PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    if name:
        rows += [f"X-WR-CALNAME:{_text(name)}", f"NAME:{_text(name)}"]
        rows += [f"REFRESH-INTERVAL;VALUE=DURATION:{_REFRESH}", f"X-PUBLISHED-TTL:{_REFRESH}"]
    for zone, first in _zones(entries).items():
        rows += _zone(zone, first)
    for entry in entries:
        rows += _entry(entry)
    rows.append("END:VCALENDAR")
    return "".join(f"{folded}\r\n" for row in rows for folded in _folded(row)).encode()


def event(entry: Entry) -> str:
    """It alone, to stand among others in a file; its times need no zone."""
    return "".join(f"{folded}\r\n" for row in _entry(entry) for folded in _folded(row))


def _entry(entry: Entry) -> Iterator[str]:
    stamp = _utc(entry.changed)
    yield "BEGIN:VEVENT"
    yield f"UID:{entry.uid}"
    yield f"DTSTAMP:{stamp}"
    yield f"LAST-MODIFIED:{stamp}"
    yield f"SEQUENCE:{entry.sequence}"
    if entry.instead is not None:
        yield f"RECURRENCE-ID;{_local(*entry.instead)}"
    if entry.series is not None:
        zone = entry.series.zone
        yield f"DTSTART;{_local(entry.begins, zone)}"
        yield f"DURATION:PT{int(entry.lasts.total_seconds() // 60)}M"
        yield f"RRULE:{entry.series.rule}"
        for skipped in entry.series.skipped:
            yield f"EXDATE;{_local(skipped, zone)}"
    else:
        yield f"DTSTART:{_utc(entry.begins)}"
        yield f"DTEND:{_utc(entry.begins + entry.lasts)}"
    yield f"SUMMARY:{_text(entry.title)}"
    if entry.place:
        yield f"LOCATION:{_text(entry.place)}"
    if entry.words:
        yield f"DESCRIPTION:{_text(entry.words)}"
    yield f"STATUS:{'CANCELLED' if entry.cancelled else 'CONFIRMED'}"
    yield "END:VEVENT"


def _utc(at: datetime) -> str:
    return f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"


def _local(at: datetime, zone: ZoneInfo) -> str:
    """A time by the clocks of a zone, with what stands before it."""
    if zone.key == "UTC":
        return f"VALUE=DATE-TIME:{_utc(at)}"
    return f"TZID={zone.key}:{at.astimezone(zone):%Y%m%dT%H%M%S}"


def _text(words: str) -> str:
    """Words as they stand in a line."""
    plain = "".join(sign for sign in words.replace("\r\n", "\n") if sign == "\n" or (sign >= " " and sign != "\x7f"))
    return plain.replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,").replace("\n", "\\n")


def _folded(row: str) -> Iterator[str]:
    """The line in pieces of at most 75 octets; each one but the first begins with a blank; no sign is cut apart."""
    piece, size = "", 0
    for sign in row:
        octets = len(sign.encode())
        if size + octets > _LINE:
            yield piece
            piece, size = " ", 1
        piece += sign
        size += octets
    yield piece


# Zones


def _zones(entries: Iterable[Entry]) -> dict[ZoneInfo, datetime]:
    """The zones that are named, each with the first time in it."""
    found: dict[ZoneInfo, datetime] = {}
    for entry in entries:
        named = [(entry.begins, entry.series.zone)] if entry.series is not None else []
        for at, zone in (*named, *([entry.instead] if entry.instead is not None else [])):
            if zone.key != "UTC":
                found[zone] = min(found.get(zone, at), at)
    return found


def _zone(zone: ZoneInfo, first: datetime) -> Iterator[str]:
    """What the clocks of a zone show: what they do at first, and each change after that."""
    begin = first.astimezone(UTC) - timedelta(days=1)
    yield "BEGIN:VTIMEZONE"
    yield f"TZID:{zone.key}"
    yield from _shift(zone, begin, begin)
    for change in changes(zone, begin, begin + timedelta(days=366 * _YEARS)):
        yield from _shift(zone, change - timedelta(seconds=1), change)
    yield "END:VTIMEZONE"


def _shift(zone: ZoneInfo, before: datetime, since: datetime) -> Iterator[str]:
    was, now = before.astimezone(zone), since.astimezone(zone)
    kind = "DAYLIGHT" if now.dst() else "STANDARD"
    # It is told by the clocks as they were until then.
    at = since.astimezone(UTC).replace(tzinfo=None) + _offset(was)
    yield f"BEGIN:{kind}"
    yield f"DTSTART:{at:%Y%m%dT%H%M%S}"
    yield f"TZOFFSETFROM:{_written(_offset(was))}"
    yield f"TZOFFSETTO:{_written(_offset(now))}"
    yield f"TZNAME:{now.tzname()}"
    yield f"END:{kind}"


def changes(zone: ZoneInfo, begin: datetime, end: datetime) -> Iterator[datetime]:
    """When the clocks of a zone change, in UTC, to the second."""
    step = timedelta(days=7)
    at = begin.replace(microsecond=0)
    while at < end:
        after = at + step
        if _offset(at.astimezone(zone)) != _offset(after.astimezone(zone)):
            low, high = at, after
            while high - low > timedelta(seconds=1):
                middle = (low + (high - low) / 2).replace(microsecond=0)
                if _offset(middle.astimezone(zone)) == _offset(low.astimezone(zone)):
                    low = middle
                else:
                    high = middle
            yield high
        at = after


def _offset(at: datetime) -> timedelta:
    return at.utcoffset() or timedelta()


def _written(offset: timedelta) -> str:
    minutes = int(offset.total_seconds() // 60)
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}{abs(minutes) % 60:02}"
