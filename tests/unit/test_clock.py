"""What platforms say about when something was, and what they call people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest

from copbot.language.wording import called
from copbot.running.clock import moment

NOW = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
HOUR = timedelta(hours=1)


@pytest.mark.parametrize(
    "odd",
    [
        2**70,
        -1,
        -(2**70),
        10**400,
        float("nan"),
        float("inf"),
        float("-inf"),
        1e300,
        "1700000000",
        "",
        None,
        True,
        [],
        {},
    ],
)
@pytest.mark.parametrize("per_second", [1, 1000])
def test_a_time_that_makes_no_sense_is_now(odd: object, per_second: int) -> None:
    assert moment(odd, NOW, per_second) == NOW


def test_when_something_was() -> None:
    assert moment(1_700_000_000, NOW) == datetime(2023, 11, 14, 22, 13, 20, tzinfo=UTC)
    assert moment(1_700_000_000_500, NOW, 1000) == datetime(2023, 11, 14, 22, 13, 20, 500_000, tzinfo=UTC)
    assert moment(0, NOW) == datetime(1970, 1, 1, tzinfo=UTC)
    assert moment(NOW.timestamp() + 5, NOW) == NOW
    there = timezone(2 * HOUR)
    assert moment(datetime(2026, 3, 2, 10, tzinfo=there), NOW) == NOW - HOUR
    assert moment(datetime(2026, 3, 2, 8), NOW) == NOW - HOUR  # noqa: DTZ001 - some libraries say so
    assert moment(datetime(9999, 12, 31, 23, tzinfo=timezone(-2 * HOUR)), NOW) == NOW
    assert moment(datetime(1, 1, 1, tzinfo=there), NOW) == NOW
    assert moment(NOW, NOW).tzinfo is UTC


def test_what_to_call_somebody() -> None:
    assert called("Ann", "ann_ash", "7") == "Ann"
    assert called("", None, "7") == "7"
    assert called(" \u200b\u202e", "\u3164", "ann_ash", "7") == "ann_ash"
    assert called(" Ann ", "7") == "Ann"
