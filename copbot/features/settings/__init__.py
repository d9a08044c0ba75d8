"""What is set, shown and changed where people talk."""

from __future__ import annotations

from copbot.kit.feature import Feature, FeatureSettings
from storage.models import Stage


class SettingsSettings(FeatureSettings):
    """Has nothing to set by itself."""


feature = Feature("settings", SettingsSettings, until=Stage.ENDED)
