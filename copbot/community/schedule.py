"""Counting in waking hours, and quiet hours: pure functions of time."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Hours:
    """A part of the day, in minutes after local midnight; it may pass midnight. Equal ends are the whole day."""

    begin: int
    end: int

    def __str__(self) -> str:
        return f"{self.begin // 60:02}:{self.begin % 60:02}-{self.end // 60:02}:{self.end % 60:02}"

    def holds(self, moment: datetime, zone: ZoneInfo) -> bool:
        """Does the moment fall in these hours there?"""
        local = moment.astimezone(zone)
        minute = local.hour * 60 + local.minute
        if self.begin == self.end:
            return True
        if self.begin < self.end:
            return self.begin <= minute < self.end
        return minute >= self.begin or minute < self.end

    def next_edge(self, moment: datetime, zone: ZoneInfo, minute: int) -> datetime:
        """The first moment after this one at which local clocks show `minute`: the second one too, of an hour twice."""
        local = moment.astimezone(zone)
        wanted = time(minute // 60 % 24, minute % 60)
        day = local.date()
        while True:
            for fold in (0, 1):
                edge = datetime.combine(day, wanted.replace(fold=fold), zone).astimezone(UTC)
                # What the clocks skip is shown by none of the two: the first stands for it.
                if edge > moment and (fold == 0 or edge.astimezone(zone).time() == wanted):
                    return edge
            day += DAY

    def end_after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """When these hours end next."""
        return self.next_edge(moment, zone, self.end)

    def begin_after(self, moment: datetime, zone: ZoneInfo) -> datetime:
        """When these hours begin next."""
        return self.next_edge(moment, zone, self.begin)


def awake(moment: datetime, waking: Hours, zone: ZoneInfo) -> datetime:
    """The first moment from then on that is in the waking hours of the zone, in UTC."""
    moment = moment.astimezone(UTC)
    return moment if waking.holds(moment, zone) else waking.begin_after(moment, zone)


def after_waking(start: datetime, wait: timedelta, waking: Hours, zone: ZoneInfo) -> datetime:
    """The moment at which `wait` has passed since `start`, counting only the waking hours of the zone."""
    moment, left = start.astimezone(UTC), wait
    if waking.begin == waking.end:
        return moment + left
    while True:
        moment = awake(moment, waking, zone)
        end = waking.end_after(moment, zone)
        if moment + left <= end:
            return moment + left
        left -= end - moment
        moment = end


def quiet_until(now: datetime, begin: int | None, end: int | None, zone: ZoneInfo) -> datetime | None:
    """When a member's quiet hours end, if it is in them; `begin` and `end` are minutes after midnight.

    The whole day (equal ends) never ends: another one begins then.
    """
    if begin is None or end is None:
        return None
    hours = Hours(begin, end)
    return hours.end_after(now, zone) if hours.holds(now, zone) else None


def set_aside(moment: datetime, days: int, quiet: Hours | None, zone: ZoneInfo) -> datetime:
    """The first moment from then on that is on one of these days of the week, and in no quiet hours.

    `days` has a bit for each, from Monday. Where there is none, in a week.
    """
    local = moment.astimezone(zone)
    for more in range(8):
        begin = moment if not more else datetime.combine(local.date() + more * DAY, time(), zone).astimezone(UTC)
        found = quiet.end_after(begin, zone) if quiet is not None and quiet.holds(begin, zone) else begin
        if _is_on(begin, days, zone) and _is_on(found, days, zone):
            return found.astimezone(UTC)
    return moment.astimezone(UTC) + 7 * DAY


def _is_on(moment: datetime, days: int, zone: ZoneInfo) -> bool:
    return bool(days >> moment.astimezone(zone).weekday() & 1)
