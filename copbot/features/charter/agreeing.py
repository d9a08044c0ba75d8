"""Newcomers agree to the rules in force, where the community asks for that."""

from __future__ import annotations

from copbot.features.charter import CharterSettings, Paper, feature, lookups
from copbot.features.charter.nudging import RULES
from copbot.features.charter.tables import Agreement
from copbot.kit.commands import Call, Command, CommandError, Kind, Option, Pressed
from copbot.kit.context import Context
from copbot.kit.domain import NewcomerGreeted, RulesAgreed
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
    _agrees(ctx, now.id, ctx.member_id)
    ctx.answer("rules-agreed")


@feature.on(RulesAgreed)
def agreed(ctx: Context, event: RulesAgreed) -> None:
    """Who was asked elsewhere has agreed."""
    now = lookups.in_force(ctx.db, ctx.community.id, Paper.RULES)
    if now is not None:
        _agrees(ctx, now.id, event.member)


def _agrees(ctx: Context, rules: int, member: int) -> None:
    if ctx.db.get(Agreement, (rules, member)) is None:
        ctx.db.add(Agreement(charter_id=rules, member_id=member, community_id=ctx.community.id, at=ctx.now))
