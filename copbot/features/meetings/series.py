"""Series: meetings that come every so often, and all of one as they stand in a calendar."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from sqlmodel import col, select

from copbot.features.meetings import file
from copbot.features.meetings.calendar import Entry, Series
from copbot.features.meetings.repeating import Every, Unit
from copbot.features.meetings.tables import Meeting, MeetingSeries, Stage
from copbot.kit.context import Context


def begin(ctx: Context, meeting: Meeting, at: datetime, every: Every) -> None:
    """The meeting is the first of a series."""
    series = MeetingSeries(
        id=ctx.unit.new_id("meeting_series"),
        community_id=meeting.community_id,
        member_id=meeting.member_id,
        number=every.number,
        unit=every.unit.value,
        first=at,
        zone=meeting.zone,
        place=meeting.place,
    )
    ctx.db.add(series)
    meeting.series_id, meeting.was = series.id, at
    ctx.db.flush()


def of(ctx: Context, meeting: Meeting) -> MeetingSeries | None:
    """The series that it is one of."""
    return ctx.db.get(MeetingSeries, meeting.series_id) if meeting.series_id is not None else None


def rhythm(series: MeetingSeries) -> Every:
    """How often they are."""
    return Every(series.number, Unit(series.unit))


def changed(ctx: Context, meeting: Meeting) -> None:
    """Something is otherwise in the file of its series."""
    series = of(ctx, meeting)
    if series is not None:
        series.sequence += 1


def entries(ctx: Context, series: MeetingSeries, *, place: bool = True) -> Sequence[Entry]:
    """The series with what is otherwise about single ones."""
    return list(_entries(ctx, series, place=place))


def _entries(ctx: Context, series: MeetingSeries, *, place: bool) -> Iterator[Entry]:
    found = ones(ctx, series)
    if not found:
        return
    zone, every, uid = ZoneInfo(series.zone), rhythm(series), file.series_uid(ctx, series)
    off = tuple(one.was for one in found if one.stage == Stage.CANCELLED and one.was is not None)
    changed = max(one.changed_at or one.proposed_at for one in found)
    rule = Series(zone=zone, rule=every.rule(series.first, zone, series.until), skipped=off)
    first = file.entry(ctx, found[0], place=place)
    shown = series.place if place else ""
    yield replace(
        first,
        uid=uid,
        sequence=series.sequence,
        changed=changed,
        begins=series.first,
        place=shown,
        series=rule,
        cancelled=False,
    )
    for one in found:
        otherwise = one.at != one.was or one.place != series.place
        if one.stage != Stage.CANCELLED and otherwise and one.was is not None:
            entry = file.entry(ctx, one, place=place)
            yield replace(entry, uid=uid, sequence=series.sequence, instead=(one.was, zone))


def ones(ctx: Context, series: MeetingSeries) -> Sequence[Meeting]:
    """Those that there were so far, in their order."""
    return ctx.db.exec(select(Meeting).where(Meeting.series_id == series.id).order_by(col(Meeting.was))).all()
