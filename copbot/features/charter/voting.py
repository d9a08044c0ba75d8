"""What comes of a proposal when the vote on it is over."""

from __future__ import annotations

from copbot.features.charter import CharterSettings, Paper, feature
from copbot.features.charter.adopting import adopt
from copbot.features.charter.tables import Outcome, Proposal
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.kit.domain import BallotClosed
from storage.models import Ballot


def carried(up: int, down: int, quorum: int, majority: float) -> bool:
    """Is a proposal adopted with so many votes for and against it?"""
    return up + down >= quorum and up > majority * (up + down)


@feature.on(BallotClosed)
def count(ctx: Context, event: BallotClosed) -> None:
    """The vote on a proposal is over."""
    proposal = ctx.db.get(Proposal, event.subject) if event.feature == feature.name else None
    if proposal is None or proposal.outcome != Outcome.OPEN:
        return
    settings, ballot = ctx.settings(CharterSettings), ctx.db.get_one(Ballot, event.ballot)
    result = outcome.result(ctx, ballot)
    up, down = result.votes("1"), result.votes("2")
    won = carried(up, down, settings.quorum, settings.majority)
    proposal.outcome = Outcome.ADOPTED if won else Outcome.REJECTED
    key = "adopted" if won else "rejected" if up + down >= settings.quorum else "no-quorum"
    told = ctx.words.rich(f"proposal-{key}", up=up, down=down, quorum=settings.quorum)
    ctx.say(outcome.place(ctx, ballot), told)
    if won:
        adopt(ctx, Paper(proposal.kind), proposal.text, proposal.member_id, proposal)
