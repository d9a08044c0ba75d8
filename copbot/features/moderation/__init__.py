"""Moderation points: the community ranks itself, after Slashdot."""

from copbot.features.moderation import giving, judging, listening, passing, showing, staff
from copbot.features.moderation.base import feature

__all__ = ["feature", "giving", "judging", "listening", "passing", "showing", "staff"]
