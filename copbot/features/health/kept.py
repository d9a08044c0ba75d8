"""What is kept of members: when they began, and the vote that one of them has put."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.health import feature
from copbot.features.health.tables import Began, HealthShown, Talked
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.rooms.purpose import BALLOT, Purpose
from storage.ballots import put_by
from storage.kept import MINE, Kept, keep

keep(Began, Kept(MINE, signs=("message",)))
keep(Talked, Kept())
# What was decided is the community's.
keep(HealthShown, Kept(signs=("parts",)))


@feature.forgets
def votes(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """One that is open is withdrawn, and what the bot said of it, with the name, goes."""
    for ballot in put_by(ctx.db, feature.name, mine):
        outcome.withdraw(ctx, ballot)
        yield Purpose(BALLOT, (ballot.id,))
