"""Waking hours and quiet hours, also where the clocks change."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.community.schedule import Hours, after_waking, quiet_until

ZONES = ("UTC", "Europe/Amsterdam", "America/St_Johns", "Asia/Kathmandu", "Australia/Lord_Howe", "Pacific/Apia")
AMSTERDAM = ZoneInfo("Europe/Amsterdam")
DAYTIME = Hours(8 * 60, 22 * 60)

zones = st.sampled_from(ZONES).map(ZoneInfo)
moments = st.datetimes(datetime(2010, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - aware by it
minutes = st.integers(0, 24 * 60 - 1)
hours = st.builds(Hours, minutes, minutes)
waits = st.timedeltas(timedelta(), timedelta(days=3))


def at(text: str) -> datetime:
    return datetime.fromisoformat(text).astimezone(UTC)


@pytest.mark.parametrize(
    ("start", "wait", "ends"),
    [
        ("2026-03-02T09:00+01:00", 2, "2026-03-02T11:00+01:00"),
        ("2026-03-02T21:00+01:00", 2, "2026-03-03T09:00+01:00"),
        ("2026-03-02T23:00+01:00", 2, "2026-03-03T10:00+01:00"),
        ("2026-03-02T03:00+01:00", 0, "2026-03-02T08:00+01:00"),
        ("2026-03-02T09:00+01:00", 14, "2026-03-03T09:00+01:00"),
        ("2026-03-28T21:00+01:00", 2, "2026-03-29T09:00+02:00"),
        ("2026-10-24T21:00+02:00", 2, "2026-10-25T09:00+01:00"),
    ],
)
def test_waking_hours_in_amsterdam(start: str, wait: int, ends: str) -> None:
    assert after_waking(at(start), timedelta(hours=wait), DAYTIME, AMSTERDAM) == at(ends)


@given(moments, waits, hours, zones)
def test_a_wait_ends_in_waking_hours_and_not_too_early(
    start: datetime, wait: timedelta, waking: Hours, zone: ZoneInfo
) -> None:
    end = after_waking(start, wait, waking, zone)
    assert end.utcoffset() == timedelta()
    assert end - start >= wait
    just_before = end - timedelta(microseconds=1)
    assert waking.holds(end, zone) or waking.holds(just_before, zone)


@given(moments, waits, waits, hours, zones)
def test_a_longer_wait_and_a_later_start_never_end_earlier(
    start: datetime, wait: timedelta, more: timedelta, waking: Hours, zone: ZoneInfo
) -> None:
    end = after_waking(start, wait, waking, zone)
    assert after_waking(start, wait + more, waking, zone) >= end
    assert after_waking(start + more, wait, waking, zone) >= end


@given(moments, waits, zones)
def test_equal_ends_are_the_whole_day(start: datetime, wait: timedelta, zone: ZoneInfo) -> None:
    assert after_waking(start, wait, Hours(0, 0), zone) == start + wait


@pytest.mark.parametrize(
    ("hours", "held", "not_held"),
    [
        (Hours(8 * 60, 22 * 60), ("08:00", "21:59"), ("07:59", "22:00")),
        (Hours(22 * 60, 7 * 60), ("22:00", "23:59", "00:00", "06:59"), ("21:59", "07:00")),
        (Hours(22 * 60, 0), ("22:00", "23:59"), ("21:59", "00:00")),
    ],
)
def test_hours_hold_from_their_beginning_until_before_their_end(
    hours: Hours, held: tuple[str, ...], not_held: tuple[str, ...]
) -> None:
    def holds(clock: str) -> bool:
        return hours.holds(at(f"2026-03-02T{clock}+01:00"), AMSTERDAM)

    assert [clock for clock in (*held, *not_held) if holds(clock)] == list(held)


@given(moments, minutes, minutes, zones)
def test_quiet_hours_end_when_they_no_longer_hold(now: datetime, begin: int, end: int, zone: ZoneInfo) -> None:
    until = quiet_until(now, begin, end, zone)
    if not Hours(begin, end).holds(now, zone):
        assert until is None
        return
    assert until is not None
    # A day with a changed clock is 25 hours long, and one on which a whole day was skipped twice that.
    assert now < until <= now + timedelta(hours=49)
    assert begin == end or not Hours(begin, end).holds(until, zone) or until.astimezone(zone).fold


def test_an_hour_that_comes_twice_ends_quiet_hours_twice() -> None:
    first, second = at("2026-10-25T02:05+02:00"), at("2026-10-25T02:05+01:00")
    assert quiet_until(first, 22 * 60, 2 * 60 + 30, AMSTERDAM) == at("2026-10-25T02:30+02:00")
    assert quiet_until(second, 22 * 60, 2 * 60 + 30, AMSTERDAM) == at("2026-10-25T02:30+01:00")
    assert quiet_until(at("2026-10-25T02:45+02:00"), 22 * 60, 2 * 60 + 30, AMSTERDAM) is None


def test_a_whole_day_of_quiet_never_ends() -> None:
    now = at("2026-03-02T12:00+01:00")
    for _ in range(5):
        now = quiet_until(now, 0, 0, AMSTERDAM) or pytest.fail("it has ended")
    assert now == at("2026-03-07T00:00+01:00")


@pytest.mark.parametrize(
    ("now", "until"),
    [
        ("2026-03-02T23:00+01:00", "2026-03-03T07:00+01:00"),
        ("2026-03-02T06:59+01:00", "2026-03-02T07:00+01:00"),
        ("2026-03-02T07:00+01:00", None),
        ("2026-03-28T23:00+01:00", "2026-03-29T07:00+02:00"),
        ("2026-10-24T23:00+02:00", "2026-10-25T07:00+01:00"),
    ],
)
def test_quiet_hours_in_amsterdam(now: str, until: str | None) -> None:
    assert quiet_until(at(now), 22 * 60, 7 * 60, AMSTERDAM) == (at(until) if until else None)


def test_without_hours_nothing_is_quiet() -> None:
    assert quiet_until(at("2026-03-02T23:00+01:00"), None, None, AMSTERDAM) is None


@given(hours)
def test_hours_read_as_a_clock_shows_them(shown: Hours) -> None:
    begin, end = shown.begin, shown.end
    assert f"{shown}" == f"{time(*divmod(begin, 60)):%H:%M}-{time(*divmod(end, 60)):%H:%M}"
