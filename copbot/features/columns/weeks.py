"""When a week of a column turns, by the community's clocks. Pure."""

from __future__ import annotations

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

_DAY = timedelta(days=1)


def next_turn(after: datetime, day: int, hour: int, zone: ZoneInfo) -> datetime:
    """The first moment after this one at which it is that hour of that day of the week (from 0 for Monday) there."""
    local = after.astimezone(zone).date()
    first = local + _DAY * ((day - local.weekday()) % 7)
    for one in (first, first + 7 * _DAY):
        turn = datetime.combine(one, time(hour), zone).astimezone(UTC)
        if turn > after:
            return turn
    raise AssertionError("a week has a turn")
