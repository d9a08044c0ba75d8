"""What is kept of members: what they submitted, what they read and said of it, and in which circles they are."""

from __future__ import annotations

from collections.abc import Iterator, Set

from copbot.features.review import card, circles, feature, lookups, remarks
from copbot.features.review.bundling import DONE
from copbot.features.review.card import CARD, READING
from copbot.features.review.leaving import withdraw
from copbot.features.review.tables import Circle, Remark, Review, Reviewer, Seat, Seconded
from copbot.kit.context import Context
from copbot.rooms.purpose import Purpose
from storage.kept import EMPTY, GOES, MINE, NAMELESS, Kept, keep

keep(Circle, Kept(signs=("name",)))
keep(Seat, Kept(MINE))
keep(
    Review,
    Kept(
        {"member_id": GOES, "editor_id": EMPTY, "decider_id": EMPTY},
        texts={"title": "member_id", "text": "member_id", "files": "member_id", "reasons": "decider_id"},
        signs=("files_from", "audience", "stage", "source", "message", "thread", "verdict"),
    ),
)
# Not through the review: who submitted it would learn from an export when somebody began to read, or said something.
keep(Reviewer, Kept(MINE, signs=("part",)))
# What was put together stays in it, without a name; what was not, goes (see below).
keep(Remark, Kept({"member_id": NAMELESS}, signs=("label", "message", "text")))
keep(Seconded, Kept(MINE))


@feature.forgets
def reviews(ctx: Context, mine: Set[int]) -> Iterator[Purpose]:
    """What they submitted goes with all that was said of it; what they said goes, but for what was put together."""
    for review in lookups.submitted_by(ctx.db, mine):
        withdraw(ctx, review)
        for remark in lookups.remarks(ctx.db, review.id):
            remarks.drop(ctx, remark)
        for part in lookups.reviewers(ctx.db, review.id):
            ctx.db.delete(part)
        ctx.db.flush()
        yield from (Purpose(CARD, (review.id,)), Purpose(READING, (review.id,)))
    for remark in lookups.remarks_of(ctx.db, mine):
        review = ctx.db.get_one(Review, remark.review_id)
        if review.stage not in DONE:
            remarks.drop(ctx, remark)
    for seat in lookups.seats_of(ctx.db, mine):
        circle = ctx.db.get_one(Circle, seat.circle_id)
        ctx.db.delete(seat)
        ctx.db.flush()
        circles.moved_up(ctx, circle)
    for part in lookups.parts_of(ctx.db, mine):
        review = ctx.db.get_one(Review, part.review_id)
        if review.member_id not in mine:
            ctx.db.delete(part)
            card.show(ctx, review)
