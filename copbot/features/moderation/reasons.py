"""Reasons for which a post is moderated, and what each does to its score and to its author's karma.

The figures are those of Slashcode's default settings and of slashdot.org (Funny gives no karma there: "you have to be
smart, not just a smart-ass"); over- and underrated cost no karma, as at SoylentNews, to whose rehash the last three
belong.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum


class Reason(StrEnum):
    """Why a post is moderated."""

    INSIGHTFUL = "insightful"
    INTERESTING = "interesting"
    INFORMATIVE = "informative"
    FUNNY = "funny"
    UNDERRATED = "underrated"
    OFFTOPIC = "offtopic"
    FLAMEBAIT = "flamebait"
    TROLL = "troll"
    REDUNDANT = "redundant"
    OVERRATED = "overrated"
    SPAM = "spam"
    DISAGREE = "disagree"
    TOUCHE = "touche"


@dataclass(frozen=True, slots=True)
class Effect:
    """What a moderation does to the score of the post and to the karma of its author."""

    score: int
    karma: int


EFFECTS = {
    Reason.INSIGHTFUL: Effect(1, 1),
    Reason.INTERESTING: Effect(1, 1),
    Reason.INFORMATIVE: Effect(1, 1),
    Reason.FUNNY: Effect(1, 0),
    Reason.UNDERRATED: Effect(1, 0),
    Reason.OFFTOPIC: Effect(-1, -1),
    Reason.FLAMEBAIT: Effect(-1, -1),
    Reason.TROLL: Effect(-1, -1),
    Reason.REDUNDANT: Effect(-1, -1),
    Reason.OVERRATED: Effect(-1, 0),
    Reason.SPAM: Effect(-1, -10),
    Reason.DISAGREE: Effect(0, 0),
    Reason.TOUCHE: Effect(1, 1),
}


def lowers(reason: Reason) -> bool:
    """Does it lower the score, or the karma?"""
    return min(EFFECTS[reason].score, EFFECTS[reason].karma) < 0


RATINGS = frozenset({Reason.UNDERRATED, Reason.OVERRATED})
"""Those that speak of the score and not of the post: not meta-moderated, never shown, only after another reason."""
SLASHDOT = (
    Reason.INSIGHTFUL,
    Reason.INTERESTING,
    Reason.INFORMATIVE,
    Reason.FUNNY,
    Reason.UNDERRATED,
    Reason.OFFTOPIC,
    Reason.FLAMEBAIT,
    Reason.TROLL,
    Reason.REDUNDANT,
    Reason.OVERRATED,
)
"""The reasons that Slashdot has."""


def label(reasons: Iterable[Reason]) -> Reason | None:
    """What is shown beside the score: the most common reason in the direction that prevails, the first among equals.

    None where neither direction prevails, and where nothing but over- and underrated was said.
    """
    given = list(reasons)
    direction = sum(EFFECTS[reason].score for reason in given)
    shown = Counter(r for r in given if r not in RATINGS and EFFECTS[r].score * direction > 0)
    return max(shown, key=shown.__getitem__, default=None)
