"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.alerts import feature
from copbot.kit.practice import Practice

feature.practice(
    Practice(
        "ladder",
        ("tip-16", "pitfall-7"),
        by=("alerts.room_after", "alerts.members_after", "alerts.moderators_after"),
    )
)
