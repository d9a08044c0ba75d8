"""Scores of posts, and what they begin with (Slashcode: comment_minscore … comment_maxscore, createComment)."""

from __future__ import annotations

from collections.abc import Iterable

from copbot.features.moderation import ModerationSettings


def start(karma: int, settings: ModerationSettings) -> int:
    """The score that a post of an author with this karma begins with."""
    score = settings.start_score
    score -= (karma < settings.karma_low) + (karma < settings.karma_very_low)
    return within(score + has_bonus(karma, settings), settings)


def has_bonus(karma: int, settings: ModerationSettings) -> bool:
    """Does the author's karma add one to the score that a post begins with?"""
    return karma > settings.bonus_karma


def has_effect(score: int, change: int, settings: ModerationSettings) -> bool:
    """Would the change leave the score in its range? If not, the moderation is logged and does nothing."""
    return within(score + change, settings) == score + change


def score(begin: int, bonus: bool, changes: Iterable[int], settings: ModerationSettings) -> int:
    """The score after these changes, in their order. A bonus is lost at the third moderation downwards.

    The score of a post is always this of the moderations that stand: undoing one leaves no trace of it.
    """
    now, downs = begin, 0
    for change in changes:
        if change < 0:
            downs += 1
            now -= bonus and downs == settings.bonus_max_downs + 1
        now = within(now + change, settings)
    return now


def within(score: int, settings: ModerationSettings) -> int:
    """The score in its range."""
    return max(settings.min_score, min(settings.max_score, score))
