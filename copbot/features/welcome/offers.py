"""Who came, for whoever asks."""

from __future__ import annotations

from sqlmodel import select

from copbot.features.welcome import WelcomeSettings, feature, lookups
from copbot.features.welcome.nudging import UNANSWERED, waits
from copbot.features.welcome.tables import Newcomer
from copbot.kit.context import Context
from copbot.kit.offers import IS_NEWCOMER, TAKES_PART
from copbot.kit.waits import NEEDS, Waiting
from storage.models import Past

_LOOKED_AT = 50


@TAKES_PART.by(feature)
def came(ctx: Context, member: int) -> bool | None:
    """Whose coming was seen takes part."""
    return (
        True if ctx.db.exec(select(Newcomer.member_id).where(Newcomer.member_id == member).limit(1)).first() else None
    )


@IS_NEWCOMER.by(feature)
def is_new(ctx: Context, member: int) -> bool:
    """Who was first seen lately, whether or not he or she was seen to come; nobody who was here before the bot."""
    known = ctx.member_by(member)
    lately = ctx.now - known.since <= ctx.settings(WelcomeSettings).newcomer_for
    return lately and not known.found and ctx.db.get(Past, member) is None


@NEEDS.by(feature)
def unanswered(ctx: Context) -> list[Waiting]:
    """Newcomers whose first message nobody has reacted to, for moderators of any room."""
    found = lookups.unreacted(ctx.db, ctx.community.id) if ctx.moderates else ()
    numbers = [one.member_id for one in found[:_LOOKED_AT] if waits(ctx, one.member_id) is not None]
    said = UNANSWERED.said(ctx, ctx.member, numbers) if numbers else None
    return [Waiting(said.text, said.buttons)] if said is not None else []
