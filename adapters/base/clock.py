"""Whether the clock of this machine goes as that of a platform."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

from copbot.running.doctor import Finding

_LEEWAY = 30.0
"""So many seconds they may differ."""


def clock(platform: str, told: str | None) -> Finding:
    """What is to be said of the clock by the `Date` of an answer that has just come."""
    about = f"{platform} clock"
    try:
        there = parsedate_to_datetime(told or "")
    except ValueError:
        return Finding(about, "the server tells no time")
    ahead = (datetime.now(UTC) - there).total_seconds()
    if abs(ahead) <= _LEEWAY:
        return Finding(about, "agrees with the server's")
    says = f"is {abs(ahead):.0f} seconds {'ahead of' if ahead > 0 else 'behind'} the server's"
    return Finding(about, says, "set the clock of this machine, and have it kept right (timedatectl set-ntp true)")
