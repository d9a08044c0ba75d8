"""When somebody has time: as people say it, and the first such moment from any other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from copbot.community.free_time import EVERY_DAY, FreeTime, Unclear, free_time, speaks_of_time
from copbot.community.schedule import Hours, set_aside
from copbot.hearing.no_time import no_time

EVENING, MORNING = Hours(18 * 60, 22 * 60), Hours(8 * 60, 12 * 60)
TUESDAY, WEEKEND = 0b10, 0b110_0000
EIGHT = Hours(20 * 60, 21 * 60)


@pytest.mark.parametrize(
    ("words", "days", "hours"),
    [
        ("evenings", EVERY_DAY, EVENING),
        ("In the evening, please.", EVERY_DAY, EVENING),
        ("Tuesday 20-21", TUESDAY, EIGHT),
        ("Tuesdays, from 20:00 to 21:00", TUESDAY, EIGHT),
        ("Tuesday evening 8-9", TUESDAY, EIGHT),
        ("at weekends", WEEKEND, None),
        ("afternoons and evenings", EVERY_DAY, Hours(12 * 60, 22 * 60)),
        ("20:00-21:00", EVERY_DAY, EIGHT),
        ("'s avonds", EVERY_DAY, EVENING),
        ("dinsdag 20-21 uur", TUESDAY, EIGHT),
        ("in het weekend", WEEKEND, None),
        ("zaterdag en zondag ochtend", WEEKEND, MORNING),
        ("abends", EVERY_DAY, EVENING),
        ("am Wochenende", WEEKEND, None),
        ("Dienstag 20:00-21:00", TUESDAY, EIGHT),
        ("le soir", EVERY_DAY, EVENING),
        ("l’après-midi", EVERY_DAY, Hours(12 * 60, 18 * 60)),
        ("le mardi 20:00-21:00", TUESDAY, EIGHT),
        ("por la noche", EVERY_DAY, EVENING),
        ("los fines de semana", WEEKEND, None),
        ("martes 20:00-21:00", TUESDAY, EIGHT),
    ],
)
def test_what_people_say(words: str, days: int, hours: Hours | None) -> None:
    assert free_time(words) == FreeTime(days, hours)


@pytest.mark.parametrize(
    "words",
    [
        "I know roses, and look for help with apples",
        "I have time",
        "Good evening everybody",
        "I am Tuesday's baker",
        "no thanks",
        "",
        "...",
        "Sam",
    ],
)
def test_what_says_no_time(words: str) -> None:
    assert free_time(words) is None


@pytest.mark.parametrize(
    "words",
    ["evenings and weekends", "weekends or evenings", "abends und am Wochenende", "le soir et le week-end",
     "'s avonds en in het weekend", "noches y fines de semana", "Saturday morning and Sunday", "weekends and 20-21"],
)  # fmt: skip
def test_hours_and_days_side_by_side_are_two_things(words: str) -> None:
    assert free_time(words) == Unclear()


@pytest.mark.parametrize("words", ["Saturday and Sunday mornings", "Monday evening and Tuesday evening"])
def test_hours_of_several_days_are_one(words: str) -> None:
    assert isinstance(free_time(words), FreeTime)


def test_hours_the_wrong_way_about_are_asked_back() -> None:
    assert free_time("Tuesday 21-20") == Unclear(FreeTime(TUESDAY, EIGHT))
    assert free_time("22:00-02:00") == FreeTime(EVERY_DAY, Hours(22 * 60, 2 * 60))


@pytest.mark.parametrize(
    "words",
    ["Hardly ever, my husband is ill", "no time at all, I have three kids", "fast nie", "keine Zeit, leider",
     "bijna nooit", "ik heb geen tijd", "presque jamais", "je n'ai pas le temps", "casi nunca", "no tengo tiempo"],
)  # fmt: skip
def test_who_has_no_time(words: str) -> None:
    assert no_time(words)


@pytest.mark.parametrize("words", ["Never grew a thing, and look for help", "I know roses", "time", ""])
def test_who_says_something_else(words: str) -> None:
    assert not no_time(words)


def test_times_that_can_not_be_read_are_heard_as_such() -> None:
    assert speaks_of_time("I work nights so only around noon")
    assert not speaks_of_time("How do I prune a rose")


ZONES = st.sampled_from(["UTC", "Europe/Amsterdam", "America/St_Johns", "Pacific/Apia"]).map(ZoneInfo)
MOMENTS = st.datetimes(datetime(2015, 1, 1), datetime(2030, 1, 1), timezones=st.just(UTC))  # noqa: DTZ001 - aware by it
BEGINS = st.integers(0, 22 * 60)


@given(MOMENTS, st.integers(1, EVERY_DAY), BEGINS, ZONES)
def test_the_next_time_is_on_such_a_day_at_such_an_hour_within_nine_days(
    moment: datetime, days: int, begin: int, zone: ZoneInfo
) -> None:
    free = Hours(begin, begin + 90)
    found = set_aside(moment, days, Hours(free.end, free.begin), zone)
    assert moment <= found <= moment + timedelta(days=9)
    assert days >> found.astimezone(zone).weekday() & 1


def test_on_that_day_it_is_now_or_when_its_hours_begin() -> None:
    zone, quiet = ZoneInfo("UTC"), Hours(21 * 60, 20 * 60)
    tuesday = datetime(2026, 3, 3, 20, 30, tzinfo=UTC)
    assert set_aside(tuesday, TUESDAY, quiet, zone) == tuesday
    assert set_aside(tuesday - timedelta(hours=5), TUESDAY, quiet, zone) == datetime(2026, 3, 3, 20, tzinfo=UTC)
    assert set_aside(tuesday + timedelta(hours=1), TUESDAY, quiet, zone) == datetime(2026, 3, 10, 20, tzinfo=UTC)
    assert set_aside(tuesday, WEEKEND, None, zone) == datetime(2026, 3, 7, tzinfo=UTC)
