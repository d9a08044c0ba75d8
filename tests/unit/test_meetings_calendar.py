"""The files for calendars: read by a parser of others', and after the letter of RFC 5545."""

from __future__ import annotations

import re
from datetime import UTC, datetime, timedelta
from itertools import takewhile
from zoneinfo import ZoneInfo

import icalendar
import pytest
import recurring_ical_events  # type: ignore[import-untyped]
from hypothesis import given, settings
from hypothesis import strategies as st

from copbot.features.meetings.calendar import Entry, Series, calendar, changes
from copbot.features.meetings.repeating import Every, Unit

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
AT = datetime(2026, 12, 8, 19, tzinfo=UTC)
HOUR = timedelta(hours=1)
LINE = re.compile(rb"[A-Z-]+(?:;[A-Z-]+=[\w/+-]+)*:[^\x00-\x1f\x7f]*")
"""A name, parameters, and a value without control signs."""


def entry(
    title: str = "Pruning",
    place: str = "",
    words: str = "",
    *,
    begins: datetime = AT,
    series: Series | None = None,
    instead: tuple[datetime, ZoneInfo] | None = None,
    sequence: int = 0,
    cancelled: bool = False,
) -> Entry:
    return Entry(
        uid="u1",
        sequence=sequence,
        changed=NOW,
        title=title,
        begins=begins,
        lasts=HOUR,
        place=place,
        words=words,
        series=series,
        instead=instead,
        cancelled=cancelled,
    )


def strict(file: bytes) -> list[bytes]:
    """The lines of the file, unfolded, after everything was looked at that a strict reader looks at."""
    assert file.endswith(b"\r\n")
    folded = file.split(b"\r\n")[:-1]
    assert all(len(line) <= 75 for line in folded)
    assert not any(b"\n" in line or b"\r" in line for line in folded)
    for line in folded:
        line.decode()
    lines = file.replace(b"\r\n ", b"").split(b"\r\n")[:-1]
    assert [line for line in lines if not LINE.fullmatch(line)] == []
    assert (lines[0], lines[-1]) == (b"BEGIN:VCALENDAR", b"END:VCALENDAR")
    open_now: list[bytes] = []
    for line in lines:
        what, _, name = line.partition(b":")
        if what == b"BEGIN":
            open_now.append(name)
        elif what == b"END":
            assert open_now.pop() == name
    assert open_now == []
    for needed in (b"VERSION:2.0", b"METHOD:PUBLISH"):
        assert lines.count(needed) == 1
    events = lines.count(b"BEGIN:VEVENT")
    for name in (b"UID", b"DTSTAMP", b"SEQUENCE", b"SUMMARY", b"STATUS"):
        assert sum(line.startswith(name + b":") for line in lines) == events
    assert not any(line.startswith((b"ATTENDEE", b"ORGANIZER")) for line in lines)
    named = {m[1] for line in lines for m in re.finditer(rb";TZID=([\w/+-]+)", line)}
    assert named == {line.removeprefix(b"TZID:") for line in lines if line.startswith(b"TZID:")}
    return lines


def read(file: bytes) -> icalendar.Calendar:
    strict(file)
    found = icalendar.Calendar.from_ical(file)
    assert isinstance(found, icalendar.Calendar)
    return found


def test_a_meeting_is_read_as_it_is() -> None:
    [event] = read(calendar([entry(place="the shed", words="Bring gloves", sequence=2)])).events
    assert (str(event["SUMMARY"]), str(event["LOCATION"]), str(event["DESCRIPTION"])) == (
        "Pruning",
        "the shed",
        "Bring gloves",
    )
    assert (event.start, event.end, event["SEQUENCE"], str(event["STATUS"])) == (AT, AT + HOUR, 2, "CONFIRMED")
    assert event.DTSTAMP == NOW


def test_one_that_is_called_off_says_so() -> None:
    [event] = read(calendar([entry(cancelled=True, sequence=1)])).events
    assert (str(event["STATUS"]), event["SEQUENCE"], str(event["UID"])) == ("CANCELLED", 1, "u1")


def test_one_that_is_fetched_has_a_name_and_says_how_often() -> None:
    found = read(calendar([], "Meetings: ours"))
    assert found.calendar_name == "Meetings: ours"
    assert found.refresh_interval == HOUR


