"""When what comes in a review, if nobody does anything. Pure."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timedelta

WEEK = timedelta(days=7)
SILENCE = timedelta(days=7)
"""Who submitted it, is asked, and says nothing for so long gets what there is."""
LATE = 4
"""The bit of a reader's `told` that stands for the reminder after the date; those before it have the lower ones."""


def reminders(since: datetime, until: datetime, before: Sequence[timedelta]) -> dict[int, datetime]:
    """When somebody who reads it since then is reminded of the date, by the bits of `told`.

    Not at a time that was over by then.
    """
    longest_first = sorted(before, reverse=True)
    return {1 << place: until - one for place, one in enumerate(longest_first) if until - one > since}


def reminded(told: int, since: datetime, until: datetime, before: Sequence[timedelta], now: datetime) -> int:
    """What `told` is once somebody has been reminded of all that is due: what was missed comes once."""
    return told | sum(bit for bit, at in reminders(since, until, before).items() if at <= now)


def next_step(now: datetime, until: datetime, before: Sequence[timedelta]) -> datetime:
    """When the next reminder may be due, else the date."""
    return min((until - one for one in before if until - one > now), default=until)
