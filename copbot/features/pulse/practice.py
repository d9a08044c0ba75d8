"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.pulse import feature, lookups
from copbot.kit.practice import Practice

feature.practice(
    Practice("pulse", ("pitfall-1", "pitfall-9"), by=("pulse", "pulseset"), setup="pulse on"),
    lambda ctx: bool(lookups.agreed(ctx.db, ctx.community.id)),
)
