"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.columns import feature, lookups
from copbot.kit.practice import Practice

feature.practice(
    Practice("columns", ("tip-12", "hint-1", "hint-10"), by=("columns",), setup="column", words=True),
    lambda ctx: bool(lookups.columns(ctx.db, ctx.community.id)),
)
