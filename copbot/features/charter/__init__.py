"""Goals and rules that a community makes itself: set once, then proposed, discussed, voted, adopted."""

from copbot.features.charter import agreeing, proposing, recalling, showing, voting
from copbot.features.charter.base import feature

__all__ = ["agreeing", "feature", "proposing", "recalling", "showing", "voting"]
