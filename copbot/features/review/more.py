"""More readers are asked for a review; so one goes on of which nothing could be put together."""

from __future__ import annotations

from collections.abc import Sequence

from copbot.features.review import ReviewSettings, card, course, offering, seeing
from copbot.features.review.tables import OPEN, Audience, Part, Review, Stage
from copbot.kit.commands import CommandError
from copbot.kit.context import Context


def may_ask(ctx: Context, review: Review) -> bool:
    """Can the member ask more readers? Not for what is put together, or was taken away by somebody else."""
    goes_on = review.stage in OPEN or (review.stage == Stage.WITHDRAWN and review.decider_id is None)
    return goes_on and review.member_id == ctx.member_id


def ask_more(ctx: Context, review: Review, members: Sequence[int]) -> None:
    """Ask these as well; what was said before stays. Raises CommandError."""
    if not may_ask(ctx, review):
        raise CommandError("review-over")
    if review.audience != Audience.CHOSEN:
        members = [one for one in members if seeing.may_see(ctx, review, ctx.member_by(one))]
    fresh = [one for one in dict.fromkeys(members) if one != review.member_id and not _has(ctx, review, one)]
    if not fresh:
        raise CommandError("review-none-more", number=f"{review.id}")
    if review.stage not in OPEN:
        review.stage = Stage.OPEN.value
    if review.until <= ctx.now:
        review.stage, review.until = Stage.OPEN.value, ctx.now + ctx.settings(ReviewSettings).lasts
    course.plan(ctx, review)
    offering.ask_also(ctx, review, fresh)
    card.show(ctx, review)
    offering.say(ctx, review, fresh, Audience.CHOSEN)


def _has(ctx: Context, review: Review, member: int) -> bool:
    part = seeing.part_of(ctx, review, ctx.member_by(member))
    return part is not None and part.part in (Part.ASKED, Part.READS)
