"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.calls import feature
from copbot.kit.practice import Practice

feature.practice(Practice("calls", ("hint-6",), by=("call", "calls", "calls.small_for")))
