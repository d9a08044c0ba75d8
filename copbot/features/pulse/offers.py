"""What came of the pulse, as far as it was told to everybody, for whoever measures it."""

from __future__ import annotations

from datetime import datetime

from copbot.features.pulse import feature, lookups
from copbot.features.pulse.telling import STEPS, answers
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.kit.measured import MOODS, Mood
from storage.models import Ballot


@MOODS.by(feature)
def moods(ctx: Context, since: datetime) -> list[Mood]:
    """The answers to each question that was asked since then, and of which it was told what came of it."""
    found = []
    for one in lookups.askings(ctx.db, ctx.community.id):
        ballot = ctx.db.get(Ballot, one.ballot_id) if one.shown and one.ballot_id is not None else None
        counts = outcome.result(ctx, ballot).counts if ballot is not None and one.at >= since else None
        if counts:
            given = answers(counts).counts
            found.append(Mood(one.at, tuple(given.get(step, 0) for step in range(1, STEPS + 1))))
    return found
