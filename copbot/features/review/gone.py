"""Who has left the community leaves the places in circles, and what he or she put before readers is over."""

from __future__ import annotations

from copbot.features.review import circles, feature, lookups, offering, seeing
from copbot.features.review.leaving import withdraw
from copbot.features.review.tables import OPEN, Circle, Review
from copbot.kit.context import Context
from copbot.kit.domain import MemberGone


@feature.on(MemberGone)
def gone(ctx: Context, event: MemberGone) -> None:
    """The places are for who waits, and others are asked to read."""
    for seat in lookups.seats_of(ctx.db, [event.member]):
        circles.give_up(ctx, ctx.db.get_one(Circle, seat.circle_id), event.member)
    if seeing.is_quiet(ctx):
        return
    for review in lookups.submitted_by(ctx.db, [event.member]):
        if review.stage in OPEN:
            withdraw(ctx, review)
    for part in lookups.parts_of(ctx.db, [event.member]):
        offering.drop(ctx, ctx.db.get_one(Review, part.review_id), event.member)
