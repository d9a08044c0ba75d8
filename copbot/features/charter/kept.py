"""What is kept of members: goals, rules and votes on them."""

from __future__ import annotations

from collections.abc import Iterator, Set

from sqlmodel import col, select

from copbot.features.charter import feature
from copbot.features.charter.tables import Agreement, Charter, Outcome, Proposal
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.rooms.purpose import BALLOT, Purpose
from storage.ballots import put_by
from storage.kept import EMPTY, MINE, NAMELESS, Kept, keep

# What was adopted is the community's.
keep(Charter, Kept({"member_id": EMPTY}, signs=("kind", "text")))
keep(Proposal, Kept({"member_id": NAMELESS}, texts={"text": "member_id"}, signs=("kind", "outcome")))
keep(Agreement, Kept(MINE))


@feature.forgets
def proposals(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Their proposals that are open are withdrawn, and what the bot said of them goes."""
    where = (col(Proposal.member_id).in_(mine), Proposal.outcome == Outcome.OPEN)
    for proposal in ctx.db.exec(select(Proposal).where(*where)):
        proposal.outcome = Outcome.WITHDRAWN
    for ballot in put_by(ctx.db, feature.name, mine):
        outcome.withdraw(ctx, ballot)
        yield Purpose(BALLOT, (ballot.id,))
