"""How much an answer is valued: by votes, thanks, moderation points and acceptance, less as it ages."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from math import copysign, exp2, log2

_WEAR = timedelta(days=365)
_NEW = timedelta()
ENOUGH = 1.0
"""From this worth on, but for its age, an answer is good enough to be shown to others who ask the same."""


@dataclass(frozen=True, slots=True)
class Signs:
    """What shows that an answer is valued.

    `votes`: 👍 and others' thanks, less 👎; `thanks`: those of who asked; `points`: its score, counted from that of
    what nobody rated; `accepted`: by the asker or a moderator.
    """

    votes: int = 0
    thanks: int = 0
    points: int = 0
    accepted: bool = False


def worth(signs: Signs, age: timedelta) -> float:
    """How much the answer is valued: 0 for no sign, below 0 if it was voted or rated down.

    Two votes, one thank-you or one point make 1, acceptance some more; of more signs each adds less. After a year half
    of it has worn off.
    """
    strength = signs.votes / 2 + signs.thanks + signs.points + 2 * signs.accepted
    if not strength:
        # So it is with most answers.
        return 0.0
    return copysign(log2(1 + abs(strength)), strength) * exp2(-(max(age, _NEW) / _WEAR))


def is_enough(signs: Signs) -> bool:
    """Is it good enough to be shown to others, however old?"""
    return worth(signs, _NEW) >= ENOUGH


def rank(similarity: float, worth: float) -> float:
    """How far up an answer stands among others, by how similar its question is and what it is worth."""
    return similarity * exp2(worth)
