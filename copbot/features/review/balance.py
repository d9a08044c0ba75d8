"""How much somebody in a circle has read of others, for what others read of him or her. It is shown, not weighed."""

from __future__ import annotations

from dataclasses import dataclass

from copbot.features.review import ReviewSettings, lookups
from copbot.features.review.tables import Review
from copbot.kit.context import Context


@dataclass(frozen=True, slots=True)
class Standing:
    """`read` texts of others, `own` ones submitted; `each` are to be read for one of these."""

    read: int
    own: int
    each: int

    @property
    def owes(self) -> int:
        """So many more are to be read; less than nothing for who has read more."""
        return self.own * self.each - self.read


def standing(ctx: Context, circle_id: int, member: int) -> Standing:
    """How it stands with a member of the circle."""
    return Standing(
        read=lookups.read_in_circle(ctx.db, circle_id, member),
        own=lookups.own_in_circle(ctx.db, circle_id, member),
        each=ctx.settings(ReviewSettings).balance,
    )


def reads_first(ctx: Context, review: Review) -> bool:
    """Is the one who submits it to read something first, where that is wished?"""
    settings = ctx.settings(ReviewSettings)
    if not settings.balance_first or review.circle_id is None or review.before_id is not None:
        return False
    return standing(ctx, review.circle_id, review.member_id).owes > 0
