"""Times as people write them, and which of several is the best."""

from __future__ import annotations

from contextlib import suppress
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from babel.dates import format_datetime
from hypothesis import given
from hypothesis import strategies as st

from copbot.features.meetings import repeating
from copbot.features.meetings.best import best, seated
from copbot.features.meetings.dates import NotThenError, read
from copbot.features.meetings.reading import UnreadableError
from copbot.features.meetings.reading import read as proposal
from copbot.features.meetings.repeating import Every, Unit

AMSTERDAM = ZoneInfo("Europe/Amsterdam")
NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
"""A Tuesday."""
ZONES = st.sampled_from(["Europe/Amsterdam", "America/New_York", "Asia/Kolkata", "Pacific/Auckland", "UTC"])


def told(words: str) -> list[str]:
    return [f"{one.at.astimezone(AMSTERDAM):%d %m %H:%M}" for one in read(words, NOW, AMSTERDAM)]


@pytest.mark.parametrize(
    ("words", "times"),
    [
        ("Tue 8 Dec 20:00", ["08 12 20:00"]),
        ("8 december 20 uur", ["08 12 20:00"]),
        ("Dec 8 at 7:30 pm", ["08 12 19:30"]),
        ("8/12 19u30", ["08 12 19:30"]),
        ("2026-12-08T20:00", ["08 12 20:00"]),
        ("tomorrow 8pm", ["02 12 20:00"]),
        ("morgen half 8", ["02 12 07:30"]),
        ("morgenavond 20 uur", ["02 12 20:00"]),
        ("dinsdagavond", ["01 12 20:00"]),
        ("tonight", ["01 12 20:00"]),
        ("Tuesday 8:00", ["08 12 08:00"]),
        ("volgende week dinsdag 20.00", ["08 12 20:00"]),
        ("Tue/Thu evenings next 2 weeks", ["01 12 20:00", "03 12 20:00", "08 12 20:00", "10 12 20:00"]),
        ("di en do avond komende twee weken", ["01 12 20:00", "03 12 20:00", "08 12 20:00", "10 12 20:00"]),
        ("op dinsdag 8 december om 20:00", ["08 12 20:00"]),
        ("8 December noon", ["08 12 12:00"]),
        ("29 Feb 2028 10:00", "meet-far"),
        ("31 Feb 10:00", "meet-no-such-day"),
        ("Wed 8 Dec 20:00", "meet-weekday"),
        ("today 8:00", "meet-past"),
        ("Sunday", "meet-no-time"),
        ("20:00", "meet-no-day"),
        ("the shed", []),
        ("Bring 8 spades", []),
    ],
)
def test_times_are_read_as_people_write_them(words: str, times: list[str] | str) -> None:
    if isinstance(times, list):
        assert told(words) == times
        return
    with pytest.raises(NotThenError) as refused:
        read(words, NOW, AMSTERDAM)
    assert refused.value.key == times


@given(st.integers(30, 360 * 24 * 60), ZONES, st.sampled_from(["en", "nl"]), st.booleans())
def test_what_the_bot_writes_it_reads(minutes: int, zone: str, language: str, year: bool) -> None:
    at = (NOW + timedelta(minutes=minutes)).astimezone(ZoneInfo(zone))
    pattern = "EEE d MMM yyyy HH:mm" if year else "EEEE d MMMM HH:mm"
    [one] = read(format_datetime(at, pattern, locale=language), NOW, ZoneInfo(zone))
    # Of an hour that the clocks show twice it is the first.
    assert one.at == at.replace(fold=0).astimezone(UTC)


@given(st.text(max_size=80))
def test_nothing_that_is_written_breaks_it(words: str) -> None:
    with suppress(UnreadableError):
        assert proposal(f"Tea | {words} | Tue 8 Dec 20:00", NOW, AMSTERDAM).times


def test_a_proposal_has_its_parts() -> None:
    found = proposal("Tea\nTue 8 Dec 20:00 at Ann's\nin the shed\n1.5 hours\n12 places\nLisbon time", NOW, AMSTERDAM)
    assert (found.title, found.place, found.places, found.zone.key) == ("Tea", "in the shed", 12, "Europe/Lisbon")
    assert found.lasts == timedelta(minutes=90)
    assert [(one.at, one.place) for one in found.times] == [(datetime(2026, 12, 8, 20, tzinfo=UTC), "Ann's")]


@pytest.mark.parametrize(
    ("votes", "moderators", "number"),
    [
        ({1: "1y 2n", 2: "1m 2y", 3: "2y"}, (), 2),
        ({1: "1y 2y", 2: "1m 2n"}, (), 1),
        ({1: "1y 2y", 2: "1n", 3: "2n"}, (2,), 2),
        ({1: "1y 2y"}, (), 1),
        ({1: "1n 2n"}, (), None),
        ({}, (), None),
    ],
)
def test_the_best_time_suits_most(votes: dict[int, str], moderators: tuple[int, ...], number: int | None) -> None:
    assert best([1, 2], {one: frozenset(marks.split()) for one, marks in votes.items()}, moderators) == number


@pytest.mark.parametrize(
    ("words", "every"),
    [
        ("every week", (1, "week")),
        ("every other week", (2, "week")),
        ("om de twee weken", (2, "week")),
        ("elke 3 weken", (3, "week")),
        ("monthly", (1, "month")),
        ("elke maand", (1, "month")),
        ("every now and then", None),
        ("every 99 weeks", None),
    ],
)
def test_how_often_is_read_as_people_write_it(words: str, every: tuple[int, str] | None) -> None:
    assert repeating.read(words) == (None if every is None else Every(every[0], Unit(every[1])))


def test_who_comes_too_late_waits() -> None:
    assert seated([4, 2, 7], 2) == ([4, 2], [7])
    assert seated([4, 2, 7], 0) == ([4, 2, 7], [])
