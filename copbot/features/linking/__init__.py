"""One community, many rooms: what is asked in one appears in those linked with it, and the talk goes back and forth."""

from copbot.features.linking import copying, echoing, setup
from copbot.features.linking.base import feature

__all__ = ["copying", "echoing", "feature", "setup"]
