"""Following: who has the same question waits with the asker, and hears what became of it."""

from __future__ import annotations

from copbot.kit.feature import Feature, FeatureSettings

feature = Feature("following", FeatureSettings)
