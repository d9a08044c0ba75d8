"""Who has been let in, for whoever asks."""

from __future__ import annotations

from copbot.features.membership import feature
from copbot.features.membership.tables import Membership, Standing
from copbot.kit.context import Context
from copbot.kit.offers import IS_MEMBER, TAKES_PART


@TAKES_PART.by(feature)
def let_in(ctx: Context, member: int) -> bool | None:
    """Who applied, or was let in, takes part or not by that."""
    own = ctx.db.get(Membership, (ctx.community.id, member))
    return own.standing == Standing.MEMBER if own is not None else None


@IS_MEMBER.by(feature)
def is_member(ctx: Context, member: int) -> bool:
    """Who was let in, and has not left."""
    own = ctx.db.get(Membership, (ctx.community.id, member))
    return own is not None and own.standing == Standing.MEMBER
