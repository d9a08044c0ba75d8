"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.health import feature
from copbot.kit.practice import Practice

_MEASURED = tuple(f"pitfall-{number}" for number in range(2, 11))
feature.practice(Practice("health", _MEASURED, by=("health", "health all", "health.monthly")))
