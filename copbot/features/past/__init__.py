"""The past: what was said before the bot came and was imported; people hear of it, and say which names were theirs."""

from __future__ import annotations

from datetime import timedelta

from copbot.kit.feature import Feature, FeatureSettings

LAPSES = timedelta(days=14)
"""So long a name of the past waits for a moderator's word."""


class PastSettings(FeatureSettings):
    """Nothing to set."""


feature = Feature("past", PastSettings)
