"""What time it is: an input like any other."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

_YEAR_5000 = 95_617_584_000


def moment(told: object, now: datetime, per_second: int = 1) -> datetime:
    """When that was, of what a platform says: seconds since 1970 (or parts of them), or a time. Aware UTC.

    Never later than now; what makes no sense is now.
    """
    try:
        if isinstance(told, datetime):
            return min(now, (told if told.tzinfo else told.replace(tzinfo=UTC)).astimezone(UTC))
    except OverflowError:
        return now
    if isinstance(told, bool) or not isinstance(told, int | float) or not 0 <= told <= _YEAR_5000 * per_second:
        return now
    return min(now, datetime.fromtimestamp(told / per_second, UTC))


class Clock:
    """The wall clock, which can be moved ahead (the terminal lets time pass). Times are aware UTC."""

    def __init__(self) -> None:
        self._ahead = timedelta()

    def now(self) -> datetime:
        """The time."""
        return datetime.now(UTC) + self._ahead

    def advance(self, by: timedelta) -> None:
        """Let time pass."""
        self._ahead += by
