"""What is kept of members: meetings that they proposed, times for them, and whether they come."""

from __future__ import annotations

from collections.abc import Iterator, Set

from sqlmodel import col, select

from copbot.features.meetings import card, events, feature, lookups, reminding
from copbot.features.meetings.going import moved_up
from copbot.features.meetings.meant import about
from copbot.features.meetings.tables import Guest, Meeting, MeetingNote, MeetingSeries, MeetingTime, Stage
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.rooms.purpose import BALLOT, Purpose
from storage.ballots import put_by
from storage.kept import MINE, NAMELESS, Kept, keep

keep(
    Meeting,
    Kept(
        {"member_id": NAMELESS},
        texts={"title": "member_id", "place": "member_id"},
        signs=("zone", "stage"),
    ),
)
keep(MeetingTime, Kept({"member_id": NAMELESS}, texts={"place": "member_id"}))
keep(MeetingSeries, Kept({"member_id": NAMELESS}, texts={"place": "member_id"}, signs=("unit", "zone")))
keep(MeetingNote, Kept(MINE, texts={"text": "member_id"}))
keep(Guest, Kept(MINE, signs=("coming",)))


@feature.forgets
def meetings(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their meetings that are to come are called off, and what the bot said of them goes."""
    for ballot in put_by(ctx.db, feature.name, mine):
        outcome.withdraw(ctx, ballot)
        yield Purpose(BALLOT, (ballot.id,))
    for whole in ctx.db.exec(select(MeetingSeries).where(col(MeetingSeries.member_id).in_(mine))):
        whole.until = whole.until or ctx.now
    for meeting in lookups.answered_by(ctx.db, mine):
        _free(ctx, meeting, mine)
    for meeting in ctx.db.exec(select(Meeting).where(col(Meeting.member_id).in_(mine))):
        if meeting.stage in (Stage.ASKED, Stage.FIXED):
            meeting.stage = Stage.CANCELLED.value
            reminding.forget(ctx, meeting)
            events.put(ctx, meeting)
        yield about(meeting)


def _free(ctx: Context, meeting: Meeting, mine: Set[int]) -> None:
    """On its card they stand no more. Places of theirs become free: who waited has one, and hears so."""
    here, _ = card.seats(ctx, meeting)
    for one in mine:
        guest = ctx.db.get(Guest, (meeting.id, one))
        if guest is not None:
            ctx.db.delete(guest)
    ctx.db.flush()
    if meeting.member_id in mine:
        return
    if meeting.stage in lookups.GOES_ON and not mine.isdisjoint(here):
        moved_up(ctx, meeting, [one for one in here if one not in mine], card.seats(ctx, meeting)[0])
    card.refresh(ctx, meeting)
