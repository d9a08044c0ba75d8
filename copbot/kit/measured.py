"""What features tell of what they keep, to be measured: numbers and times, never a word."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from copbot.kit.offers import Offer


@dataclass(frozen=True, slots=True)
class Mood:
    """How often each step of a scale was chosen, the lowest first, when members were asked how they like it."""

    at: datetime
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Load:
    """A moderator, or who moderated, did something for the community; by whom is only counted."""

    at: datetime
    member: int


MOODS: Offer[[datetime], list[Mood]] = Offer()
"""What came of asking since then, as far as it was told to everybody."""
LOADS: Offer[[datetime], list[Load]] = Offer()
"""What was done since then to moderate: moderations, tickets that somebody saw to."""
REASONS: Offer[[datetime], list[datetime]] = Offer()
"""When somebody was thanked, with a reason, for something that he or she did, since then."""
