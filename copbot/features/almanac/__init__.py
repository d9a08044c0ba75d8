"""The almanac: what members know and look for, as far as they want that seen."""

from copbot.features.almanac import profile, telling, who
from copbot.features.almanac.base import feature

__all__ = ["feature", "profile", "telling", "who"]
