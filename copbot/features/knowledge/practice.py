"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.knowledge import feature
from copbot.kit.practice import Practice

feature.practice(Practice("freshness", ("pitfall-7",), by=("outdated", "valid", "knowledge.checked_after")))
