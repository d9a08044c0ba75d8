"""Newcomers agree to the rules in force, where the community asks for that."""

from __future__ import annotations

from copbot.features.charter import KIND, CharterSettings, Paper, feature, lookups
from copbot.features.charter.adopting import agree as agree_button
from copbot.features.charter.tables import Agreement
from copbot.kit.attention import no_more
from copbot.kit.commands import Call, Command, CommandError, Kind, Option
from copbot.kit.context import Context
from copbot.kit.domain import NewcomerGreeted


@feature.on(NewcomerGreeted)
def greeted(ctx: Context, event: NewcomerGreeted) -> None:
    """A newcomer is asked to agree; who can't be written to sees the button under /rules."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
    member = ctx.member_by(event.member)
    if now is not None and ctx.settings(CharterSettings).agree and ctx.wants(member, KIND):
        words = ctx.words_for(member)
        told = words.rich("rules-ask", text=now.text)
        ctx.tell(member, told, buttons=(*agree_button(ctx, words, now), no_more(words, KIND)))


@feature.command(Command("agree", (Option("number", Kind.NUMBER),), listed=False))
def agree(ctx: Context, call: Call) -> None:
    """What stands behind the button."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
    if now is None or now.id != call.get("number", int):
        raise CommandError("rules-other")
    if ctx.db.get(Agreement, (now.id, ctx.member_id)) is None:
        ctx.db.add(Agreement(charter_id=now.id, member_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now))
    ctx.answer("rules-agreed")
