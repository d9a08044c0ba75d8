"""When a meeting is: by the answers, or by who has proposed it."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.meetings import MeetingsSettings, card, events, feature, lookups, reminding, sending
from copbot.features.meetings.best import best
from copbot.features.meetings.tables import Coming, Guest, Meeting, Stage
from copbot.kit import ballots, outcome
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.domain import BallotCast, BallotClosed
from storage import ballots as kept
from storage import belonging
from storage.models import Ballot, Held

_SUITS = {"y": Coming.YES, "m": Coming.MAYBE, "n": Coming.NO}


@feature.on(BallotCast)
def answered(ctx: Context, event: BallotCast) -> None:
    """When all have answered it is settled before its time; not at once, for one answers time by time."""
    if event.feature != feature.name or event.subject is None:
        return
    meeting, ballot = ctx.db.get(Meeting, event.subject), ctx.db.get_one(Ballot, event.ballot)
    if meeting is None or meeting.stage != Stage.ASKED:
        return
    if _all_have(ctx, meeting, ballot):
        ctx.schedule("settle", meeting.id, ctx.now + ctx.settings(MeetingsSettings).settle_after)
    else:
        ctx.cancel("settle", meeting.id)


def _all_have(ctx: Context, meeting: Meeting, ballot: Ballot) -> bool:
    whom = belonging.count_here(ctx.db, meeting.community_id) if meeting.whole else None
    there = whom if whom is not None else lookups.count_in(ctx.db, meeting.room_id)
    return len(kept.casts(ctx.db, ballot.id)) >= max(2, there)


@feature.timer("settle", about=Meeting)
def all_have(ctx: Context, numbers: Sequence[int]) -> None:
    """All have answered, and nobody has changed anything for a while."""
    for meeting in filter(None, (ctx.db.get(Meeting, number) for number in numbers)):
        ballot = ctx.db.get(Ballot, meeting.ballot_id) if meeting.ballot_id is not None else None
        if meeting.stage == Stage.ASKED and ballot is not None and _all_have(ctx, meeting, ballot):
            outcome.close(ctx, ballot)


@feature.on(BallotClosed)
def over(ctx: Context, event: BallotClosed) -> None:
    """It has been asked long enough: the best of the times is fixed, if one suits anybody."""
    meeting = ctx.db.get(Meeting, event.subject) if event.feature == feature.name else None
    if meeting is None or meeting.stage != Stage.ASKED:
        return
    ctx.cancel("settle", meeting.id)
    ballot = ctx.db.get_one(Ballot, event.ballot)
    numbers = [one.number for one in lookups.times(ctx.db, meeting.id) if one.at > ctx.now]
    given = lookups.given(ctx.db, ballot.id)
    moderators = [member for member in given if ctx.may_moderate(member, {meeting.room_id})]
    found = best(numbers, given, moderators)
    place = outcome.place(ctx, ballot)
    if found is not None:
        settle(ctx, meeting, found, place)
        return
    title = ballots.sentence(meeting.title)
    ctx.say(place, ctx.words.rich("meeting-suits-nobody", title=title, number=meeting.id))


def suits(ctx: Context, meeting: Meeting, number: int) -> bool:
    """Has anybody said that this time suits, or may?"""
    given = lookups.given(ctx.db, meeting.ballot_id) if meeting.ballot_id is not None else {}
    return any({f"{number}y", f"{number}m"} & marks for marks in given.values())


def settle(ctx: Context, meeting: Meeting, number: int, place: Place) -> None:
    """It is at the time of this number: who said that it suits comes, and the card is said there."""
    then = next(one for one in lookups.times(ctx.db, meeting.id) if one.number == number)
    meeting.stage, meeting.at, meeting.place = Stage.FIXED.value, then.at, then.place or meeting.place
    given = lookups.given(ctx.db, meeting.ballot_id) if meeting.ballot_id is not None else {}
    coming = {meeting.member_id: Coming.YES}
    for member, marks in given.items():
        said = next((_SUITS[suits] for suits in _SUITS if f"{number}{suits}" in marks), None)
        if said is not None:
            coming[member] = said
    for turn, (member, said) in enumerate(coming.items(), 1):
        row = {"meeting_id": meeting.id, "member_id": member, "community_id": meeting.community_id}
        ctx.db.add(Guest.model_validate({**row, "coming": said.value, "turn": turn}))
    ctx.db.flush()
    ballot = ctx.db.get(Ballot, meeting.ballot_id) if meeting.ballot_id is not None else None
    if ballot is not None and ballot.state == Held.OPEN:
        outcome.withdraw(ctx, ballot)
    ctx.cancel("settle", meeting.id)
    meeting.changed_at = ctx.now
    card.post(ctx, meeting, place)
    sending.post(ctx, meeting)
    events.put(ctx, meeting)
    reminding.plan(ctx, meeting)
    ctx.unit.leave_trace()
