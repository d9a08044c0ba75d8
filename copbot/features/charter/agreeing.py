"""Newcomers agree to the rules in force, where the community asks for that."""

from __future__ import annotations

from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.nudging import RULES
from copbot.features.charter.tables import Agreement
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import NewcomerGreeted
from copbot.kit.nudge import nudge


@feature.on(NewcomerGreeted)
def greeted(ctx: Context, event: NewcomerGreeted) -> None:
    """A newcomer is asked to agree; who can't be written to sees the button under /rules."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
    if now is not None and ctx.settings(CharterSettings).agree:
        nudge(ctx, RULES, [(ctx.member_by(event.member), now.id)])


@feature.command(Command("agree", (Option("number", Kind.NUMBER),), listed=False, pressed=Pressed.OWN))
def agree(ctx: Context, call: Call) -> None:
    """What stands behind the button."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
    if now is None or now.id != call.get("number", int):
        raise CommandError("rules-other")
    if ctx.db.get(Agreement, (now.id, ctx.member_id)) is None:
        ctx.db.add(Agreement(charter_id=now.id, member_id=ctx.member_id, community_id=ctx.community.id, at=ctx.now))
    ctx.answer("rules-agreed")
