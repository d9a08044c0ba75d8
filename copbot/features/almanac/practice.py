"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.almanac import feature
from copbot.kit.practice import Practice

feature.practice(Practice("profiles", ("tip-10",), by=("profile", "knows", "seeks", "who")))
