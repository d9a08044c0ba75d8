"""What lacks votes is brought back to mind once; whose time is over is closed once. And who is joined to somebody."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.ballots import feature
from copbot.kit import ballots, outcome
from copbot.kit.context import Context
from copbot.kit.domain import MembersLinked
from storage import ballots as kept
from storage.models import Ballot, Held


@feature.timer("close", about=Ballot)
def close(ctx: Context, numbers: Sequence[int]) -> None:
    """The time of these is over; what comes of them is told by the features that have put them."""
    for found in filter(None, (ctx.db.get(Ballot, number) for number in numbers)):
        outcome.close(ctx, found)


@feature.timer("remind", about=Ballot)
def remind(ctx: Context, numbers: Sequence[int]) -> None:
    """The time of these is nearly over."""
    for found in filter(None, (ctx.db.get(Ballot, number) for number in numbers)):
        lacking = max(found.quorum, found.least) - outcome.voters(ctx, found)
        if found.state == Held.OPEN and lacking > 0:
            key = "ballot-lacks" if found.quorum else "ballot-lacks-told"
            until = found.until.astimezone(ctx.zone)
            ctx.say(outcome.place(ctx, found), ctx.words.rich(key, count=lacking, until=until))


@feature.on(MembersLinked)
def linked(ctx: Context, event: MembersLinked) -> None:
    """Who has voted without a name has done so as whichever member he or she is again some day."""
    who = ballots.person(ctx, event.member)
    for found in kept.open_ballots(ctx.db, ctx.community.id):
        if found.anonymous and kept.has_voted(ctx.db, found.id, who):
            kept.mark_voted(ctx.db, found, who)
            ctx.unit.leave_trace()
