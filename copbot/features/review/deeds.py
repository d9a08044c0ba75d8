"""What this feature tells of at a community's end: who read what others wrote."""

from __future__ import annotations

from sqlmodel import col, select

from copbot.features.review import feature
from copbot.features.review.tables import Audience, Remark, Review
from copbot.kit.context import Context
from copbot.kit.deeds import DONE, Deed, deed


@DONE.by(feature)
def done(ctx: Context, room: int) -> list[Deed]:
    """Who commented on a text that was put before all, under his or her name."""
    where = (Review.community_id == ctx.community.id, Review.audience == Audience.ALL, col(Review.anonymous).is_(False))
    found = select(Remark.member_id, Review.room_id).join(Review, col(Review.id) == Remark.review_id)
    others = (col(Review.room_id).is_not(None), Remark.member_id != Review.member_id)
    return deed(ctx, "deed-review", room, ctx.db.exec(found.where(*where, *others).distinct()))
