"""Privacy: everything kept about a member for the member alone, and nothing kept any more at a word."""

from copbot.features.privacy import ageing, exporting, forgetting
from copbot.features.privacy.base import feature

__all__ = ["ageing", "exporting", "feature", "forgetting"]
