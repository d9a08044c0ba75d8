"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.settings import feature
from copbot.kit.practice import Practice

feature.practice(Practice("structure", ("hint-7", "hint-9", "pitfall-3", "pitfall-6"), by=("settings",)))
