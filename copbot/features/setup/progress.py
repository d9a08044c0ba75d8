"""How far it is: with whom, at which question, whether it is over."""

from __future__ import annotations

from copbot.features.setup.steps import Step, steps
from copbot.features.setup.tables import Setup
from copbot.kit.context import Context


def found(ctx: Context) -> Setup | None:
    """How far the community is; None where nobody was asked yet."""
    return ctx.db.get(Setup, ctx.community.id)


def is_free(ctx: Context, row: Setup | None) -> bool:
    """Is somebody to be asked: was nobody yet, or somebody who may not answer any more?"""
    if row is None:
        return bool(steps(ctx))
    return not row.done and (row.member_id is None or not ctx.may_decide(row.member_id))


def waits_for(ctx: Context, row: Setup | None, member: int) -> bool:
    """Is it this member who is asked, or could be?"""
    return is_free(ctx, row) or (row is not None and not row.done and row.member_id == member)


def taken(ctx: Context, member: int) -> Setup:
    """It is this member's from now on."""
    row = found(ctx)
    if row is None:
        row = Setup(community_id=ctx.community.id)
        ctx.db.add(row)
    row.member_id = member
    return row


def at(ctx: Context, row: Setup | None) -> Step | None:
    """The question that waits, else the first; None where there is nothing to ask."""
    there = steps(ctx)
    if row is not None and row.step in there:
        return Step(row.step)
    return there[0] if there else None


def put(ctx: Context, row: Setup, step: Step | None) -> None:
    """This question waits from now on; with none, it is over."""
    row.step, row.shown_at = (step, ctx.now) if step is not None else ("", None)
    row.done = row.done or step is None
