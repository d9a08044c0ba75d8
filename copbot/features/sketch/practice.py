"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.sketch import feature
from copbot.kit.practice import Practice

feature.practice(Practice("sketch", ("hint-1", "hint-10"), by=("sketch", "sketch.enabled")))
