"""What the community thinks of posts, and who is active, for whoever asks."""

from __future__ import annotations

from collections.abc import Collection

from sqlmodel import select

from copbot.features.moderation import feature, lookups, records
from copbot.features.moderation.tables import Presence
from copbot.kit.context import Context
from copbot.kit.offers import SCORES, TAKES_PART, Scores


@SCORES.by(feature)
def scores(ctx: Context, posts: Collection[int]) -> Scores:
    """The scores of those that anybody moderated."""
    least = ctx.community.settings.threshold
    if ctx.author is not None:
        least = records.record(ctx.db, ctx.community.id, ctx.member_id).least(least)
    return Scores(lookups.scores(ctx.db, posts), least)


@TAKES_PART.by(feature)
def present(ctx: Context, member: int) -> bool | None:
    """Who was active of late takes part."""
    return (
        True if ctx.db.exec(select(Presence.member_id).where(Presence.member_id == member).limit(1)).first() else None
    )
