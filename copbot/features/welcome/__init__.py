"""Newcomers: greeted once, given somebody to turn to, and thanked for the first thing that they say."""

from copbot.features.welcome import buddies, first, greeting, introducing, preview
from copbot.features.welcome.base import feature

__all__ = ["buddies", "feature", "first", "greeting", "introducing", "preview"]
