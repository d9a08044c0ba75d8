"""A review that is over goes into the community's library, if who submitted it wants that and all may see it."""

from __future__ import annotations

from copbot.features.review import lookups, seeing
from copbot.features.review.leaving import about
from copbot.features.review.tables import Review, Stage
from copbot.kit import audience
from copbot.kit.commands import CommandError
from copbot.kit.context import Context
from copbot.kit.works import Work, WorkMade


def can_be(review: Review) -> bool:
    """Can it go there? What was put before some alone stays with them."""
    return review.stage == Stage.DECIDED and seeing.is_open(review) and not review.kept


def keep_it(ctx: Context, review: Review) -> None:
    """Tell the library of it. Raises CommandError."""
    if review.stage != Stage.DECIDED:
        raise CommandError("review-not-decided")
    if not seeing.is_open(review) or review.room_id is None:
        raise CommandError("review-keep-closed")
    review.kept = True
    readers = () if review.anonymous else sorted(lookups.commented(ctx.db, review.id))
    room = review.room_id if not audience.is_open(ctx, ctx.room_by(review.room_id)) else None
    ctx.emit(
        WorkMade(
            Work.REVIEW,
            about(review),
            review.title,
            review.text,
            (review.member_id, *readers),
            f"review?number={review.id}",
            room,
        )
    )
    ctx.answer("review-kept", {"title": review.title})
