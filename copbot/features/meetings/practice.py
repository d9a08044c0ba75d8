"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.meetings import feature
from copbot.kit.practice import Practice

feature.practice(Practice("meetings", ("tip-17",), by=("meet", "meetings", "meetings.enabled")))
