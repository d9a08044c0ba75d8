"""Whether somebody says to come, in few plain words, and which of several times is meant."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from copbot.features.meetings.naming import which
from copbot.features.meetings.reading import UnreadableError, read
from copbot.hearing.coming import Says, comes

NOW = datetime(2026, 12, 1, 9, tzinfo=UTC)
TIMES = [datetime(2026, 12, 8, 20, tzinfo=UTC), datetime(2026, 12, 10, 20, tzinfo=UTC)]
TIMES.append(datetime(2026, 12, 13, 14, tzinfo=UTC))
ZONE, HOME = ZoneInfo("UTC"), ZoneInfo("Europe/Amsterdam")


@pytest.mark.parametrize(
    ("words", "says"),
    [
        ("yes", Says.YES),
        ("I'll be there", Says.YES),
        ("we're coming, all four of us", Says.YES),
        ("count me in!", Says.YES),
        ("yes, lovely", Says.YES),
        ("ik ben erbij", Says.YES),
        ("ja, leuk", Says.YES),
        ("Ik kom graag", Says.YES),
        ("reken maar op mij", Says.YES),
        ("no", Says.NO),
        ("sorry, I can't come after all", Says.NO),
        ("can't make it, sorry", Says.NO),
        ("I won't be able to make it", Says.NO),
        ("ik kan helaas niet", Says.NO),
        ("het lukt me toch niet", Says.NO),
        ("I might come", Says.MAYBE),
        ("maybe I'll be there", Says.MAYBE),
        ("misschien", Says.MAYBE),
        ("Ich komme gern", Says.YES),
        ("bin dabei!", Says.YES),
        ("ich kann leider nicht", Says.NO),
        ("diesmal nicht, sorry", Says.NO),
        ("vielleicht komme ich", Says.MAYBE),
        ("are you coming?", None),
        ("will there be cake?", None),
        ("lovely photo", None),
        ("the train comes at nine", None),
    ],
)
def test_who_says_to_come_is_understood(words: str, says: Says | None) -> None:
    assert comes(words) == says


@pytest.mark.parametrize(
    ("words", "numbers"),
    [
        ("Thursday", [2]),
        ("thu", [2]),
        ("Tuesday and Thursday", [1, 2]),
        ("both Tuesday and Sunday are fine", [1, 3]),
        ("the second one", [2]),
        ("de laatste", [3]),
        ("zo 14:00", [3]),
        ("8 dec is best", [1]),
        ("Sunday afternoon", [3]),
        ("neither", []),
        ("geen van alle", []),
        ("Friday", None),
        ("the fifth", None),
        ("not Thursday", None),
        ("Thursday?", None),
        ("who brings the spades on Thursday", None),
        ("", None),
    ],
)
def test_which_of_the_times_is_meant(words: str, numbers: list[int] | None) -> None:
    assert which(words, TIMES, NOW, ZONE) == numbers


@pytest.mark.parametrize(
    ("words", "hour", "minutes"),
    [
        ("Fri 20:00-22:00", "20:00", 120),
        ("Fri 20:00 to 22:30", "20:00", 150),
        ("Fri from 8 till 10 pm", "20:00", 120),
        ("vrijdag van 20.00 tot 22.00 uur", "20:00", 120),
        ("vrijdagavond 8 uur", "20:00", None),
        ("vrijdag 's avonds om 8 uur", "20:00", None),
        ("friday evening at half past 7", "19:30", None),
        ("vrijdagavond half 9", "20:30", None),
        ("friday evening 9", "21:00", None),
        ("vrijdagmiddag 3 uur", "15:00", None),
        ("friday morning at 10", "10:00", None),
        ("vrijdag kwart voor acht", "07:45", None),
        ("Fri 20:00 for 90 min", "20:00", 90),
    ],
)
def test_an_hour_is_that_of_its_part_of_the_day(words: str, hour: str, minutes: int | None) -> None:
    found = read(f"Pruning | {words}", NOW, HOME)
    assert [f"{one.at.astimezone(HOME):%a %H:%M}" for one in found.times] == [f"Fri {hour}"]
    assert found.lasts == (timedelta(minutes=minutes) if minutes else None)
    assert not found.place
    assert not found.times[0].place


def test_clocks_places_and_how_many_may_stand_behind_the_time() -> None:
    found = read("Pruning | Fri 20:00 at the shed, for 12 people", NOW, HOME)
    assert (found.places, found.times[0].place or found.place) == (12, "the shed")
    assert read("Pruning | Fri 20:00 Lisbon time", NOW, HOME).zone.key == "Europe/Lisbon"
    assert read("Pruning | Fri 20:00 | Attic of the church", NOW, HOME).place == "Attic of the church"


@pytest.mark.parametrize(
    ("words", "key"),
    [
        ("Fri 20:00 | Atlantis time", "meet-no-zone"),
        ("Fri 20:00 | 0 places", "meet-no-places"),
        ("Fri 20:00 | 1000000 places", "meet-no-places"),
        ("Fri night at 2", "meet-no-time"),
    ],
)
def test_what_cannot_be_is_asked_back(words: str, key: str) -> None:
    with pytest.raises(UnreadableError) as error:
        read(f"Pruning | {words}", NOW, HOME)
    assert error.value.key == key
