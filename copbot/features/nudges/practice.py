"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.nudges import feature
from copbot.kit.practice import Practice

feature.practice(Practice("wishes", ("hint-2", "pitfall-3"), by=("nudges", "quiet", "timezone")))
feature.practice(Practice("time", ("tip-2", "tip-4"), by=("quiet except", "quiet")))
