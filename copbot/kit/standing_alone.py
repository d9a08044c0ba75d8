"""An option of a ballot that goes with no other, such as "nothing": the feature that has put it knows which."""

from __future__ import annotations

from copbot.kit.context import Context
from copbot.kit.offers import Offer
from storage.models import Ballot

ALONE: Offer[[Ballot], int] = Offer()
"""The number of that option, of the feature that has put the ballot; else 0."""


def alone(ctx: Context, ballot: Ballot) -> int:
    """The number of the option of this ballot that goes with no other; 0 where there is none."""
    return next(filter(None, ALONE.ask(ctx, ballot)), 0)
