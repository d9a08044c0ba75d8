"""Which one of the things worth doing is put before moderators this week: pure functions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

AGAIN = timedelta(weeks=6)
"""What was shown is shown again only after so long."""
_NEVER = datetime.min.replace(tzinfo=UTC)


def week(now: datetime, zone: ZoneInfo) -> datetime:
    """When this week began there: on Monday at midnight."""
    today = now.astimezone(zone).date()
    return datetime.combine(today - timedelta(days=today.weekday()), time(), zone).astimezone(UTC)


def chosen(found: Sequence[str], shown: Mapping[str, datetime], begin: datetime) -> str | None:
    """The one of this week, which began then, of all that there is: the same all week, and no other's of late.

    Of those that were not shown for `AGAIN`, or never, the one that has waited longest; None if there is none.
    """
    of_this_week = [key for key in found if shown.get(key, _NEVER) >= begin]
    if of_this_week:
        return max(of_this_week, key=lambda key: shown[key])
    rested = [key for key in found if shown.get(key, _NEVER) < begin - AGAIN]
    return min(rested, key=lambda key: shown.get(key, _NEVER), default=None)
