"""Meta-moderation: moderations are judged fair or unfair by members, and that has consequences.

The table is that of Slashcode's m2_consequences (2008); consensus in small communities is scaled.
"""

from __future__ import annotations

import math
import random
from dataclasses import dataclass

from copbot.features.moderation import ModerationSettings


@dataclass(frozen=True, slots=True)
class Consequence:
    """What a share of "fair" leads to: the moderator's tokens and karma, and the tokens of those who judged."""

    tokens: float
    karma: float
    fair: float
    unfair: float


_TABLE = (
    (0.00, Consequence(-100, -1, 0, 2)),
    (0.15, Consequence(-40, -1, -2, 1)),
    (0.30, Consequence(-20, 0, -0.5, 0.5)),
    (0.35, Consequence(-10, 0, 0, 0)),
    (0.49, Consequence(-4, 0, 0, 0)),
    (0.60, Consequence(1, 0, 0, 0)),
    (0.70, Consequence(2, 0, 0, 0)),
    (0.80, Consequence(3, 0, 0.01, -1)),
    (0.90, Consequence(4, 0, 0.02, -2)),
    (1.00, Consequence(5, 0.5, 0.05, 0)),
)
_REPEATS = ((10, 100), (5, 12), (3, 4))


@dataclass(frozen=True, slots=True)
class Settlement:
    """What a moderation that enough members have judged leads to, in whole tokens and whole karma."""

    tokens: int
    karma: int
    fair: int
    unfair: int


def consensus(members: int, settings: ModerationSettings) -> int:
    """How many judge a moderation: the largest odd number that a tenth of the members can reach, 3 to 9."""
    reach = min(settings.meta_votes, int(members * settings.meta_members))
    return max(3, reach - (reach % 2 == 0))


def may(older: int, everybody: int, karma: int, willing: bool, settings: ModerationSettings) -> bool:
    """May a member judge, who has so many `older` ones among `everybody`?

    Those may who are willing, with karma that is not negative, of the oldest nine tenths.
    """
    return willing and karma >= settings.meta_karma and older < math.ceil(everybody * settings.meta_share)


def consequence(fair: int, unfair: int) -> Consequence:
    """What so many votes for fair and for unfair lead to."""
    share = fair / (fair + unfair)
    return next(found for most, found in _TABLE if share <= most + 1e-9)


def settle(
    fair: int, unfair: int, tokens: int, karma: int, repeats: int, lot: random.Random, settings: ModerationSettings
) -> Settlement:
    """Settle a moderation of a member who has these tokens and this karma.

    `repeats` says how often he or she moderated that author in that direction in the last sixty days, this time
    counted: that often costs tokens. Halves and less come by chance.
    """
    found = consequence(fair, unfair)
    gained = min(found.tokens, max(0, settings.meta_tokens - tokens)) if found.tokens > 0 else found.tokens
    valued = found.karma if found.karma < 0 or karma < settings.meta_max_karma else 0
    return Settlement(
        tokens=whole(gained, lot) - repeat_cost(repeats),
        karma=whole(valued, lot),
        fair=whole(found.fair, lot),
        unfair=whole(found.unfair, lot),
    )


def repeat_cost(repeats: int) -> int:
    """The tokens that moderating the same author in the same direction so often costs."""
    return next((cost for least, cost in _REPEATS if repeats >= least), 0)


def whole(amount: float, lot: random.Random) -> int:
    """A whole number that is the amount on average."""
    return math.floor(amount + lot.random()) if amount % 1 else int(amount)
