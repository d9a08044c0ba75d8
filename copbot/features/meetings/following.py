"""When one meeting of a series is over or called off, the next one follows; until the series ends."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from copbot.features.meetings import card, events, reminding, series
from copbot.features.meetings.meant import own
from copbot.features.meetings.tables import Coming, Guest, Meeting, Stage
from copbot.kit.batch import Place
from copbot.kit.commands import CommandError
from copbot.kit.context import Context


def follow(ctx: Context, meeting: Meeting) -> None:
    """The next one of its series, if it goes on, and this is the last one so far."""
    whole = series.of(ctx, meeting)
    if whole is None or whole.until is not None or meeting.was is None:
        return
    if any(one.was is not None and one.was > meeting.was for one in series.ones(ctx, whole)):
        return
    after = max(meeting.was, ctx.now)
    at = next(one for one in series.rhythm(whole).times(whole.first, ZoneInfo(whole.zone)) if one > after)
    room = ctx.room_by(meeting.room_id)
    if room.lost or not ctx.is_here_by(meeting.member_id):
        # Whose series it is has left: there is nobody who would come for sure.
        whole.until = meeting.was
        return
    number = ctx.unit.new_id("meeting")
    told = {
        "id": number,
        "stage": Stage.FIXED.value,
        "at": at,
        "was": at,
        "place": whole.place,
        "proposed_at": ctx.now,
        "changed_at": ctx.now,
        "ballot_id": None,
        "sent": None,
        "event": None,
        "sequence": 0,
    }
    after_it = Meeting.model_validate({**meeting.model_dump(), **told})
    ctx.db.add(after_it)
    ctx.db.flush()
    row = {"meeting_id": number, "member_id": meeting.member_id, "community_id": meeting.community_id}
    ctx.db.add(Guest.model_validate({**row, "coming": Coming.YES.value, "turn": 1}))
    ctx.db.flush()
    card.post(ctx, after_it, Place(room))
    events.put(ctx, after_it)
    reminding.plan(ctx, after_it)
    ctx.unit.leave_trace()


def end(ctx: Context, found: Meeting, words: str) -> None:
    """This one is the last of its series."""
    own(ctx, found)
    whole = series.of(ctx, found)
    if whole is None or whole.until is not None:
        raise CommandError("meeting-no-series")
    whole.until = found.was
    whole.sequence += 1
    ctx.unit.leave_trace()
    card.refresh(ctx, found)
    ctx.answer("meeting-ended")
