"""A review ends before its time: withdrawn, or its author is forgotten."""

from __future__ import annotations

from copbot.features.review import card
from copbot.features.review.tables import Review, Stage
from copbot.kit import outcome
from copbot.kit.context import Context
from copbot.kit.works import WorkGone
from storage.models import Ballot

_TABLE = "review"


def about(review: Review) -> tuple[str, int]:
    """By what the library knows it."""
    return _TABLE, review.id


def withdraw(ctx: Context, review: Review) -> None:
    """Nothing more comes of it; in the library it is no more either."""
    for kind in ("step", "offer"):
        ctx.cancel(kind, review.id)
    ballot = ctx.db.get(Ballot, review.ballot_id) if review.ballot_id is not None else None
    if ballot is not None:
        outcome.withdraw(ctx, ballot)
    review.stage = Stage.WITHDRAWN.value
    if review.kept:
        ctx.emit(WorkGone(about(review)))
        review.kept = False
    card.show(ctx, review)
