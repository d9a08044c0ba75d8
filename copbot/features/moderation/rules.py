"""What may be moderated by whom."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

from copbot.features.moderation import ModerationSettings
from copbot.features.moderation.reasons import EFFECTS, RATINGS, Reason


class Refusal(StrEnum):
    """Why a moderation can't be."""

    REASON = "reason"
    """That reason is not given in this community."""
    OWN = "own"
    TWICE = "twice"
    OLD = "old"
    POSTED = "posted"
    """Whoever has posted in a discussion can't moderate there."""
    FIRST = "first"
    """Over- and underrated only come after another moderation."""
    KARMA = "karma"
    """Too little karma to moderate downwards, in the scheme `daily`."""
    POINTS = "points"


@dataclass(frozen=True, slots=True, kw_only=True)
class Case:
    """A member wants to moderate a post. `own`: wrote it, under any account; `rated`: somebody moderated it before."""

    own: bool = False
    twice: bool = False
    age: timedelta = timedelta()
    posted: bool = False
    rated: bool = False
    karma: int = 0
    points: int = 0
    staff: bool = False


def refusal(case: Case, reason: Reason, settings: ModerationSettings) -> Refusal | None:
    """Why this can't be; None if it can. Staff moderates without limit, but neither its own posts nor one twice."""
    daily = settings.scheme == "daily"
    checks = (
        (Refusal.REASON, reason not in settings.reasons),
        (Refusal.OWN, case.own),
        (Refusal.TWICE, case.twice),
        (Refusal.OLD, case.age > settings.moderated_within),
        # SoylentNews lets one do both.
        (Refusal.POSTED, case.posted and not daily and not case.staff),
        (Refusal.FIRST, reason in RATINGS and not case.rated),
        (
            Refusal.KARMA,
            daily and not case.staff and EFFECTS[reason].score < 0 and case.karma < settings.daily_down_karma,
        ),
        (Refusal.POINTS, case.points < 1 and not case.staff),
    )
    return next((name for name, holds in checks if holds), None)
