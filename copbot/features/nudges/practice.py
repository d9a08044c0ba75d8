"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.nudges import feature
from copbot.kit.practice import Practice

feature.practice(Practice("wishes", ("tip-4", "hint-2", "pitfall-3"), by=("nudges", "quiet", "timezone")))
