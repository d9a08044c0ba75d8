"""How calls are read: what is to be done, by when, by how many."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from copbot.features.calls.reading import UnreadableError, Written, read

NOW = datetime(2026, 3, 2, 9, tzinfo=UTC)
"""A Monday."""
ZONE = ZoneInfo("Europe/Amsterdam")
SMALL = frozenset({"small", "a small thing", "klein", "kleine klus"})


def day(number: int, hour: int = 18, minute: int = 0, *, month: int = 3) -> datetime:
    return datetime(2026, month, number, hour, minute, tzinfo=ZONE)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("someone to check the links by friday, 2 people", Written("Check the links", day(6), 2)),
        ("someone to check the links by Friday 2 people", Written("Check the links", day(6), 2)),
        ("check the links", Written("Check the links")),
        ("Can somebody please bring cake tomorrow?", Written("Bring cake", day(3))),
        ("2 people to move tables on friday", Written("Move tables on friday", day(6), 2)),
        ("small: fix the typo in the rules", Written("Fix the typo in the rules", small=True)),
        (
            "Iemand om de links na te kijken voor vrijdag, 2 mensen",
            Written("Iemand om de links na te kijken", day(6), 2),
        ),
        ("twee mensen voor de opbouw, 5 maart", Written("Twee mensen voor de opbouw", day(5), 2)),
        ("help in the garden by 2026-03-09 15:30", Written("Help in the garden", day(9, 15, 30))),
        ("the report by the end of the month", Written("The report", day(31))),
        ("translate the page (2 people, by march 5th)", Written("Translate the page", day(5), 2)),
        ("write in the wiki within 3 days", Written("Write in the wiki", day(5))),
        ("klein: een typfout verbeteren uiterlijk morgen", Written("Een typfout verbeteren", day(3), small=True)),
        ("de tuin wieden, dit weekend, 3 personen", Written("De tuin wieden", day(8), 3)),
        ("draft a letter by monday; one person", Written("Draft a letter", day(9), 1)),
        ("answer the mail by 1 march", Written("Answer the mail", datetime(2027, 3, 1, 18, tzinfo=ZONE))),
        # What only looks like it.
        ("bring 2 people", Written("Bring 2 people")),
        ("cook dinner for 4 people", Written("Cook dinner for 4 people")),
        ("water the plants in may", Written("Water the plants in may")),
        ("call by Friday's meeting", Written("Call by Friday's meeting")),
        ("clean up what was left yesterday", Written("Clean up what was left yesterday")),
        ("cook dinner for 4 people by friday", Written("Cook dinner for 4 people", day(6))),
        ("water the plants by friday for 3 people", Written("Water the plants", day(6), 3)),
        ("paint (the fence)", Written("Paint (the fence)")),
        ("review v1.2", Written("Review v1.2")),
        ("take notes in 4 meetings", Written("Take notes in 4 meetings")),
    ],
)
def test_a_call_is_read(text: str, found: Written) -> None:
    assert read(text, SMALL, NOW, ZONE) == found


@pytest.mark.parametrize(
    ("text", "key"),
    [
        ("by friday", "call-how"),
        ("?", "call-how"),
        ("small:", "call-how"),
        ("x by 2020-01-01", "call-past"),
        ("lift a piano today 08:00", "call-past"),
        ("sing, 300 people", "call-places"),
        ("sing by friday, 1000000 people", "call-places"),
        ("sing by 31 feb", "call-no-day"),
        ("sing on 31 february", "call-no-day"),
        ("sing by friday 25:00", "call-no-day"),
        ("sing by 9999-12-31", "call-no-day"),
        ("sing by 5 march 99999", "call-no-day"),
        ("zingen voor 32 mei", "call-no-day"),
        ("sing by yesterday", "call-past"),
        ("sing, last friday", "call-past"),
        ("zingen voor gisteren", "call-past"),
        ("sing, 0 people", "call-places"),
        ("la " * 200, "call-long"),
    ],
)
def test_what_is_no_call_is_refused(text: str, key: str) -> None:
    with pytest.raises(UnreadableError) as refused:
        read(text, SMALL, NOW, ZONE)
    assert refused.value.key == key
