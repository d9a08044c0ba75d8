"""Which names of the past wait for a moderator's word."""

from __future__ import annotations

from copbot.features.past import feature, lookups
from copbot.features.past.nudging import NAMES, waits
from copbot.kit.context import Context
from copbot.kit.waits import NEEDS, Waiting


@NEEDS.by(feature)
def needs(ctx: Context) -> list[Waiting]:
    """Who says that a name was theirs, for those who decide."""
    rows = []
    for claim in lookups.unanswered(ctx.db, ctx.community.id) if ctx.decides else ():
        if waits(ctx, claim.id) is not None:
            said = NAMES.said(ctx, ctx.member, [claim.id])
            rows.append(Waiting(said.text, said.buttons))
    return rows