@given(st.text(min_size=1, max_size=300), st.text(max_size=300))
def test_whatever_is_written_comes_back(title: str, place: str) -> None:
    [event] = read(calendar([entry(title, place)])).events
    kept = "".join(sign for sign in title.replace("\r\n", "\n") if sign == "\n" or (sign >= " " and sign != "\x7f"))
    assert str(event["SUMMARY"]) == kept


def test_a_series_stays_at_its_hour_through_a_year() -> None:
    begins = datetime(2026, 12, 8, 20, tzinfo=AMSTERDAM)
    file = calendar([entry(begins=begins, series=Series(zone=AMSTERDAM, rule="FREQ=WEEKLY"))])
    found = recurring_ical_events.of(read(file)).between(begins, begins + timedelta(days=365))
    starts = [one.start.astimezone(AMSTERDAM) for one in found]
    assert len(starts) == 53
    assert {(at.hour, at.minute, at.weekday()) for at in starts} == {(20, 0, 1)}
    assert {at.utcoffset() for at in starts} == {HOUR, 2 * HOUR}


@given(
    st.integers(1, 4),
    st.sampled_from(list(Unit)),
    st.integers(0, 365),
    st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Tokyo", "UTC"]),
)
@settings(max_examples=40, deadline=None)
def test_others_read_of_a_series_what_we_count(number: int, unit: Unit, day: int, name: str) -> None:
    zone, every = ZoneInfo(name), Every(number, unit)
    first = (datetime(2026, 12, 1, 20, tzinfo=UTC) + timedelta(days=day)).replace(tzinfo=zone)
    until = first + timedelta(days=400)
    ours = list(takewhile(lambda at: at < until, every.times(first, zone)))
    assert {at.astimezone(zone).hour for at in ours} == {20}
    file = calendar([entry(begins=first, series=Series(zone=zone, rule=every.rule(first, zone)))])
    theirs = recurring_ical_events.of(read(file)).between(first, until)
    assert sorted(one.start.astimezone(UTC) for one in theirs) == ours
    last = calendar([entry(begins=first, series=Series(zone=zone, rule=every.rule(first, zone, ours[2])))])
    assert len(recurring_ical_events.of(read(last)).between(first, until)) == 3


def test_one_of_a_series_moves_and_one_is_called_off() -> None:
    begins = datetime(2027, 3, 16, 20, tzinfo=AMSTERDAM)
    second, third = (datetime(2027, 3, day, 20, tzinfo=AMSTERDAM) for day in (23, 30))
    series = Series(zone=AMSTERDAM, rule="FREQ=WEEKLY", skipped=(second,))
    moved = datetime(2027, 3, 31, 21, tzinfo=AMSTERDAM)
    file = calendar([entry(begins=begins, series=series), entry(begins=moved, instead=(third, AMSTERDAM))])
    found = recurring_ical_events.of(read(file)).between(begins, begins + timedelta(days=16))
    assert sorted(one.start for one in found) == [begins, moved]


@pytest.mark.parametrize("name", ["Europe/Amsterdam", "America/New_York", "Asia/Tokyo", "Australia/Lord_Howe", "UTC"])
def test_the_clocks_of_a_zone_are_told_as_they_are(name: str) -> None:
    zone = ZoneInfo(name)
    begins = datetime(2026, 12, 8, 20, tzinfo=zone)
    file = read(calendar([entry(begins=begins, series=Series(zone=zone, rule="FREQ=DAILY"))]))
    found = recurring_ical_events.of(file).between(begins, begins + timedelta(days=400))
    assert {one.start.astimezone(zone).hour for one in found} == {20}
    for told in file.walk("VTIMEZONE"):
        assert isinstance(told, icalendar.Timezone)
        theirs = told.to_tz(lookup_tzid=False)
        for day in range(0, 3000, 11):
            at = begins.astimezone(UTC) + timedelta(days=day)
            assert at.astimezone(theirs).utcoffset() == at.astimezone(zone).utcoffset()


def test_clocks_change_when_they_do() -> None:
    year = datetime(2027, 1, 1, tzinfo=UTC)
    found = list(changes(AMSTERDAM, year, year + timedelta(days=365)))
    assert found == [datetime(2027, 3, 28, 1, tzinfo=UTC), datetime(2027, 10, 31, 1, tzinfo=UTC)]
