"""Karma: what becomes of a member by moderations of what he or she wrote (Slashcode: minkarma, maxkarma, karma_adj)."""

from __future__ import annotations

from collections.abc import Iterable
from enum import StrEnum

from copbot.features.moderation import ModerationSettings


class Word(StrEnum):
    """Karma as it is shown, so that nobody plays for the number."""

    TERRIBLE = "terrible"
    BAD = "bad"
    NEUTRAL = "neutral"
    POSITIVE = "positive"
    GOOD = "good"
    EXCELLENT = "excellent"


_UP_TO = ((-10, Word.TERRIBLE), (-1, Word.BAD), (0, Word.NEUTRAL), (12, Word.POSITIVE), (25, Word.GOOD))


def word(karma: int) -> Word:
    """The word that stands for this karma."""
    return next((name for most, name in _UP_TO if karma <= most), Word.EXCELLENT)


def after(karma: int, change: int, settings: ModerationSettings) -> int:
    """Karma after a change; it never leaves its range."""
    return max(settings.min_karma, min(settings.max_karma, karma + change))


def total(changes: Iterable[int], settings: ModerationSettings) -> int:
    """The karma that these changes make, in their order, of none.

    A member's karma is always this of the changes that stand: undoing one leaves no trace of it.
    """
    karma = 0
    for change in changes:
        karma = after(karma, change, settings)
    return karma
