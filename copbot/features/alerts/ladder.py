"""When an open question climbs which step: pure functions of time."""

from __future__ import annotations

from datetime import datetime, time, timedelta
from enum import IntEnum
from zoneinfo import ZoneInfo

from copbot.community.schedule import Hours, after_waking
from copbot.features.alerts import AlertsSettings


class Rung(IntEnum):
    """The steps of the ladder, in order."""

    ROOM = 0
    MEMBERS = 1
    MODERATORS = 2
    DONE = 3
    """From here on it is named in its room now and then, one step higher each time."""


def waits(settings: AlertsSettings, shared: bool) -> tuple[timedelta, timedelta, timedelta]:
    """How long after the asking each step comes, in waking time; for what was shared, after its day is over."""
    steps = (settings.room_after, settings.members_after, settings.moderators_after)
    return (timedelta(), steps[1] - steps[0], steps[2] - steps[0]) if shared else steps


def due(
    settings: AlertsSettings,
    waking: Hours,
    zone: ZoneInfo,
    rung: Rung,
    asked: datetime,
    shared: bool,
    now: datetime,
    *,
    back: bool = False,
) -> datetime:
    """When the step comes: never in the past, and never all at once after a pause.

    A step that is overdue comes as long after this moment as it would have come after the step before it; the first one
    comes now, but for a question that is `back` after it seemed answered: as long after that as after the asking.
    """
    steps = waits(settings, shared)
    planned = after_waking(asked + settings.shared_after if shared else asked, steps[rung], waking, zone)
    if planned > now:
        return planned
    if rung is Rung.ROOM:
        return after_waking(now, steps[rung] if back else timedelta(), waking, zone)
    return after_waking(now, max(steps[rung] - steps[rung - 1], timedelta()), waking, zone)


_OFTEN = 4
"""So many times it is named at the first pace, and then as many times as rarely."""


def slow(settings: AlertsSettings, waking: Hours, zone: ZoneInfo, rung: int, now: datetime) -> datetime:
    """When a question past the last step is named in its room again: on a Monday morning, so that all are together."""
    wait = settings.again_after * (1 if rung < Rung.DONE + _OFTEN else _OFTEN)
    # By the day alone: who is named a minute late one Monday is not a week late the next.
    day = (now + wait).astimezone(zone).date()
    monday = datetime.combine(day + timedelta(days=-day.weekday() % 7), time(), zone)
    return after_waking(max(monday, now), timedelta(), waking, zone)
