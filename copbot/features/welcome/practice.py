"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.welcome import feature, lookups
from copbot.kit.practice import Practice

feature.practice(
    Practice("greeting", ("tip-5", "tip-6", "tip-7", "pitfall-8"), by=("welcome", "welcome preview", "welcome.texts"))
)
feature.practice(
    Practice("buddies", ("tip-5", "tip-6", "pitfall-10"), by=("buddy",), setup="buddy on"),
    lambda ctx: bool(lookups.buddies(ctx.db, ctx.community.id)),
)
feature.practice(
    Practice("first-messages", ("tip-11", "hint-2"), by=("welcome.thank_after", "welcome.moderators_after"))
)
