"""Is the bot alive, and does it do its work? Decided from figures; times are seconds on one clock."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field

STUCK = 120.0
"""Seconds without a step after which what should make one each second is stuck."""
STANDING = 120.0
"""Seconds for which something may wait for a platform that is heard, without anything getting there."""


@dataclass(frozen=True, slots=True)
class Seen:
    """What can be seen of the bot at the moment `now`."""

    now: float
    lane: float
    """When the lane last got on."""
    loop: float
    """When the loop of adapters and delivery last got on."""
    over: bool = False
    """The database can't be used any more."""
    trouble: bool = False
    """The database takes nothing at this moment."""
    unread: bool = False
    """Nor could it be read just now."""
    unmet: Collection[str] = ()
    """The platforms that have not been heard since they were begun with."""
    until: Mapping[str, float | None] = field(default_factory=dict)
    """Until when each platform should be heard again; None for one that tells nothing of its own accord."""
    waiting: Mapping[str, float] = field(default_factory=dict)
    """Since when the longest wait in each platform's outbox is."""
    delivered: Mapping[str, float] = field(default_factory=dict)
    """When something last got to each platform; its start, if nothing has."""


def not_alive(seen: Seen) -> dict[str, str]:
    """Why it had better be started again: what is wrong, by its part. Empty if nothing is."""
    wrong = {}
    if seen.over:
        wrong["database"] = "can't be used any more"
    if seen.now - seen.lane > STUCK:
        wrong["lane"] = f"has not moved for {seen.now - seen.lane:.0f} s"
    if seen.now - seen.loop > STUCK:
        wrong["delivery"] = f"has not moved for {seen.now - seen.loop:.0f} s"
    return wrong


def not_ready(seen: Seen) -> dict[str, str]:
    """Why it does not do all of its work: what is wrong, by its part. Empty if nothing is."""
    wrong = not_alive(seen)
    if seen.trouble or seen.unread:
        wrong.setdefault("database", "takes nothing" if seen.trouble else "can't be read")
    for platform, until in seen.until.items():
        if until is not None and seen.now > until:
            late = f"{seen.now - until:.0f} s"
            wrong[platform] = (
                f"has not been reached since the start, for {late}"
                if platform in seen.unmet
                else f"is silent, {late} longer than it should be"
            )
        elif platform in seen.waiting:
            # What waits for one room alone, by the platform's word, is no standstill while others get on.
            waits = seen.now - max(seen.waiting[platform], seen.delivered.get(platform, seen.waiting[platform]))
            if waits > STANDING:
                wrong[platform] = f"takes nothing that is said, for {waits:.0f} s"
    return wrong
