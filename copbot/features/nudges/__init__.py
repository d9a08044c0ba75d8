"""What a member wants of the bot: which nudges, when, in which language."""

from __future__ import annotations

from copbot.kit.feature import Feature, FeatureSettings


class NudgesSettings(FeatureSettings):
    """Nothing to set: members decide."""


feature = Feature("nudges", NudgesSettings)
