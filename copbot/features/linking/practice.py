"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.linking import feature
from copbot.kit.practice import Practice

feature.practice(Practice("rooms", ("tip-9",), by=("setup link", "linking.rooms")))
