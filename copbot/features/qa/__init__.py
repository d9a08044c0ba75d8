"""Questions and answers: a question becomes a tracked thread with a life."""

from copbot.features.qa import ageing, asking, following, hearing, joined, listing, person, settling
from copbot.features.qa.base import feature

__all__ = ["ageing", "asking", "feature", "following", "hearing", "joined", "listing", "person", "settling"]
