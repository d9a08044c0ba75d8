"""What it does for the practice of communities."""

from __future__ import annotations

from copbot.features.charter import Paper, feature
from copbot.kit.context import Context
from copbot.kit.offers import IN_FORCE
from copbot.kit.practice import Practice


def _are_there(ctx: Context, paper: Paper) -> bool:
    return any(IN_FORCE.ask(ctx, paper))


feature.practice(
    Practice(
        "goals",
        ("tip-1", "tip-15", "pitfall-4", "pitfall-5"),
        by=("goals", "propose goals", "charter.goals_every"),
        setup="goals set",
        words=True,
    ),
    lambda ctx: _are_there(ctx, Paper.GOALS),
)
feature.practice(
    Practice(
        "rules",
        ("tip-8", "tip-13"),
        by=("rules", "propose rules", "charter.agree"),
        setup="rules set",
        words=True,
    ),
    lambda ctx: _are_there(ctx, Paper.RULES),
)
