"""Goals or rules come into force: kept with their date, and told once."""

from __future__ import annotations

from copbot.community.naming import name_on
from copbot.features.charter import Paper, lookups
from copbot.features.charter.nudging import RULES, agree_button
from copbot.features.charter.recalling import RECALLED
from copbot.features.charter.tables import Charter, Proposal
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.kit.nudge import nudge


def adopt(ctx: Context, paper: Paper, text: str, by: int, proposal: Proposal | None = None) -> Charter:
    """This is in force from now on; every room hears of it, and privately who had agreed to what was before."""
    adopted = Charter(
        id=ctx.unit.new_id("charter"),
        community_id=ctx.community.id,
        kind=paper,
        text=text,
        at=ctx.now,
        member_id=by,
        proposal_id=proposal.id if proposal else None,
    )
    ctx.db.add(adopted)
    ctx.db.flush()
    if paper is Paper.GOALS:
        RECALLED.begin(ctx)
    for room in ctx.rooms:
        told = ctx.words.rich(f"{paper}-new", text=text)
        if proposal is None and paper is Paper.RULES:
            told = ctx.words.rich("rules-new-set", text=text, name=name_on(ctx, ctx.member_by(by), room.platform))
        ctx.say(Place(room), told, buttons=agree_button(ctx, ctx.words, adopted))
    if paper is Paper.RULES:
        agreed = lookups.agreed_before(ctx.db, ctx.community.id, adopted.id)
        nudge(ctx, RULES, [(member, adopted.id) for member in agreed])
    return adopted
