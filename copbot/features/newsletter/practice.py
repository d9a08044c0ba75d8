"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.newsletter import feature
from copbot.kit.practice import Practice

feature.practice(
    Practice(
        "newsletter",
        ("tip-12", "hint-1", "hint-3", "hint-8", "pitfall-2"),
        by=("newsletter", "draft", "newsletter.weeks", "newsletter.ideas"),
    )
)
