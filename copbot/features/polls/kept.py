"""What becomes of the polls of who is forgotten."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.polls import feature
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.rooms.purpose import BALLOT, Purpose
from storage.ballots import put_by


@feature.forgets
def polls(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """Those that are open are withdrawn, and what the bot said of them goes."""
    for ballot in put_by(ctx.db, feature.name, mine):
        outcome.withdraw(ctx, ballot)
        yield Purpose(BALLOT, (ballot.id,))
