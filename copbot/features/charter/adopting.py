"""Goals or rules come into force: kept with their date, and told once."""

from __future__ import annotations

from datetime import timedelta

from copbot.community.infos import RoomInfo
from copbot.features.charter import KIND, CharterSettings, Paper, lookups
from copbot.features.charter.tables import Charter, Proposal
from copbot.kit.attention import no_more
from copbot.kit.batch import Place
from copbot.kit.context import Context
from copbot.language.wording import Wording
from copbot.rooms.actions import Button

WEEK = timedelta(days=7)


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
        ctx.schedule("goals", ctx.community.id, ctx.now + (ctx.settings(CharterSettings).goals_every or WEEK))
    for room in rooms(ctx):
        ctx.say(Place(room), ctx.words.rich(f"{paper}-new", text=text), buttons=agree(ctx, ctx.words, adopted))
    for member in lookups.agreed_before(ctx.db, ctx.community.id, adopted.id) if paper is Paper.RULES else ():
        if ctx.wants(member, KIND):
            words = ctx.words_for(member)
            told = words.rich("rules-changed", name=member.name, text=text)
            ctx.tell(member, told, buttons=(*agree(ctx, words, adopted), no_more(words, KIND)))
    return adopted


def agree(ctx: Context, words: Wording, adopted: Charter) -> tuple[Button, ...]:
    """The button by which one agrees to these rules, where that is asked."""
    asked = adopted.kind == Paper.RULES and ctx.settings(CharterSettings).agree
    return (Button(words.line("rules-agree"), f"agree {adopted.id}"),) if asked else ()


def rooms(ctx: Context) -> list[RoomInfo]:
    """The community's rooms, the longest known first."""
    return ctx.rooms
