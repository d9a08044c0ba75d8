"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.moderation import feature
from copbot.kit.practice import Practice

feature.practice(Practice("valued", ("tip-14", "hint-3", "pitfall-9"), by=("best", "mod", "moderation.enabled")))
